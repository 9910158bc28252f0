"""Say what is doubtful in a paper: broken off text, notes without a body, a poor scan."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from meetprep.domain.labels import LabelStyle
from meetprep.domain.paper import PaperWarning, ParagraphKind, WarningCode
from meetprep.domain.sentences import begins_question, is_finished, sentences
from meetprep.domain.words import words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from meetprep.domain.lines import Line
    from meetprep.domain.paper import FoundQuestion, SourceText

GOES_ON = words(
    "a an the to of and or in on for with by at from as that which how is are be into "
    "le la les des de du et ou à au aux en pour par sur dans que qui "
    "der die das den dem und oder zu zur zum von mit für auf im bei dass ein eine "
    "i oraz lub w z na do o że od dla przez "
    "el los las y o por con que del un una il lo gli di da e per con che "
    "het een en van voor met op te dat och att av för med på som og af til"
)
WORD = re.compile(r"(?<![^\W\d_])[^\W\d_]++$")
LONGEST_TITLE = 120
# A page of a recognised scan that fell apart has a word a line, or words like "Uo¡NRtGsMt".
FEWEST_LINES, LONE_WORDS = 20, 0.7
FEWEST_WORDS, GARBLED_WORDS = 50, 0.12
GARBLED = re.compile(r"\w[¡¿|{}~\ufffd]\w|[a-zà-ÿ][A-Z]{1,3}[a-zà-ÿ]\S*[A-Z]|\ufffd")


def breaks_off(
    lines: Sequence[Line], questions: Sequence[FoundQuestion]
) -> PaperWarning | None:
    """Return a warning where the text ends inside a sentence, ``None`` where it ends well."""
    last = next((line for line in reversed(lines) if not line.is_furniture), None)
    if last is None or last.kind is ParagraphKind.ROW or not _may_break_off(last.text):
        return None
    at = lines.index(last)
    before = lines[at - 1] if at else None
    broken = (
        ends_on_link(last.text)
        or _is_inside_question(last, questions)
        or _is_running(last)
        or _is_fragment(last, before)
    )
    if not broken:
        return None
    detail = last.text[-80:]
    return PaperWarning(WarningCode.TEXT_ENDS_ABRUPTLY, paragraph=last.paragraph, detail=detail)


def notes_without_body(text: SourceText) -> tuple[PaperWarning, ...]:
    """Return one warning for each footnote that is marked in the text but not printed."""
    bodies = {note.label for note in text.footnotes}
    missing = {
        anchor.label: index
        for index, paragraph in reversed(list(enumerate(text.paragraphs)))
        for anchor in paragraph.notes
        if anchor.label not in bodies
    }
    return tuple(
        PaperWarning(WarningCode.FOOTNOTE_BODY_MISSING, paragraph=index, detail=label)
        for label, index in sorted(missing.items(), key=lambda one: one[1])
    )


def poorly_scanned(lines: Sequence[Line]) -> PaperWarning | None:
    """Return a warning where the words fell apart as in a bad scan, ``None`` where not."""
    texts = [line.text for line in lines if line.kind is not ParagraphKind.ROW]
    lone = sum(len(text.split()) == 1 for text in texts)
    printed = [word for text in texts for word in text.split()]
    doubtful = (text for text in texts if GARBLED.search(text))
    garbled = sum(
        GARBLED.search(word) is not None for text in doubtful for word in text.split()
    )
    fell_apart = len(texts) >= FEWEST_LINES and lone >= LONE_WORDS * len(texts)
    unreadable = len(printed) >= FEWEST_WORDS and garbled >= GARBLED_WORDS * len(printed)
    return PaperWarning(WarningCode.POOR_SCAN) if fell_apart or unreadable else None


def _may_break_off(text: str) -> bool:
    return not is_finished(text) and (text[-1:].isalnum() or text[-1:] in tuple(",-–—"))


def ends_on_link(text: str) -> bool:
    """Tell whether the last word is one that no sentence and no title ends with."""
    word = WORD.search(text)
    return word is not None and len(text.split()) > 1 and word[0] in GOES_ON


def _is_inside_question(last: Line, questions: Sequence[FoundQuestion]) -> bool:
    """Tell whether the last line is an unfinished question among finished ones."""
    if not questions or last.paragraph not in questions[-1].paragraphs:
        return False
    others = questions[:-1]
    return begins_question(last.text) or any(is_finished(one.ask) for one in others)


def _is_running(last: Line) -> bool:
    if last.is_heading:
        return False
    return len(sentences(last.text)) > 1 or len(last.text) > LONGEST_TITLE


def _is_fragment(last: Line, before: Line | None) -> bool:
    """Tell whether a lone letter or two stand where an entry was due."""
    marked = last.label is not None and last.label.style is not LabelStyle.NUMBER
    due = before is not None and before.text.endswith(":")
    return len(last.text) <= 2 and last.text.isalpha() and (due or marked)
