"""What is meant for the house alone reaches no document that others may see."""

import base64
import hashlib
import re
from datetime import date

import pytest
from sqlalchemy import select

from meetprep.domain.clearance import Decision
from meetprep.domain.contrast import Contrast, ContrastKind
from meetprep.domain.delegations import STANDARD_DELEGATIONS
from meetprep.domain.documents import DocumentKind, Language, Order
from meetprep.domain.due import Due
from meetprep.domain.note import Confidence, NoteFile, NoteSource
from meetprep.domain.note import Note as OthersNote
from meetprep.domain.position import Audience, PartKind, Stance
from meetprep.domain.richtext import (
    Block,
    Mark,
    Note,
    NoteMark,
    RichText,
    Run,
    from_plain,
    to_json,
)
from meetprep.services.document_names import Names
from meetprep.storage.schema_positions import PartRow, PositionRow
from meetprep.storage.schema_reviews import CommentRow, SuggestionRow
from tests.services.conftest import AUTHOR
from tests.support.builders import MOMENT, new_id
from tests.support.leaks import forms, leaks
from tests.support.papers import SECOND_SESSION, WARSAW, a_file

INTERNAL = [kind for kind in PartKind if kind.audience is Audience.INTERNAL]
SHAREABLE = [kind for kind in PartKind if kind.audience is Audience.SHAREABLE]
PLACES = ("body", "bold", "link", "note")
FOR_OTHERS = [
    (kind, language)
    for kind in (DocumentKind.POSITION_PAPER, DocumentKind.OVERVIEW)
    for language in Language
]


def canary(*names):
    """Return a word that stands nowhere else."""
    inner = "".join(re.sub(r"\W", "", str(name)).title() for name in names)
    return f"Zq{inner}łQz"


def marked(*names):
    """Return a text with a canary in its body, in bold, in a link and in a footnote."""
    body, bold, link, note = (canary(*names, place) for place in PLACES)
    content = (
        Run(f"{body} "),
        Run(f"{bold} ", frozenset({Mark.BOLD})),
        Run("there", link=f"https://example.org/{link}"),
        NoteMark("n"),
    )
    return RichText((Block(content),), (Note("n", (Run(note),)),))


def save(desk, question, kind, *names, delegation="PT", based_on=0):
    desk.drafting.save_part(question, delegation, kind, marked(*names), based_on=based_on)
    return [canary(*names, place) for place in PLACES]


def reviewed(database, question):
    """Put a comment, a suggestion and a note with a file and an assessment into the store."""
    word = {
        name: canary("review", name)
        for name in (
            *(
                "comment",
                "quoted",
                "commenter",
                "resolver",
                "replacement",
                "before",
                "suggester",
            ),
            *("noted", "assessment", "noter", "file", "content", "sender", "tag", "contrast"),
        )
    }
    passage = {"starts_at": 0, "ends_at": 1, "made_at": MOMENT}
    with database.writing() as store:
        session = store.meetings._session
        part = session.scalars(
            select(PartRow.id)
            .join(PositionRow, PositionRow.id == PartRow.position_id)
            .where(PositionRow.question_id == question, PositionRow.delegation_code == "PT")
            .where(PartRow.kind == PartKind.KEY_MESSAGE)
        ).one()
        comment = CommentRow(
            id=new_id(), part_id=part, revision=1, quoted=word["quoted"], text=word["comment"],
            author=word["commenter"], resolved_at=MOMENT, resolved_by=word["resolver"],
            **passage,
        )  # fmt: skip
        suggestion = SuggestionRow(
            id=new_id(), part_id=part, based_on=1, author=word["suggester"], kind="wording",
            quoted=word["before"], replacement=to_json(from_plain(word["replacement"])),
            **passage,
        )  # fmt: skip
        content = word["content"].encode()
        sha256 = hashlib.sha256(content).hexdigest()
        file = NoteFile(word["file"], "text/plain", sha256, len(content), word["sender"])
        store.notes.add(
            OthersNote(
                id=new_id(), question=question, delegation="DE", text=word["noted"],
                stance=Stance.OPPOSE, source=NoteSource.BILATERAL, said_on=date(2025, 1, 3),
                confidence=Confidence.LOW, assessment=word["assessment"], author=word["noter"],
                noted_at=MOMENT, tags=(word["tag"],), file=file,
                contrasts=(Contrast(ContrastKind.SUBSTANCE, word["contrast"]),),
            ),
            content,
        )  # fmt: skip
        session.add_all([comment, suggestion])
    return list(word.values())


@pytest.fixture
def kept_in(desk, database, meeting, clock, tmp_path):
    """A canary in each place that stays in the house."""
    first, second, third = (question.id for question in meeting.questions)
    words = [*AUTHOR.split(), "our.store", str(tmp_path), WARSAW.name]
    layout = desk.laying_out.layout(meeting.id)
    for _ in range(4):
        layout = layout.with_own(canary("ownname"))
    desk.laying_out.keep(meeting.id, layout.with_hidden(PartKind.RATIONALE))
    words.append(canary("ownname"))
    words += save(desk, first, PartKind.RATIONALE, "hidden")
    desk.meetings.rename_question(first, canary("title"))
    words.append(canary("title"))
    for kind in INTERNAL:
        words += save(desk, first, kind, "internal", kind)
        words += save(desk, third, kind, "only internal", kind)
        words += save(desk, first, kind, "foreign", kind, delegation="SE")
    for kind in SHAREABLE[:2]:
        words += save(desk, first, kind, "earlier", kind)
        save(desk, first, kind, "newest", kind, based_on=1)
        save(desk, second, kind, "newest", kind)
    save(desk, first, PartKind.KEY_MESSAGE, "gist", delegation="SE")
    words += save(desk, first, PartKind.LINE_TO_TAKE, "foreign line", delegation="SE")
    words += reviewed(database, first)
    step = desk.clearing.add_step(first, "PT", canary("clearer"))
    desk.clearing.decide(first, "PT", step.id, Decision.REMARK, canary("remark"))
    desk.clearing.name_version(first, "PT", canary("version"))
    due = Due(date(2025, 1, 2))
    desk.planning.add(meeting.id, canary("task"), who=canary("doer"), due=due, question=first)
    desk.templating.save(PartKind.LINE_TO_TAKE, canary("template"), marked("templated"))
    desk.proofreading.add_word("en-GB", canary("ownword"))
    clock.advance(days=1)
    other = desk.importing.accept(
        desk.importing.preview(a_file(tmp_path, SECOND_SESSION.replace("30 January", "3 May")))
    )
    words += save(desk, other.questions[-1].id, PartKind.KEY_MESSAGE, "other meeting")
    named = ("clearer", "remark", "version", "task", "doer", "template", "ownword")
    return [*words, *map(canary, named), *(canary("templated", place) for place in PLACES)]


