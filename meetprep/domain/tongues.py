"""In which language a text is written, told by its smallest words."""

from __future__ import annotations

import re
from collections import Counter, defaultdict

_WORD = re.compile(r"[^\W\d_]+")
_AHEAD = 2  # so many more small words than those of any other language
_ENOUGH = 250  # characters
_SMALL = {
    "en-GB": (
        "the and of to is that for with are we how what should which our this from by "
        "it be not would could their has have as an its can do does will"
    ),
    "fr-FR": (
        "le les et des du une est que pour dans avec sont nous comment au aux ce cette "
        "qui sur pas devrait leur sa ses ont été être elle il ou plus"
    ),
    "de-DE": (
        "der die das und ist den dem ein eine zu mit für von sind wir wie auf nicht "
        "sich auch des im zur zum werden sollte oder durch bei haben unsere"
    ),
    "pl-PL": (
        "i w z na do jest nie się że oraz są jak co dla przez przy od być jakie czy "
        "które powinny ich tego tym może naszej należy"
    ),
    "es-ES": (
        "el los las y es del por con una para cómo qué son nuestra debería más su sus "
        "al lo pero ha han ser esta este"
    ),
    "it-IT": (
        "il gli e è di che per della delle nel con sono come una dovrebbe nostra alla "
        "dei degli più non si ha essere questo questa"
    ),
    "nl-NL": (
        "het een en van is dat voor met zijn wij hoe wat aan niet zou onze door bij "
        "naar ook worden heeft deze dit"
    ),
    "sv-SE": (
        "och att är det som för med av på vi hur vad inte bör en ett till den från våra "
        "har kan ska om"
    ),
}
_TONGUES: dict[str, list[str]] = defaultdict(list)
for _tag, _words in _SMALL.items():
    for _word in _words.split():
        _TONGUES[_word].append(_tag)


def likely_tongue(text: str) -> str:
    """Return the BCP 47 tag of the language of ``text``, "" where it is not sure."""
    words = _WORD.findall(text[:_ENOUGH].lower())
    counts = Counter(tag for word in words for tag in _TONGUES.get(word, ()))
    (tag, most), (_, second) = [*counts.most_common(2), ("", 0), ("", 0)][:2]
    return tag if most - second >= _AHEAD else ""
