"""How words begin that name a delegation in other ways: "German", "belge", "Niemczech".

Whoever speaks of a capital, of a parliament or in three letters names its state as well;
Brussels and Dublin are too often something else.

Folded, as texts are folded before they are looked through.
"""

from __future__ import annotations

_ALL = (
    "aleman allemand austri autrich belg bulgar checo chequia chipre chorwa chypr cipro croac "
    "croat cypr czech czesk danemark danes danimarc danisch danish danmark danois dansk "
    "denemark deutsch dinamar duits dunsk dutch eesti eire eslov espagn espanh estnisch "
    "estnisk eston finland finn finsk francais frances francj francus frankrijk frankrike "
    "fransk franzos french german grecia grecj greck grecque grecs greec greek grekisk grekl "
    "griech grieg griek hiszpa holend holland hongar hongr hrvat hungar iceland ierland irel "
    "irisch irish irland island itali kroat latvia latvij letoni lettisch lettland letton "
    "lietuv litau litew lithuan lituan lotew luksem luxemb magyar malcie maltais maltes "
    "neerland niderl niederland niemc niemie noorwe norge norsk norueg norveg norw olanda "
    "oostenrij osterr polac poles polish poln polon polsc polsk portug roemeen roemeni "
    "romania roumain ruman rumun schwed schweiz slovak slovaque sloven slowac slowak slowen "
    "spaans spagn spani spanje suec suedois suisse suiz suomal suomi svedes svensk sverige "
    "svezia svizzer swed swiss szwaj szwe tcheque tedesc tjeck tschech tsjech tysk ungar "
    "ungern ungersk ungher wegier wegr wloch wlos zweden zweed zwits zypr ελλαδ ελλην κυπρ "
    "българ"
)
BEGINNINGS = tuple(_ALL.split())
_SEATS = (
    "amsterd ateny atenach athen benelux berlin bratisl budap bukares bucare bucure bundesr "
    "bundest copenh eduskun folketing hague haag helsin kopenh laibach lisbon lisboa lissab "
    "lizbon ljublj lublan madrid madryt nicosi nikosi oireacht oslo paris paryz pradze praga "
    "prague praha reykj riigik riksdag rzym saeima seimas sejm sofia sofii stockh sztokh "
    "tallin vaduz vallett varsov vienn vilni visegr warsaw warsch warsz wieden wilni wilno "
    "wyszehr zagreb zagrzeb"
)
SEATS = (*_SEATS.split(), "la haye", "la valette", "tweede kamer", "assemblee nationale")
_SHORT_SEATS = "bern berne dail haga prag riga rom rome ryga wien"
SHORT_SEATS = tuple(_SHORT_SEATS.split())
_SIGNS = (
    "AUT BEL BGR CHE CYP CZE DEU DNK ESP EST FIN FRA GR GRC HRV HUN IRL ISL ITA LIE LTU LUX "
    "LVA MLT NLD NOR POL PRT ROU SVK SVN SWE"
)
OTHER_SIGNS = tuple(_SIGNS.split())
_ENDINGS = (
    "at be bg ch cy cz de dk ee es fi fr gr hr hu ie is it li lt lu lv mt nl no pl pt ro se "
    "si sk"
)
ENDINGS = tuple(_ENDINGS.split())
"""With these the addresses of a state end."""
