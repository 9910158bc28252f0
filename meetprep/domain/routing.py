"""Read the block of fields at the head of a note: from, to, subject, date, place, number."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Sequence

    from meetprep.domain.lines import Line

FIELDS = {
    "sender": "from,de,von,od,da,van,från,fra,expéditeur,absender,origine,nadawca,origen,"
    "remitente,mittente,avsändare,herkomst,vom",
    "receiver": "to,à,an,do,aan,till,til,para,destinataire,destinataires,empfänger,odbiorca,a,"
    "destinatario,destinatarios,destinatari,mottagare,bestemming",
    "subject": "subject,objet,betreff,betr.,betr,dotyczy,przedmiot,asunto,oggetto,betreft,"
    "ärende,vedr.,re,title,titre,titel,tytuł,título,titolo,betrifft,temat,sprawa,tema,"
    "topic,thème,thema,"
    "onderwerp,rubrik,emne",
    "body": "of,body,working party,meeting,réunion,sitzung,posiedzenie,reunión,riunione,"
    "vergadering,bijeenkomst,möte,gremium,forum,instance,event",
    "date": "on,date,datum,data,fecha,dato,dates,termin,date of meeting,meeting date,"
    "when,quand,wann,kiedy,cuándo,quando,wanneer,när",
    "place": "place,venue,lieu,ort,miejsce,lugar,luogo,plaats,plats,sted,location,"
    "where,où,wo,gdzie,dónde,dove,waar,var",
    "number": "reference,référence,our reference,document no,document,dokument,nr dok.,doc.,"
    "numéro,nr. dok.,ref.,réf.,referencia,riferimento,referentie,documento,dok. nr.",
    "chair": "chair,présidence,vorsitz,przewodniczący,presidente,voorzitter,contact,file,"
    "interinstitutional file,encl.,annex,attachment,cc,dw,kopia,copy",
    "previous": "no. prev. doc.,no. prev.doc.,no prev. doc.,no. prev. doc,no. cion doc.,"
    "no. cion prop.,no. cion doc,n° doc. préc.,n° doc. cion,nr. vordok.,nr. komm.dok.",
}
KEYS = {key: name for name, keys in FIELDS.items() for key in keys.split(",")}
FIELD = re.compile(
    r"(?P<key>[^:|]{1,28}?)\s*[:|]"
    r"(?:\s++(?P<value>(?:(?:[^\S\n]|\|)*+[^\s|]++)*+)[\s|]*+)?",
    re.IGNORECASE,
)
# The sentence with which a covering note goes on after its subject.
COVER = (
    r"(?=\s+(?:Delegations will find|Delegations are|Les délégations trouveront|"
    r"Die Delegationen erhalten|Delegacje otrzym|Adjunto se|Se adjunta|Si allega|"
    r"Le delegazioni trover|Voor de delegaties|De delegaties|För delegationerna|"
    r"Delegationerna|(?:1|I)\. [A-ZÀ-Ž])|$)"
)
INLINE_SUBJECT = re.compile(
    r"\b(?:Subject|Objet|Betr\.|Betreff|Dotyczy|Asunto|Oggetto|Betreft|Ärende)\s?:\s+"
    rf"(.{{5,200}}?){COVER}"
)
TO_DELEGATIONS = re.compile(
    r"\bfrom\s?:.{1,60}?\bto\s?:\s*(?P<receiver>[^:]{1,60}):\s+(?P<subject>.+)", re.IGNORECASE
)
LONGEST_REST = 120
CITED = re.compile(r"\s*\([^()]*\b\d{4,5}/\d\d\b[^()]*\)\s*:?$|\s*:$")


def is_field(text: str) -> bool:
    """Tell whether a line is a field of a routing block, filled or not."""
    match = FIELD.fullmatch(text)
    return match is not None and match["key"].strip().casefold() in KEYS


def is_empty_field(text: str) -> bool:
    """Tell whether a line is the label of a field whose value stands below it."""
    match = FIELD.fullmatch(text)
    return match is not None and is_field(text) and not match["value"]


def appointment_in(lines: Sequence[Line]) -> dict[str, str]:
    """Return date and place where lines name them so, in running text too."""
    filled = [line for line in lines if not is_empty_field(line.text)]
    found = fields_in([line for line in filled if is_field(line.text)])
    return {name: found[name] for name in ("date", "place") if name in found}


def fields_in(lines: Sequence[Line]) -> dict[str, str]:
    """Return the fields of a heading block by what they mean; the first of each counts.

    Labels that stand in a stack are given the lines below them, in order.
    """
    found: dict[str, str] = {}
    waiting: list[str] = []
    last = ""
    for line in lines:
        match = FIELD.fullmatch(line.text)
        name = KEYS.get(match["key"].strip().casefold()) if match else None
        if match and name and match["value"]:
            found.setdefault(name, match["value"].strip())
            waiting.clear()
            last = name
        elif last == "subject" and not name and _goes_on(line):
            found["subject"] += f" {line.text.strip()}"
        elif name:
            last = ""
            waiting.append(name)
        elif waiting:
            found.setdefault(waiting.pop(0), line.text.strip())
        else:
            last = ""
    for line in lines:
        _take_inline(line.text, found)
    return found


def _goes_on(line: Line) -> bool:
    """Tell whether a line is the rest of a subject that was printed in two."""
    is_short = len(line.text) <= LONGEST_REST and not line.text.endswith((".", ":", ";"))
    return line.label is None and line.text[:1].islower() and is_short


def _take_inline(text: str, found: dict[str, str]) -> None:
    subject = INLINE_SUBJECT.search(text)
    if subject and not is_field(text):
        found.setdefault("subject", subject[1].strip())
    addressed = TO_DELEGATIONS.search(text)
    if addressed and "subject" not in addressed["receiver"].casefold():
        found.setdefault("receiver", addressed["receiver"].strip())
        found.setdefault("subject", CITED.sub("", addressed["subject"]).strip())