def test_no_canary_is_found_in_any_encoding(desk, meeting, kept_in, tmp_path):
    assert len(kept_in) > 100
    found = []
    for kind, language in FOR_OTHERS:
        order = Order(kind, meeting.id, "PT", language, with_names=False, with_pdf=True)
        target = tmp_path / f"{kind}-{language}.docx"
        written = desk.exporting.export(order, target)
        for path in (written.path, written.pdf):
            content = path.read_bytes()
            assert leaks(content, [canary("newest", "key-message", "body")])
            found += [(kind, *leak) for leak in leaks(content, kept_in)]
    assert found == []


def test_what_looks_for_canaries_finds_those_of_a_brief(desk, meeting, kept_in, tmp_path):
    desk.exporting.export(Order(DocumentKind.BRIEF, meeting.id, "PT"), tmp_path / "out.docx")
    found = {word for word, *_ in leaks((tmp_path / "out.docx").read_bytes(), kept_in)}
    assert {canary("internal", kind, "note") for kind in INTERNAL} <= found
    assert not {canary("review", "assessment"), *AUTHOR.split()} & found


def test_copy_for_review_holds_nothing_but_what_was_chosen(desk, meeting, kept_in, tmp_path):
    first, part = meeting.questions[0].id, PartKind.RED_LINE
    chosen = {"questions": frozenset({first}), "parts": frozenset({part})}
    order = Order(DocumentKind.REVIEW, meeting.id, "PT", **chosen)
    target = tmp_path / "copy.docx"
    desk.exporting.export(order, target)
    sent = {canary("internal", part, place) for place in PLACES} | {canary("title")}
    content = target.read_bytes()
    assert {word for word, *_ in leaks(content, sent)} == sent
    assert leaks(content, [word for word in kept_in if word not in sent]) == []
    assert leaks(content, [canary("newest", kind, "body") for kind in SHAREABLE]) == []


def test_overview_without_names_names_nobody(desk, meeting, kept_in, tmp_path):
    first = meeting.questions[0].id
    told = {"DE": "Germany insists.", "FR": "We follow SE.", "ES": "As the Polish desk said."}
    for code, text in (*told.items(), ("IT", "Fine."), ("EL", "We pay.")):
        desk.drafting.set_stance(first, code, Stance.OPPOSE, based_on=0)
        said = RichText((Block((Run(text),)),))
        desk.drafting.save_part(first, code, PartKind.KEY_MESSAGE, said, based_on=0)
    order = Order(DocumentKind.OVERVIEW, meeting.id, "PT", Language.GERMAN, with_names=False)
    desk.exporting.export(order, tmp_path / "out.docx")
    content = (tmp_path / "out.docx").read_bytes()
    names = (
        "Germany",
        "Deutschland",
        "Sweden",
        "Schweden",
        "Frankreich",
        "Italien",
        " SE.",
        "Polish",
    )
    assert leaks(content, names) == []
    assert leaks(content, ["Fine.", "We pay.", "3 Aussagen nennen eine Delegation"])


@pytest.mark.parametrize(
    "text",
    [
        "W Niemczech i we Włoszech jest inaczej.",
        "Stanowisko Rumunii jest znane.",
        "Uważamy jak w Bułgarii.",
        "Frankreichs Haltung ist bekannt.",
        "So halten es die Niederlanden.",
        "Wie die Franzosen sagen.",
        "Rum\u0061\u0308nien sieht das anders.",
        "ÖSTERREICH zögert.",
        "As Deutsch\u00adland does.",
        "Como dice Alemania.",
        "The Commissioner agreed.",
        "Berlin has not decided.",
        "Das sagt auch Wien.",
        "Jak mówi się w Warszawie.",
        "The Folketing has to agree.",
        "As the Visegrád four said.",
        "GR says so too.",
        "FRA and DEU agree.",
        "Ask jeanne@interieur.gouv.fr.",
    ],
)
def test_delegation_is_known_in_any_form_of_its_name(text):
    assert Names(STANDARD_DELEGATIONS).stand_in(text)


@pytest.mark.parametrize(
    "text",
    [
        "We agree, and so it is.",
        "Es ist an der Zeit.",
        "Bez uwag.",
        "We are pragmatic: Dublin stays, Roma are heard, as https://europa.eu/romance says.",
    ],
)
def test_words_that_name_nobody_are_kept(text):
    assert not Names(STANDARD_DELEGATIONS).stand_in(text)


def test_words_are_found_however_they_are_written():
    word = canary("seen")
    coded = base64.b64encode(f"before {word} after".encode())
    for hidden in (coded, word.encode("utf-16-be"), word.encode().hex().encode()):
        assert any(form in hidden.lower() for _, form in forms(word))
