"""Make a question of the lines that stand under one label: what is asked, and its context."""

from __future__ import annotations

from typing import TYPE_CHECKING

from meetprep.domain.invitations import is_invitation
from meetprep.domain.paper import FoundQuestion
from meetprep.domain.sentences import begins_question, is_finished, is_question, sentences

if TYPE_CHECKING:
    from collections.abc import Sequence

    from meetprep.domain.lines import Line


def question_from(
    lines: Sequence[Line], label: str | None, session: int | None
) -> FoundQuestion:
    """Return the question that ``lines`` hold; the first one's label is not repeated in it."""
    texts = [line.text if not place else line.whole for place, line in enumerate(lines)]
    context, ask = split_context(" ".join(texts))
    paragraphs = tuple(dict.fromkeys(line.paragraph for line in lines))
    return FoundQuestion(label, context, ask, session, paragraphs)


def split_context(text: str) -> tuple[str, str]:
    """Return the statements before the first asking sentence, and all from there on.

    A text that asks nothing is all ask: it is what stands under the label.
    """
    text = " ".join(text.split())
    parts = sentences(text)
    first = next((at for at, one in enumerate(parts) if asks(one)), None)
    if first is None and parts and not is_finished(parts[-1]) and begins_question(parts[-1]):
        first = len(parts) - 1
    if not first:
        return "", text
    return " ".join(parts[:first]), " ".join(parts[first:])


def asks(sentence: str) -> bool:
    """Tell whether a sentence asks ministers something."""
    return is_question(sentence) or is_invitation(sentence)


def holds_question(text: str) -> bool:
    """Tell whether one of the sentences of ``text`` ends with a question mark."""
    return any(is_question(one) for one in sentences(text))
