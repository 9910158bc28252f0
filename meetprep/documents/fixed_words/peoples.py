"""How words begin that name a delegation in other ways: "German", "belge", "Niemczech".

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
