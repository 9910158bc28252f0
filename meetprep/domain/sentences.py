"""Part running text into sentences, and tell which of them ask something."""

from __future__ import annotations

import re

from meetprep.domain.dates import is_month
from meetprep.domain.words import words

ENDING = re.compile(r"[.!?…][\"”’'»)\]]*\s+")
WINDOW = 60
CLOSING = "\"”’'»)] "
ENDS, QUOTED_ENDS = frozenset(".?!:;…"), frozenset("”»")
ABBREVIATIONS = words(
    "e.g i.e z.b d.h u.a bzw art arts no nos nr vgl np tj m.in dr mr mrs ms st cf resp abs "
    "ust poz ca etc p pp para paras vol ed prof inc z b i.a o.a bijv d.w.z t.ex bl.a p.ex ej "
    "ds godz min ul sr sra dok doc sig ing prev cion kl approx tel al pkt lit rozp dyr ggf "
    "a.m p.m "
    "inkl evtl blz réf fig núm pág sres hr hrn wg str tzw tzn tj.in m.b.t o.m i.v.m s.k dvs"
)
INTERROGATIVES = re.compile(
    r"(?:what|which|who|whom|whose|how|why|where|when|should|could|would|do|does|is|are|can|will|"
    r"comment|quel(?:le)?s?|pourquoi|qui|où|est-ce|"
    r"welche[rsnm]?|wie|was|wer|warum|wo|sollten?|teilen|"
    r"jak|jakie|jaka|jaki|czy|co|kto|które|w jaki|dlaczego|"
    r"cómo|qué|cuál(?:es)?|quién|por qué|come|quali?|quando|perché|in che modo|"
    r"welke|hoe|wat|wie|waarom|hur|vilk[ae]n?|vilket|vad|hvordan|hvilke[nt]?|hvad)\b",
    re.IGNORECASE,
)


def sentences(text: str) -> list[str]:
    """Return the sentences of ``text``, in order, without blanks around them."""
    parts, begin = [], 0
    for match in ENDING.finditer(text):
        before = text[max(begin, match.start() - WINDOW) : match.start() + 1]
        if _ends_sentence(before, text[match.end() : match.end() + WINDOW]):
            parts.append(text[begin : match.end()].strip())
            begin = match.end()
    parts.append(text[begin:].strip())
    return [part for part in parts if part]


def is_question(sentence: str) -> bool:
    """Tell whether a sentence ends with a question mark."""
    return sentence.rstrip(CLOSING).endswith("?")


def begins_question(sentence: str) -> bool:
    """Tell whether a sentence begins as a question does, whatever its end."""
    return INTERROGATIVES.match(sentence.lstrip('¿"“„« ')) is not None


def is_finished(text: str) -> bool:
    """Tell whether ``text`` ends as a sentence does."""
    return text.rstrip(CLOSING)[-1:] in ENDS or text.rstrip()[-1:] in QUOTED_ENDS


def _ends_sentence(before: str, after: str) -> bool:
    following = after.lstrip("\"“„«‘'(¿¡")
    if not following or not (
        following[0].isupper() or after[0] in "¿¡" or following[0].isdigit()
    ):
        return False
    if not before.endswith("."):
        return True
    words = before[:-1].split()
    last = words[-1].lstrip('(["“„').casefold() if words else ""
    if last in ABBREVIATIONS or (len(last) == 1 and last.isalpha()):
        return False
    day = re.split(r"[./–-]", last)[-1]
    is_ordinal = day.isdigit() and len(day) <= 2
    return not (is_ordinal and is_month(following.split()[0]))
