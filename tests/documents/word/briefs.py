"""Briefs, speaking notes and overviews for tests; what they say is invented."""

from dataclasses import replace
from datetime import date

from meetprep.domain.briefing import (
    AskedQuestion,
    Brief,
    BriefAnswer,
    BriefPart,
    BriefSession,
    DelegationRow,
    NamedOverview,
    NamelessOverview,
    SpeakingNote,
    StanceGroup,
    Standpoint,
)
from meetprep.domain.disclosure import Letterhead, Standing
from meetprep.domain.documents import Language
from meetprep.domain.meeting import MeetingFormat
from meetprep.domain.position import PartKind, Stance
from meetprep.domain.review_copy import (
    ReviewAnswer,
    ReviewCopy,
    ReviewPart,
    ReviewSession,
    anchor_of,
)
from meetprep.domain.richtext import Block, BlockKind, Mark, RichText, Run, from_plain
from tests.documents.word.papers import LINE, RATIONALE, paragraph

HEAD = Letterhead(
    delegation="Portugal",
    meeting="Informal meeting of home affairs ministers",
    start=date(2025, 1, 30),
    end=date(2025, 1, 31),
    place="Warsaw",
    marking="LIMITE",
    reference="9797/19",
    standing=Standing(None),
    as_of=date(2025, 1, 20),
)
SPARE = Run("as ever, ", frozenset({Mark.LEAVE_OUT}))
SPOKEN = RichText(
    (paragraph(Run("We agree, "), SPARE, Run("with the proposal.")), *LINE.blocks)
)
ASKED = RichText(
    (
        Block((Run("Return hubs"),), BlockKind.HEADING, 2),
        paragraph(Run("Open to examine.")),
        paragraph(Run("What about detention?")),
        paragraph(Run("No position before March.")),
    )
)
GERMANY = Standpoint("DE", "Germany", Stance.RESERVATION, "Until March.", date(2025, 1, 12))
SPAIN = Standpoint("ES", "Spain", Stance.NEUTRAL)


def part(kind, text, name=""):
    return BriefPart(kind, from_plain(text) if isinstance(text, str) else text, name)


FULL = BriefAnswer(
    label="1.",
    title="Coherence",
    context="An in-depth discussion awaits us.",
    ask="How can coherence be ensured?",
    stance=Stance.CONDITIONS,
    parts=(
        part(PartKind.KEY_MESSAGE, "One set of rules."),
        part(PartKind.LINE_TO_TAKE, SPOKEN),
        part(PartKind.RATIONALE, RATIONALE),
        part(PartKind.RED_LINE, "No hub without a legal basis."),
        part(PartKind.FLEXIBILITY, "A directive would do."),
        part(PartKind.IF_RAISED, ASKED),
        part(PartKind.BACKGROUND, "Cleared in December."),
        part(PartKind.OWN_1, "Nothing before Friday.", "For the press"),
    ),
    others=(GERMANY, SPAIN),
    seconds=(48, 41),
    standing=Standing(date(2025, 1, 20)),
)
BARE = BriefAnswer("2.", "", "", "What should the Union finance?", Stance.UNKNOWN, ())
SESSIONS = (
    BriefSession("I", "Migration", (FULL, BARE), "09:30", "12:30", lead="Minister"),
    BriefSession("II", "Lunch", (), "13:00", approximate=True),
)
BRIEF = Brief(HEAD, SESSIONS, 45, "Poland", MeetingFormat.INFORMAL)
NOTE = SpeakingNote(HEAD, SESSIONS[:1], 45)
FIRST = AskedQuestion("1.", "Coherence", "How can coherence be ensured?", "I – Migration")
SECOND = AskedQuestion("2.", "", f"What should {'the Union ' * 14}finance?", "I – Migration")
THIRD = AskedQuestion("a)", "Drones", "What about drones?", "II – Security")
HOME = Standpoint("PT", "Portugal", Stance.CONDITIONS, "One set of rules.", date(2025, 1, 20))
KEY = "5f0c1a2b-3d4e-4f5a-8b6c-7d8e9f0a1b2c"
REVIEW = ReviewCopy(
    HEAD,
    (
        ReviewSession(
            "I",
            "Migration",
            (
                ReviewAnswer(
                    FULL.label,
                    FULL.title,
                    FULL.context,
                    FULL.ask,
                    anchor_of(KEY, "PT"),
                    tuple(
                        ReviewPart(
                            one.kind,
                            one.text,
                            anchor_of(KEY, "PT", one.kind, 3, one.text),
                            one.name,
                            one.language,
                        )
                        for one in FULL.parts
                    ),
                ),
            ),
        ),
    ),
)
OVERVIEW = NamedOverview(
    HEAD,
    (FIRST, SECOND, THIRD),
    (
        DelegationRow("PT", "Portugal", (HOME, None, None), is_home=True),
        DelegationRow("DE", "Germany", (GERMANY, None, None)),
        DelegationRow("ES", "Spain", (SPAIN, replace(SPAIN, stance=Stance.OPPOSE), None)),
    ),
    silent=24,
)
NAMELESS = NamelessOverview(
    HEAD,
    (
        (
            FIRST,
            (
                StanceGroup(Stance.CONDITIONS, 1, ("One set of rules.",)),
                StanceGroup(Stance.RESERVATION, 2, ("Until March.",), withheld=1),
                StanceGroup(Stance.UNKNOWN, 24),
            ),
        ),
        (THIRD, ()),
    ),
)


def spoken(document, language):
    """The same document with fixed words in another language."""
    return replace(
        document, letterhead=replace(document.letterhead, language=Language(language))
    )
