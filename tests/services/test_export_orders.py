"""An order says what goes into a document; what it can't change stays as it is."""

from dataclasses import replace

import pytest

from meetprep.domain.documents import Absence, DocumentKind, Language, Order
from meetprep.domain.errors import NothingToExport, UnwritablePlace
from meetprep.domain.position import PartKind, Stance
from meetprep.domain.richtext import from_plain
from tests.support.papers import WARSAW_AS_WORD
from tests.support.word_text import WordText

PAPER, BRIEF = DocumentKind.POSITION_PAPER, DocumentKind.BRIEF


@pytest.fixture
def drafted(desk):
    """A meeting whose paper is marked, with positions of three delegations."""
    meeting = desk.importing.accept(desk.importing.preview(WARSAW_AS_WORD))
    first, second, _ = (question.id for question in meeting.questions)
    for question, code, kind, text in (
        (first, "PT", PartKind.KEY_MESSAGE, "We agree."),
        (first, "PT", PartKind.LINE_TO_TAKE, "We thank the Presidency."),
        (first, "PT", PartKind.RED_LINE, "No further."),
        (second, "PT", PartKind.RATIONALE, "Because it works."),
        (first, "SE", PartKind.KEY_MESSAGE, "We differ."),
        (first, "DE", PartKind.RED_LINE, "Not without them."),
    ):
        desk.drafting.save_part(question, code, kind, from_plain(text), based_on=0)
    return meeting


def absences(plan, at=0):
    return {part.kind: part.absence for part in plan.questions[at].parts}


def test_plan_says_of_each_part_whether_it_goes_in(desk, drafted):
    plan = desk.exporting.plan(Order(PAPER, drafted.id, "PT"))
    first = absences(plan)
    assert first[PartKind.KEY_MESSAGE] is None
    assert first[PartKind.RATIONALE] is Absence.EMPTY
    assert first[PartKind.RED_LINE] is first[PartKind.BACKGROUND] is Absence.INTERNAL
    assert [question.goes_in for question in plan.questions] == [True, True, False]
    assert (plan.marking, plan.is_empty) == ("LIMITE", False)
    assert plan.file_name == "PT_position_2025-01-30_EN.docx"


def test_plan_of_a_speaking_note_takes_the_line_alone(desk, drafted):
    plan = desk.exporting.plan(Order(DocumentKind.SPEAKING_NOTE, drafted.id, "PT"))
    taken = [kind for kind, absence in absences(plan).items() if absence is None]
    assert taken == [PartKind.LINE_TO_TAKE]
    assert absences(plan)[PartKind.RED_LINE] is Absence.NOT_OF_THIS_KIND


def test_parts_and_questions_that_are_not_chosen_stay_out(desk, drafted, tmp_path):
    first = drafted.questions[0].id
    order = Order(
        BRIEF,
        drafted.id,
        "PT",
        questions=frozenset({first}),
        parts=frozenset({PartKind.KEY_MESSAGE, PartKind.RED_LINE}),
    )
    desk.exporting.export(order, tmp_path / "out.docx")
    said = WordText((tmp_path / "out.docx").read_bytes()).readable()
    assert ["We agree." in said, "No further." in said] == [True, True]
    assert ["We thank" in said, "Because" in said] == [False, False]
    plan = desk.exporting.plan(order)
    assert absences(plan)[PartKind.LINE_TO_TAKE] is Absence.NOT_CHOSEN
    assert len(plan.questions) == 1


def test_no_choice_lets_an_internal_part_into_a_position_paper(desk, drafted):
    order = Order(PAPER, drafted.id, "PT", parts=frozenset({PartKind.RED_LINE}))
    assert desk.exporting.plan(order).is_empty
    with pytest.raises(NothingToExport):
        desk.exporting.composition(order)


