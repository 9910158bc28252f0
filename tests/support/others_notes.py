"""Invented notes of 26 delegations on the sample paper, in the shapes in which notes come.

Nobody ever said any of this. Each entry says what the file is, whose, and what it answers.
"""

from dataclasses import dataclass, field
from pathlib import Path

from meetprep.domain.position import Stance
from tests.support import odt_files, pdf_files, word_files

OK, IF, LISTENS, HOLDS, NO = (
    Stance.SUPPORT,
    Stance.CONDITIONS,
    Stance.NEUTRAL,
    Stance.RESERVATION,
    Stance.OPPOSE,
)
RETURNS = "How can we ensure the coherence of the actions planned"
MISUSE = (
    "While respecting EU and international human rights values, how do we prevent and respond "
    "to the exploitation of refugee law, contrary to its intentions, by criminal groups and "
    "governments?"
)


@dataclass(frozen=True)
class Invented:
    """A note: its file, whose it is, and the stance on each question by its label."""

    name: str
    code: str
    lines: tuple[str, ...]
    stances: dict[str, Stance] = field(default_factory=dict)
    sender: str = ""


def _note(name, code, text, sender="", **stances):
    lines = tuple(line.strip() for line in text.strip().splitlines() if line.strip())
    labels = {label.removeprefix("q"): stance for label, stance in stances.items()}
    return Invented(name, code, lines, labels, sender)


NOTES = (
    _note(
        "AT_note_returns.docx", "AT",
        """Position of Austria
        Question 1
        Austria can support a regulation, provided that national rules may stay stricter.
        Question 3
        We support agreements at Union level.""",
        q1=IF, q3=OK,
    ),
    _note(
        "BE.docx", "BE",
        """Written contribution by Belgium
        Question 1: We support a directly applicable regulation.
        Question 2: We have no position yet and are open to discussing it.""",
        q1=OK, q2=LISTENS,
    ),
    _note(
        "note.odt", "BG",
        """Comments by Bulgaria
        Q1. We strongly support one set of rules.
        Q2. We support quick answers to pressure at the border.""",
        q1=OK, q2=OK,
    ),
    _note(
        "mail-hr.eml", "HR",
        """Dear colleagues,
        Question 3: we are in favour of one mechanism.
        Kind regards""",
        sender="Ivana <ivana@mup.hr>", q3=OK,
    ),
    _note(
        "Position Cyprus.txt", "CY",
        """Question 2
        We support firm action against governments that misuse asylum.""",
        q2=OK,
    ),
    _note(
        "CZ-stanovisko.docx", "CZ",
        """Czech position on the discussion paper
        Ad 1) We do not support a regulation in this form.
        Ad question 2: We enter a scrutiny reservation.""",
        q1=NO, q2=HOLDS,
    ),
    _note(
        "dk.pdf", "DK",
        """Danish non-paper
        Question 1: Denmark supports the aim, and maintains a scrutiny reservation.""",
        q1=HOLDS,
    ),
    _note(
        "Beitrag.docx", "DE",
        """Stellungnahme Deutschlands
        Zu Frage 1: Deutschland legt einen Prüfvorbehalt ein.
        Zu Frage 3: Wir unterstützen Abkommen der Union, sofern die Länder mitreden.""",
        q1=HOLDS, q3=IF,
    ),
    _note(
        "EE_note.txt", "EE",
        """Questions 1 and 3: We support the approach of the Presidency.""",
        q1=OK, q3=OK,
    ),
    _note(
        "IE.docx", "IE",
        """Ireland: written comments
        Question 1
        Ireland is not bound by the rules on returns and has no position.""",
        q1=LISTENS,
    ),
    _note(
        "GR_theseis.docx", "EL",
        """Position of Greece
        Question 2: We support a clear rule on misuse.""",
        q2=OK,
    ),
    _note(
        "ES_points.pdf", "ES",
        """Spain: speaking points
        Question 1: We are still examining the legal form and have no view yet.""",
        q1=LISTENS,
    ),
    _note(
        "mail-fr.eml", "FR",
        """Bonjour,
        Question 1 : nous soutenons un règlement à condition que le délai demeure.
        Question 3 : nous ne pouvons pas accepter des accords sans contrôle.
        Cordialement""",
        sender="Jeanne <jeanne@interieur.gouv.fr>", q1=IF, q3=NO,
    ),
    _note(
        "Contribution italienne.odt", "IT",
        """Contribution de la délégation italienne
        Question 1
        Nous soutenons un règlement.""",
        q1=OK,
    ),
    _note(
        "LV.txt", "LV",
        f"""Latvian reply
        {MISUSE}
        We support every measure against pressure at the border.""",
        q2=OK,
    ),
    _note(
        "LT-stanowisko.docx", "LT",
        """Stanowisko Litwy
        Pytanie 2: Popieramy zdecydowane środki.""",
        q2=OK,
    ),
    _note(
        "LU.docx", "LU",
        """Contribution du Luxembourg
        Question 1 : le Luxembourg émet une réserve d’examen.
        Question 2 : nous ne soutenons pas une dérogation.""",
        q1=HOLDS, q2=NO,
    ),
    _note(
        "HU.pdf", "HU",
        """Position of Hungary
        Question 1: We cannot support mandatory recognition of decisions.""",
        q1=NO,
    ),
    _note(
        "MT note.txt", "MT",
        """Malta: comments
        Question 3: We support a mechanism if the situation of islands counts.""",
        q3=IF,
    ),
    _note(
        "NL.docx", "NL",
        """Comments of the Netherlands
        Question 1: We support hubs. We enter a scrutiny reservation on recognition.""",
        q1=HOLDS,
    ),
    _note(
        "Stanowisko.docx", "PL",
        """Stanowisko Polski
        Pytanie 1: Popieramy rozporządzenie pod warunkiem krótkich terminów.""",
        q1=IF,
    ),
    _note(
        "RO_comments.txt", "RO",
        """Question 1: We support the regulation.
        Question 2: We support it too.""",
        q1=OK, q2=OK,
    ),
    _note(
        "SI.odt", "SI",
        """Non-paper by Slovenia
        Question 3: We are open to examining every model.""",
        q3=LISTENS,
    ),
    _note(
        "SK.docx", "SK",
        """Slovak position
        Question 1: Slovakia is against new obligations.""",
        q1=NO,
    ),
    _note(
        "mail-fi.eml", "FI",
        """Dear all,
        Question 2: Finland supports a common definition, provided that it stays narrow.
        Best regards""",
        sender="Aino <aino@intermin.fi>", q2=IF,
    ),
    _note(
        "SE-note.docx", "SE",
        """Swedish comments
        Question 1: Sweden supports a regulation.
        Question 3: We are neutral.""",
        q1=OK, q3=LISTENS,
    ),
)  # fmt: skip


