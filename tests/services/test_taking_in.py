"""What other delegations wrote is proposed, confirmed and kept; all texts are invented."""

from dataclasses import replace
from datetime import UTC, date, datetime
from email import message_from_bytes
from email.message import EmailMessage
from email.policy import default

import pytest
from hypothesis import given
from hypothesis import strategies as st

from meetprep.documents.markdown_text import from_markdown
from meetprep.domain.changed import Changed
from meetprep.domain.deception import DeceptionKind, DeceptionPlace
from meetprep.domain.delegations import STANDARD_DELEGATIONS
from meetprep.domain.documents import DocumentKind, Language, Order
from meetprep.domain.errors import FileMissing, NotFound
from meetprep.domain.note import Confidence, NoteFile, NoteSource
from meetprep.domain.paper import Paragraph, SourceText
from meetprep.domain.position import PartKind, Stance
from meetprep.domain.richtext import from_plain
from meetprep.services.note_reading import Known, read_note
from tests.support import word_files
from tests.support.builders import a_meeting
from tests.support.papers import SECOND_SESSION, a_file

SURE, LIKELY, UNSURE = Confidence.HIGH, Confidence.MEDIUM, Confidence.LOW

ANY = a_meeting()
NOTE = """Position of Austria

Question 1
We can support the directive, provided that the list of grounds stays closed.

Question 2: We enter a scrutiny reservation.

Annex

A table of figures follows.
"""
MAIL = """From: Jeanne Martin <jeanne.martin@interieur.gouv.fr>
To: desk@example.eu
Date: Wed, 22 Jan 2025 08:51:00 +0100
Message-ID: <1@example>
MIME-Version: 1.0
Content-Type: text/plain; charset=utf-8
Subject: Migration, nos observations

Bonjour,

Question 1 : nous soutenons un règlement à condition que la liste soit publiée.

Question 3 : la France ne peut pas accepter ce point.

Cordialement
Jeanne Martin
"""


@pytest.fixture
def drop(desk, tmp_path):
    """Drop a file of that name and text; return the one proposal."""

    def dropped(name, text, meeting=None):
        file = tmp_path / name
        file.write_text(text, encoding="utf-8")
        (proposal,) = desk.taking_in.look([file], meeting)
        return proposal

    return dropped


def said(proposal, meeting):
    labels = {question.id: question.label for question in meeting.questions}
    return [(labels[e.question], e.stance, e.certainty) for e in proposal.entries]


def test_answers_under_named_questions_are_sure(drop, meeting, desk, published):
    proposal = drop("AT_note.txt", NOTE)
    assert (proposal.meeting, proposal.delegation) == (meeting.id, "AT")
    assert proposal.delegation_certainty is SURE
    assert said(proposal, meeting) == [
        ("1.", Stance.CONDITIONS, SURE),
        ("2.", Stance.RESERVATION, SURE),
    ]
    assert proposal.entries[0].text.startswith("We can support the directive")
    assert proposal.unplaced == ("Annex\nA table of figures follows.",)
    assert published == []
    assert desk.noting.of_meeting(meeting.id) == {}


def test_confirmed_notes_keep_their_file_and_a_second_time_adds_nothing(
    drop, meeting, desk, published, clock, tmp_path
):
    proposal = drop("AT_note.txt", NOTE)
    first, second = desk.taking_in.confirm(proposal)
    assert published == [Changed.NOTES]
    assert desk.noting.of_delegation(meeting.id, "AT") == (first, second)
    assert (first.file, first.source, first.read_at) == (
        proposal.file,
        NoteSource.PAPER,
        None,
    )
    assert first.noted_at == clock.now
    again = drop("AT_other_name.txt", NOTE)
    assert again.is_known
    assert desk.taking_in.confirm(again) == ()
    desk.noting.save_file(first.id, tmp_path / "saved.txt")
    assert (tmp_path / "saved.txt").read_text(encoding="utf-8") == NOTE


def test_newer_note_shows_what_changed(drop, meeting, desk, clock):
    desk.taking_in.confirm(drop("AT_note.txt", NOTE))
    clock.advance(days=1)
    newer = drop("AT_note_2.txt", NOTE.replace("stays closed", "is short"))
    entry, same = newer.entries
    assert entry.earlier.text.endswith("stays closed.")
    changed = [(run.kind.value, run.text.strip()) for run in entry.changes]
    assert ("deleted", "stays closed") in changed
    assert ("inserted", "is short") in changed
    assert (same.is_known, same.changes) == (True, ())
    desk.taking_in.confirm(newer)
    assert len(desk.noting.on_question(entry.question)) == 2
    assert len(desk.noting.on_question(same.question)) == 1


