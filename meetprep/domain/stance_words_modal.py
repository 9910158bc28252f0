"""The words by which one says what one could, would or cannot support, for ``stance_words``.

French, German and Polish, whose conditional is a form of the verb, and what English, Spanish
and Italian say in the same way. Written for folded text, one way to say it a line; ``_FR`` and
the like stand for the verbs of a language.
"""

from __future__ import annotations

_FR = (
    r"(?:(?:y |l'|la |les |s'y |se )?(?:soutenir|appuyer|accepter|approuver|adopter|souscrire"
    r"|consentir|adherer|rallier|endosser))"
)
_DE = (
    r"(?:unterstutzen|zustimmen|mittragen|akzeptieren|befurworten|anschliessen"
    r"|zuzustimmen|mitzutragen|anzuschliessen"
    r"|zu (?:unterstutzen|akzeptieren|befurworten))"
)
_PL = r"(?:poprzec|popierac|zaakceptowac|zgodzic sie|przyjac|przylaczyc sie)"
_MAY_FR = r"(?:peut|pouvons|peux|pourrait|pourrions|pourrais)"
_CAN_FR = (
    r"(?:peut|peuvent|pouvons|peux|pourrait|pourraient|pourrions|pourrais|saurait|saurions)"
)
_READY_FR = r"(?:en mesure|disposee?s?|prete?s?) ?(?:a|de|d')?"
_IS_FR = r"(?:est|sommes|sont|serait|serions|seraient|reste|restons)"
_CAN_DE = r"(?:kann|konnen|konnte|konnten|wurde|wurden|mochte|mochten)"
_MAY_DE = r"(?:kann|konnte|wurde|mochte)"
_READY_DE = r"(?:bereit|in der lage|willens)"
_IS_DE = r"(?:ist|sind|ware|waren|sieht sich|sehen uns)"
_CAN_PL = (
    r"(?:moze|mozemy|moga|moglaby|moglby|mogloby|moglyby|mogliby|moglibysmy|moglybysmy"
    r"|moglabym|moglbym)"
)
_MAY_PL = r"(?:moze|mozemy|moglaby|moglby|moglibysmy|moglybysmy|moglabym|moglbym)"
_READY_PL = (
    r"(?:(?:jest|jestesmy|bylaby|bylby|byloby|bylibysmy|pozostaje|pozostajemy)(?: \w+)?"
    r" (?:gotow\w*|sklonn\w+|w stanie))"
)
# The same words of who only helps others, and in what is only being asked.
_HELPERS = (
    r"(?:agences?|agentur\w*|agencj\w+|commission|kommission|komisja|union|ue|eu|unia|fonds"
    r"|funds?|fundusz\w*|frontex|europol|eurojust|euaa)"
)
_HELPED = r"(?:mitgliedst|drittst|behorden|partner|staaten|lander)\w*"
_NO_HELP = (
    r"(?! (?:(?:les?|la|des|ces|nos|leurs?|aux?) |l'|d')?(?:etats|pays|partenaires|efforts"
    r"|autorites|operations|presidence|debats?|discussions?|agences?|que)\b)"
)
HARMLESS = rf"""
    {_HELPERS}(?: \w+){{0,2}} {_CAN_FR}(?: \w+){{0,2}} {_FR}
    {_HELPERS}(?: \w+){{0,2}} {_CAN_DE}\b[^.;]{{0,80}}\b{_DE}
    (?<!der ){_HELPED}(?: \w+){{0,3}} unterstutzen
    {_HELPERS}(?: \w+){{0,2}} {_CAN_PL}(?: \w+){{0,2}} {_PL}
    s'(?:ils?|elles?)(?: \w+){{0,2}} {_CAN_FR}(?: \w+){{0,2}} {_FR}
    s'(?:ils?|elles?) (?:soutien\w+|appui\w+|accept\w+|{_IS_FR} (?:favorables?|{_READY_FR}))
    si (?:les|la|le|leurs?) (?:ministres?|delegations?|etats membres)(?: \w+){{0,6}}
    ob (?:sie|die|der|das|wir|eine?|minister\w*|delegationen|mitgliedstaaten)\b[^.;,]{{0,160}}
    czy (?:delegacje|panstwa|ministrowie|rada|mozna|moglyby|mogliby|popieraja)\b[^.;,]{{0,160}}
    whether (?:we|they|it|you|ministers|delegations|member states|or not)\b[^.;,]{{0,120}}
    ne (?:\w+ )?(?:s'oppos\w+|nous oppos\w+|rejett?\w+) (?:pas|plus|nullement|point|guere)
    (?:ne (?:\w+ ){{1,3}}|n'entend(?:ons|ent)? )(?:pas )?s'opposer
    n'(?:est|etait|etions|entend)(?: \w+)? (?:oppos\w+|contre|defavorables?)
    ne (?:sommes|sont|serait|serions) (?:pas|plus) (?:oppos\w+|contre|defavorables?)
    (?:lehnt|lehnen)\b[^.;]{{0,80}}\bnicht (?:grundsatzlich )?ab
    nie (?:sprzeciwi\w+|bedzie\w* sie sprzeciwiac|odrzuci\w*)(?: sie)?
"""
AGAINST = rf"""
    ne {_CAN_FR}(?! que\b)(?: (?!que\b)\w+){{0,3}} {_FR}
    ne (?:souhaite|souhaitons|veut|voulons|compte|comptons)(?: pas)?(?: \w+){{0,2}} {_FR}
    n'(?:est|etait)(?: pas| nullement| guere)?(?: \w+){{0,2}} {_READY_FR}(?: \w+){{0,3}} ?{_FR}
    ne (?:sommes|sont|serait|serions|seraient)(?: pas)?(?: \w+){{0,2}} {_READY_FR} ?{_FR}
    n'(?:appui|accept|approuv|endoss|adher)\w+\b(?! qu)
    {_CAN_FR} ne pas(?: \w+)? {_FR}
    n'est pas (?:favorable|en faveur)|ne (?:sommes|sont) pas (?:favorables|en faveur)
    ne (?:souscrit|souscrivons|approuve|approuvons)
    s'oppos(?:e|ent|ait|er|era|erait|eraient)|nous nous opposons|nous opposerions
    (?:est|sommes|sont|reste|restons)(?: \w+)? opposee?s? a
    {_CAN_DE}\b[^.;]{{0,120}}\b(?:nicht|keine[rmns]?)(?! nur)(?: \w+){{0,5}} {_DE}
    {_IS_DE}\b[^.;]{{0,60}}\bnicht {_READY_DE}\b[^.;]{{0,120}}\b{_DE}
    (?:spricht sich|sprechen uns|wendet sich|wenden uns)\b[^.;]{{0,60}}\bgegen
    stimm(?:t|en) (?:\w+ ){{0,4}}nicht zu|(?:tragt|tragen) (?:\w+ ){{0,4}}nicht mit
    nie {_CAN_PL}(?: \w+){{0,2}} {_PL}
    nie {_READY_PL}(?: \w+){{0,2}} {_PL}
    sprzeciwi(?:alaby|alby|alibysmy|ac|loby)|sa przeciwne|jestesmy przeciw
"""
# Nothing of that counts behind a "not", which the ways above have taken away.
FOR = rf"""
    {_MAY_FR}(?: \w+){{0,2}} {_FR}{_NO_HELP}
    ne {_CAN_FR} que(?: \w+)? {_FR}
    {_IS_FR}(?: \w+)? {_READY_FR}(?: \w+){{0,2}} ?{_FR}{_NO_HELP}
    (?:soutiendrait|soutiendrions|appuierait|appuierions|accepterait|accepterions)
    (?:se rallie|nous rallions) a|(?:accepte|acceptons) (?:le|la|les|l'|cet?|cette|ces)
    (?:{_MAY_DE}|wir {_CAN_DE}|{_CAN_DE} wir)\b[^.;]{{0,120}}\b{_DE}
    {_IS_DE}\b[^.;]{{0,60}}\b{_READY_DE}\b[^.;]{{0,120}}\b{_DE}
    (?:spricht sich|sprechen uns)\b[^.;]{{0,60}}\bfur
    {_MAY_PL}(?: \w+){{0,2}} {_PL}
    {_READY_PL}(?: \w+){{0,2}} {_PL}
    poparlaby|poparlby|poparlibysmy|zgodzilaby sie|zgodzilibysmy sie
    (?:we|i|delegation|government) (?:would|will|might) be (?:able|ready|prepared|willing) to
    (?:is|are|am) (?:\w+ )?(?:able|in a position) to (?:support|accept|agree|endorse)
    (?:podria|podriamos) (?:apoyar|aceptar|respaldar)
    (?:potrebbe|potremmo) (?:sostenere|accettare|appoggiare)
    (?:poderia|poderiamos) (?:apoiar|aceitar)
"""
RESERVED = r"""
    \w*(?:prufungs|parlaments|sprachen|sach)vorbehalte?s?
    reserv(?:e|ent|ons) (?:sa|leur|notre) (?:position|reponse|decision)
    se reserve(?:nt)? (?:le droit|la possibilite) de (?:revenir|se prononcer)
    reserves? (?:its|our|their) (?:position|reply|decision)
    reserves? the right to (?:return|revert|come back)
    (?:behalt|behalten)\b[^.;]{0,60}\b(?:position|haltung|stellungnahme)\b[^.;]{0,40}\bvor
    (?:zastrzega|zastrzegamy|rezerwuje) sobie
    (?:sklada|skladamy|utrzymuje|utrzymujemy|wnosi|wnosimy)(?: \w+){0,2} zastrzezeni\w*
"""
CONDITIONS = r"""
    des lors que|si et seulement si|sous (?:la )?reserve|moyennant|pour peu que
    a la condition(?: \w+)? (?:que|de)|seulement (?:a condition|lorsque)|a moins que|sauf si
    unter (?:der|den|folgenden?|bestimmten)(?: \w+)? (?:bedingung|voraussetzung)(?:en)?
    unter dem vorbehalt|nur,? (?:wenn|dann|sofern|falls)|allein wenn|es sei denn
    (?:kann|konnen|konnte|konnten|wurde|wurden) (?:\w+ ){0,3}nur (?:\w+ ){0,3}zustimmen
    pod warunki(?:em|ami)|z zastrzezeniem,? ze|tylko (?:jesli|jezeli|wtedy|pod)
    wylacznie (?:jesli|jezeli|pod)|wtedy i tylko wtedy|o ile|chyba ze|na warunkach
"""
IF = r"tant que|dans la mesure ou|a supposer que|falls|soweit|insofern|gdyby|jesliby|dopoki"
LIFTED = r"""
    reserves?(?: d'examen| \w+){0,3} (?:est|sont) (?:desormais )?(?:levee?s?|retiree?s?)
"""
