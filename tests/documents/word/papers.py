"""Position papers for tests."""

from datetime import date

from meetprep.documents.composing.position_paper import compose_position_paper
from meetprep.documents.word.writing import word_bytes, write_word
from meetprep.domain.disclosure import (
    Letterhead,
    PositionPaper,
    SharedAnswer,
    SharedPart,
    SharedSession,
)
from meetprep.domain.position import PartKind
from meetprep.domain.richtext import (
    Block,
    BlockKind,
    ListStyle,
    Mark,
    Note,
    NoteMark,
    RichText,
    Run,
    from_plain,
)


def part(text, kind=PartKind.KEY_MESSAGE):
    return SharedPart(kind, from_plain(text) if isinstance(text, str) else text)


def answer(*parts, label="1.", context="", ask="What should be done?"):
    return SharedAnswer(label, context, ask, parts)


def session(*answers, label="I", title="Migration"):
    return SharedSession(label, title, answers)


def paper(*sessions, **changes):
    fields = {
        "delegation": "Portugal",
        "meeting": "Informal meeting of home affairs ministers",
        "start": date(2025, 1, 30),
        "end": date(2025, 1, 31),
        "place": "Warsaw",
        "marking": "LIMITE",
    }
    answered = changes.pop("sessions", None) or sessions
    answered = answered or (session(answer(part("One set of rules."))),)
    return PositionPaper(Letterhead(**fields | changes), answered)


def position_paper_bytes(paper):
    return word_bytes(compose_position_paper(paper))


def write_position_paper(target, paper):
    write_word(target, compose_position_paper(paper))


def saying(text):
    """A paper whose only part says ``text``."""
    return paper(session(answer(part(text, PartKind.LINE_TO_TAKE))))


def bold(text):
    return Run(text, frozenset({Mark.BOLD}))


def paragraph(*content):
    return Block(content)


def item(text, style=ListStyle.DECIMAL, level=0):
    return Block((Run(text),), BlockKind.ITEM, level, style)


LINE = RichText(
    (
        paragraph(
            Run("On returns, coherence begins with the form: "), bold("a regulation"), Run(".")
        ),
        item("One decision counts in all Member States."),
        item("Voluntary return stays first, with"),
        item("counselling,", ListStyle.LETTER, 1),
        item("a plan, which asks for", ListStyle.LETTER, 1),
        item("a partner;", ListStyle.ROMAN, 2),
        item("a date.", ListStyle.LETTER, 1),
        item("Frontex supports the whole chain."),
        paragraph(Run("We look forward to the proposal.")),
        item("New list, first item."),
    )
)
RATIONALE = RichText(
    (
        paragraph(Run("Fewer than one in five decisions leads to a return."), NoteMark("a")),
        Block((Run("What practice shows"),), BlockKind.HEADING, 1),
        Block((Run("Parallel efforts weaken the Union."),), BlockKind.QUOTE),
        item("Carriers share what they hold", ListStyle.BULLET),
        paragraph(
            Run("See "),
            Run("the proposal", link="https://example.org/?a=1&b=2"),
            Run("\nor write to "),
            Run("the desk", link="mailto:desk@example.org"),
            NoteMark("b"),
            Run("."),
        ),
    ),
    (
        Note("a", (Run("Discussion paper, page 2."),)),
        Note("b", (Run("COM(2021) 753, "), Run("here", link="https://example.org/753"))),
    ),
)


def rich_paper():
    return paper(
        session(
            answer(
                part("One set of rules, applied the same way everywhere."),
                part(LINE, PartKind.LINE_TO_TAKE),
                part(RATIONALE, PartKind.RATIONALE),
                context="An in-depth discussion awaits us.",
                ask="How can coherence be ensured?",
            ),
            answer(label="2.", ask="A question without any text."),
            label="Working session I",
        ),
        session(answer(part("Ukraine is one of us."), label=""), label="II", title="Ukraine"),
    )