def test_stance_noted_since_hides_no_words_of_the_note_before(drop, meeting, desk, clock):
    first, _ = desk.taking_in.confirm(drop("AT_note.txt", NOTE))
    clock.advance(days=1)
    quick = replace(first, text="", stance=Stance.OPPOSE, said_on=clock.now.date(), file=None)
    desk.noting.add(quick)
    assert drop("AT_again.txt", NOTE + "\nMore.").entries[0].is_known
    newer = drop("AT_note_2.txt", NOTE.replace("stays closed", "is short"))
    assert newer.entries[0].earlier.text == first.text


def test_note_of_a_bilateral_is_proposed_as_one(drop, meeting):
    answer = "\n\nQuestion 1: They support it.\n"
    assert drop("talk.txt", f"Bilateral with France{answer}").source is NoteSource.BILATERAL
    assert drop("Bilateral HU.txt", f"Notes{answer}").source is NoteSource.BILATERAL
    assert drop("HU.txt", f"Bilateral return agreements{answer}").source is NoteSource.PAPER


def test_mail_tells_sender_and_day(drop, meeting):
    proposal = drop("mail.eml", MAIL)
    assert proposal.file.sender == "Jeanne Martin <jeanne.martin@interieur.gouv.fr>"
    assert proposal.file.sent_at == datetime(2025, 1, 22, 7, 51, tzinfo=UTC)
    assert (proposal.delegation, proposal.delegation_certainty) == ("FR", SURE)
    assert proposal.said_on == date(2025, 1, 22)
    assert said(proposal, meeting) == [
        ("1.", Stance.CONDITIONS, SURE),
        ("3.", Stance.OPPOSE, SURE),
    ]
    assert not any("Cordialement" in text for text in proposal.unplaced)


def test_greeting_and_signature_of_a_mail_answer_nothing(drop, meeting):
    letter = """Cher collègue,

voici nos premières réponses :

Question 1 : la France soutient le texte.

Question 3 : la France peut appuyer la liste, dès lors que le délai est souple.

Bien à toi,
Jeanne Martin
Représentation permanente de la France
"""
    proposal = drop("lettre.eml", f"{MAIL[: MAIL.index('Bonjour,')]}{letter}")
    assert [one.text for one in proposal.entries] == [
        "la France soutient le texte.",
        "la France peut appuyer la liste, dès lors que le délai est souple.",
    ]
    assert said(proposal, meeting) == [
        ("1.", Stance.SUPPORT, SURE),
        ("3.", Stance.CONDITIONS, SURE),
    ]
    assert proposal.unplaced == ()
    assert "Bien à toi" in proposal.content.decode()


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("suffix", [".docx", ".pdf"])
def test_paper_of_meetprep_is_known_exactly(desk, meeting, tmp_path, language, suffix):
    first, third = meeting.questions[0].id, meeting.questions[2].id
    texts = {PartKind.KEY_MESSAGE: "Malta enters a scrutiny reservation.\nUntil March."}
    texts[PartKind.RATIONALE] = "Costs are not known."
    for question in (first, third):
        for kind, text in texts.items():
            desk.drafting.save_part(question, "MT", kind, from_plain(text), based_on=0)
    order = Order(DocumentKind.POSITION_PAPER, meeting.id, "MT", language, with_pdf=True)
    written = desk.exporting.export(order, tmp_path / "renamed by somebody.docx")
    file = written.path.with_suffix(suffix)
    (proposal,) = desk.taking_in.look([file])
    assert proposal.is_exact
    assert (proposal.meeting, proposal.delegation, proposal.certainty) == (
        meeting.id,
        "MT",
        SURE,
    )
    assert [entry.question for entry in proposal.entries] == [first, third]
    message, _, rationale = proposal.entries[0].text.partition("\n\n")
    assert message == texts[PartKind.KEY_MESSAGE]
    assert rationale.endswith("\nCosts are not known.")
    assert proposal.entries[0].stance is Stance.RESERVATION
    assert proposal.unplaced == ()


def test_footnotes_of_a_paper_of_meetprep_stand_where_they_were(desk, meeting, tmp_path):
    cited = from_markdown("We agree.[^1] Soon.\n\n[^1]: ST 9797/19")
    question = meeting.questions[0].id
    desk.drafting.save_part(question, "MT", PartKind.RATIONALE, cited, based_on=0)
    order = Order(DocumentKind.POSITION_PAPER, meeting.id, "MT")
    (proposal,) = desk.taking_in.look([desk.exporting.export(order, tmp_path / "o.docx").path])
    assert [entry.text for entry in proposal.entries] == ["We agree. [ST 9797/19] Soon."]


def test_quoted_question_and_its_answer(drop, meeting):
    question = meeting.questions[1]
    text = f"Comments by Finland\n\n{question.ask}\n\nFinland supports stronger borders.\n"
    proposal = drop("note.txt", text)
    assert said(proposal, meeting) == [("2.", Stance.SUPPORT, SURE)]
    assert proposal.delegation == "FI"


