"""The words for stances in further languages of the Union, for ``stance_words``.

Spanish, Italian, Portuguese, Dutch, Romanian, Danish, Czech and Slovak say as much as those
there. Of the others only the commonest verbs are known, not their conditions: these hint at
a stance, and nothing more. Written for folded text, one way to say it a line.
"""

from __future__ import annotations

RESERVED = r"""
    reservas? (?:de examen|parlamentarias?|general|de fondo|linguistica|de analise|de exame)
    reservas? (?:parlamentar|geral)|riserv[ae] (?:d'esame|di esame|di studio|parlamentari?)
    riserv[ae] (?:generali?|sostanziali?|linguistic[ah]e?)
    (?:mantiene|mantenemos|formula|formulamos|presenta|presentamos)(?: \w+){0,3} reservas?
    (?:mantem|mantemos|coloca|colocamos|apresenta|apresentamos)(?: \w+){0,3} reservas?
    (?:mantiene|manteniamo|formula|formuliamo|pone|poniamo)(?: \w+){0,3} riserv[ae]
    (?:studie|parlementaire?|algemene?|taal|inhoudelijke?) ?voorbehoud\w*
    (?:maakt|maken|handhaaft|handhaven)(?: \w+){0,3} \w*voorbehoud
    rezerv[ae] (?:de examinare|parlamentar[ae]|general[ae]|de fond|lingvistic[ae])
    (?:mentine|mentinem|formuleaza|formulam)(?: \w+){0,3} rezerv[ae]
    (?:parlamentarisk|generelt|sprogligt) \w*forbehold|undersogelsesforbehold
    (?:tager|opretholder)(?: \w+){0,3} \w*forbehold
    (?:prezkumn|parlamentn|obecn|vseobecn|jazykov|vecn)\w* vyhrad\w*
    (?:uplatnuje|uplatnujeme|vznasi|vznasime)(?: \w+){0,3} vyhrad\w*
"""
AGAINST = r"""
    no (?:apoya|apoyamos|acepta|aceptamos|respalda|respaldamos|comparte|compartimos)
    no (?:puede|podemos|podria|podriamos)(?: \w+){0,2} (?:apoyar|aceptar|respaldar)(?:l[oa]s?)?
    se opone|nos oponemos|rechaza|rechazamos|(?:esta|estamos) en contra
    non (?:sostiene|sosteniamo|appoggia|appoggiamo|accetta|accettiamo|condivide|condividiamo)
    non (?:puo|possiamo|potrebbe|potremmo)(?: \w+){0,2} (?:sostener|accettar|appoggiar)\w+
    oppone|opponiamo|respinge|respingiamo|(?:e|siamo) contrari[oai]?
    nao (?:apoia|apoiamos|aceita|aceitamos|subscreve|subscrevemos)
    nao (?:pode|podemos|poderia|poderiamos)(?: \w+){0,2} (?:apoiar|aceitar)
    opoe-se|opomo-nos|rejeita|rejeitamos|(?:esta|estamos|somos) contra
    (?:onder)?steun(?:t|en)\b[^.;,]{0,80}\bniet(?! alleen)
    (?:kan|kunnen)\b[^.;]{0,120}\bniet (?:steunen|ondersteunen|aanvaarden|accepteren|instemmen)
    (?:is|zijn) (?:gekant )?tegen (?:de|het|dit|deze|een|elke|verplichte|dat)
    verzet zich|verzetten ons|verwerpt|verwerpen|(?:wijst|wijzen)\b[^.;]{0,100}\baf
    nu (?:sprijina|sprijinim|sustine|sustinem|accepta|acceptam)
    nu (?:poate|putem)(?: \w+){0,2} (?:sprijini|sustine|accepta)
    se opune|ne opunem|respingem|(?:este|suntem) impotriva
    (?:stotter|accepterer) ikke|(?:er|vi er) imod|modsaetter (?:sig|os)
    kan ikke(?: \w+){0,2} (?:stotte|acceptere|tilslutte)
    nepodporuje|nepodporujeme|nie podporuj\w+|nesouhlasi|nesouhlasime|nesuhlasi|nesuhlasime
    odmita|odmitame|odmieta|odmietame|(?:je|jsme|sme) proti
    (?:nemuze|nemuzeme|nemoze|nemozeme)(?: \w+){0,2} (?:podporit|prijmout|prijat|\w*hlasit)
"""
FOR = r"""
    (?:apoya|apoyamos|respalda|respaldamos|apoia|apoiamos)<not_theirs>
    (?:es|somos|esta|estamos|e) (?:favorables? a|a favor|favoravel a|favoraveis a)
    (?:puede|podemos) (?:aceptar|apoyar|respaldar)|(?:pode|podemos) (?:aceitar|apoiar)
    (?:sosteniamo|appoggia|appoggiamo)<not_theirs>|(?:e|siamo) favorevol[ei]
    sostiene (?:il|lo|la|l'|gli|le|i|questa|questo|pienamente)<not_theirs>
    (?:puo|possiamo) (?:accettare|sostenere|appoggiare)
    (?:(?:wij|we)(?: \w+){0,2} (?:onder)?steunen|(?:onder)?steunt)<not_theirs>
    (?:is|zijn) (?:\w+ )?voorstanders?|(?:gaat|gaan)(?: \w+){0,3} akkoord
    (?:kan|kunnen)\b[^.;]{0,80}\b(?:instemmen|steunen|aanvaarden)
    (?:sprijina|sprijinim|sustine|sustinem)(?! ca\b)<not_theirs>
    (?:este|suntem) (?:favorabil\w*|de acord|in favoarea)
    (?:poate|putem) (?:sprijini|sustine|accepta)
    stotter<not_theirs>|tilslutter (?:sig|os)|kan(?: \w+){0,2} (?:stotte|acceptere|tilslutte)
    (?:podporuje|podporujeme)<not_theirs>|souhlasi|souhlasime|suhlasi|suhlasime
    (?:muze|muzeme|moze|mozeme)(?: \w+){0,2} (?:podporit|prijmout|prijat|s[ou]+hlasit)
"""
UNDECIDED = r"""
    (?:no tiene|no tenemos|nao tem|nao temos|non ha|non abbiamo)(?: \w+){0,3} posi[cz]\w+
    (?:heeft|hebben)(?: \w+){0,2} geen(?: \w+)? standpunt
    nu (?:are|avem)(?: \w+){0,3} pozitie|(?:har|vi har)(?: \w+){0,2} ingen(?: \w+)? holdning
    (?:nema|nemame|nemaji)(?: \w+){0,3} (?:stanovisko|pozici|poziciu)
"""
DOUBTFUL = r"""
    dudas|preocupacion(?:es)?|inquietud(?:es)?|reservas|dubbi|preoccupazion[ei]|perplessita
    riserv[ae]|duvidas|preocupac(?:ao|oes)|twijfels?|bezwaren|\w*voorbehoud\w*
    indoieli|rezerve|ingrijorari|tvivl|betaenkeligheder|\w*forbehold|pochybnosti|vyhrad[ya]
"""
CONDITIONS = r"""
    siempre que|siempre y cuando|a condicion de(?: que)?|con la condicion|a reserva de
    supeditad\w+ a|solo si|unicamente si|a condizione(?: che| di)?|purche|a patto che
    fatto salvo|solo se|soltanto se|na condicao de|sob condicao|contanto que|sob reserva de
    apenas se|mits|op voorwaarde(?: dat)?|onder (?:de )?voorwaarden?|tenzij|behoudens
    alleen (?:als|indien)|cu conditia(?: ca| sa)?|sub rezerva|numai daca|doar daca
    forudsat(?: at)?|under forudsaetning(?: af)?|pa (?:den )?betingelse|kun hvis
    za predpokladu|za podminky|s podminkou|pod podmienkou|s podmienkou|pouze pokud|jen pokud
    iba ak|len ak|s vyhradou
"""
IF = r"""
    desde que|indien|daca|hvis|pokud|jestlize|pokial|ak
    (?:sosteniamo|sostiene|appoggia|appoggiamo|favorevol[ei])\b[^.;]{0,120}\bse
    (?:apoia|apoiamos|favorave(?:l|is))\b[^.;]{0,120}\bse (?:os?|as?|for|forem|houver)
    (?:onder)?steun(?:t|en)\b[^.;]{0,120}\bals
"""
HARMLESS = r"""
    no (?:se opone|nos oponemos)|non (?:si |ci )?oppon\w+|nao (?:se opoe|nos opomos)
    nu (?:se opune|ne opunem)|(?:is|zijn) niet (?:gekant )?tegen
    verzet zich niet|verzetten ons niet
    (?:er|vi er) ikke imod|modsaetter (?:sig|os) ikke|nie (?:je|sme) proti
    si (?=oppon)|ci (?=oppon)|(?:che|come|cui) si
    aun si|incluso si|anche se|mesmo se|ook als
"""
LIFTED = r"""
    (?:sin|levanta|levantamos|retira|retiramos|sem)(?: \w+){0,3} reservas?
    (?:senza|scioglie|sciogliamo|ritira|ritiriamo)(?: \w+){0,3} riserv[ae]
    (?:zonder|trekt|trekken|heft|heffen)(?: \w+){0,3} \w*voorbehoud\w*
    (?:fara|retrage|retragem|ridica|ridicam)(?: \w+){0,3} rezerv\w*
    (?:uden|ophaever|traekker)(?: \w+){0,3} \w*forbehold|bez(?: \w+)? vyhrad\w*
"""
OTHERS = (
    r"algun[oa]s|vari[oa]s|much[oa]s|ciert[oa]s|otr[oa]s|alcun[ie]|molt[ie]|divers[ie]|altr[ie]|"
    r"alguns|muit[oa]s|outr[oa]s|sommige|enkele|veel|verschillende|unele|unii|multe|"
    r"nogle|visse|mange|flere|andre|nekter[ei]|mnoh[ei]|niektor[ei]|jin[ei]|ini"
)
BODIES = (
    r"comision|commissione|comissao|commissie|comisia|kommissionen|komise|parlamento|consejo|"
    r"consiglio|conselho|raad|consiliul|parlamentul|radet|evropska"
)
# Verbs whose conditions are not known here.
MAYBE_AGAINST = r"""
    (?:stoder|stodjer|accepterar) inte|kan inte(?: \w+){0,2} (?:stodja|acceptera)
    (?:ar|star) emot|motsatter (?:sig|oss)|nem (?:tamogat\w*|ert\w* egyet)|ellenzi|ellenezzuk
    ne podrzava\w*|protivi se|protivimo se|ne podpira\w*|nasprotuje\w*
    (?:ei|emme)(?: \w+){0,2} (?:tue|tukea|hyvaksya)|vastustaa|vastustamme
    не подкрепя\w*|противопоставя\w* се|(?:е|сме) против
    δεν (?:υπο)?στηριζ\w+|δεν συμφων\w+|αντιτιθε\w+|διαφων\w+
    ei toeta|(?:on|oleme) vastu|neatbalst\w+|iebilst\w*
    nepritar\w+|nepalaik\w+|neremia\w*|priestarauj\w+
"""
MAYBE_FOR = r"""
    stoder|stodjer|tamogatja|tamogatjuk|egyetert\w*|podrzava|podrzavamo|podpira|podpiramo
    tukee|tuemme|kannattaa|kannatamme|подкрепя|подкрепяме|(?:υπο)?στηριζ(?:ει|ουμε)(?! οτι)
    συμφων(?:ει|ουμε)|toetab|toetame|atbalsta|atbalstam
    pritaria|pritariame|palaiko|palaikome|remia|remiame
"""
MAYBE_HARMLESS = r"""
    (?:ar|star) inte emot|motsatter (?:sig|oss) inte|nem ellenzi|nem ellenezzuk
    ne protivi se|ne protivimo se|ne nasprotuje\w*|ei vastusta|emme vastusta
    не се противопоставя\w*|не (?:е|сме) против|δεν (?:αντιτιθε|διαφων)\w+
    ei ole vastu|neiebilst\w*|nepriestarauj\w+
"""
