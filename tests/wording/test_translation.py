"""Words are joined as the language sets them, and each sentence ends once."""

from meetprep.wording.translation import labelled, sentences


def french(_context, text, _count=-1):
    return {"{}: {}": "{}\u00a0: {}"}[text]


def test_colon_is_set_as_the_language_does_and_braces_of_users_stay():
    assert labelled("Germany", "{0} supports") == "Germany: {0} supports"
    assert labelled("Allemagne", "favorable", french) == "Allemagne\u00a0: favorable"


def test_what_is_said_in_a_row_ends_once_each():
    said = ("Ana, today: it is too long.", "", "“the whole chain.”", "Shorter", "Why?")
    whole = "Ana, today: it is too long. “the whole chain.” Shorter. Why?"
    assert sentences(*said) == whole
    assert sentences() == ""
