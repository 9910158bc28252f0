"""The tables of the first release, and the standard delegations."""

from alembic import op

from meetprep.storage.migrations import building as b
from meetprep.storage.migrations import (
    desk_0001,
    reviews_0001,
    tables_exports,
    tables_layout,
    tables_ministry,
    tables_notes,
    tables_waiting,
    writing_0001,
)

revision = "0001"
down_revision = None

_MEMBERS = (
    "BE Belgium, BG Bulgaria, CZ Czechia, DK Denmark, DE Germany, EE Estonia, IE Ireland, "
    "EL Greece, ES Spain, FR France, HR Croatia, IT Italy, CY Cyprus, LV Latvia, LT Lithuania, "
    "LU Luxembourg, HU Hungary, MT Malta, NL Netherlands, AT Austria, PL Poland, PT Portugal, "
    "RO Romania, SI Slovenia, SK Slovakia, FI Finland, SE Sweden"
)
_AGENCIES = (
    "EUAA EU Agency for Asylum, EUROJUST Eurojust, EUROPOL Europol, FRA Fundamental Rights "
    "Agency, FRONTEX Frontex, EULISA eu-LISA"
)
_SEEDED = {
    "member state": _MEMBERS,
    "institution": "COM Commission, HRVP High Representative, GSC Council Secretariat",
    "schengen associate": "IS Iceland, LI Liechtenstein, NO Norway, CH Switzerland",
    "agency": _AGENCIES,
}
_SEATS = "member state, institution, agency, schengen associate, other"
_FORMATS = "formal, informal, video conference"
_PAPERS = "discussion paper, agenda, annotated agenda, letter, note, other"
_PARAGRAPHS = "title, heading, text, item, row"
_DOUBTS = (
    "question-count-mismatch, list-missing, text-ends-abruptly, unsure-question, "
    "footnote-body-missing, no-questions, hidden-text, macros-left-out, "
    "external-content-left-out, poor-scan, tracked-changes, comments-left-out, "
    "guessed-encoding, attachments-left-out, strict-format"
)
_PARTS = (
    "key-message, line-to-take, rationale, red-line, flexibility, if-raised, background, "
    "own-1, own-2, own-3, own-4"
)
_STANCES = "support, support-with-conditions, neutral, reservation, oppose, not-known"
_DELEGATION = {"delegation_code": "code"}
_PARAGRAPH = {"paper_id": "paper_id", "paragraph": "ordinal"}


def upgrade() -> None:
    """Leave an empty store with the standard delegations."""
    _delegations()
    _meetings()
    _papers()
    _paper_text()
    _questions()
    _positions()
    _revisions()
    tables_notes.upgrade_notes(_STANCES)
    tables_waiting.upgrade_waiting()
    reviews_0001.tables()
    desk_0001.tables(_STANCES)
    tables_layout.upgrade_layout(_PARTS)
    writing_0001.tables(_PARTS)
    tables_ministry.upgrade_ministry(_DELEGATION)
    tables_exports.upgrade_exports()
    b.table(
        "setting", b.codes("key", length=100), b.texts("value"), b.primary("setting", "key")
    )


def _delegations() -> None:
    delegation = b.table(
        "delegation",
        b.codes("code", "kind"),
        b.texts("name"),
        b.numbers("ordinal"),
        b.primary("delegation", "code"),
        b.one_of("delegation", "kind", _SEATS),
    )
    rows = [
        dict(zip(("code", "name"), entry.split(" ", 1), strict=True), kind=kind)
        for kind, seeded in _SEEDED.items()
        for entry in seeded.split(", ")
    ]
    op.bulk_insert(delegation, [row | {"ordinal": place} for place, row in enumerate(rows)])


def _meetings() -> None:
    b.table(
        "meeting",
        b.keys("id"),
        b.texts("name", "place", "body"),
        b.days("starts_on", "ends_on"),
        b.codes("format", "presidency_code", nullable=True),
        b.numbers("words_a_minute", "speaking_limit"),
        b.moments("archived_at", "seen_at", "deleted_at", nullable=True),
        b.primary("meeting", "id"),
        b.one_of("meeting", "format", _FORMATS),
        b.refers("meeting", "delegation", {"presidency_code": "code"}),
    )
    b.index("meeting", "presidency_code")
    b.table(
        "session",
        b.keys("id", "meeting_id"),
        b.numbers("ordinal"),
        b.texts("label", "title", "lead"),
        b.codes("starts_at", "ends_at", length=5, nullable=True),
        b.truths("approximate"),
        b.moments("deleted_at", nullable=True),
        b.primary("session", "id"),
        b.part_of("session", "meeting"),
    )
    b.index("session", "meeting_id")