def test_note_that_says_nothing_of_any_question_is_left_unplaced(drop, meeting):
    proposal = drop("lunch.txt", "The canteen opens at noon. Bring your badge.\n")
    assert (proposal.delegation, proposal.entries) == ("", ())
    assert not proposal.can_be_confirmed
    assert proposal.unplaced == ("The canteen opens at noon. Bring your badge.",)


def test_note_written_together_is_nobodys_until_the_user_says(drop, meeting, desk):
    proposal = drop("joint.txt", "Non-paper by Denmark and Sweden\n\nQuestion 1: we agree.\n")
    assert (proposal.delegation, proposal.others) == ("", ("DK", "SE"))
    corrected = desk.taking_in.compare(replace(proposal, delegation="SE"))
    (note,) = desk.taking_in.confirm(corrected)
    assert note.delegation == "SE"


def test_trickery_is_told_and_taken_out(drop, meeting):
    proposal = drop(
        "note\u202etxt.txt", "Position of M\u0430lta\n\nQuestion 1: We \u202ereject\u202c it.\n"
    )
    told = {(one.kind, one.place) for one in proposal.deceptions}
    assert told == {
        (DeceptionKind.DIRECTION, DeceptionPlace.FILE_NAME),
        (DeceptionKind.DIRECTION, DeceptionPlace.TEXT),
        (DeceptionKind.LOOK_ALIKE, DeceptionPlace.TEXT),
    }
    assert proposal.entries[0].text == "We reject it."
    assert proposal.delegation == ""


def test_broken_file_stops_no_other(desk, meeting, tmp_path):
    good, gone = tmp_path / "AT.txt", tmp_path / "gone.txt"
    good.write_text(NOTE, encoding="utf-8")
    with pytest.raises(FileMissing):
        desk.taking_in.look([gone, good])
    failed = []
    found = desk.taking_in.look([gone, good], failed=lambda path, error: failed.append(path))
    assert ([one.file.name for one in found], failed) == (["AT.txt"], [gone])


def test_note_is_held_against_another_meeting_when_asked(drop, meeting, desk, tmp_path):
    paper = a_file(tmp_path, SECOND_SESSION.replace("30 January", "3 May"))
    other = desk.importing.accept(desk.importing.preview(paper))
    assert drop("AT_note.txt", NOTE).meeting is None
    third = drop("AT_note.txt", NOTE.replace("Question 2", "Question 3"))
    assert (third.meeting, third.certainty) == (meeting.id, LIKELY)
    named = drop("AT_note.txt", f"{meeting.name}, 30 January 2025\n\n{NOTE}")
    assert (named.meeting, named.certainty) == (meeting.id, SURE)
    proposal = drop("AT_note.txt", NOTE, meeting.id)
    assert (proposal.meeting, proposal.meeting_certainty) == (meeting.id, SURE)
    placed = desk.taking_in.place(proposal, other.id)
    assert placed.meeting == other.id
    asked = {question.id for question in other.questions}
    assert {entry.question for entry in placed.entries} <= asked


def test_what_we_drafted_stays_as_it_was(drop, meeting, desk):
    question = meeting.questions[0].id
    ours = from_plain("Ours.")
    desk.drafting.save_part(question, "AT", PartKind.KEY_MESSAGE, ours, based_on=0)
    before = desk.drafting.positions(meeting.id, "AT")
    desk.taking_in.confirm(drop("AT_note.txt", NOTE))
    assert desk.drafting.positions(meeting.id, "AT") == before


def with_files(sender, body, **files):
    """Return a mail with text files on it."""
    mail = EmailMessage()
    mail["From"], mail["To"], mail["Subject"] = sender, "desk@example.eu", "Positions"
    mail["Date"], mail["Message-ID"] = "Wed, 22 Jan 2025 08:51:00 +0100", "<1@example>"
    mail.set_content(body)
    for name, content in files.items():
        mail.add_attachment(
            content, filename=f"{name}.docx", maintype="application", subtype="x"
        )
    return mail.as_bytes()


def test_files_on_a_mail_are_proposed_with_its_sender_and_its_letter_is_not(
    desk, meeting, tmp_path
):
    word = word_files.word_file(word_files.paragraph("Question 1: We support it."))
    file = tmp_path / "mail.eml"
    file.write_bytes(with_files("Ana <ana@mai.gov.ro>", "Please see below.", note=word))
    (proposal,) = desk.taking_in.look([file])
    assert (proposal.file.name, proposal.file.sender) == ("note.docx", "Ana <ana@mai.gov.ro>")
    assert (proposal.delegation, proposal.said_on) == ("RO", date(2025, 1, 22))
    assert said(proposal, meeting) == [("1.", Stance.SUPPORT, SURE)]


