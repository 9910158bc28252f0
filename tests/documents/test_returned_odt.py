"""What was tracked in an OpenDocument copy is read whole, with notes and remarks in it."""

from pathlib import Path

from meetprep.documents.returned_json import returned_from_json, returned_to_json
from meetprep.documents.returned_reader import read_returned
from meetprep.domain.returned import Touch
from tests.support.odt_files import note, odt_file, p

WHO = "<dc:creator {}>{}</dc:creator>"
SPACE = 'xmlns:dc="http://purl.org/dc/elements/1.1/"'
REMARK = f'<office:annotation office:name="a">{WHO.format(SPACE, "Bob")}{p("Why?")}'


def took_out(deleted, said=""):
    """Return what says that Ann took something out before "Kept."."""
    info = f"<office:change-info>{WHO.format(SPACE, 'Ann')}{said}</office:change-info>"
    region = f"<text:deletion>{info}{deleted}</text:deletion>"
    changes = f'<text:changed-region text:id="c1">{region}</text:changed-region>'
    tracked = f"<text:tracked-changes>{changes}</text:tracked-changes>"
    return tracked + p('<text:change text:change-id="c1"/>Kept.')


def returned(deleted, said=""):
    """Return the one paragraph that says "Kept." after what Ann took out, and the remarks."""
    read = read_returned(Path("copy.odt"), odt_file(took_out(deleted, said)))
    (paragraph,) = read.paragraphs
    return paragraph, read.notes, [(one.text, one.touch, one.start) for one in read.remarks]


def test_footnote_and_comment_in_deleted_words_are_no_paragraphs_of_the_text():
    deleted = f"See{note('1', 'ST 1/25')} this. {REMARK}</office:annotation>"
    paragraph, ((noted,),), remarks = returned(p(deleted))
    assert (paragraph.before, paragraph.text) == ("See\ufffc this. Kept.", "Kept.")
    assert (noted.text, remarks) == ("ST 1/25", [("Why?", Touch("Bob"), (0, 11))])


def test_remark_on_a_change_is_told_and_is_no_text():
    paragraph, _, remarks = returned(p("Gone. "), said=p("Too long."))
    assert (paragraph.before, paragraph.text) == ("Gone. Kept.", "Kept.")
    assert remarks == [("Too long.", Touch("Ann"), (0, 0))]


def test_what_was_changed_in_a_footer_is_told():
    page = "<style:master-page><style:footer>{}</style:footer></style:master-page>"
    content = odt_file(p("Text."), pages=page.format(took_out(p("Draft 1. "))))
    read = read_returned(Path("copy.odt"), content)
    assert returned_from_json(returned_to_json(read)) == read
    (paragraph,) = read.margins
    assert (paragraph.before, paragraph.text) == ("Draft 1. Kept.", "Kept.")
