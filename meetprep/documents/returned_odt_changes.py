"""Who changed and who remarked what in an OpenDocument copy that came back."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from meetprep.documents.odt_namespaces import LIBREOFFICE, OFFICE, TEXT, XML_ID, value
from meetprep.documents.returned_values import moment, name_of
from meetprep.domain.returned import NOBODY, Remark, Touch

if TYPE_CHECKING:
    from meetprep.documents.packages import Element

DC = "{http://purl.org/dc/elements/1.1/}"
_Place = tuple[int, int]


@dataclass(frozen=True, slots=True)
class ChangedRegion:
    """One tracked change; ``deleted`` holds what was taken out.

    ``info`` says who made it, and what they remarked on it; ``is_closed`` is an insertion whose
    end is told: LibreOffice forgets that within a field. ``put_in`` is by whom what was taken
    out had been put in.
    """

    info: Element | None
    touch: Touch
    is_closed: bool
    deleted: Element | None
    put_in: Touch | None = None


def changed_regions(text: Element) -> dict[str, ChangedRegion]:
    """Return the tracked changes by their ids."""
    found = {}
    ends = {value(one, TEXT + "change-id") for one in text.iter(TEXT + "change-end")}
    for region in text.iter(TEXT + "changed-region"):
        deletion = region.find(TEXT + "deletion")
        key = value(region, TEXT + "id") or value(region, XML_ID)
        insertion = region.find(TEXT + "insertion")
        is_closed = insertion is not None and key in ends
        put_in = None if insertion is None or deletion is None else _touch(insertion)
        info = next(region.iter(OFFICE + "change-info"), None)
        found[key] = ChangedRegion(info, _touch(region), is_closed, deletion, put_in)
    return found


class Annotations:
    """Remembers where comments begin and end while the text is read."""

    def __init__(self) -> None:
        """Begin with none."""
        self._found: list[tuple[Element, _Place]] = []
        self._ended: dict[str, _Place] = {}

    def meet(self, element: Element, place: _Place) -> None:
        """Take note of a comment, or of the end of one, at ``place``."""
        if element.tag == OFFICE + "annotation":
            self._found.append((element, place))
        elif element.tag == OFFICE + "annotation-end":
            self._ended[value(element, OFFICE + "name")] = place

    def meet_change(self, change: ChangedRegion, place: _Place) -> None:
        """Take note of what was remarked on a change at ``place``, if anything was."""
        if change.info is not None and next(change.info.iter(TEXT + "p"), None) is not None:
            self._found.append((change.info, place))

    def end_change(self, change: ChangedRegion, place: _Place) -> None:
        """Forget what was remarked on a change of no words: LibreOffice tells its own so."""
        if change.info is not None and (change.info, place) in self._found:
            self._found.remove((change.info, place))

    def all(self) -> tuple[Remark, ...]:
        """Return all comments in the order of the text."""
        return tuple(
            self._remark(element, place, number)
            for number, (element, place) in enumerate(self._found)
        )

    def _remark(self, element: Element, place: _Place, number: int) -> Remark:
        name = value(element, OFFICE + "name")
        lines = ("".join(one.itertext()) for one in element.iter(TEXT + "p"))
        parents = (value(element, space + "parent-name") for space in (LIBREOFFICE, OFFICE))
        return Remark(
            name or f"#{number}",
            _touch(element),
            "\n".join(lines).strip(),
            place,
            self._ended.get(name, place),
            next(filter(None, parents), ""),
            value(element, LIBREOFFICE + "resolved") == "true",
        )


def _touch(element: Element) -> Touch:
    """Return who did it and when: of a region with several infos, the first one."""
    said = {one.tag: (one.text or "").strip() for one in reversed(list(element.iter()))}
    if DC + "creator" not in said and DC + "date" not in said:
        return NOBODY
    return Touch(name_of(said.get(DC + "creator", "")), moment(said.get(DC + "date", "")))
