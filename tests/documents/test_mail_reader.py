import contextlib
import random
from email.message import EmailMessage
from pathlib import Path

import pytest

from meetprep.documents.reading import parse
from meetprep.domain.errors import DamagedDocument, MeetprepError, ProtectedDocument
from meetprep.domain.outline import understand
from meetprep.domain.paper import ParagraphKind, SourceText, WarningCode

PATH = Path("mail.eml")
PAPER = """Informal meeting of ministers for invented affairs
12 March 2026, Graz

Discussion paper: A test of forwarded papers

This paper is invented. Ministers are invited to answer the following two questions:

1. How should the first thing be done?
2. What should follow from it?
"""


def mail(plain: str = "", page: str = "", **headers: str) -> EmailMessage:
    message = EmailMessage()
    message["From"] = "Anna Nowak <anna@example.org>"
    message["To"] = "Delegations <all@example.org>"
    message["Date"] = "Mon, 02 Nov 2026 09:30:00 +0100"
    message["Message-ID"] = "<1@example.org>"
    message["Subject"] = headers.pop("subject", "Paper for Graz")
    if plain:
        message.set_content(plain, **headers)
    if page:
        (message.add_alternative if plain else message.set_content)(page, subtype="html")
    return message


def read(content: EmailMessage | bytes) -> SourceText:
    raw = bytes(content) if isinstance(content, EmailMessage) else content
    media_type, text = parse(PATH, raw)
    assert media_type == "message/rfc822"
    return text


def raw_mail(body: bytes, *headers: str) -> bytes:
    head = ("From: a@example.org", "MIME-Version: 1.0", *headers)
    return "\n".join(head).encode() + b"\n\n" + body


def test_mail_begins_with_its_subject_date_and_people():
    text = read(mail("Text.", subject="Stanowisko Łodzi"))
    assert [(one.kind, one.text) for one in text.paragraphs] == [
        (ParagraphKind.TITLE, "Stanowisko Łodzi"),
        (ParagraphKind.ROW, "Sent\tMon, 02 Nov 2026 09:30:00 +0100"),
        (ParagraphKind.ROW, "From\tAnna Nowak <anna@example.org>"),
        (ParagraphKind.ROW, "To\tDelegations <all@example.org>"),
        (ParagraphKind.TEXT, "Text."),
    ]


def test_plain_text_is_preferred_and_a_page_read_where_there_is_none():
    assert read(mail("plain", "<p>page</p>")).paragraphs[-1].text == "plain"
    assert read(mail(page="<ol><li>page</ol>")).paragraphs[-1].label == "1."


@pytest.mark.parametrize("quote", ["", "> ", ">> "])
def test_forwarded_paper_still_asks_its_questions(quote):
    header = (
        "-----Original Message-----\nFrom: Jan Kowalski <jan@example.org>\n"
        "Sent: Sunday, 1 November 2026 12:00\nTo: Anna Nowak\nSubject: FW: paper\n\n"
    )
    body = "".join(f"{quote}{line}\n" for line in (header + PAPER).splitlines())
    found = understand(read(mail(f"Dear all,\nplease see below.\n\n{body}")))
    assert [one.ask for one in found.questions] == [
        "How should the first thing be done?",
        "What should follow from it?",
    ]
    assert found.announced == 2


def test_paper_in_a_mail_keeps_its_own_meeting_and_date():
    found = understand(read(mail(PAPER)))
    assert found.meeting.name == "Informal meeting of ministers for invented affairs"
    assert str(found.meeting.start) == "2026-03-12"
    assert found.meeting.place == "Graz"


@pytest.mark.parametrize(
    "content",
    [
        raw_mail("Łódź".encode("iso-8859-2"), "Content-Type: text/plain; charset=iso-8859-2"),
        raw_mail("Łódź".encode("cp1250"), "Content-Type: text/plain; charset=utf-8"),
        raw_mail("Łódź".encode(), "Content-Type: text/plain; charset=nonsense"),
        raw_mail(b"=C5=81=C3=B3d=C5=BA", "Content-Transfer-Encoding: quoted-printable"),
        raw_mail(b"xYHDs2TFug==", "Content-Transfer-Encoding: base64"),
        raw_mail("Å\x81Ã³dÅº".encode()),
    ],
)
def test_characters_are_read_whatever_the_mail_says_of_them(content):
    assert read(content).paragraphs[-1].text == "Łódź"


def test_lines_that_a_mail_program_broke_are_joined():
    content = raw_mail(
        b"What should be done \nin the end?\nNothing.",
        "Content-Type: text/plain; charset=utf-8; format=flowed",
    )
    assert [one.text for one in read(content).paragraphs][1:] == [
        "What should be done in the end?",
        "Nothing.",
    ]


def test_attachments_are_not_read_but_named():
    message = mail("Text.")
    message.add_attachment(b"secret", maintype="text", subtype="plain", filename="a.txt")
    text = read(message)
    assert [one.text for one in text.paragraphs][-1] == "Text."
    (doubt,) = text.warnings
    assert (doubt.code, doubt.detail) == (WarningCode.ATTACHMENTS_LEFT_OUT, "a.txt")


def test_pictures_in_the_text_of_a_mail_are_no_attachments():
    message = mail(page="<p>Text.<img src='cid:1'></p>")
    message.add_related(b"x", "image", "png", cid="<1>", filename="logo.png")
    assert read(message).warnings == ()


@pytest.mark.parametrize(
    ("content", "guessed"),
    [
        (raw_mail("Łódź".encode("cp1250")), True),
        (raw_mail("<p>Łódź".encode("cp1250"), "Content-Type: text/html"), True),
        (raw_mail("Łódź".encode("cp1250"), "Content-Type: text/plain; charset=utf-8"), True),
        (raw_mail("Łódź".encode("cp1250"), "Content-Type: text/plain; charset=cp1250"), False),
        (raw_mail("Łódź".encode()), False),
    ],
)
def test_encoding_that_was_guessed_is_told(content, guessed):
    codes = [one.code for one in read(content).warnings]
    assert codes == ([WarningCode.GUESSED_ENCODING] if guessed else [])


def test_mail_that_only_carries_another_mail_is_read_as_that():
    outer = mail()
    outer.set_content("\n")
    outer.add_attachment(mail(PAPER))
    assert len(understand(read(outer)).questions) == 2


def test_encrypted_mail_is_refused():
    with pytest.raises(ProtectedDocument):
        read(
            raw_mail(b"AAAA", "Content-Type: application/pkcs7-mime; smime-type=enveloped-data")
        )


def test_head_of_a_note_is_not_taken_for_a_mail():
    note = b"From: Presidency\nTo: Delegations\nSubject: Invented paper\n\nText of the note."
    assert parse(PATH, note)[0] == "text/plain"


@pytest.mark.parametrize("seed", range(40))
def test_mutated_mail_ends_in_an_expected_error_or_a_text(seed):
    chance = random.Random(seed)
    content = bytearray(bytes(mail(PAPER, f"<p>{PAPER}</p>")))
    for _ in range(chance.randint(1, 40)):
        content[chance.randrange(len(content))] = chance.randrange(256)
    with contextlib.suppress(MeetprepError):
        parse(PATH, bytes(content))


def test_endless_parts_in_parts_are_refused():
    kind = "Content-Type: multipart/mixed; boundary=a"
    with pytest.raises(DamagedDocument):
        read(raw_mail(f"--a\n{kind}\n\n".encode() * 5000, kind))
