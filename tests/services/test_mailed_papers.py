"""A paper that hangs on a mail is what the mail was dropped for."""

from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default
from pathlib import Path

import pytest

from meetprep.domain.errors import ClassifiedDocument
from meetprep.domain.paper import WarningCode
from meetprep.services.paper_reader import PaperReader
from tests.support.word_files import paragraph, word_file

SAMPLES = Path(__file__).parents[1] / "samples"
PAPER = (SAMPLES / "seed_word.docx").read_bytes()
COVER = "Dear all,\n\nplease find attached the paper. It is invented.\n"
ASKING = (
    "This mail is invented. Ministers are invited to answer the following question:\n\n"
    "1. What should be done first?\n"
)
PICTURE = b"\x89PNG\r\n\x1a\n" + bytes(100)


def mail(*files, text=COVER):
    """Return a mail on which those files hang: names and contents."""
    message = EmailMessage()
    message["From"], message["Message-ID"] = "a@example.org", "<1@example.org>"
    message["Subject"] = "Paper"
    message.set_content(text)
    for name, content in files:
        message.add_attachment(content, maintype="application", subtype="x", filename=name)
    return bytes(message)


@pytest.fixture
def papers(tmp_path):
    """Return what a mail holds: names, how many questions each asks, and the files left out."""

    def read(content):
        path = tmp_path / "mail.eml"
        path.write_bytes(content)
        with PaperReader() as reader:
            found = reader.papers(path)
        left = [
            one.detail
            for _, reading in found
            for one in reading.warnings
            if one.code is WarningCode.ATTACHMENTS_LEFT_OUT
        ]
        return [(file.name, len(reading.questions)) for file, reading in found], left

    return read


def test_paper_takes_the_place_of_the_mail_that_only_carries_it(papers, tmp_path):
    assert papers(mail(("paper.docx", PAPER))) == ([("paper.docx", 3)], [])
    with PaperReader() as reader:
        file, _ = reader.read(tmp_path / "mail.eml")
    assert file.content == PAPER


def test_each_of_several_papers_is_one(papers):
    other = (SAMPLES / "seed_word.odt").read_bytes()
    content = mail(("one.docx", PAPER), ("two.odt", other))
    assert papers(content) == ([("one.docx", 3), ("two.odt", 3)], [])


def test_mail_that_asks_itself_comes_first(papers):
    content = mail(("paper.docx", PAPER), text=ASKING)
    assert papers(content) == ([("mail.eml", 1), ("paper.docx", 3)], [])


def test_what_cannot_be_read_is_named(papers):
    content = mail(("paper.docx", PAPER), ("cut.docx", PAPER[:900]), ("logo.png", PICTURE))
    found, left = papers(content)
    assert found == [("paper.docx", 3), ("mail.eml", 0)]
    assert left == ["cut.docx, logo.png"]


def test_mail_without_a_paper_is_read_itself_and_names_what_hangs_on_it(papers):
    invitation = b"BEGIN:VCALENDAR\nSUMMARY:Invented\nEND:VCALENDAR\n"
    content = mail(("meeting.ics", invitation), text=ASKING)
    assert papers(content) == ([("mail.eml", 1)], ["meeting.ics"])


def test_text_that_somebody_hung_on_is_a_paper_and_what_a_server_adds_is_none(papers):
    content = mail(
        ("questions.txt", ASKING.encode()), ("ATT00001.txt", b"Sent through a list.")
    )
    assert papers(content) == ([("questions.txt", 1), ("mail.eml", 0)], ["ATT00001.txt"])


def test_papers_of_a_mail_that_hangs_on_a_mail_are_read(papers):
    outer = message_from_bytes(mail(), policy=default)
    for name in ("one.docx", "two.docx"):
        outer.add_attachment(message_from_bytes(mail((name, PAPER)), policy=default))
    assert papers(outer.as_bytes()) == ([("one.docx", 3), ("two.docx", 3)], [])


def test_classified_paper_is_refused_with_its_mail(papers):
    secret = word_file(paragraph("RESTREINT UE/EU RESTRICTED"), paragraph("Text."))
    with pytest.raises(ClassifiedDocument):
        papers(mail(("paper.docx", secret)))


@pytest.mark.parametrize(
    "name", ["../../x.docx", "C:\\x\\x.docx", "/etc/x.docx", "..", "\u202e"]
)
def test_name_of_a_file_on_a_mail_leads_nowhere(papers, name):
    ((found, count),), _ = papers(mail((name, PAPER)))
    assert count == 3
    assert found in {"x.docx", "mail.eml"}
