"""The words of the house in Polish."""

from __future__ import annotations

from meetprep.documents.fixed_words.delegation_names import POLISH as NAMES
from meetprep.documents.fixed_words.words import Dates, FixedWords, Labels, Sentences
from meetprep.domain.documents import DocumentKind, Language
from meetprep.domain.meeting import MeetingFormat
from meetprep.domain.note import NoteSource
from meetprep.domain.position import PartKind, Stance

WORDS = FixedWords(
    language=Language.POLISH,
    kinds={
        DocumentKind.POSITION_PAPER: "Stanowisko",
        DocumentKind.BRIEF: "Teczka ministra",
        DocumentKind.SPEAKING_NOTE: "Notatka do wystąpienia",
        DocumentKind.OVERVIEW: "Przegląd stanowisk",
        DocumentKind.REVIEW: "Egzemplarz do uzgodnień",
    },
    labels=Labels(
        meeting="Posiedzenie",
        date="Data",
        place="Miejsce",
        format="Forma",
        presidency="Prezydencja",
        session="Sesja",
        sessions="Sesje",
        delegation="Delegacja",
        status="Status",
        marking="Oznaczenie",
        reference="Sygnatura",
        time="Godzina",
        duration="Czas",
        attending="Z naszej strony",
        questions="Pytania",
        question="Pytanie",
        agenda="Porządek obrad",
        contents="W tej teczce",
        contents_of_paper="Spis treści",
        stance="Stanowisko",
        gist="W skrócie",
        source="Źródło",
        count="Delegacje",
        total="Razem",
        speaking_time="Czas wystąpienia",
        running_order="Przebieg",
        objective="Nasz cel",
        others="Stanowiska innych delegacji",
        if_asked="Jeśli usłyszymy",
        answer="Odpowiadamy",
        in_this_copy="W tym egzemplarzu",
    ),
    sentences=Sentences(
        labelled="{}: {}",
        position_of="Stanowisko: {}",
        draft="Projekt",
        cleared_on="Zatwierdzono {}",
        position_from="Stanowisko z {}",
        as_of="Stan na {}",
        internal="Wewnętrzne",
        question="Pytanie {}",
        page="Strona",
        of="z",
        around="około {}",
        of_limit="{} z {}",
        over_limit="{} ponad limit {}",
        running_total="dotąd {} z {}",
        without_cuts="{} bez fragmentów w nawiasach",
        cut_legend="Fragmenty w [nawiasach] można pominąć, gdy brakuje czasu.",
        nothing_drafted="Nic jeszcze nie przygotowano.",
        no_line="Nie przygotowano linii do wystąpienia.",
        no_others="Nie znamy jeszcze stanowiska innej delegacji.",
        no_positions="Nie znamy jeszcze żadnego stanowiska.",
        withheld_one="Pominięto 1 wypowiedź, która wymienia delegację.",
        withheld_many="Pominięto wypowiedzi, które wymieniają delegacje: {}.",
        nobody_named="Delegacje policzono, nie wymieniono ich z nazwy.",
        for_review=(
            "Ten egzemplarz jest przeznaczony wyłącznie dla naszego urzędu i zawiera "
            "tylko części wymienione powyżej. Teksty pod nagłówkami części można "
            "zmieniać i komentować; zmiany są śledzone. Nagłówki i pytania pozostają "
            "bez zmian, aby każda zmiana wróciła na swoje miejsce."
        ),
    ),
    dates=Dates(
        months=(
            "stycznia",
            "lutego",
            "marca",
            "kwietnia",
            "maja",
            "czerwca",
            "lipca",
            "sierpnia",
            "września",
            "października",
            "listopada",
            "grudnia",
        ),
        first="1",
        ordinal="",
        range_ordinal="",
    ),
    parts={
        PartKind.KEY_MESSAGE: "Główny przekaz",
        PartKind.LINE_TO_TAKE: "Linia do wystąpienia",
        PartKind.RATIONALE: "Uzasadnienie",
        PartKind.RED_LINE: "Czerwona linia",
        PartKind.FLEXIBILITY: "Pole manewru",
        PartKind.IF_RAISED: "W razie poruszenia",
        PartKind.BACKGROUND: "Tło",
        PartKind.OWN_1: "Część własna 1",
        PartKind.OWN_2: "Część własna 2",
        PartKind.OWN_3: "Część własna 3",
        PartKind.OWN_4: "Część własna 4",
    },
    stances={
        Stance.SUPPORT: "Poparcie",
        Stance.CONDITIONS: "Warunkowo",
        Stance.NEUTRAL: "Neutralnie",
        Stance.RESERVATION: "Zastrzeżenie",
        Stance.OPPOSE: "Sprzeciw",
        Stance.UNKNOWN: "Nieznane",
    },
    sources={
        NoteSource.PAPER: "Dokument",
        NoteSource.MEETING: "Wypowiedź na posiedzeniu",
        NoteSource.BILATERAL: "Rozmowa dwustronna",
        NoteSource.PRESS: "Prasa",
    },
    formats={
        MeetingFormat.FORMAL: "Formalne",
        MeetingFormat.INFORMAL: "Nieformalne, bez głosowania",
        MeetingFormat.VIDEO_CONFERENCE: "Wideokonferencja",
    },
    delegations=NAMES,
)
