"""Documents of a delegation look like those of its ministry, as long as it wants."""

from dataclasses import replace

import pytest

from meetprep.domain.documents import DocumentKind, Order
from meetprep.domain.errors import NotADocument, NotFound
from meetprep.domain.position import PartKind
from meetprep.domain.richtext import from_plain
from tests.support.foreign_templates import SECRETS, ministry
from tests.support.leaks import leaks
from tests.support.word_text import parts


@pytest.fixture
def template(tmp_path):
    target = tmp_path / "Vorlage.dotx"
    target.write_bytes(ministry("de"))
    return target


def test_documents_take_the_look_of_the_ministry_until_it_is_given_up(
    desk, meeting, template, tmp_path
):
    question = meeting.questions[0].id
    for code in ("PT", "SE"):
        desk.drafting.save_part(
            question, code, PartKind.KEY_MESSAGE, from_plain("We agree."), based_on=0
        )
    order = Order(DocumentKind.POSITION_PAPER, meeting.id, "PT", with_pdf=True)

    def header(of=order):
        written = desk.exporting.export(of, tmp_path / "out.docx")
        assert leaks(written.path.read_bytes(), SECRETS) == []
        assert leaks(written.pdf.read_bytes(), SECRETS) == []
        return parts(written.path.read_bytes())["word/header.xml"].decode()

    chosen = desk.house_styling.choose("PT", template)
    template.unlink()
    assert (chosen.name, desk.house_styling.of("PT")) == ("Vorlage.dotx", chosen)
    assert "Invented ministry" in header()
    assert "Invented ministry" not in header(replace(order, delegation="SE"))
    assert desk.exporting.pages(order, 30)
    desk.house_styling.remove("PT")
    assert desk.house_styling.of("PT") is None
    assert "Invented ministry" not in header()


def test_what_is_no_template_leaves_the_one_that_was_there(desk, template, tmp_path):
    chosen = desk.house_styling.choose("PT", template)
    (tmp_path / "old.doc").write_bytes(b"\xd0\xcf\x11\xe0old")
    with pytest.raises(NotADocument):
        desk.house_styling.choose("PT", tmp_path / "old.doc")
    with pytest.raises(NotFound):
        desk.house_styling.choose("ZZ", template)
    assert desk.house_styling.of("PT") == chosen
