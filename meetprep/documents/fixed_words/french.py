"""The words of the house in French."""

from __future__ import annotations

from meetprep.documents.fixed_words.delegation_names import FRENCH as NAMES
from meetprep.documents.fixed_words.words import Dates, FixedWords, Labels, Sentences
from meetprep.domain.documents import DocumentKind, Language
from meetprep.domain.meeting import MeetingFormat
from meetprep.domain.note import NoteSource
from meetprep.domain.position import PartKind, Stance

WORDS = FixedWords(
    language=Language.FRENCH,
    kinds={
        DocumentKind.POSITION_PAPER: "Note de position",
        DocumentKind.BRIEF: "Dossier ministériel",
        DocumentKind.SPEAKING_NOTE: "Note d’intervention",
        DocumentKind.OVERVIEW: "Synthèse des positions",
        DocumentKind.REVIEW: "Copie pour relecture",
    },
    labels=Labels(
        meeting="Réunion",
        date="Date",
        place="Lieu",
        format="Format",
        presidency="Présidence",
        session="Séance",
        sessions="Séances",
        delegation="Délégation",
        status="État",
        marking="Marquage",
        reference="Référence",
        time="Heure",
        duration="Durée",
        attending="Pour notre délégation",
        questions="Questions",
        question="Question",
        agenda="Ordre du jour",
        contents="Dans ce dossier",
        contents_of_paper="Sommaire",
        stance="Position",
        gist="En bref",
        source="Source",
        count="Délégations",
        total="Total",
        speaking_time="Temps de parole",
        running_order="Déroulé",
        objective="Notre objectif",
        others="Où en sont les autres",
        if_asked="Si l’on nous dit",
        answer="Nous répondons",
        in_this_copy="Dans cette copie",
    ),
    sentences=Sentences(
        labelled="{}\u00a0: {}",
        position_of="Position\u00a0: {}",
        draft="Projet",
        cleared_on="Validé le {}",
        position_from="Position du {}",
        as_of="État au {}",
        internal="Interne",
        question="Question {}",
        page="Page",
        of="sur",
        around="vers {}",
        of_limit="{} sur {}",
        over_limit="{} au-delà de la limite de {}",
        running_total="{} au total, sur {}",
        without_cuts="{} sans les passages entre crochets",
        cut_legend="Les passages [entre crochets] peuvent être omis si le temps manque.",
        nothing_drafted="Rien n’est encore rédigé.",
        no_line="Aucun élément de langage n’est rédigé.",
        no_others="Aucune position d’une autre délégation n’est encore connue.",
        no_positions="Aucune position n’est encore connue.",
        withheld_one="1 déclaration nomme une délégation et est omise.",
        withheld_many="{} déclarations nomment une délégation et sont omises.",
        nobody_named="Les délégations sont comptées, sans être nommées.",
        for_review=(
            "Cette copie est réservée à notre administration et ne contient que les "
            "parties nommées ci-dessus. Modifiez et commentez les textes placés sous "
            "les titres des parties ; les modifications sont suivies. Les titres et "
            "les questions restent inchangés, afin que chaque modification retrouve "
            "sa place."
        ),
    ),
    dates=Dates(
        months=(
            "janvier",
            "février",
            "mars",
            "avril",
            "mai",
            "juin",
            "juillet",
            "août",
            "septembre",
            "octobre",
            "novembre",
            "décembre",
        ),
        first="1er",
        ordinal="",
        range_ordinal="",
    ),
    parts={
        PartKind.KEY_MESSAGE: "Message clé",
        PartKind.LINE_TO_TAKE: "Éléments de langage",
        PartKind.RATIONALE: "Argumentaire",
        PartKind.RED_LINE: "Ligne rouge",
        PartKind.FLEXIBILITY: "Marge de manœuvre",
        PartKind.IF_RAISED: "Si la question est soulevée",
        PartKind.BACKGROUND: "Éléments de contexte",
        PartKind.OWN_1: "Partie propre 1",
        PartKind.OWN_2: "Partie propre 2",
        PartKind.OWN_3: "Partie propre 3",
        PartKind.OWN_4: "Partie propre 4",
    },
    stances={
        Stance.SUPPORT: "Soutien",
        Stance.CONDITIONS: "Sous conditions",
        Stance.NEUTRAL: "Neutre",
        Stance.RESERVATION: "Réserve",
        Stance.OPPOSE: "Opposition",
        Stance.UNKNOWN: "Inconnu",
    },
    sources={
        NoteSource.PAPER: "Document",
        NoteSource.MEETING: "Déclaration en réunion",
        NoteSource.BILATERAL: "Échange bilatéral",
        NoteSource.PRESS: "Presse",
    },
    formats={
        MeetingFormat.FORMAL: "Formelle",
        MeetingFormat.INFORMAL: "Informelle, sans vote",
        MeetingFormat.VIDEO_CONFERENCE: "Visioconférence",
    },
    delegations=NAMES,
)