@pytest.mark.parametrize("language", Language)
def test_marking_is_carried_into_every_document(desk, drafted, language):
    for order in desk.exporting.every_kind(drafted.id, "PT", language):
        for named in (True, False):
            composed = desk.exporting.composition(replace(order, with_names=named))
            assert "LIMITE" in composed.furniture.marking
            assert composed.language == language.tag


def test_overview_knows_positions_by_what_may_be_shared(desk, drafted, tmp_path):
    desk.drafting.set_stance(drafted.questions[1].id, "DE", Stance.OPPOSE, based_on=0)
    order = Order(DocumentKind.OVERVIEW, drafted.id, "PT", Language.FRENCH)
    desk.exporting.export(order, tmp_path / "out.docx")
    said = WordText((tmp_path / "out.docx").read_bytes()).readable()
    rows = [line for line in said.splitlines() if line.startswith("Grid Table")]
    assert [row.split(" | ")[1] for row in rows[2:]] == ["Portugal", "Allemagne", "Suède"]
    assert "× Opposition" in rows[3]
    assert "Not without them." not in said


@pytest.mark.parametrize(
    ("language", "total", "unknown"),
    [
        (Language.ENGLISH, "Total", "Not known"),
        (Language.FRENCH, "Total", "Inconnu"),
        (Language.GERMAN, "Summe", "Unbekannt"),
        (Language.POLISH, "Razem", "Nieznane"),
    ],
)
def test_overview_counts_all_members(desk, drafted, tmp_path, language, total, unknown):
    def said(*, with_names):
        order = Order(DocumentKind.OVERVIEW, drafted.id, "PT", language, with_names=with_names)
        desk.exporting.export(order, tmp_path / "out.docx")
        return WordText((tmp_path / "out.docx").read_bytes()).readable()

    first, second = (question.id for question in drafted.questions[:2])
    for question, code in ((first, "PT"), (first, "DE"), (first, "CH"), (second, "DE")):
        desk.drafting.set_stance(question, code, Stance.OPPOSE, based_on=0)
    named, nameless = said(with_names=True), said(with_names=False)
    assert f"{total} (28)" in named  # also Switzerland, which was heard
    # Sweden spoke without a stance, and 24 were not heard.
    colon = "\u00a0: " if language is Language.FRENCH else ": "
    assert f"{unknown}{colon}25" in named
    assert f"{unknown}{colon}27" in named
    assert f"{unknown} | 25 | We differ." in nameless
    assert f"{unknown} | 27\n" in nameless


def test_overview_without_names_does_not_replace_the_one_with_names(desk, drafted):
    order = Order(DocumentKind.OVERVIEW, drafted.id, "PT", Language.FRENCH)
    named, nameless = order, replace(order, with_names=False)
    assert desk.exporting.plan(named).file_name == "PT_overview_2025-01-30_FR.docx"
    assert (
        desk.exporting.plan(nameless).file_name
        == "PT_overview-without-names_2025-01-30_FR.docx"
    )
    paper = replace(nameless, kind=PAPER)
    assert desk.exporting.plan(paper).file_name == "PT_position_2025-01-30_FR.docx"


def test_batch_can_be_stopped_and_keeps_what_is_written(desk, drafted, tmp_path):
    class Stopped(Exception):
        pass

    told = []

    def report(done, total):
        told.append((done, total))
        if done == 2:
            raise Stopped

    orders = desk.exporting.every_kind(drafted.id, "PT")
    with pytest.raises(Stopped):
        desk.exporting.export_all(orders, tmp_path / "out", report)
    assert told == [(0, 4), (1, 4), (2, 4)]
    assert len(list((tmp_path / "out").iterdir())) == 2


def test_papers_are_written_for_those_alone_who_have_something_to_share(desk, drafted):
    orders = desk.exporting.every_position_paper(drafted.id)
    assert [order.delegation for order in orders] == ["PT", "SE"]


def test_batch_into_a_file_is_refused(desk, drafted, tmp_path):
    (tmp_path / "out").write_text("in the way")
    with pytest.raises(UnwritablePlace):
        desk.exporting.export_all((), tmp_path / "out")
