"""The position paper holds what may be shared and not one word beside."""

import re
import shutil
from contextlib import closing

import pytest

from meetprep.domain.changed import Changed
from meetprep.domain.clearance import Decision
from meetprep.domain.disclosure import Standing
from meetprep.domain.documents import DocumentKind, Order
from meetprep.domain.errors import NotFound, NothingToExport, UnwritablePlace
from meetprep.domain.position import Audience, PartKind, Stance
from meetprep.domain.richtext import Block, Mark, Note, NoteMark, RichText, Run, from_plain
from meetprep.services.checking import check_store
from meetprep.services.exporting import suggested_name
from meetprep.storage import driver
from tests.services.conftest import AUTHOR
from tests.support.builders import a_meeting
from tests.support.papers import SECOND_SESSION, WARSAW, WARSAW_AS_WORD, a_file
from tests.support.word_text import WordText, parts

SHAREABLE = [kind for kind in PartKind if kind.audience is Audience.SHAREABLE]
ANSWERED = 2  # of three questions
INTERNAL = [kind for kind in PartKind if kind.audience is Audience.INTERNAL]


def export(desk, meeting, code, target):
    return desk.exporting.export(Order(DocumentKind.POSITION_PAPER, meeting, code), target)


def canary(*names):
    """Return a word that stands nowhere else."""
    return "".join(re.sub(r"\W", "", str(name)).title() for name in ("zq", *names, "qz"))


def marked(word):
    """Return a text that says the word in its body, in marked text, a link and a footnote."""
    link = f"https://example.org/{word}-link"
    content = (
        Run(f"{word} in plain, "),
        Run(f"{word} in bold ", frozenset({Mark.BOLD})),
        Run(f"{word} with a link", link=link),
        NoteMark("n1"),
    )
    return RichText((Block(content),), (Note("n1", (Run(f"{word} in a note"),)),))


def save(desk, question, kind, text, based_on=0, delegation="PT"):
    text = from_plain(text) if isinstance(text, str) else text
    desk.drafting.save_part(question, delegation, kind, text, based_on=based_on)


def draft_everything(desk, meeting):
    """Put another canary into each place that a position has; return those to keep in."""
    for number, question in enumerate(meeting.questions[:ANSWERED]):
        desk.meetings.rename_question(question.id, canary("title", number))
        desk.drafting.set_stance(question.id, "PT", Stance.CONDITIONS, based_on=0)
        for kind in PartKind:
            save(desk, question.id, kind, marked(canary("earlier", kind, number)))
            save(desk, question.id, kind, marked(canary("newest", kind, number)), based_on=1)
            save(desk, question.id, kind, canary("foreign", kind), delegation="SE")
    return [canary("newest", kind, n) for kind in INTERNAL for n in range(ANSWERED)]


@pytest.fixture
def target(tmp_path):
    folder = tmp_path / "out"
    folder.mkdir()
    return folder / "PT.docx"


def everything(path):
    """Return all bytes of the file, packed and unpacked, and the names in it."""
    content = path.read_bytes()
    unpacked = parts(content)
    return content + b"\n".join([*unpacked.values(), *(name.encode() for name in unpacked)])


def test_position_paper_never_holds_what_is_internal(desk, meeting, target):
    internal = draft_everything(desk, meeting)
    export(desk, meeting.id, "PT", target)
    content = everything(target).lower()
    kept_in = [
        *internal,
        *(canary("earlier", kind, n) for kind in PartKind for n in range(ANSWERED)),
        *(canary("foreign", kind) for kind in PartKind),
        *(canary("title", n) for n in range(ANSWERED)),
        *AUTHOR.split(),
        *(Stance.CONDITIONS.value, "with conditions", "Sweden"),
        *("our.store", str(target.parent), WARSAW.name),
    ]
    told = [
        word
        for word in kept_in
        for encoding in ("utf-8", "utf-16-le")
        if word.lower().encode(encoding) in content
    ]
    assert told == []


