"""Recognise the sentence that puts something to ministers, in the languages of the papers."""

from __future__ import annotations

import re

WHO = (
    r"(?:ministers?|delegations?|member states|coreper|the council|the committee|participants|"
    r"permanent representatives|excellencies|members)"
)
INVITATION = re.compile(
    "|".join(
        (
            (
                rf"\b{WHO}\b.{{0,60}}?\b(?:are|is|will be|would be)\b.{{0,30}}?"
                r"\b(?:invited?|asked|requested|encouraged|called upon|welcome to)\b"
            ),
            (
                r"\b(?:we|presidency|chair|i)\b.{0,40}?\b(?:suggests?|proposes?)\b"
                rf".{{0,60}}?\b(?:{WHO}|interventions|debate|discussion)\b.{{0,60}}?"
                r"\b(?:focus|address|consider|concentrate|reflect|structured|answer)"
            ),
            (
                rf"\b{WHO}\b.{{0,20}}?\b(?:may wish to|might wish to|could)\b.{{0,20}}?"
                r"\b(?:consider|reflect|address|focus|discuss|answer|indicate|share)"
            ),
            (
                r"\b(?:we|presidency)\b.{0,40}?\b(?:invites?|asks?|encourages?|calls? on|"
                r"would like to hear|wish(?:es)? to hear|would (?:welcome|appreciate))\b"
                rf".{{0,60}}?\b{WHO}\b"
            ),
            (
                r"\b(?:would (?:welcome|appreciate|be grateful for)|seeks?)\b.{0,40}?\b"
                r"(?:views?|guidance|answers?|opinions?|replies)\b"
            ),
            (
                r"\b(?:ministres|délégations|états membres)\b.{0,40}?\b(?:sont|seront|est)\b"
                r".{0,30}?\b(?:invité|prié|appelé)"
            ),
            r"\bprésidence\b.{0,30}?\b(?:invite|souhaite|demande|prie|propose|suggère)\b",
            (
                r"\bje vous (?:serais|invite|prie|demande)\b.{0,60}?"
                r"\b(?:répondre|réfléchir|aborder|indiquer)"
            ),
            (
                r"\b(?:ministerinnen|minister|delegationen|mitgliedstaaten)\b.{0,90}?"
                r"\b(?:gebeten|ersucht|eingeladen|aufgefordert|aufgerufen)\b"
            ),
            r"\bvorsitz\b.{0,30}?\b(?:bittet|ersucht|lädt|schlägt|regt|wirft)\b",
            r"\b(?:ich bitte|wir bitten|bitte ich|bitten wir) (?:sie|die)\b",
            (
                r"\b(?:ministrowie|delegacje|państwa członkowskie)\b.{0,60}?"
                r"\b(?:proszeni|zaproszeni|proszone|zaproszone|zachęcani)\b"
            ),
            (
                r"\bprezydencja\b.{0,30}?\b(?:proponuje|sugeruje|przedkłada)\b.{0,60}?"
                r"\b(?:ministr|delegacj|dysku|debat|pyta)"
            ),
            (
                r"\b(?:prezydencja|prosi|prosimy|zaprasza|zapraszamy|zachęca|zachęcamy)\b.{0,60}?"
                r"\b(?:ministrów|delegacje|państwa)\b"
            ),
            (
                r"\b(?:se (?:invita|ruega|pide|anima|solicita)|invitamos|presidencia invita)\b"
                r".{0,40}?\b(?:ministr[oa]s|delegaciones|estados miembros)\b"
            ),
            r"\b(?:ministri|delegazioni|stati membri)\b.{0,40}?\binvitat[ei]\b",
            r"\b(?:presidencia|presidenza)\b.{0,30}?\b(?:propone|sugiere|plantea|suggerisce)\b",
            (
                r"\b(?:los|las) (?:ministr[oa]s|delegaciones)\b.{0,40}?"
                r"\b(?:invitad[oa]s|podrían|deberían)\b"
            ),
            (
                r"\b(?:si invitano|presidenza invita|invitiamo)\b.{0,30}?"
                r"\b(?:ministri|delegazioni)\b"
            ),
            (
                r"\b(?:ministers|delegaties|lidstaten)\b.{0,30}?"
                r"\b(?:verzocht|gevraagd|uitgenodigd)\b"
            ),
            r"\bvoorzitterschap\b.{0,30}?\b(?:verzoekt|vraagt|nodigt|stelt|legt)\b",
            r"\bordförandeskapet\b.{0,30}?\b(?:ber|uppmanar|inbjuder|föreslår)\b",
            (
                r"\b(?:ministrarna|delegationerna|medlemsstaterna)\b.{0,40}?"
                r"\b(?:inbjuds|uppmanas|ombeds|inbjudna)\b"
            ),
            (
                r"\b(?:ministrene|delegationerne|medlemsstaterne)\b.{0,40}?"
                r"\b(?:opfordres|anmodes|inviteres|opfordret)\b"
            ),
        )
    ),
    re.IGNORECASE,
)
# What ministers are invited to do without being asked anything.
FORMAL = re.compile(
    r"\b(?:take note|adopt|endorse|approve|confirm|agree to the|prendre (?:note|acte)|adopter|"
    r"approuver|zur kenntnis|annehmen|billigen|przyjąć|zatwierdzić|tomar nota|aprobar|"
    r"prendere atto|approvare|kennis nemen|goedkeuren|notera|godkänna|tage til efterretning)\b",
    re.IGNORECASE,
)
DEBATE = re.compile(
    r"discuss|debate|débat|diskussion|diskut|erörter|dyskus|debat|discut|dibatt|drøft|"
    r"exchange of views|échange de vues|meinungsaustausch|wymian|overweg",
    re.IGNORECASE,
)


def is_invitation(sentence: str) -> bool:
    """Tell whether ministers are invited, asked or encouraged to say something."""
    return INVITATION.search(sentence) is not None


def is_formal(sentence: str) -> bool:
    """Tell whether a sentence only asks to note, adopt or approve."""
    return FORMAL.search(sentence) is not None


def is_about_debate(sentence: str) -> bool:
    """Tell whether a sentence speaks of a discussion."""
    return DEBATE.search(sentence) is not None