def written(note: Invented, folder: Path) -> Path:
    """Write the file of a note and return its path."""
    path = folder / note.name
    makers = {".docx": _word, ".odt": _odt, ".pdf": _pdf, ".eml": _mail, ".txt": _text}
    path.write_bytes(makers[path.suffix](note))
    return path


def _word(note):
    title, *rest = note.lines
    return word_files.word_file(
        word_files.paragraph(title, style="Title"),
        *map(word_files.paragraph, rest),
        styles=word_files.style("title", "Title"),
    )


def _odt(note):
    return odt_files.odt_file(*map(odt_files.p, note.lines))


def _pdf(note):
    said = [pdf_files.say(line[:95], 70, 760 - 40 * at) for at, line in enumerate(note.lines)]
    said += [
        pdf_files.say(line[95:], 70, 747 - 40 * at)
        for at, line in enumerate(note.lines)
        if line[95:]
    ]
    return pdf_files.pdf("\n".join(said))


def _mail(note):
    head = (
        f"From: {note.sender}", "To: desk@example.eu", "Message-ID: <1@example>",
        "Date: Wed, 22 Jan 2025 08:51:00 +0100", "MIME-Version: 1.0",
        "Content-Type: text/plain; charset=utf-8", f"Subject: Observations {note.code}",
    )  # fmt: skip
    return ("\r\n".join(head) + "\r\n\r\n" + "\r\n\r\n".join(note.lines)).encode()


def _text(note):
    return "\n\n".join(note.lines).encode()
