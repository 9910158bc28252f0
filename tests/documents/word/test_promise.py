"""Whatever a meeting holds, what is meant for others holds its shareable words alone."""

import subprocess
import sys

from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

from meetprep.domain.disclosure import shared_answer
from meetprep.domain.layout import USUAL
from meetprep.domain.meeting import Question, QuestionId, SessionId
from meetprep.domain.position import Audience, Part, PartKind, Position, Stance
from meetprep.domain.richtext import Block, NoteMark, RichText, Run, canonical
from tests.documents.word.papers import paper, position_paper_bytes, session
from tests.support.leaks import leaks
from tests.support.rich_texts import rich_texts
from tests.support.word_text import WordText

DEFINED = (
    "def misuse(brief: Brief, part: Part, drafted: BriefPart, answer: BriefAnswer) -> None:"
)
MISUSE = f"""
from meetprep.documents.composing.position_paper import compose_position_paper
from meetprep.domain.briefing import Brief, BriefAnswer, BriefPart
from meetprep.domain.disclosure import SharedAnswer, SharedPart, SharedSession
from meetprep.domain.position import Part, PartKind
from meetprep.domain.richtext import EMPTY

{DEFINED}
    SharedPart(PartKind.RED_LINE, EMPTY)
    SharedPart(part.kind, EMPTY)
    SharedAnswer("", "", "", (drafted,))
    SharedSession("", "", (answer,))
    compose_position_paper(brief)
"""


@st.composite
def positions(draw):
    """A position with a secret word in each part that stays in the house, and one that goes."""

    def part(kind):
        word = f"zq{kind.value.replace('-', '')}{kind.audience.value}qz"
        text = draw(rich_texts())
        blocks = [
            Block((*block.content, Run(word)), block.kind, block.level, block.list_style)
            for block in text.blocks
        ]
        return Part(kind, canonical(RichText(tuple(blocks), text.notes)))

    kinds = draw(st.lists(st.sampled_from(PartKind), unique=True, min_size=1))
    return Position("q", "PT", tuple(map(part, kinds)), draw(st.sampled_from(Stance)))


@st.composite
def layouts(draw):
    layout = USUAL
    for _ in range(draw(st.integers(0, 4))):
        layout = layout.with_own("zqownnameqz")
    for kind in draw(st.lists(st.sampled_from(layout.kinds), max_size=4)):
        layout = layout.with_hidden(kind)
    return layout


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(positions(), layouts(), st.text(max_size=9))
def test_any_position_gives_away_nothing(position, layout, title):
    question = Question(QuestionId("q"), SessionId("s"), None, "1.", "", "Why?", title)
    shared = shared_answer(question, position, layout)
    assume(shared.parts)
    content = position_paper_bytes(paper(session(shared)))
    secret = ["zqownnameqz"]
    secret += [f"zq{kind.value.replace('-', '')}internalqz" for kind in PartKind]
    assert leaks(content, secret) == []
    gone = [part for part in position.parts if part.audience is Audience.SHAREABLE]
    told = WordText(content).rich_texts()
    assert len(told) == len(shared.parts) <= len(gone)
    for text, part in zip(told, shared.parts, strict=True):
        assert text.plain == part.text.plain
        marks = [each for block in text.blocks for each in block.content]
        assert sum(isinstance(each, NoteMark) for each in marks) == len(part.text.notes)


def test_types_let_nothing_internal_into_what_is_shared(tmp_path):
    misuse = tmp_path / "misuse.py"
    misuse.write_text(MISUSE)
    checked = subprocess.run(
        [sys.executable, "-m", "mypy", misuse],
        capture_output=True,
        text=True,
        check=False,
    )
    refused = [
        int(line.split("misuse.py:")[1].split(":")[0])
        for line in checked.stdout.splitlines()
        if "misuse.py:" in line and ": error:" in line
    ]
    misused = MISUSE.splitlines()
    assert refused == list(range(misused.index(DEFINED) + 2, len(misused) + 1))
