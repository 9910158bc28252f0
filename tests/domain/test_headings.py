from datetime import date
from pathlib import Path

import pytest

from meetprep.documents.text_reader import read_text
from meetprep.domain.outline import understand
from meetprep.domain.paper import PaperKind, Reading


def reading(text: str) -> Reading:
    return understand(read_text(Path("paper.txt"), text))


@pytest.mark.parametrize(
    ("name", "line", "start", "end", "place"),
    [
        (
            "Informal meeting of ministers",
            "30 January 2025, Warsaw",
            (2025, 1, 30),
            None,
            "Warsaw",
        ),
        (
            "Informal meeting",
            "Plovdiv, 7 and 8 May 2026",
            (2026, 5, 7),
            (2026, 5, 8),
            "Plovdiv",
        ),
        (
            "Réunion informelle des ministres",
            "Angers, les 9 et 10 février 2026",
            (2026, 2, 9),
            (2026, 2, 10),
            "Angers",
        ),
        (
            "Informelle Tagung der Minister",
            "Salzburg, 5. bis 6. März 2026",
            (2026, 3, 5),
            (2026, 3, 6),
            "Salzburg",
        ),
        (
            "Nieformalne posiedzenie Rady ds. Zatrudnienia",
            "Kraków, 30 czerwca – 1 lipca 2025 r.",
            (2025, 6, 30),
            (2025, 7, 1),
            "Kraków",
        ),
        (
            "Reunión informal de ministros",
            "Sevilla, 3 y 4 de octubre de 2026",
            (2026, 10, 3),
            (2026, 10, 4),
            "Sevilla",
        ),
        (
            "Riunione informale dei ministri",
            "Milano, 28-30 settembre 2014",
            (2014, 9, 28),
            (2014, 9, 30),
            "Milano",
        ),
        (
            "Informele bijeenkomst van de ministers",
            "Maastricht, 2 oktober 2026",
            (2026, 10, 2),
            None,
            "Maastricht",
        ),
        (
            "Informellt möte för ministrar",
            "Stockholm den 18–19 april 2023",
            (2023, 4, 18),
            (2023, 4, 19),
            "Stockholm",
        ),
    ],
)
def test_head_is_understood_in_the_languages_of_the_union(name, line, start, end, place):
    found = reading(f"{name}\n{line}\n\nText of the paper.").meeting
    assert (found.name, found.place) == (name, place)
    assert found.start == date(*start)
    assert found.end == (date(*end) if end else None)


def test_day_of_issue_is_not_the_day_of_the_meeting():
    text = (
        "Brussels, 2 February 2026\nWK 1583/2026 INIT\nLIMITE\n\nInformal meeting of ministers"
    )
    found = reading(text + "\n\nNicosia, 23 February 2026\n\nDiscussion paper: Debt")
    assert found.meeting.start == date(2026, 2, 23)
    assert (found.reference, found.marking, found.title) == (
        "WK 1583/2026 INIT",
        "LIMITE",
        "Debt",
    )


def test_routing_block_of_a_note_is_understood():
    found = reading(
        "Brussels, 3 March 2026\n(OR. en)\n\n7012/26\n\nLIMITE\n\nNOTE\nFrom:\tPresidency\n"
        "To:\tWorking Party on Frontiers\nNo. prev. doc.:\t6650/26\nSubject:\tSchengen\n"
    )
    assert found.kind is PaperKind.NOTE
    assert (found.title, found.reference) == ("Schengen", "7012/26")
    assert (found.meeting.name, found.meeting.start) == ("Working Party on Frontiers", None)
    assert found.references == ("6650/26",)


def test_stacked_labels_take_the_lines_below_in_order():
    found = reading(
        "NOTE\nfrom:\nto:\nSubject:\nPresidency\nCoreper\nDrafting of documents\nText."
    )
    assert (found.title, found.meeting.name) == ("Drafting of documents", "Coreper")


@pytest.mark.parametrize(
    ("line", "label", "title"),
    [
        ("Working session II – Discussion paper: Example", "Working session II", "Example"),
        (
            "Arbeitssitzung I: Netz – Diskussionspapier des Vorsitzes",
            "Arbeitssitzung I",
            "Netz",
        ),
        (
            "Session de travail n° 1 (9 h – 11 h) : Sols",
            "Session de travail n° 1",
            "Sols",
        ),
        ("Sesja robocza I: Woda w glebie", "Sesja robocza I", "Woda w glebie"),
        ("Topic 2: Search and rescue", "Topic 2", "Search and rescue"),
    ],
)
def test_session_line_gives_label_and_title(line, label, title):
    session = reading(f"Informal meeting of ministers\n\n{line}\n\nText.").sessions[0]
    assert (session.label, session.title) == (label, title)


def test_session_keeps_its_time():
    session = reading("Session 1 (9 h 30 – 11 h 00): Soil\n\nText.").sessions[0]
    assert (session.time, session.end) == ("09:30", "11:00")


def test_title_may_stand_below_the_words_discussion_paper():
    found = reading(
        "Informal meeting of ministers\n3 May 2026\n\nDISCUSSION PAPER\nOrgan donation\n"
    )
    assert found.title == "Organ donation"
