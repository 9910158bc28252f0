from meetprep.domain.outline import understand
from meetprep.domain.paper import Paragraph, ParagraphKind, SourceText, WarningCode


def doubts(*texts, kind=ParagraphKind.TEXT):
    paragraphs = tuple(Paragraph(text, kind) for text in texts)
    return [one.code for one in understand(SourceText(paragraphs)).warnings]


def test_text_of_lone_words_looks_badly_scanned():
    page = "This invented page was scanned so badly that every word stands on its own"
    assert WarningCode.POOR_SCAN in doubts(*page.split(), *page.split())


def test_garbled_words_look_badly_scanned():
    assert WarningCode.POOR_SCAN in doubts("rtNsMtrsErT medlems¿ndes text of nothing " * 12)


def test_tables_short_lists_and_names_do_not():
    countries = ("Austria", "Belgium", "Cyprus", "Denmark")
    assert WarningCode.POOR_SCAN not in doubts(*countries)
    assert WarningCode.POOR_SCAN not in doubts(*countries * 6, kind=ParagraphKind.ROW)
    assert WarningCode.POOR_SCAN not in doubts("The McDonald iPhone eu-LISA CEPOL paper. " * 12)
