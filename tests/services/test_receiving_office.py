"""A copy that LibreOffice edited and saved comes back whole, in both of its formats."""

import shutil

import pytest

from meetprep.domain.documents import DocumentKind, Order
from meetprep.domain.position import PartKind
from meetprep.domain.richtext import Block, BlockKind, ListStyle, Run
from tests.support.office import as_open_document, edited
from tests.support.returned_files import POINTS, WordCopy, drafted, run

LINE, RED, BACK = PartKind.LINE_TO_TAKE, PartKind.RED_LINE, PartKind.BACKGROUND
ACTS = (
    "doc.RecordChanges = True",
    'Call Swap(doc, "support the target", "back the aim")',
    'Call Swap(doc, " quite", "")',
    'Found(doc, "Figures").Start.String = "Last. "',
    'Call AddBehind(doc, "Returns must be faster;", "hubs need a legal basis;")',
    "doc.RecordChanges = False",
    'Call Swap(doc, "follow from", "come from")',
    'Call MoveBefore(doc, "partners must be heard.", "Returns must")',
)
SUGGESTED = [
    (LINE, "support the target", "back the aim"),
    (LINE, " quite", ""),
    (BACK, "", "Last. "),
    (BACK, "follow", "come"),
]


def remarked(folder):
    """Return the file that was edited with a comment in it, saved once more as OpenDocument.

    LibreOffice without a screen ends when it is asked to comment.
    """
    copy = WordCopy(folder / "edited.docx").with_comments()
    begin, end = '<w:commentRangeStart w:id="0"/>', '<w:commentRangeEnd w:id="0"/>'
    mark = '<w:r><w:commentReference w:id="0"/></w:r>'
    copy.put("two points", begin + run("two points") + end + mark)
    return as_open_document(copy.save(folder / "remarked.docx"), folder)


@pytest.mark.skipif(shutil.which("soffice") is None, reason="LibreOffice is not installed")
def test_everything_lands_on_its_question_from_either_format(desk, meeting, tmp_path):
    questions = drafted(desk, meeting)
    sent = tmp_path / "sent.docx"
    desk.exporting.export(Order(DocumentKind.REVIEW, meeting.id, "PT"), sent)
    for file in (*edited(sent, tmp_path, ACTS), remarked(tmp_path)):
        looked = desk.receiving.look(file)
        assert (looked.unplaced, looked.missing) == ((), ())
        desk.receiving.receive(file)
    found = [s for key in questions for s in desk.reviewing.open_on(key, "PT")]
    plain = [(s.part, s.quoted, s.replacement.plain) for s in found if s.part is not RED]
    assert plain == SUGGESTED
    assert {one.author for one in found} == {"Carla Colleague"}
    (comment,) = desk.commenting.on_question(questions[0], "PT")
    assert (comment.quoted, comment.author) == ("two points", "Ann Reed")
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
