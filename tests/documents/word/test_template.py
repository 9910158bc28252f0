from meetprep.documents.word.template import read_template
from meetprep.paths import resource
from tests.support.make_template import template_bytes

SHIPPED = resource("templates", "house.docx")


def test_shipped_template_is_what_its_script_makes():
    assert SHIPPED.read_bytes() == template_bytes()


def test_styles_are_found_by_name_whatever_the_case():
    template = read_template(SHIPPED)
    assert template.style("Heading 1") == template.style("heading 1") == "Heading1"
