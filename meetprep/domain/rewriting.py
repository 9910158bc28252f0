"""Say word by word how one formatted text became another: words, looks and footnotes.

The words are compared by ``differences``. What was kept and looks otherwise now is told apart,
and a footnote is compared with the one that its mark was kept for.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from itertools import groupby
from operator import itemgetter
from typing import TYPE_CHECKING

from meetprep.domain.differences import Run, RunKind, differences, words_in_and_out
from meetprep.domain.richtext import BlockKind, NoteMark

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from meetprep.domain.differences import Align
    from meetprep.domain.richtext import Block, Inline, ListStyle, Mark, Note, RichText

# The place of a footnote and a line break within a paragraph, in a text that is compared.
NOTE_SIGN = "\ufffc"
LINE_BREAK = "\u2028"


@dataclass(frozen=True, slots=True)
class Look:
    """How characters look, and what the paragraph is that they stand in.

    ``note`` is the number of the footnote whose mark the character is, 0 for any other.
    """

    marks: frozenset[Mark] = frozenset()
    link: str = ""
    kind: BlockKind = BlockKind.PARAGRAPH
    level: int = 0
    list_style: ListStyle | None = None
    note: int = 0


@dataclass(frozen=True, slots=True)
class Piece:
    """Characters that fared and look alike; a newline ends a paragraph.

    ``is_restyled`` is whether they were kept and looked otherwise before.
    """

    kind: RunKind
    text: str
    look: Look
    is_restyled: bool = False


@dataclass(frozen=True, slots=True)
class NoteChange:
    """What became of a footnote; ``number`` counts it in the new text if that has it."""

    kind: RunKind
    number: int
    runs: tuple[Run, ...]
    is_restyled: bool = False

    @property
    def is_changed(self) -> bool:
        """Whether it came, went, or says or looks something else."""
        return self.is_restyled or any(run.kind is not RunKind.KEPT for run in self.runs)


@dataclass(frozen=True, slots=True)
class Rewriting:
    """How one text became another."""

    pieces: tuple[Piece, ...] = ()
    notes: tuple[NoteChange, ...] = ()

    @property
    def is_changed(self) -> bool:
        """Whether anything is different, be it only the look."""
        return (
            any(piece.kind is not RunKind.KEPT for piece in self.pieces)
            or self.is_restyled
            or any(note.is_changed for note in self.notes)
        )

    @property
    def is_restyled(self) -> bool:
        """Whether words that were kept look otherwise."""
        return any(piece.is_restyled for piece in self.pieces) or any(
            note.is_restyled for note in self.notes
        )

    @property
    def words(self) -> tuple[int, int]:
        """How many words came in and how many went out, those of footnotes included."""
        runs = [Run(piece.kind, piece.text) for piece in self.pieces]
        noted = (words_in_and_out(note.runs) for note in self.notes)
        counts = [words_in_and_out(_joined(runs)), *noted]
        return sum(came for came, _ in counts), sum(went for _, went in counts)


def rewriting(old: RichText, new: RichText, align: Align) -> Rewriting:
    """Return how ``old`` became ``new``."""
    before, after = list(characters(old)), list(characters(new))
    runs = differences(_text(before), _text(after), align)
    fates = list(_fates(runs, before, after))
    return Rewriting(tuple(_pieces(fates)), tuple(_notes(fates, old, new, align)))


def words_between(old: RichText, new: RichText, align: Align) -> tuple[int, int]:
    """Return how many words came in and went out, as ``Rewriting.words`` does, at less cost.

    Footnotes count by their order: of one that moved, its words both came and went.
    """
    pairs = [(old.plain, new.plain)]
    if old.notes != new.notes:
        before, after = (" ".join(note.text for note in text.notes) for text in (old, new))
        pairs.append((before, after))
    counts = [words_in_and_out(differences(*pair, align)) for pair in pairs]
    return sum(came for came, _ in counts), sum(went for _, went in counts)


def outcome(change: Rewriting) -> Rewriting:
    """Return what ``change`` led to: what came is still told apart, what went is left out."""
    gone = RunKind.DELETED
    return Rewriting(
        tuple(piece for piece in change.pieces if piece.kind is not gone),
        tuple(note for note in change.notes if note.kind is not gone),
    )


def unchanged(text: RichText) -> Rewriting:
    """Return ``text`` as a rewriting in which all of it was kept."""
    kept = RunKind.KEPT
    looks = groupby(characters(text), key=itemgetter(1))
    notes = (
        NoteChange(kept, number, (Run(kept, note.text),))
        for number, note in enumerate(text.notes, 1)
    )
    pieces = (Piece(kept, _text(group), look) for look, group in looks)
    return Rewriting(tuple(pieces), tuple(notes))


_Character = tuple[str, Look]
# What became of a character, as it was, as it is.
_Fate = tuple[RunKind, "_Character | None", "_Character | None"]


def _text(signs: Iterable[_Character]) -> str:
    return "".join(sign for sign, _ in signs)


def characters(text: RichText) -> Iterator[_Character]:
    """Return the characters of a text with their looks; marks of footnotes are one each."""
    notes = 0
    for number, block in enumerate(text.blocks):
        shape = _shape(block)
        if number:
            yield "\n", _shape(text.blocks[number - 1])
        for part in block.content:
            if isinstance(part, NoteMark):
                notes += 1
                yield NOTE_SIGN, replace(shape, note=notes)
            else:
                look = replace(shape, marks=part.marks, link=part.link)
                yield from ((sign, look) for sign in part.text.replace("\n", LINE_BREAK))


def _shape(block: Block) -> Look:
    return Look(kind=block.kind, level=block.level, list_style=block.list_style)


def _fates(
    runs: Iterable[Run], before: list[_Character], after: list[_Character]
) -> Iterator[_Fate]:
    old, new = iter(before), iter(after)
    for run in runs:
        for _ in run.text:
            was = next(old) if run.kind is not RunKind.INSERTED else None
            now = next(new) if run.kind is not RunKind.DELETED else None
            yield run.kind, was, now


def _pieces(fates: Iterable[_Fate]) -> Iterator[Piece]:
    same: dict[tuple[int, int], bool] = {}
    shown = ((fate[0], *_shown(fate, same)) for fate in fates)
    for (kind, look, is_restyled), group in groupby(shown, key=itemgetter(0, 2, 3)):
        yield Piece(kind, "".join(sign for _, sign, _, _ in group), look, is_restyled)


def _shown(fate: _Fate, known: dict[tuple[int, int], bool]) -> tuple[str, Look, bool]:
    """Return the character, its look, and whether it looked otherwise before.

    Characters of one run share their look: ``known`` says which pairs were compared already.
    """
    _, was, now = fate
    if was is None or now is None:
        sign, look = was or now or ("", Look())
        return sign, look, False
    pair = id(was[1]), id(now[1])
    if pair not in known:
        known[pair] = replace(was[1], note=0) == replace(now[1], note=0)
    return now[0], now[1], not known[pair] and now[0] != "\n"


def _notes(
    fates: Iterable[_Fate], old: RichText, new: RichText, align: Align
) -> Iterator[NoteChange]:
    for kind, was, now in fates:
        left = old.notes[was[1].note - 1] if was and was[1].note else None
        right = new.notes[now[1].note - 1] if now and now[1].note else None
        shown = now or was
        if shown is None or (left is None and right is None):
            continue
        runs = differences(left.text if left else "", right.text if right else "", align)
        is_same = kind is not RunKind.KEPT or _look_of(left) == _look_of(right)
        is_kept = all(run.kind is RunKind.KEPT for run in runs)
        yield NoteChange(kind, shown[1].note, runs, is_restyled=is_kept and not is_same)


def _look_of(note: Note | None) -> tuple[Inline, ...]:
    return note.content if note else ()


def _joined(runs: Iterable[Run]) -> Iterator[Run]:
    """Return neighbours of one kind as one: a word may be partly bold."""
    for kind, group in groupby(runs, key=lambda run: run.kind):
        yield Run(kind, "".join(run.text for run in group))
