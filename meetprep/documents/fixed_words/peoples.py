"""How words begin that name a delegation without its name: "German", "belge", "polska"."""

from __future__ import annotations

_ALL = (
    "allemand austri autrich belg bulgar chorwa chypr croat croate cypr czech czesk danes "
    "danish danois deutsch dutch duńsk dänemark dänisch espagn estnisch eston finland "
    "finlandi finnisch finnish finnland finns fińsk francj francus französ français "
    "french german grecj greck grecque grecs greec greek griech hiszpa holend holland "
    "hongr hungar iceland irel irisch irish irland irlandai islandai islandz isländ itali "
    "italian italien kroat latvia lettisch lettland letton litau litew lithuan lituan "
    "luksem luxemb maltais maltes niderl niederländ niemie norvég norw norweg norwes "
    "néerland polish poln polon polsk portug romania roumain rumuń rumän schwed schweiz "
    "slovak slovaque sloven slovène slowak slowen spani spaniard spanish suisse suédois "
    "swed swiss szwaj szwe słowac słoweń tchèque tschech ungar węgier węgry włoch włos "
    "zypr österr łotew"
)
BEGINNINGS = tuple(_ALL.split())
