"""Greeting and signature of a mail are no passages; what looks like them and says more is."""

import pytest

from meetprep.domain.note_lines import content
from meetprep.domain.paper import Paragraph

SAID = "The list is to be closed by the end of the year."


def kept(*texts):
    return [one.text for one in content([Paragraph(text) for text in texts])]


@pytest.mark.parametrize(
    "greeting",
    [
        "Dear all,",
        "Dear colleagues, dear friends,",
        "Hi Anna!",
        "Cher collègue,",
        "Chères collègues, chers collègues,",
        "Bonjour,",
        "Bonjour à tous",
        "Madame, Monsieur,",
        "Liebe Kolleginnen und Kollegen,",
        "Sehr geehrter Herr Kowalski,",
        "Lieber Jan",
        "Szanowni Państwo,",
        "Dzień dobry,",
    ],
)
def test_greeting_is_no_passage_nor_are_words_that_only_lead_in(greeting):
    assert kept(greeting, SAID) == [SAID]
    assert kept(greeting, "here are our first replies:", SAID) == [SAID]
    assert kept(f"{greeting}\n{SAID}") == [SAID]


@pytest.mark.parametrize(
    "closing",
    [
        "Best regards",
        "Kind regards,",
        "Yours sincerely,",
        "Best,",
        "Bien à toi,",
        "Bien à vous",
        "Bien cordialement,",
        "Cordialement",
        "Amicalement,",
        "Mit freundlichen Grüßen",
        "Mit besten Grüßen,",
        "Freundliche Grüße",
        "Z poważaniem",
        "Z poważaniem,",
        "Łączę pozdrowienia,",
        "-- ",
    ],
)
def test_closing_and_the_short_lines_below_it_are_no_passages(closing):
    below = ("Giulia Bianchi", "Permanent Representation", "Tel. +48 22 000.")
    assert kept(SAID, closing, *below) == [SAID]
    assert kept(SAID, "\n".join([closing, *below])) == [SAID]
    assert kept("\n".join([SAID, closing, *below])) == [SAID]


@pytest.mark.parametrize(
    "text",
    [
        "Monsieur le Président, la France soutient le texte.",
        "Dear colleagues, we oppose the list.",
        "Bonjour à tous, nous nous opposons à la liste.",
        "Regards the list: we oppose it.",
        "Best practices are to be shared.",
        "Cher pour les petits aéroports, ce système doit changer.",
        "Liebe Kollegen, wir lehnen die Liste ab",
    ],
)
def test_line_that_says_more_than_a_greeting_is_a_passage(text):
    assert kept(SAID, text) == [SAID, text]
    assert kept(text, SAID) == [text, SAID]


def test_sentence_below_a_signature_is_a_passage():
    after = "We also oppose the second list."
    assert kept(SAID, "Best regards", "Anna", after) == [SAID, after]


def test_heading_that_leads_in_without_a_greeting_stays():
    assert kept("Here are our replies:", SAID) == ["Here are our replies:", SAID]
    assert kept("Dear all,", "Question 1:", SAID) == ["Question 1:", SAID]
