"""Whose a note is: told from head, file name, sender and speech; all texts are invented."""

import pytest

from meetprep.domain.attributing import attributed
from meetprep.domain.delegations import STANDARD_DELEGATIONS
from meetprep.domain.note import Confidence
from meetprep.domain.paper import Paragraph, ParagraphKind, SourceText
from meetprep.services.note_evidence import day_in, evidence, roll_of
from tests.support.builders import a_meeting

ROLL = roll_of(tuple(one for one in STANDARD_DELEGATIONS if one.code != "PT"))
MEETING = a_meeting("Informal meeting of ministers in Cyprus")
SURE, LIKELY, UNSURE = Confidence.HIGH, Confidence.MEDIUM, Confidence.LOW


def whose(*lines, name="note.docx", sender="", title=""):
    paragraphs = [Paragraph(title, ParagraphKind.TITLE)] if title else []
    paragraphs += [Paragraph(line) for line in lines]
    return attributed(evidence(name, SourceText(tuple(paragraphs)), sender, MEETING), ROLL)


@pytest.mark.parametrize(
    ("head", "code"),
    [
        ("Position of Germany", "DE"),
        ("Comments by the Netherlands", "NL"),
        ("Written contribution of the Slovak delegation", "SK"),
        ("AT comments on the discussion paper", "AT"),
        ("Republic of Lithuania, Ministry of the Interior", "LT"),
        ("Position de la délégation française", "FR"),
        ("Contribution écrite de la Grèce", "EL"),
        ("Stellungnahme Österreichs", "AT"),
        ("Schriftlicher Beitrag der deutschen Delegation", "DE"),
        ("Stanowisko Rumunii", "RO"),
        ("Uwagi delegacji węgierskiej", "HU"),
        ("Non-paper by Slovenia on returns", "SI"),
    ],
)
def test_head_that_says_what_it_is_is_sure(head, code):
    found = whose(head, "We thank for the paper.")
    assert (found.code, found.certainty) == (code, SURE)
    assert whose(title=head).code == code


@pytest.mark.parametrize(
    ("known", "code", "certainty"),
    [
        ({"name": "AT_note_returns.docx"}, "AT", LIKELY),
        ({"name": "Position Spain.pdf"}, "ES", LIKELY),
        ({"name": "GR-position.docx"}, "EL", LIKELY),
        ({"name": "returns_FR.docx"}, "", UNSURE),
        ({"name": "COM(2021) 753.pdf"}, "", UNSURE),
        ({"name": "POSITION DE LA FRANCE.docx"}, "FR", LIKELY),
        ({"sender": "Anna Nowak <anna.nowak@mswia.gov.pl>"}, "PL", LIKELY),
        ({"sender": "Anna <anna@gov.pl>", "name": "PL_note.docx"}, "PL", SURE),
        ({"sender": "Anna <anna@gov.pl>", "name": "Sweden.docx"}, "", UNSURE),
        ({"sender": "desk@mail.it.gov.pl"}, "PL", LIKELY),
        ({"sender": "desk@example.com"}, "", UNSURE),
    ],
)
def test_file_name_and_sender_are_likely_alone_and_sure_together(known, code, certainty):
    found = whose("We agree.", **known)
    assert (found.code, found.certainty) == (code, certainty)


@pytest.mark.parametrize(
    "line",
    [
        "To: Delegation of Malta",
        "Polish Presidency of the Council",
        "Informal meeting of ministers in Cyprus",
        "The work of Italy and Albania was mentioned, with what Germany and Denmark prepared.",
        "Some islands are far away. The island is small.",
    ],
)
def test_names_that_stand_there_for_another_reason_tell_nothing(line):
    assert whose(line).code == ""


def test_delegations_that_write_together_are_all_named_and_none_is_chosen():
    found = whose("Joint position of Denmark, Austria and the Czech Republic")
    assert (found.code, found.others) == ("", ("DK", "AT", "CZ"))


def test_who_speaks_of_itself_alone_is_likely():
    spoken = "Estonia welcomes the debate.", "Estonia can support hubs.", "Costs are unclear."
    assert (whose(*spoken).code, whose(*spoken).certainty) == ("EE", LIKELY)
    assert whose(*spoken, "Latvia is against.").code == ""


def test_day_at_the_head_is_when_it_was_written_unless_it_is_the_meetings():
    def day(*lines):
        return day_in(SourceText(tuple(map(Paragraph, lines))), MEETING)

    assert str(day("Berlin, 3 November 2026", "Position of Germany")) == "2026-11-03"
    assert day("Nicosia, 23 November 2026", "Position of Germany") is None
    assert day("We met on 3 November 2026 and agreed on the list that is annexed. " * 3) is None
