"""Read the comments of a Word copy that came back, with their threads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from meetprep.documents.returned_values import moment, name_of
from meetprep.documents.word_namespaces import W, value
from meetprep.domain.returned import Remark, Touch

if TYPE_CHECKING:
    from meetprep.documents.docx_parts import WordParts
    from meetprep.documents.packages import Element

W14 = "{http://schemas.microsoft.com/office/word/2010/wordml}"
W15 = "{http://schemas.microsoft.com/office/word/2012/wordml}"
_Place = tuple[int, int]
# Before all paragraphs that are a part's.
_NOWHERE = (0, 0)


class RemarkReader:
    """Remembers where comments begin and end while the text is read."""

    def __init__(self, parts: WordParts) -> None:
        """Take in the comments, and what says which of them answer others and are settled."""
        comments = parts.related("comments")
        extended = parts.related("commentsExtended")
        self._comments = {} if comments is None else {value(c, "id"): c for c in comments}
        self._said = {
            str(one.get(W15 + "paraId")): one for one in (() if extended is None else extended)
        }
        self._begun: dict[str, _Place] = {}
        self._ended: dict[str, _Place] = {}
        self._order: list[str] = []

    def meet(self, element: Element, place: _Place) -> None:
        """Take note of the beginning, the end or the mark of a comment at ``place``."""
        if element.tag == W + "commentRangeStart":
            self._order.append(value(element, "id"))
            self._begun.setdefault(value(element, "id"), place)
        elif element.tag == W + "commentRangeEnd":
            self._ended.setdefault(value(element, "id"), place)
        elif element.tag == W + "commentReference":
            key = value(element, "id")
            self._order.append(key)
            self._begun.setdefault(key, place)
            self._ended.setdefault(key, place)

    def all(self) -> tuple[Remark, ...]:
        """Return all comments in the order of the text, first those that hang on none of it."""
        by_paragraph = {
            str(paragraph.get(W14 + "paraId")): key
            for key, comment in self._comments.items()
            for paragraph in comment.iter(W + "p")
        }
        lost = (key for key in self._comments if key not in self._begun)
        met = (key for key in dict.fromkeys(self._order) if key in self._comments)
        return tuple(self._remark(key, by_paragraph) for key in (*lost, *met))

    def _remark(self, key: str, by_paragraph: dict[str, str]) -> Remark:
        comment = self._comments[key]
        start = self._begun.get(key, _NOWHERE)
        paragraphs = list(comment.iter(W + "p"))
        last = str(paragraphs[-1].get(W14 + "paraId")) if paragraphs else ""
        said = self._said.get(last)
        parent = "" if said is None else str(said.get(W15 + "paraIdParent") or "")
        return Remark(
            key,
            Touch(name_of(value(comment, "author")), moment(value(comment, "date"))),
            "\n".join(map(_text, paragraphs)).strip(),
            start,
            max(start, self._ended.get(key, start)),
            by_paragraph.get(parent, ""),
            said is not None and said.get(W15 + "done") in {"1", "true"},
        )


def _text(paragraph: Element) -> str:
    return "".join(
        str(one.text or "") if one.tag == W + "t" else " "
        for one in paragraph.iter(W + "t", W + "br", W + "tab")
    )
