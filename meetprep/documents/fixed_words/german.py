"""The words of the house in German."""

from __future__ import annotations

from meetprep.documents.fixed_words.delegation_names import GERMAN as NAMES
from meetprep.documents.fixed_words.words import Dates, FixedWords, Labels, Sentences
from meetprep.domain.documents import DocumentKind, Language
from meetprep.domain.meeting import MeetingFormat
from meetprep.domain.note import NoteSource
from meetprep.domain.position import PartKind, Stance

WORDS = FixedWords(
    language=Language.GERMAN,
    kinds={
        DocumentKind.POSITION_PAPER: "Positionspapier",
        DocumentKind.BRIEF: "Sitzungsmappe",
        DocumentKind.SPEAKING_NOTE: "Sprechzettel",
        DocumentKind.OVERVIEW: "Übersicht der Positionen",
        DocumentKind.REVIEW: "Überprüfungsfassung",
    },
    labels=Labels(
        meeting="Tagung",
        date="Datum",
        place="Ort",
        format="Format",
        presidency="Vorsitz",
        session="Sitzung",
        sessions="Sitzungen",
        delegation="Delegation",
        status="Stand",
        marking="Kennzeichnung",
        reference="Aktenzeichen",
        time="Zeit",
        duration="Zeit",
        attending="Für uns nimmt teil",
        questions="Fragen",
        question="Frage",
        agenda="Tagesordnung",
        contents="In dieser Mappe",
        contents_of_paper="Inhalt",
        stance="Haltung",
        gist="In Kürze",
        source="Quelle",
        count="Delegationen",
        total="Summe",
        speaking_time="Redezeit",
        running_order="Ablauf",
        objective="Unser Ziel",
        others="Wo die anderen stehen",
        if_asked="Wenn man uns sagt",
        answer="Wir antworten",
        in_this_copy="In dieser Fassung",
    ),
    sentences=Sentences(
        labelled="{}: {}",
        position_of="Position: {}",
        draft="Entwurf",
        cleared_on="Freigegeben am {}",
        position_from="Position vom {}",
        as_of="Stand: {}",
        internal="Intern",
        question="Frage {}",
        page="Seite",
        of="von",
        around="gegen {}",
        of_limit="{} von {}",
        over_limit="{} über der Grenze von {}",
        running_total="bisher {} von {}",
        without_cuts="{} ohne das Eingeklammerte",
        cut_legend="Was in [Klammern] steht, kann bei Zeitmangel entfallen.",
        nothing_drafted="Noch ist nichts verfasst.",
        no_line="Es sind keine Sprechpunkte verfasst.",
        no_others="Noch ist keine Position einer anderen Delegation bekannt.",
        no_positions="Noch ist keine Position bekannt.",
        withheld_one="1 Aussage nennt eine Delegation und ist weggelassen.",
        withheld_many="{} Aussagen nennen eine Delegation und sind weggelassen.",
        nobody_named="Delegationen werden gezählt, nicht genannt.",
        for_review=(
            "Diese Fassung ist nur für unser Haus bestimmt und enthält nur die oben "
            "genannten Teile. Die Texte unter den Überschriften der Teile können "
            "geändert und kommentiert werden; Änderungen werden nachverfolgt. "
            "Überschriften und Fragen bleiben unverändert, damit jede Änderung an "
            "ihre Stelle zurückfindet."
        ),
    ),
    dates=Dates(
        months=(
            "Januar",
            "Februar",
            "März",
            "April",
            "Mai",
            "Juni",
            "Juli",
            "August",
            "September",
            "Oktober",
            "November",
            "Dezember",
        ),
        first="1",
        ordinal=".",
        range_ordinal=".",
    ),
    parts={
        PartKind.KEY_MESSAGE: "Kernbotschaft",
        PartKind.LINE_TO_TAKE: "Sprechpunkte",
        PartKind.RATIONALE: "Begründung",
        PartKind.RED_LINE: "Rote Linie",
        PartKind.FLEXIBILITY: "Spielraum",
        PartKind.IF_RAISED: "Reaktiv",
        PartKind.BACKGROUND: "Hintergrund",
        PartKind.OWN_1: "Eigener Teil 1",
        PartKind.OWN_2: "Eigener Teil 2",
        PartKind.OWN_3: "Eigener Teil 3",
        PartKind.OWN_4: "Eigener Teil 4",
    },
    stances={
        Stance.SUPPORT: "Zustimmung",
        Stance.CONDITIONS: "Bedingt",
        Stance.NEUTRAL: "Neutral",
        Stance.RESERVATION: "Vorbehalt",
        Stance.OPPOSE: "Ablehnung",
        Stance.UNKNOWN: "Unbekannt",
    },
    sources={
        NoteSource.PAPER: "Papier",
        NoteSource.MEETING: "In der Sitzung gesagt",
        NoteSource.BILATERAL: "Bilateral",
        NoteSource.PRESS: "Presse",
    },
    formats={
        MeetingFormat.FORMAL: "Förmlich",
        MeetingFormat.INFORMAL: "Informell, keine Abstimmung",
        MeetingFormat.VIDEO_CONFERENCE: "Videokonferenz",
    },
    delegations=NAMES,
)
