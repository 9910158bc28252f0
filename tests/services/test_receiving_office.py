"""A copy that LibreOffice edited and saved comes back whole, in both of its formats."""

import pytest

from meetprep.domain.documents import DocumentKind, Order
from meetprep.domain.position import PartKind
from meetprep.domain.richtext import Block, BlockKind, ListStyle, Run
from tests.support.office import edited, lacking
from tests.support.returned_files import POINTS, drafted

LINE, RED, BACK = PartKind.LINE_TO_TAKE, PartKind.RED_LINE, PartKind.BACKGROUND
ACTS = (
    ("track", True),
    ("replace", "support the target", "back the aim"),
    ("replace", " quite", ""),
    ("insert", "Figures", "Last. "),
    ("add_paragraph", "Returns must be faster;", "hubs need a legal basis;"),
    ("comment", "two points", "Which two?", False),
    ("comment", "the ministry", "Asked again.", True),
    ("track", False),
    ("replace", "follow from", "come from"),
    ("move_paragraph", "partners must be heard.", "Returns must"),
)
SUGGESTED = [
    (LINE, "support the target", "back the aim"),
    (LINE, " quite", ""),
    (BACK, "", "Last. "),
    (BACK, "follow", "come"),
]


def test_everything_lands_on_its_question_from_either_format(desk, meeting, tmp_path):
    if reason := lacking():
        pytest.skip(reason)
    questions = drafted(desk, meeting)
    sent = tmp_path / "sent.docx"
    desk.exporting.export(Order(DocumentKind.REVIEW, meeting.id, "PT"), sent)
    for file in edited(sent, tmp_path, ACTS):
        looked = desk.receiving.look(file)
        assert (looked.unplaced, looked.missing) == ((), ())
        desk.receiving.receive(file)
    found = [s for key in questions for s in desk.reviewing.open_on(key, "PT")]
    plain = [(s.part, s.quoted, s.replacement.plain) for s in found if s.part is not RED]
    assert plain == SUGGESTED
    assert {one.author for one in found} == {"Carla Colleague"}
    remarks = [one for key in questions for one in desk.commenting.on_question(key, "PT")]
    assert [(one.question, one.part, one.quoted, one.text) for one in remarks] == [
        (questions[0], RED, "two points", "Which two?"),
        (questions[1], BACK, "the ministry", "Asked again."),
    ]
    assert [one.is_resolved for one in remarks] == [False, True]
    assert {one.author for one in remarks} == {"Carla Colleague"}
    red = [one.id for one in found if one.part is RED]
    assert desk.reviewing.accept(red).left == ()
    text = desk.drafting.position(questions[0], "PT").part(RED).text
    item = Block((), BlockKind.ITEM, 0, ListStyle.BULLET)
    assert [block.text for block in text.blocks[1:]] == [
        "partners must be heard.",
        "Returns must be faster;",
        "hubs need a legal basis;",
    ]
    assert {block.kind for block in text.blocks[1:]} == {item.kind}
    assert (text.blocks[0].content[0], text.notes) == (
        Run("We have two points to make."),
        POINTS.notes,
    )
