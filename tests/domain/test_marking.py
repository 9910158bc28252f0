import pytest

from meetprep.domain.marking import classification
from meetprep.domain.paper import Paragraph, SourceText


@pytest.mark.parametrize(
    ("line", "level"),
    [
        ("RESTREINT UE/EU RESTRICTED", "RESTREINT UE/EU RESTRICTED"),
        ("EU RESTRICTED", "RESTREINT UE/EU RESTRICTED"),
        ("8622/14  CONFIDENTIEL UE/EU CONFIDENTIAL  EN", "CONFIDENTIEL UE/EU CONFIDENTIAL"),
        ("– EU SECRET –", "SECRET UE/EU SECRET"),
        ("TRES SECRET UE", "TRÈS SECRET UE/EU TOP SECRET"),
    ],
)
def test_marking_line_classifies_the_paper(line, level):
    assert classification(SourceText((Paragraph("Title"), Paragraph(line)))) == level
    assert classification(SourceText((Paragraph("Title"),), margins=(line,))) == level


@pytest.mark.parametrize(
    "sentence",
    [
        "Documents marked RESTREINT UE/EU RESTRICTED may not be sent by e-mail.",
        "The handling of EU SECRET information was discussed.",
        "LIMITE",
    ],
)
def test_mention_in_a_sentence_marks_nothing(sentence):
    assert classification(SourceText((Paragraph(sentence),))) is None
