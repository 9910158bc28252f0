"""Find what a paper says about a question: the paragraphs that share its rare words."""

from __future__ import annotations

import math
import re
import unicodedata
from collections import Counter
from dataclasses import dataclass
from typing import TYPE_CHECKING

from meetprep.domain.paper import ParagraphKind
from meetprep.domain.sentences import is_finished, sentences

if TYPE_CHECKING:
    from collections.abc import Sequence

    from meetprep.domain.meeting import Question
    from meetprep.domain.paper import Paragraph

# Without a plural's s and what follows the sixth character, "drone" and "drones", "return" and
# "returning" are one word, in most languages.
_STEM = 6
_SHORTEST_WORD = 4
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
    bodies = {
        index: _stems(paragraph.text)
        for index, paragraph in enumerate(paragraphs)
        if paragraph.kind not in {ParagraphKind.TITLE, ParagraphKind.HEADING}
        and index not in question.paragraphs
    }
    weights = _weights(list(bodies.values()))
    asked = set(_stems(f"{question.context} {question.ask}")) & set(weights)
    scores = {
        index: sum(weights[stem] for stem in asked & set(stems)) / math.sqrt(len(stems) + 20)
        for index, stems in bodies.items()
        if asked & set(stems)
    }
    best = max(scores.values(), default=0.0)
    ranked = sorted(scores, key=lambda index: -scores[index])[:most]
    chosen = sorted(index for index in ranked if scores[index] >= best * _LEAST_SHARE)
    return tuple(_passage(index, paragraphs[index], asked, weights) for index in chosen)


def number_in_text(paragraphs: Sequence[Paragraph], index: int) -> int:
    """Return the number of a paragraph as a reader counts: running text only, from 1."""
    return max(sum(is_finished(paragraph.text) for paragraph in paragraphs[: index + 1]), 1)


def _stems(text: str) -> list[str]:
    plain = unicodedata.normalize("NFKD", text.casefold())
    words = re.findall(r"[^\W\d_]+", "".join(c for c in plain if not unicodedata.combining(c)))
    return [word.removesuffix("s")[:_STEM] for word in words if len(word) >= _SHORTEST_WORD]


def _weights(bodies: list[list[str]]) -> dict[str, float]:
    """Weigh a stem by how few paragraphs have it; what most have says nothing."""
    counts = Counter(stem for stems in bodies for stem in set(stems))
    return {
        stem: math.log(len(bodies) / count)
        for stem, count in counts.items()
        if count <= max(1, len(bodies) // 2)
    }


def _passage(
    index: int, paragraph: Paragraph, asked: set[str], weights: dict[str, float]
) -> Passage:
    def worth(sentence: str) -> float:
        return sum(weights[stem] for stem in asked & set(_stems(sentence)))

    telling = max(sentences(paragraph.text), key=worth, default="")
    start = paragraph.text.find(telling)
    end = start + len(telling)
    labels = tuple(dict.fromkeys(note.label for note in paragraph.notes))
    return Passage(index, paragraph.text, start, end, labels)
