"""Find how many questions a paper says it asks, and the sentence that opens their list."""

from __future__ import annotations

import re
from dataclasses import dataclass

from meetprep.domain.invitations import is_about_debate, is_formal, is_invitation
from meetprep.domain.sentences import is_question, sentences
from meetprep.domain.words import words

COUNTS = (
    "one single un une ein eine einer einem eines jedno jedna jeden uno una unico een één ett",
    "two deux zwei zwo dwa dwie dwóch dos due twee två to",
    "three trois drei trzy trzech tres tre drie",
    "four quatre vier cztery czterech cuatro quattro fyra fire",
    "five cinq fünf pięć pięciu cinco cinque vijf fem",
    "six sechs sześć sześciu seis sei zes sex seks",
    "seven sept sieben siedem siedmiu siete sette zeven sju syv",
    "eight huit acht osiem ośmiu ocho otto åtta otte",
    "nine neuf neun dziewięć dziewięciu nueve nove negen nio ni",
    "ten dix zehn dziesięć dziesięciu diez dieci tien tio ti",
    "eleven onze elf jedenaście once undici elva elleve",
    "twelve douze zwölf dwanaście doce dodici twaalf tolv",
)
WORTH = {"en": 1} | {
    word: worth for worth, words in enumerate(COUNTS, start=1) for word in words.split()
}
QUESTIONS = (
    r"questions?|(?:leit|kern|schlüssel|diskussions|haupt|ziel)?fragen?|"
    r"pytani(?:a|e|u|em|ach|om)|pytań|preguntas?|cuesti(?:ón|ones)|interrogantes|"
    r"quesit[oi]|domand[ae]|(?:discussie|kern|richt|hoofd|sleutel|deel)?vra(?:ag|gen)|"
    r"(?:diskussions|nyckel|huvud|kärn)?fråg(?:a|or|orna)|spørgsmål(?:ene)?"
)
MATTERS = (
    r"issues?|items?|points?|topics?|options?|aspects?|themen|punkte?n?|optionen|thèmes?|sujets?|"
    r"kwesti[ei]|zagadnie(?:nia|ń)|punkt(?:y|ów)|tema[s]?|puntos?|opciones|temi|punti|opzioni|"
    r"onderwerpen|punten|opties|ämnen|punkter|emner|matters"
)
COUNT = rf"(?:{'|'.join(sorted(WORTH, key=len, reverse=True))}|\d{{1,2}})"
COUNTED = re.compile(
    rf"\b(?P<count>{COUNT})\b(?:\s+[^\W\d_]+){{0,3}}?\s+(?:(?P<asked>{QUESTIONS})|(?:{MATTERS}))\b",
    re.IGNORECASE,
)
ARTICLES = words("en to un une una uno een ein eine einer einem eines ni ti")
PARTITIVES = words("of des der de du di dei degli delle z ze spośród van av af")
FOLLOWING = re.compile(
    r"\b(?:following|below|suivante?s?|ci-après|ci-dessous|folgende[nrms]?|nachstehende[nr]?|"
    r"następując\w+|poniższ\w+|siguientes?|seguent[ei]|volgende|onderstaande|följande|"
    r"følgende)\b",
    re.IGNORECASE,
)
ONE = re.compile(
    r"\b(?:following question|question (?:suivante|ci-après|below)|"
    r"(?:folgende|nachstehende)[nr]? (?:leit)?frage|"
    r"(?:następując|poniższ)(?:e pytanie|ego pytania|ym pytani(?:u|em)|emu pytaniu)|"
    r"siguiente (?:pregunta|cuestión)|"
    r"(?:pregunta|cuestión) siguiente|seguente (?:quesito|domanda)|"
    r"(?:quesito|domanda) seguente|(?:volgende|onderstaande) vraag|följande fråga)\b",
    re.IGNORECASE,
)
NOUN = re.compile(rf"\b(?:{QUESTIONS})\b", re.IGNORECASE)
# "Questions for ministers", "Guiding questions", "Proposed key questions".
NAMES_QUESTIONS = re.compile(rf"(?:[^\W\d_][\w-]*\s+){{0,2}}(?:{QUESTIONS})\b", re.IGNORECASE)
MATTER = re.compile(rf"\b(?:{MATTERS})\b", re.IGNORECASE)
LONGEST_HEADING = 80
MOST = 30
OPEN_END = re.compile(r"(?::|\s[-–—])[\s\"”’»*]*$")
# An opening stands at the end of its paragraph; what is farther off is not looked at.
FARTHEST = 1_200


@dataclass(frozen=True, slots=True)
class Opening:
    """What opens a list of questions.

    ``count`` is how many it announces, ``None`` if it does not say. ``is_firm`` where it puts
    something to ministers in so many words; ``names_questions`` where it calls that questions;
    ``is_heading`` where it is a heading only.
    """

    sentence: str
    count: int | None
    is_firm: bool
    names_questions: bool = True
    is_heading: bool = False


def counted(sentence: str) -> int | None:
    """Return how many questions a sentence speaks of, ``None`` if it gives no number."""
    match = COUNTED.search(sentence)
    while match:
        word = match["count"].casefold()
        between = sentence[match.end("count") : match.end()].split()
        is_article = word in ARTICLES and (len(between) > 1 or not match["asked"])
        number = int(word) if word.isdigit() else WORTH[word]
        # "One of the following questions" does not say how many there are.
        is_part = bool(between) and between[0].casefold() in PARTITIVES
        if not is_article and not is_part and 0 < number <= MOST:
            return number
        # A number may stand right behind an article, as in "to the following two questions".
        match = COUNTED.search(sentence, match.end("count"))
    return 1 if ONE.search(sentence) else None


def opening(text: str, *, heading: bool = False) -> Opening | None:
    """Return what opens a list of questions at the end of ``text``, ``None`` for nothing."""
    parts = sentences(text[-FARTHEST:])
    last = parts[-1] if parts else ""
    if not last or is_question(last):
        return None
    ends_open = OPEN_END.search(last) is not None
    asks = NOUN.search(last) is not None
    counts = counted(last)
    follows = FOLLOWING.search(last) is not None
    invites = is_invitation(last) and not (is_formal(last) and not asks)
    if asks and (ends_open or (invites and (follows or counts))):
        return Opening(last, counts, is_firm=invites or follows)
    if ends_open and (invites or _opens_matters(last, counts, follows=follows)):
        return Opening(last, counts, invites or is_about_debate(last), names_questions=False)
    if asks and len(text) <= LONGEST_HEADING and _is_heading(text, heading=heading):
        return Opening(text, counts, is_firm=False, is_heading=True)
    return None


def _opens_matters(sentence: str, count: int | None, *, follows: bool) -> bool:
    told = MATTER.search(sentence) is not None and (count is not None or follows)
    return told and is_about_debate(sentence)


def _is_heading(text: str, *, heading: bool) -> bool:
    return heading or (
        NAMES_QUESTIONS.match(text) is not None and not text.rstrip().endswith((".", ";", ","))
    )