def test_mails_that_hang_on_a_mail_are_each_from_whoever_sent_them(desk, meeting, tmp_path):
    word = word_files.word_file(word_files.paragraph("Question 1: We support it."))
    outer = message_from_bytes(
        with_files("Desk <desk@mfa.gov.pl>", "See what came in."), policy=default
    )
    for sender, body, files in (
        ("Eva <eva@intermin.fi>", "See the note.", {"note": word}),
        ("Ana <ana@mai.gov.ro>", "Question 2: We reject it.", {}),
    ):
        inner = message_from_bytes(with_files(sender, body, **files), policy=default)
        outer.add_attachment(inner)
    outer.add_attachment("Question 3: We agree.", filename="our words.txt")
    outer.add_attachment("Sent through an invented list.", filename="ATT00001.txt")
    file = tmp_path / "passed on.eml"
    file.write_bytes(outer.as_bytes())
    found = desk.taking_in.look([file])
    assert [(one.file.name, one.delegation, one.file.sender[:3]) for one in found] == [
        ("our words.txt", "PL", "Des"),
        ("note.docx", "FI", "Eva"),
        ("Positions.eml", "RO", "Ana"),
    ]
    assert [label for one in found for label, _, _ in said(one, meeting)] == ["3.", "1.", "2."]


def test_mail_that_a_colleague_of_ours_passes_on_is_not_ours(desk, drop, meeting):
    desk.meetings.choose_home("FR")
    passed = MAIL.replace(
        "Bonjour,", "From: Eva <eva@intermin.fi>\nSent: 20 January 2025\nTo: Jeanne\n\nHello,"
    )
    assert drop("mail.eml", passed.replace("la France", "our country")).delegation == "FI"


def test_our_own_paper_is_never_sure_to_be_a_note(desk, meeting, tmp_path):
    desk.meetings.choose_home("MT")
    text = from_plain("We support it.")
    question = meeting.questions[0].id
    desk.drafting.save_part(question, "MT", PartKind.KEY_MESSAGE, text, based_on=0)
    order = Order(DocumentKind.POSITION_PAPER, meeting.id, "MT")
    (proposal,) = desk.taking_in.look([desk.exporting.export(order, tmp_path / "o.docx").path])
    assert (proposal.delegation, proposal.certainty) == ("MT", UNSURE)


LINES = st.one_of(
    st.sampled_from(
        ["Question 1", "Position of Malta", "Question 2: We oppose.", "From: x@y.de"]
    ),
    st.text(max_size=60),
)


@given(st.lists(LINES, max_size=8), st.text(max_size=20))
def test_whatever_is_said_is_read_without_inventing_anything(lines, name):
    text = SourceText(tuple(Paragraph(line) for line in lines))
    file = NoteFile(name, "text/plain", "0" * 64, 1)
    proposal = read_note(file, b"", text, Known((ANY,), STANDARD_DELEGATIONS))
    codes = {one.code for one in STANDARD_DELEGATIONS}
    assert {proposal.delegation} <= codes | {""}
    assert {entry.question for entry in proposal.entries} <= {q.id for q in ANY.questions}
    assert all(entry.text for entry in proposal.entries)
    shown = "".join(entry.text for entry in proposal.entries) + "".join(proposal.unplaced)
    assert "\u202e" not in shown


def test_several_proposals_are_kept_together_or_not_at_all(drop, meeting, desk, published):
    good, odd = drop("AT.txt", NOTE), drop("BE.txt", NOTE.replace("Austria", "Belgium"))
    entry = replace(odd.entries[0], question=ANY.questions[0].id)
    with pytest.raises(NotFound):
        desk.taking_in.confirm_all([good, replace(odd, entries=(entry,))])
    with pytest.raises(NotFound):
        desk.taking_in.confirm_all([good, replace(odd, delegation="")])
    assert (desk.noting.of_meeting(meeting.id), published) == ({}, [])
    assert len(desk.taking_in.confirm_all([good, odd])) == 4


def test_same_paper_as_word_and_as_pdf_is_kept_once(desk, meeting, tmp_path):
    question = meeting.questions[0].id
    text = from_plain("Malta agrees with all of it, and has said so more than once before.")
    desk.drafting.save_part(question, "MT", PartKind.KEY_MESSAGE, text, based_on=0)
    order = Order(DocumentKind.POSITION_PAPER, meeting.id, "MT", with_pdf=True)
    written = desk.exporting.export(order, tmp_path / "o.docx")
    both = desk.taking_in.look([written.path, written.pdf])
    assert len(desk.taking_in.confirm_all(both)) == 1
    assert all(desk.taking_in.compare(one).is_known for one in both)