def test_position_paper_says_all_that_is_shareable(desk, meeting, target):
    draft_everything(desk, meeting)
    export(desk, meeting.id, "PT", target)
    shown = WordText(target.read_bytes()).readable()
    for word in [canary("newest", kind, n) for kind in SHAREABLE for n in range(ANSWERED)]:
        assert shown.count(f"{word} in plain, {word} in bold {word} with a link") == 1
        assert shown.count(f": {word} in a note") == 1
    for question in meeting.questions[:ANSWERED]:
        assert question.ask in shown


def test_nothing_shareable_is_said_and_no_file_is_written(desk, meeting, question, target):
    for kind in INTERNAL:
        save(desk, question, kind, "Kept in the house.")
    for kind in SHAREABLE:
        save(desk, question, kind, "Taken back.")
        save(desk, question, kind, " ", based_on=1)
    with pytest.raises(NothingToExport) as refused:
        export(desk, meeting.id, "PT", target)
    assert refused.value.delegation == "Portugal"
    assert list(target.parent.iterdir()) == []


def test_only_the_newest_revision_is_exported_anew(desk, meeting, question, target):
    save(desk, question, PartKind.KEY_MESSAGE, "First thought.")
    export(desk, meeting.id, "PT", target)
    save(desk, question, PartKind.KEY_MESSAGE, "Second thought.", based_on=1)
    export(desk, meeting.id, "PT", target)
    content = everything(target)
    assert b"Second thought." in content
    assert b"First thought." not in content


def test_markings_are_carried_in_the_order_of_the_papers(desk, clock, tmp_path, target):
    meeting = desk.importing.accept(desk.importing.preview(WARSAW_AS_WORD))
    clock.advance(days=1)
    desk.importing.accept(desk.importing.preview(WARSAW))
    public = SECOND_SESSION.replace("Informal", "PUBLIC\n\nInformal", 1)
    desk.importing.accept(desk.importing.preview(a_file(tmp_path, public)))
    save(desk, meeting.questions[0].id, PartKind.KEY_MESSAGE, "Yes.")
    written = export(desk, meeting.id, "PT", target)
    assert written.marking == "LIMITE · PUBLIC"
    assert "LIMITE · PUBLIC" in WordText(target.read_bytes()).readable()


def test_paper_without_marking_gets_none(desk, meeting, question):
    save(desk, question, PartKind.KEY_MESSAGE, "Yes.")
    assert desk.exporting.position_paper(meeting.id, "PT").letterhead.marking == ""


def test_each_delegation_gets_its_own_paper(desk, meeting, question, target):
    for code, text in (("PT", "We agree."), ("SE", "We differ.")):
        save(desk, question, PartKind.KEY_MESSAGE, text, delegation=code)
    for code, text in (("PT", "We agree."), ("SE", "We differ.")):
        export(desk, meeting.id, code, target)
        shown = WordText(target.read_bytes()).readable()
        assert [said for said in ("We agree.", "We differ.") if said in shown] == [text]


def test_failed_export_keeps_the_old_file(desk, meeting, question, target):
    target.write_bytes(b"the old paper")
    with pytest.raises(NothingToExport):
        export(desk, meeting.id, "PT", target)
    assert target.read_bytes() == b"the old paper"


def test_unwritable_place_is_said_and_nothing_is_left(desk, meeting, question, target):
    save(desk, question, PartKind.KEY_MESSAGE, "Yes.")
    target.write_bytes(b"no folder")
    with pytest.raises(UnwritablePlace):
        export(desk, meeting.id, "PT", target / "PT.docx")
    assert [file.name for file in target.parent.iterdir()] == [target.name]


def test_store_is_never_overwritten_by_a_document(desk, meeting, question, store, tmp_path):
    save(desk, question, PartKind.KEY_MESSAGE, "Yes.")
    link = tmp_path / "PT.docx"
    link.symlink_to(store)
    beside = store.with_name(store.name + ".resealing")
    for place in (store, link, beside):
        with pytest.raises(UnwritablePlace):
            export(desk, meeting.id, "PT", place)
    assert not beside.exists()
    assert check_store(store) == ()
    assert not desk.drafting.position(question, "PT").is_empty


