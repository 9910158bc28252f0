"""A question whose line to take was written by two people over some days; all invented."""

from datetime import UTC, datetime, timedelta

from meetprep.domain.clearance import PositionVersion, PositionVersionId
from meetprep.domain.position import Origin, PartKind, PartRevision, Stance
from meetprep.domain.richtext import Block, Mark, Note, NoteMark, RichText, Run, from_plain

NOW = datetime(2025, 1, 20, 11, 42, tzinfo=UTC)
_STATES = (
    (70, "Tomás Almeida"),
    (69, "Tomás Almeida"),
    (48, "Rui Matos"),
    (17, "Tomás Almeida"),
    (0, "Tomás Almeida"),
)
# A blank line parts the revisions, a bar begins another paragraph.
_TEXTS = """\
We thank the Presidency for a rich paper.

We thank the Presidency for a very rich paper. Two things matter to us.

We thank the Presidency for a very rich paper. On returns, we could support a
regulation. Three things matter to us.
|First, a return decision taken in one Member State should have effect in all others.

We thank the Presidency for a very rich paper. On returns, coherence begins with the
form: we could support a regulation. Three things matter to us.
|First, a return decision taken in one Member State should have effect in all others.
Second, voluntary return stays the first option.
|Third, the agencies: they should support the whole chain, from identification to
departure. We look forward to the proposal to be presented in spring.

We thank the Presidency for a frank paper. On returns, coherence begins with the form:
we would prefer a regulation. Three things matter to us.
|First, a return decision taken in one Member State should have effect in all of them.
Second, voluntary return stays the first option, with counselling from day one.
|Third, the agencies: they should be able to support the whole chain, from identification
to reintegration. We look forward to the proposal in March.
"""


def _texts():
    for text in _TEXTS.split("\n\n"):
        yield text.replace("\n|", "\0").replace("\n", " ").replace("\0", "\n").strip()


def write_history(database, question, delegation="PT", kind=PartKind.LINE_TO_TAKE):
    """Store the history of one part, with a version that was named on the way."""
    with database.writing() as store:
        for number, ((hours, author), text) in enumerate(
            zip(_STATES, _texts(), strict=True), 1
        ):
            at = NOW - timedelta(hours=hours)
            origin = Origin.FILE if number == 3 else Origin.TYPED
            revision = PartRevision(kind, number, from_plain(text), at, author, origin)
            store.positions.add_part_revision(question, delegation, revision)
        store.clearance.add_version(
            question,
            delegation,
            PositionVersion(
                id=PositionVersionId("sent"),
                name="Sent to cabinet",
                made_at=NOW - timedelta(hours=16),
                author="Tomás Almeida",
                stance=Stance.UNKNOWN,
                revisions={kind: 4},
            ),
        )


def formatted(text, note=""):
    """A text in bold, with a footnote where one is given."""
    bold = Run(text, frozenset({Mark.BOLD}))
    if not note:
        return RichText((Block((bold,)),))
    return RichText((Block((bold, NoteMark("n1"))),), (Note("n1", (Run(note),)),))
