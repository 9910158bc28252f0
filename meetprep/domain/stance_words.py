"""The words by which delegations say where they stand: four languages, and the further ones.

Written for folded text: without case, accents and typographic apostrophes. Each line is one
way to say it, and begins and ends with whole words.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from meetprep.domain import stance_words_modal as modal
from meetprep.domain import stance_words_more as more
from meetprep.domain.position import Stance


@dataclass(frozen=True, slots=True)
class Saying:
    """Words that say a stance; those that are not ``is_plain`` only hint at it."""

    stance: Stance
    words: re.Pattern[str]
    is_plain: bool = True


def _any(listed: str, **named: str) -> re.Pattern[str]:
    ways = [line.strip() for line in listed.splitlines() if line.strip()]
    pattern = "|".join(ways)
    for name, meaning in named.items():
        pattern = pattern.replace(f"<{name}>", meaning)
    return re.compile(rf"\b(?:{pattern})\b")


_MODALS = (
    r"(?:(?:also|now|can|could|will|would|fully|strongly|generally|broadly|therefore|\w+ly) )*"
)
_NOT = (
    r"(?:can ?not|can't|do not|does not|don't|doesn't|will not|unable to|not able to"
    r"|not in a position to)"
)
# Support for who asks, not for what is asked.
_THEM = r"(?: \w+){0,4} (?:presidency|discussion|debate)"
_RESERVED = r"""
    (?:scrutiny|parliamentary|general|substantive|linguistic|study)(?: \w+)? reserv(?:e|ation)s?
    (?:enters?|maintains?|places?|upholds?|lodges?)(?: \w+){0,3} reserv(?:e|ation)s?
    reserves? (?:generales?|d'examen|parlementaires?|de fond|linguistiques?|d'attente)
    (?:emet|emettons|emettent|formule|formulons)(?: \w+){1,2} reserves?
    (?:maintient|maintenons)(?: \w+){1,2} reserves?
    (?:\w*(?:pruf|parlaments|sprach|sach|general))?vorbehalte?s?
    zastrzezeni\w* (?:analityczn|parlamentarn|ogoln|merytoryczn|jezykow|badawcz)\w*
    (?:zglasza|zglaszamy|podtrzymuje|podtrzymujemy)(?: \w+){0,2} zastrzezeni\w*
"""
_AGAINST = r"""
    oppose|opposes|opposed to|rejects?|objects? to|(?:is|are|remains?) against
    <not>(?: \w+){0,2} (?:support|accept|agree|endorse|back)
    s'oppose|nous opposons|s'opposent|rejette|rejetons|defavorables?|est contre|sommes contre
    ne (?:soutient|soutenons|soutiennent|accepte|acceptons)
    (?:lehnt|lehnen)\b[^.;]{0,120}\bab|(?:ist|sind) gegen|nicht akzeptabel|abgelehnt
    (?:kann|konnen|konnte|konnten)\b[^.;]{0,120}\bnicht (?:unterstutzen|zustimmen|mittragen)
    (?:kann|konnen|konnte|konnten)\b[^.;]{0,120}\bnicht akzeptieren
    (?:unterstutzt|unterstutzen)\b[^.;]{0,80}\bnicht
    sprzeciwia|sprzeciwiamy|sprzeciw|odrzuca|odrzucamy|przeciwn[aiey]
    nie (?:moze|mozemy|popiera|popieramy|akceptuje|akceptujemy|zgadza|zgadzamy)
"""
_FOR = r"""
    (?:we|i|delegation|government) <modals>(?:support|agree|endorse|back)<not_them>
    (?:supports<not_them>|endorses|agrees with|supportive of)
    (?:is|are|am|speaks?|spoke|remains?) <modals>(?:in favour|favourable to)
    (?:is|are|am|stands?) <modals>(?:prepared|ready|willing) to (?:accept|adopt|support|agree)
    backs<not_them>|we (?:can|could|may) <modals>(?:agree|accept|go along with)
    soutient|soutenons|soutiennent|appuie|appuyons|approuve|approuvons|souscrit|souscrivons
    (?:est|sommes|sont) (?:tres |plutot )?favorables? a|(?:est|sommes|sont) en faveur
    (?:wir|delegation|regierung)(?: \w+){0,2} (?:unterstutz|befurwort)e?[nt]
    (?:unterstutzt|befurwortet)(?! (?:werden|wird|wurde|wurden))
    (?:stimmt|stimmen)\b[^.;]{0,80}\bzu|(?:tragt|tragen)\b[^.;]{0,80}\bmit
    (?:kann|konnen)\b[^.;]{0,80}\b(?:zustimmen|unterstutzen|mittragen)
    (?:moze|mozemy) (?:poprzec|zaakceptowac|zgodzic sie)
    popiera|popieramy|opowiada sie za|opowiadamy sie za|zgadza sie z|zgadzamy sie z
