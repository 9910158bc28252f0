"""The words of the house in English."""

from __future__ import annotations

from meetprep.documents.fixed_words.words import Dates, FixedWords, Labels, Sentences
from meetprep.domain.documents import DocumentKind, Language
from meetprep.domain.meeting import MeetingFormat
from meetprep.domain.note import NoteSource
from meetprep.domain.position import PartKind, Stance

WORDS = FixedWords(
    language=Language.ENGLISH,
    kinds={
        DocumentKind.POSITION_PAPER: "Position paper",
        DocumentKind.BRIEF: "Brief",
        DocumentKind.SPEAKING_NOTE: "Speaking note",
        DocumentKind.OVERVIEW: "Overview of positions",
        DocumentKind.REVIEW: "Review copy",
    },
    labels=Labels(
        meeting="Meeting",
        date="Date",
        place="Place",
        format="Format",
        presidency="Presidency",
        session="Session",
        sessions="Sessions",
        delegation="Delegation",
        status="Status",
        marking="Marking",
        reference="Reference",
        time="Time",
        attending="Attending for us",
        questions="Questions",
        question="Question",
        agenda="Agenda",
        contents="In this brief",
        contents_of_paper="Contents",
        stance="Stance",
        gist="In short",
        source="Source",
        count="Delegations",
        total="Total",
        speaking_time="Speaking time",
        running_order="Running order",
        objective="Our objective",
        others="Where the others stand",
        if_asked="If they say",
        answer="We answer",
        in_this_copy="In this copy",
    ),
    sentences=Sentences(
        position_of="Position of {}",
        draft="Draft",
        cleared_on="Cleared on {}",
        position_from="Position of {}",
        as_of="As of {}",
        internal="Internal",
        question="Question {}",
        page="Page",
        of="of",
        around="around {}",
        of_limit="{} of {}",
        over_limit="{} over the limit of {}",
        running_total="{} so far, of {}",
        without_cuts="{} without what stands in brackets",
        cut_legend="What stands in [brackets] may be left out if time is short.",
        nothing_drafted="Nothing is drafted yet.",
        no_line="No line to take is drafted.",
        no_others="No position of another delegation is known yet.",
        no_positions="No position is known yet.",
        withheld_one="1 statement names a delegation and is left out.",
        withheld_many="{} statements name a delegation and are left out.",
        nobody_named="Delegations are counted, not named.",
        for_review=(
            "This copy is for our own house and holds nothing but the parts named "
            "above. Change the texts under the headings of the parts, and comment on "
            "them; changes are tracked. Headings and questions stay as they are, so "
            "that each change finds its way back."
        ),
    ),
    dates=Dates(
        months=(
            "January",
            "February",
            "March",
            "April",
            "May",
            "June",
            "July",
            "August",
            "September",
            "October",
            "November",
            "December",
        ),
        first="1",
        ordinal="",
        range_ordinal="",
    ),
    parts={
        PartKind.KEY_MESSAGE: "Key message",
        PartKind.LINE_TO_TAKE: "Line to take",
        PartKind.RATIONALE: "Rationale",
        PartKind.RED_LINE: "Red line",
        PartKind.FLEXIBILITY: "Flexibility",
        PartKind.IF_RAISED: "If raised",
        PartKind.BACKGROUND: "Background",
        PartKind.OWN_1: "Own part 1",
        PartKind.OWN_2: "Own part 2",
        PartKind.OWN_3: "Own part 3",
        PartKind.OWN_4: "Own part 4",
    },
    stances={
        Stance.SUPPORT: "Support",
        Stance.CONDITIONS: "With conditions",
        Stance.NEUTRAL: "Neutral",
        Stance.RESERVATION: "Reservation",
        Stance.OPPOSE: "Oppose",
        Stance.UNKNOWN: "Not known",
    },
    sources={
        NoteSource.PAPER: "Paper",
        NoteSource.MEETING: "Said in the meeting",
        NoteSource.BILATERAL: "Bilateral",
        NoteSource.PRESS: "Press",
    },
    formats={
        MeetingFormat.FORMAL: "Formal",
        MeetingFormat.INFORMAL: "Informal, no votes",
        MeetingFormat.VIDEO_CONFERENCE: "Video conference",
    },
    delegations={},
)
