"""Paragraphs that came back as one row of signs in two views: before the changes and after."""

from __future__ import annotations

from bisect import bisect_left
from dataclasses import dataclass
from itertools import accumulate
from typing import TYPE_CHECKING

from meetprep.domain.returned import NOBODY, OURS
from meetprep.domain.rewriting import NOTE_SIGN
from meetprep.domain.richtext import Block, Note, NoteMark, RichText, canonical
from meetprep.domain.signs import BEGIN, Look

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from meetprep.domain.returned import ReturnedParagraph, Stretch, Touch
    from meetprep.domain.richtext import Run


@dataclass(slots=True)
class Entry:
    """One sign; a look is ``None`` in the view that does not have it."""

    sign: str
    before: Look | None
    after: Look | None
    touch: Touch = NOBODY
    restyled: Touch | None = None

    @property
    def is_changed(self) -> bool:
        """Whether somebody put it in or took it out since the copy went out."""
        return self.touch != OURS and (self.before is None or self.after is None)

    @property
    def is_retracted(self) -> bool:
        """Whether it was put in and taken out again."""
        return self.is_changed and self.before is None and self.after is None


class Stream:
    """The signs of consecutive paragraphs; the first one begins the first paragraph."""

    def __init__(
        self, paragraphs: Sequence[ReturnedParagraph], notes: Sequence[tuple[Run, ...]]
    ) -> None:
        self._notes = notes
        self.entries: list[Entry] = []
        self.starts: list[int] = []
        kept = list(paragraphs)
        for number, paragraph in enumerate(kept):
            self.starts.append(len(self.entries))
            self.entries.append(self._begin(kept[number - 1] if number else None))
            for stretch in paragraph.stretches:
                self.entries += self._signs(stretch)
        if not kept:
            self.starts.append(0)
            self.entries.append(Entry(BEGIN[0], BEGIN[1], BEGIN[1]))
        self._take_last_end(kept)
        self._give_shapes(kept)
        self.before = [(one.sign, one.before) for one in self.entries if one.before is not None]
        self.after = [(one.sign, one.after) for one in self.entries if one.after is not None]
        self._in_before = _counts(one.before is not None for one in self.entries)
        self._in_after = _counts(one.after is not None for one in self.entries)

    def before_place(self, index: int) -> int:
        """Return the place in the text before that the entry of ``index`` stands at."""
        return self._in_before[index] - 1

    def after_place(self, index: int) -> int:
        """Return the place in the text after that the entry of ``index`` stands at."""
        return self._in_after[index] - 1

    def index_of(self, place: int) -> int:
        """Return the index of the sign at ``place`` in the text before, or the end."""
        return bisect_left(self._in_before, place + 2) - 1

    @staticmethod
    def _begin(above: ReturnedParagraph | None) -> Entry:
        """Return the sign between two paragraphs, which fared as the end of the upper one."""
        entry = Entry(BEGIN[0], Look(), Look())
        if above is not None:
            if above.inserted is not None:
                entry.before, entry.touch = None, above.inserted
            if above.deleted is not None:
                entry.after, entry.touch = None, above.deleted
        return entry

    def _signs(self, stretch: Stretch) -> list[Entry]:
        now = Look(stretch.marks, stretch.link)
        was = now if stretch.restyled is None else Look(stretch.earlier, stretch.link)
        if stretch.note:
            now = was = Look(note=self._note(stretch.note))
        before = was if stretch.inserted is None else None
        after = now if stretch.deleted is None else None
        touch = stretch.deleted or stretch.inserted or NOBODY
        text = stretch.text if stretch.note else stretch.text.replace(NOTE_SIGN, "")
        return [Entry(sign, before, after, touch, stretch.restyled) for sign in text]

    def _note(self, number: int) -> Note:
        runs = self._notes[number - 1] if number <= len(self._notes) else ()
        name = f"r{number}"
        whole = RichText((Block((NoteMark(name),)),), (Note(name, tuple(runs)),))
        return canonical(whole).notes[0]

    def _take_last_end(self, paragraphs: Sequence[ReturnedParagraph]) -> None:
        """Let a last paragraph that went, end and all, take the end above it along."""
        if len(paragraphs) < 2 or (touch := paragraphs[-1].deleted) is None:
            return
        start = self.starts[-1]
        if all(one.after is None for one in self.entries[start + 1 :]):
            entry = self.entries[start]
            entry.after, entry.touch = None, touch

    def _give_shapes(self, paragraphs: Sequence[ReturnedParagraph]) -> None:
        """Say what each paragraph is: that whose end it has, in each of the views."""
        was = now = 0
        for number, paragraph in enumerate(paragraphs):
            following = self.starts[number + 1] if number + 1 < len(paragraphs) else None
            earlier = paragraph.shape if paragraph.reshaped is None else paragraph.earlier
            if following is None or self.entries[following].before is not None:
                self.entries[was].before = Look(shape=earlier)
                was = was if following is None else following
            if following is None or self.entries[following].after is not None:
                self.entries[now].after = Look(shape=paragraph.shape)
                self.entries[now].restyled = paragraph.reshaped
                now = now if following is None else following


def _counts(have: Iterable[bool]) -> list[int]:
    """Return for each index, and for the end, how many stand before it."""
    return list(accumulate(map(int, have), initial=0))


def signs_of(entries: Sequence[Entry]) -> str:
    """Return the characters of ``entries``."""
    return "".join(one.sign for one in entries)
