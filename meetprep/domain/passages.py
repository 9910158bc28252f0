"""Find what a paper says about a question: the paragraphs that share its rare words."""

from __future__ import annotations

import math
from collections import Counter
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING

from meetprep.domain.paper import ParagraphKind
from meetprep.domain.sentences import is_finished, sentences
from meetprep.domain.stems import stems_of

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from meetprep.domain.meeting import Question
    from meetprep.domain.paper import Paragraph

_LEAST_SHARE = 0.35  # of the best passage's score; weaker ones only look related


@dataclass(frozen=True, slots=True)
class Passage:
    """A paragraph that bears on a question.

    ``start`` and ``end`` bound the sentence that tells most; ``notes`` are the labels of its
    footnotes.
    """

    paragraph: int
    text: str
    start: int
    end: int
    notes: tuple[str, ...]


def passages_on(
    question: Question, paragraphs: Sequence[Paragraph], *, most: int = 3
) -> tuple[Passage, ...]:
    """Return at most ``most`` passages that bear on ``question``, in the paper's order."""
    own = set(question.paragraphs)
    index = _index(tuple(paragraphs))
    asked = set(stems_of(f"{question.context} {question.ask}"))
    weights = index.weights(asked, own)
    scores = {
        at: sum(weights[stem] for stem in weights.keys() & body.stems) / body.length
        for at, body in index.bodies.items()
        if at not in own and not weights.keys().isdisjoint(body.stems)
    }
    best = max(scores.values(), default=0.0)
    ranked = sorted(scores, key=lambda at: -scores[at])[:most]
    chosen = sorted(at for at in ranked if scores[at] >= best * _LEAST_SHARE)
    return tuple(_passage(at, paragraphs[at], weights) for at in chosen)


def number_in_text(paragraphs: Sequence[Paragraph], index: int) -> int:
    """Return the number of a paragraph as a reader counts: running text only, from 1."""
    return max(sum(is_finished(paragraph.text) for paragraph in paragraphs[: index + 1]), 1)


@dataclass(frozen=True, slots=True)
class _Body:
    """The stems of a paragraph, and what a longer one's score is divided by."""

    stems: frozenset[str]
    length: float


@dataclass(frozen=True, slots=True)
class _Index:
    """The running text of a paper, and in how many of its paragraphs a stem stands."""

    bodies: dict[int, _Body]
    counts: Counter[str]

    def weights(self, stems: Iterable[str], without: set[int]) -> dict[str, float]:
        """Weigh ``stems`` by how few paragraphs have them; what most have says nothing.

        The paragraphs ``without`` don't count.
        """
        apart = [self.bodies[at].stems for at in without if at in self.bodies]
        whole = len(self.bodies) - len(apart)
        counts = {stem: self.counts[stem] - sum(stem in own for own in apart) for stem in stems}
        return {
            stem: math.log(whole / count)
            for stem, count in counts.items()
            if 0 < count <= max(1, whole // 2)
        }


@lru_cache(maxsize=2)
def _index(paragraphs: tuple[Paragraph, ...]) -> _Index:
    """Return the index of a paper; going from question to question asks for the same one."""
    bodies = {}
    for at, paragraph in enumerate(paragraphs):
        if paragraph.kind not in {ParagraphKind.TITLE, ParagraphKind.HEADING}:
            stems = stems_of(paragraph.text)
            bodies[at] = _Body(frozenset(stems), math.sqrt(len(stems) + 20))
    return _Index(bodies, Counter(stem for body in bodies.values() for stem in body.stems))


def _passage(index: int, paragraph: Paragraph, weights: dict[str, float]) -> Passage:
    def worth(sentence: str) -> float:
        return sum(weights[stem] for stem in weights.keys() & set(stems_of(sentence)))

    telling = max(sentences(paragraph.text), key=worth, default="")
    start = paragraph.text.find(telling)
    end = start + len(telling)
    labels = tuple(dict.fromkeys(note.label for note in paragraph.notes))
    return Passage(index, paragraph.text, start, end, labels)
