"""What the list under the search field shows, row by row."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractListModel, Qt

from meetprep.domain.excerpts import any_places
from meetprep.domain.folding import words
from meetprep.domain.searching import Hit, HitKind, parse
from meetprep.ui.shown_keys import shown_keys
from meetprep.ui.translating import translate
from meetprep.wording.terms import day, days, part_name
from meetprep.wording.translation import QT_TRANSLATE_NOOP

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping, Sequence

    from PySide6.QtCore import QModelIndex, QPersistentModelIndex
    from PySide6.QtGui import QAction

    from meetprep.domain.searching import Place

    Index = QModelIndex | QPersistentModelIndex

SHOWN = 5  # of each kind while all are shown
_BETWEEN = " · "

_GROUPS = {
    HitKind.MEETING: QT_TRANSLATE_NOOP("search", "Meetings"),
    HitKind.QUESTION: QT_TRANSLATE_NOOP("search", "Questions"),
    HitKind.POSITION: QT_TRANSLATE_NOOP("search", "Positions"),
    HitKind.NOTE: QT_TRANSLATE_NOOP("search", "Notes"),
    HitKind.PAPER: QT_TRANSLATE_NOOP("search", "Papers"),
}
_SIGNS = {
    HitKind.MEETING: "calendar",
    HitKind.QUESTION: "circle-help",
    HitKind.PAPER: "file-text",
}


class RowKind(Enum):
    """What a row is."""

    CAPTION = "caption"
    HIT = "hit"
    COMMAND = "command"
    MORE = "more"


@dataclass(frozen=True, slots=True)
class Row:
    """One line or two of the list; ``value`` is what choosing it opens, runs or shows.

    ``disc`` is the code of the delegation whose disc stands before it, "" for the icon
    ``sign``. ``written`` texts are shown in the font of what people wrote.
    """

    kind: RowKind
    text: str
    marks: tuple[tuple[int, int], ...] = ()
    below: str = ""
    right: str = ""
    sign: str = ""
    disc: str = ""
    written: bool = False
    value: object = None

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        return ", ".join(part for part in (self.text, self.below, self.right) if part)


def group_name(kind: HitKind) -> str:
    """Return the name of a group of hits."""
    return translate("search", _GROUPS[kind])


def hit_rows(
    hits: Sequence[Hit], delegations: Mapping[str, str], *, shown: int
) -> Iterator[Row]:
    """Return at most ``shown`` rows of each kind, each group under its name.

    ``delegations`` are the names by their codes.
    """
    for kind in HitKind:
        group = [hit for hit in hits if hit.kind is kind]
        if group:
            yield Row(RowKind.CAPTION, group_name(kind))
            for hit in group[:shown]:
                yield _hit_row(hit, delegations)
            if len(group) > shown:
                yield _more_row(kind)


def command_rows(typed: str, actions: Iterable[QAction]) -> list[Row]:
    """Return the commands in whose names each word of ``typed`` begins a word."""
    terms = parse(typed).terms
    found = []
    for action in actions:
        name = action.text().replace("&", "")
        asked = [word for term in terms for word in term.words]
        known = words(f"{name} {action.statusTip()}")
        if name and all(any(one.startswith(word) for one in known) for word in asked):
            keys = shown_keys(action.shortcut())
            marks = tuple(any_places(name, terms))
            found.append(Row(RowKind.COMMAND, name, marks, right=keys, value=action))
    if found:
        found.insert(0, Row(RowKind.CAPTION, translate("search", "Commands")))
    return found


def names_command(typed: str, rows: Sequence[Row]) -> bool:
    """Tell whether ``typed`` is the beginning of a command's name, so that it comes first."""
    asked = words(typed)
    return bool(asked) and any(
        words(row.text)[: len(asked) - 1] == asked[:-1]
        and " ".join(words(row.text)).startswith(" ".join(asked))
        for row in rows
        if row.kind is RowKind.COMMAND
    )


def _more_row(kind: HitKind) -> Row:
    texts = {
        HitKind.MEETING: QT_TRANSLATE_NOOP("search", "All meetings found"),
        HitKind.QUESTION: QT_TRANSLATE_NOOP("search", "All questions found"),
        HitKind.POSITION: QT_TRANSLATE_NOOP("search", "All positions found"),
        HitKind.NOTE: QT_TRANSLATE_NOOP("search", "All notes found"),
        HitKind.PAPER: QT_TRANSLATE_NOOP("search", "All papers found"),
    }
    return Row(RowKind.MORE, translate("search", texts[kind]), sign="chevron-right", value=kind)


def _hit_row(hit: Hit, delegations: Mapping[str, str]) -> Row:
    place = hit.place
    is_meeting = hit.kind is HitKind.MEETING
    of_meeting = days(place.start, place.end, translate)
    is_dated = is_meeting or hit.kind is HitKind.QUESTION
    right = of_meeting if is_dated else day(hit.when, translate) if hit.when else ""
    return Row(
        RowKind.HIT,
        hit.passage.text,
        hit.passage.marks,
        below=_BETWEEN.join(part for part in _place(hit.kind, place, delegations) if part),
        right=right,
        sign=_SIGNS.get(hit.kind, ""),
        disc=place.delegation or "",
        written=hit.kind in {HitKind.POSITION, HitKind.NOTE, HitKind.PAPER},
        value=hit,
    )


def _place(kind: HitKind, place: Place, delegations: Mapping[str, str]) -> list[str]:
    """Return where a hit stands, the most telling first: the end gives way where it's long."""
    meeting = place.where or place.meeting_name
    label = place.question_label.rstrip(".:)")
    short = translate("questions", "Question {}").format(label) if label else ""
    title = f"{place.question_label} {place.question_title}".strip()
    if kind is HitKind.MEETING:
        return [place.meeting_name]
    if kind is HitKind.QUESTION:
        return [meeting, place.session, short]
    if kind is HitKind.PAPER:
        return [meeting, place.paper_title]
    part = part_name(place.part, translate) if place.part else ""
    code = place.delegation or ""
    return [delegations.get(code, code), part, meeting, title]


class RowList(QAbstractListModel):
    """The rows, for a view."""

    def __init__(self) -> None:
        super().__init__()
        self.rows: list[Row] = []

    def show_rows(self, rows: list[Row]) -> None:
        """Show other rows."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """Return how many rows there are."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: ANN401 - as Qt has it
        """Return the row itself, or what is said of it."""
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return row.spoken
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Let everything be chosen but the names of groups."""
        if self.rows[index.row()].kind is RowKind.CAPTION:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def next_choice(self, start: int, step: int) -> int | None:
        """Return the row that can be chosen next from ``start`` on, ``None`` at the end."""
        at = start
        while 0 <= at < len(self.rows):
            if self.rows[at].kind is not RowKind.CAPTION:
                return at
            at += step
        return None