"""
_UNDECIDED = r"""
    no (?:\w+ )?(?:position|view|opinion|preference)(?: yet)?|neutral
    open to (?:examin|discuss|consider|explor|look)\w*
    (?:is|are|remains?) still (?:examining|studying|considering|analysing|reflecting)
    (?:pas|aucune)(?: \w+)? de position|pas(?: encore)? de position|neutres?
    ouvert\w* a (?:l'examen|la discussion|examiner|discuter)|examine encore|examinons encore
    too early (?:to|for us to) (?:take|have|state)|an open mind
    (?:meinungsbildung|abstimmung)\b[^.;]{0,60}\bnicht abgeschlossen
    noch keine(?: \w+)? (?:position|meinung|haltung)|offen fur|(?:pruft|prufen) noch
    nie (?:ma|mamy|zajmuje|zajmujemy|zajela|zajelismy)(?: \w+){0,2} stanowiska|neutraln\w+
    otwart[aiey] na|wciaz analizuje|wciaz analizujemy
"""
_DOUBTFUL = r"""
    parliamentary scrutiny|concerns?|doubts?|reservations?|hesitant|sceptical|scepticism
    preoccupations?|doutes?|reserves?|reticent\w*|bedenken|skeptisch|zweifel
    watpliwosci|obawy|zastrzezeni\w*|sceptyczn\w+
"""
_REFUSING = r"""
    red lines?|non-starters?
    unacceptable|not acceptable|inacceptables?|ligne rouge|rote linie|czerwona linia
    nicht hinnehmbar|nie do przyjecia
"""
_FRIENDLY = r"""
    no objections?|can accept|can live with|can go along with
    pas d'objection|kein einwand
    nie ma zastrzezen
    welcomes?|positive|in favour|agrees?|salue|saluons|se felicite|favorables?
    supports?<them>
    begrusst|begrussen|positiv|z zadowoleniem|pozytywnie|poparcie
"""
_NOT_THEIRS = (
    r"(?!(?: \w+){0,4} (?:presiden\w*|presedint\w*|voorzitter\w*|predsednict\w*|formandskab\w*"
    r"|debat\w*|discu\w*))"
)
_NAMED = {
    "not": _NOT,
    "modals": _MODALS,
    "not_them": rf"(?!{_THEM})",
    "not_theirs": _NOT_THEIRS,
    "them": _THEM,
}
SAYINGS = (
    Saying(Stance.RESERVATION, _any(_RESERVED + modal.RESERVED + more.RESERVED)),
    Saying(Stance.OPPOSE, _any(_AGAINST + modal.AGAINST + more.AGAINST, **_NAMED)),
    Saying(Stance.SUPPORT, _any(_FOR + modal.FOR + more.FOR, **_NAMED)),
    Saying(Stance.NEUTRAL, _any(_UNDECIDED + more.UNDECIDED)),
    Saying(Stance.RESERVATION, _any(_DOUBTFUL + more.DOUBTFUL), is_plain=False),
    Saying(Stance.OPPOSE, _any(_REFUSING + more.MAYBE_AGAINST), is_plain=False),
    Saying(Stance.SUPPORT, _any(_FRIENDLY + more.MAYBE_FOR, **_NAMED), is_plain=False),
)
# "Support with ..." as people jot it down. A word that also begins a sentence, "against this
# background", is a stance only where that ends behind it, or names what it is about.
_CLOSED = (
    r"(?=\s*(?:[.,:;!–—-]|$)| (?:with|but|if|provided|subject|only|under|mais|si|sous|"
    r"aber|wenn|sofern|unter|ale|pod|jesli|jezeli|o ile)\b)"
)
_ABOUT = r"(?= (?:the|a|an|any|all|both|this|it)\b[^,;]{0,80}$)"
_WHAT = r"(?! (?:\w+ )?(?:background|backdrop|context))(?=(?: [\w'-]+){1,5}[.!]?$)"
JOTTED = re.compile(
    rf"^\W*(?:(?P<support>(?:(?:in )?(?:support|favour)|for|fur|dafur|pour|za){_CLOSED}"
    rf"|in favour of\b|support{_ABOUT}|(?:yes|oui|ja|tak)(?=[.,:;!]|$))"
    rf"|(?P<oppose>(?:against|dagegen|contre|przeciw){_CLOSED}|oppose\b|against{_WHAT}"
    r"|(?:no|non|nein|nie)(?=[.,:;!]|$)))"
)
CONDITIONS = _any(
    r"""
    provided(?: that)?|on (?:the )?conditions?|subject to|as long as|so long as|unless|only if
    only where|only when|on the understanding that|with conditions|under the condition
    a (?:la )?conditions?(?: que| de| d)?|sous reserve|pour autant que|pourvu que
    sous (?:la )?conditions?|seulement si|uniquement si
    unter der bedingung|unter der voraussetzung|unter bedingungen|sofern|vorausgesetzt
    vorbehaltlich
    pod warunkiem|pod warunkami|o ile|z zastrzezeniem ze
"""
    + modal.CONDITIONS
    + more.CONDITIONS
)
# These may set a condition, and may not.
IF = _any("if|si|wenn|solange|jezeli|jesli\n" + modal.IF + more.IF)
# What holds the word for a stance and takes none.
HARMLESS = _any(
    r"""
    (?:even|as) if|if (?:any|needed|necessary|possible|so|not)
    meme si|si (?:possible|necessaire)
    (?:auch|selbst|als) wenn|wenn (?:moglich|notig)|nawet (?:jesli|jezeli)
    (?:do|does|did|will|would) not(?: \w+)? (?:oppose|reject|object to)
    not opposed to|not against
    ne (?:\w+ )?(?:s'oppose|nous opposons|s'opposent|rejette|rejetons) pas
    (?:lehnt|lehnen)\b[^.;]{0,80}\bnicht ab|nicht gegen
    nie (?:sprzeciwia|sprzeciwiamy|odrzuca|odrzucamy)(?: sie)?|nie (?:jest|jestesmy) przeciwn\w+
"""
    + modal.HARMLESS
    + more.HARMLESS
    + more.MAYBE_HARMLESS
)
LIFTED = _any(
    r"""
    (?:lift|withdr\w+|drop|without|no|not|any)s?(?: \w+){0,3} (?:reserv|concern|doubt)\w*
    (?:leve|levons|lever|retire|retirons|sans|aucune|pas de)(?: \w+){0,3} reserves?
    (?:keine?n?|ohne|aufgehoben|zuruckgezogen)(?: \w+){0,2} \w*(?:vorbehalt|bedenken)\w*
    \w*vorbehalt\w*(?: \w+){0,3} (?:aufgehoben|zuruckgezogen|auf|zuruck)
    (?:bez|wycofuje|wycofujemy|nie zglasza|nie zglaszamy)(?: \w+){0,2} zastrzezen\w*
"""
    + modal.LIFTED
    + more.LIFTED
)
# What is said of others, or out of courtesy, is no stance of who writes.
OTHERS = re.compile(
    r"^\W*(?:(?:while|although) )?(?:(?:some|several|certain|many|most|others?)\b"
    rf"|(?:{more.OTHERS})\b"
    r"|(?:(?:the|la|le|die|der|das|el|il|a|o|de) )?(?:european |europaische |europejsk\w+ )?"
    r"(?:commission|parliament|council|agenc\w+|frontex|europol|eurojust|court|"
    rf"parlement|conseil|kommission|parlament(?!ar|\w*vorbehalt)\w*|komisja|rada|{more.BODIES})\b"
    r"|(?:certains?|plusieurs|d'autres|de nombreux)\b|(?:einige|andere|manche|viele|mehrere)\b"
    r"|(?:niektore|inne|wiele|czesc)\b)"
)
COURTESY = _any(
    r"""
    (?:<kind>)(?: \w+){0,3} (?:<theirs>)? ?(?:\w+ )?(?:<work>)(?:'s)?(?: \w+)?
    (?:remercie|remercions|salue|saluons)(?: \w+){0,4} (?:presidence|document|note)
    (?:dankt|danken|begrusst|begrussen)(?: \w+){0,4} (?:vorsitz|prasidentschaft|papier)\w*
    (?:dziekuje|dziekujemy)(?: \w+){0,3} (?:prezydencji|dokument)\w*
""",
    kind="welcomes?|thanks?|agrees? with",
    theirs="the|this|that|its|your",
    work="presidency|paper|discussion|debate|note|document|initiative",
)