def _papers() -> None:
    b.table(
        "paper",
        b.keys("id", "meeting_id"),
        b.keys("replaces_id", nullable=True),
        b.texts("file_name", "media_type"),
        b.codes("sha256", length=64),
        b.numbers("size"),
        b.codes("kind"),
        b.texts("title", "reference", "marking", nullable=True),
        b.numbers("announced", nullable=True),
        b.moments("received_at"),
        b.primary("paper", "id"),
        b.one_of("paper", "kind", _PAPERS),
        b.part_of("paper", "meeting"),
        b.refers("paper", "paper", {"replaces_id": "id"}, ondelete="SET NULL"),
    )
    b.index("paper", "meeting_id")
    b.index("paper", "replaces_id")
    b.index("paper", "sha256")
    b.table(
        "paper_file",
        b.only_in("paper_file", "paper"),
        b.contents("content"),
    )


def _paper_text() -> None:
    b.table(
        "paper_paragraph",
        b.only_in("paper_paragraph", "paper", "ordinal"),
        b.numbers("ordinal", "level"),
        b.numbers("page", nullable=True),
        b.codes("kind"),
        b.texts("label", "text"),
        b.one_of("paper_paragraph", "kind", _PARAGRAPHS),
    )
    b.table(
        "paper_anchor",
        b.keys("paper_id"),
        b.numbers("paragraph", "ordinal", "offset"),
        b.texts("label"),
        b.primary("paper_anchor", "paper_id", "paragraph", "ordinal"),
        b.part_of("paper_anchor", "paper_paragraph", _PARAGRAPH),
    )
    lists = {"footnote": ["label", "text"], "margin": ["text"], "reference": ["reference"]}
    for name, columns in lists.items():
        b.table(
            f"paper_{name}",
            b.only_in(f"paper_{name}", "paper", "ordinal"),
            b.numbers("ordinal"),
            b.texts(*columns),
        )
    b.table(
        "paper_warning",
        b.only_in("paper_warning", "paper", "stage", "ordinal"),
        b.codes("stage", "code"),
        b.numbers("ordinal"),
        b.numbers("paragraph", "announced", "found", nullable=True),
        b.texts("detail"),
        b.truths("settled"),
        b.one_of("paper_warning", "stage", "reading, understanding"),
        b.one_of("paper_warning", "code", _DOUBTS),
    )


def _questions() -> None:
    at_commit = {"ondelete": "SET NULL", "deferrable": True, "initially": "DEFERRED"}
    b.table(
        "question",
        b.keys("id", "session_id"),
        b.keys("paper_id", "dropped_by_id", nullable=True),
        b.numbers("ordinal", "wording"),
        b.texts("label", "context", "ask", "title"),
        b.moments("deleted_at", nullable=True),
        b.primary("question", "id"),
        b.part_of("question", "session"),
        b.refers("question", "paper", {"paper_id": "id"}, **at_commit),
        b.refers("question", "paper", {"dropped_by_id": "id"}, ondelete="SET NULL"),
    )
    b.index("question", "session_id")
    b.index("question", "paper_id")
    b.index("question", "dropped_by_id")
    b.table(
        "question_wording",
        b.keys("question_id", "paper_id"),
        b.numbers("number"),
        b.texts("label", "context", "ask"),
        b.primary("question_wording", "question_id", "paper_id"),
        b.part_of("question_wording", "question"),
        b.part_of("question_wording", "paper"),
    )
    b.table(
        "question_paragraph",
        b.only_in("question_paragraph", "question", "ordinal"),
        b.numbers("ordinal", "paragraph"),
    )


def _positions() -> None:
    b.table(
        "position",
        b.keys("id", "question_id"),
        b.codes("delegation_code"),
        b.numbers("wording"),
        b.primary("position", "id"),
        b.once("position", "question_id", "delegation_code"),
        b.part_of("position", "question"),
        b.refers("position", "delegation", _DELEGATION),
    )
    b.index("position", "delegation_code")
    b.table(
        "part",
        b.keys("id", "position_id"),
        b.codes("kind", "audience"),
        b.numbers("ordinal"),
        b.truths("hidden"),
        b.primary("part", "id"),
        b.once("part", "position_id", "kind"),
        b.one_of("part", "kind", _PARTS),
        b.one_of("part", "audience", "shareable, internal"),
        b.part_of("part", "position"),
    )


def _revisions() -> None:
    b.table(
        "part_revision",
        b.only_in("part_revision", "part", "number"),
        b.numbers("number"),
        b.numbers("base", nullable=True),
        b.contents("content"),
        b.texts("plain", "author"),
        b.moments("saved_at"),
        b.codes("origin"),
        b.check("part_revision", "number", "number >= 1"),
        b.one_of("part_revision", "origin", "typed, file, restored"),
    )
    b.table(
        "stance_revision",
        b.only_in("stance_revision", "position", "number"),
        b.numbers("number"),
        b.codes("stance"),
        b.moments("saved_at"),
        b.texts("author"),
        b.check("stance_revision", "number", "number >= 1"),
        b.one_of("stance_revision", "stance", _STANCES),
    )