def test_export_changes_nothing_but_the_list_of_what_went_out(
    desk, meeting, question, store, published, target
):
    save(desk, question, PartKind.KEY_MESSAGE, "Yes.")
    published.clear()
    before = rows_by_table(store)
    export(desk, meeting.id, "PT", target)
    after = rows_by_table(store)
    assert {name for name in after if after[name] != before[name]} == {
        "exported",
        "exported_part",
    }
    assert published == [Changed.EXPORTS]


def rows_by_table(store):
    """Everything that a store holds."""
    with closing(driver.connect(store)) as held:
        names = [
            one for (one,) in held.execute("SELECT name FROM sqlite_master WHERE type='table'")
        ]
        return {name: held.execute(f"SELECT * FROM {name}").fetchall() for name in names}


@pytest.mark.parametrize(("known", "code"), [(False, "PT"), (True, "XX")])
def test_paper_of_nothing_known_is_refused(desk, meeting, target, known, code):
    with pytest.raises(NotFound):
        export(desk, meeting.id if known else "none", code, target)
    assert not target.exists()


def test_suggested_name_is_a_name_everywhere():
    assert suggested_name(a_meeting(), "PT") == "PT_position_2026-11-23_EN.docx"
    strange = a_meeting(name='A/B: "C"? ' + "ł" * 300, start=None)
    name = suggested_name(strange, "PT")
    assert re.search(r'[/:"?]', name) is None
    assert len(name.encode()) <= 255


def test_same_positions_make_the_same_bytes(desk, meeting, question, target):
    save(desk, question, PartKind.RATIONALE, marked("why"))
    export(desk, meeting.id, "PT", target)
    first = shutil.copy(target, target.with_name("first.docx")).read_bytes()
    export(desk, meeting.id, "PT", target)
    assert target.read_bytes() == first


def test_paper_says_the_day_it_was_cleared_and_nobody_who_cleared_it(
    desk, meeting, target, clock
):
    first = meeting.questions[0].id
    save(desk, first, PartKind.LINE_TO_TAKE, "We agree.")
    assert desk.exporting.position_paper(meeting.id, "PT").letterhead.standing is None
    step = desk.clearing.add_step(first, "PT", canary("who"))
    assert desk.exporting.position_paper(meeting.id, "PT").letterhead.standing == Standing(None)
    desk.clearing.decide(first, "PT", step.id, Decision.REMARK, canary("remark"))
    export(desk, meeting.id, "PT", target)
    paper = desk.exporting.position_paper(meeting.id, "PT").letterhead
    assert paper.standing == Standing(clock.now.astimezone().date())
    whole = b"".join(parts(target.read_bytes()).values()).decode(errors="replace")
    assert "Cleared on 2 November 2026" in whole
    assert canary("who") not in whole
    assert canary("remark") not in whole


def test_paper_that_changed_since_it_was_cleared_is_a_draft(desk, meeting):
    first = meeting.questions[0].id
    save(desk, first, PartKind.LINE_TO_TAKE, "We agree.")
    step = desk.clearing.add_step(first, "PT", "Unit")
    desk.clearing.decide(first, "PT", step.id, Decision.CLEARED)
    save(desk, first, PartKind.LINE_TO_TAKE, "We do not.", based_on=1)
    assert desk.exporting.position_paper(meeting.id, "PT").letterhead.standing == Standing(None)


def test_one_answer_that_is_not_cleared_makes_the_paper_a_draft(desk, meeting):
    first, second = (question.id for question in meeting.questions[:2])
    for key in (first, second):
        save(desk, key, PartKind.LINE_TO_TAKE, "We agree.")
    step = desk.clearing.add_step(first, "PT", "Unit")
    desk.clearing.decide(first, "PT", step.id, Decision.CLEARED)
    assert desk.exporting.position_paper(meeting.id, "PT").letterhead.standing == Standing(None)
