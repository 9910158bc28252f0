"""Load all that a document may need, in one reading of the store."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from meetprep.documents.fixed_words.languages import words_of
from meetprep.domain.clearance import Status
from meetprep.domain.disclosure import Letterhead, Standing
from meetprep.domain.documents import DocumentKind
from meetprep.domain.position import PartKind
from meetprep.domain.room import Room
from meetprep.services.rooms import load_room
from meetprep.services.their_versions import their_versions

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from meetprep.documents.fixed_words.words import FixedWords
    from meetprep.domain.delegations import Delegation
    from meetprep.domain.documents import Order
    from meetprep.domain.layout import Layout
    from meetprep.domain.meeting import Meeting, MeetingId, Question, QuestionId
    from meetprep.domain.ministry_template import MinistryTemplate
    from meetprep.domain.position import Part, Position
    from meetprep.domain.richtext import RichText
    from meetprep.storage.database import Transaction

_WRITING_LANGUAGE = "writing-language"
_BESIDE = " · "


@dataclass(frozen=True, slots=True)
class Material:
    """What the store holds for one order; ``room`` is where everybody stands.

    ``papers`` are the reference and the marking of each paper, "" where it says none.
    ``standings`` say of each question whether its answer is cleared, ``standing`` of all.
    ``template`` is that of the ministry, ``None`` for that of the house. ``theirs`` are the
    versions of the reviewer whom the order names.
    """

    order: Order
    meeting: Meeting
    delegation: Delegation
    delegations: tuple[Delegation, ...]
    papers: tuple[tuple[str, str], ...]
    layout: Layout
    positions: Mapping[QuestionId, Position]
    room: Room
    languages: Mapping[QuestionId, Mapping[PartKind, str]]
    standings: Mapping[QuestionId, Standing | None]
    standing: Standing | None
    template: MinistryTemplate | None = None
    theirs: Mapping[QuestionId, Mapping[PartKind, RichText]] = field(default_factory=dict)

    @property
    def words(self) -> FixedWords:
        """The fixed words in the language of the order."""
        return words_of(self.order.language)

    @property
    def marking(self) -> str:
        """The markings of all papers, each once; no order can lower them."""
        return _BESIDE.join(filter(None, dict.fromkeys(marking for _, marking in self.papers)))

    def chosen(self, questions: Iterable[Question]) -> tuple[Question, ...]:
        """Return those that go in; what is no longer asked is answered to nobody."""
        return tuple(question for question in questions if question.id in self.standings)

    def takes(self, kind: PartKind) -> bool:
        """Tell whether the order wants parts of that kind."""
        return self.order.parts is None or kind in self.order.parts

    def letterhead(self, used: Iterable[Part]) -> Letterhead:
        """Return what every page says; ``used`` are the parts of the document."""
        saved = (part.saved_at for part in used if part.saved_at and not part.text.is_empty)
        references = dict.fromkeys(reference for reference, _ in self.papers if reference)
        return Letterhead(
            delegation=self.words.delegation(self.delegation.name),
            meeting=self.meeting.name,
            start=self.meeting.start,
            end=self.meeting.end,
            place=self.meeting.place,
            marking=self.marking,
            reference=_BESIDE.join(references),
            language=self.order.language,
            standing=self.standing,
            as_of=max((at.astimezone().date() for at in saved), default=None),
        )


def load_material(store: Transaction, order: Order) -> Material:
    """Return all that ``order`` may need.

    Raises:
        NotFound: there is no such meeting or delegation.
    """
    meeting = store.meetings.get(order.meeting)
    delegation = store.delegations.get(order.delegation)
    wanted = order.questions
    asked = [
        question.id
        for question in meeting.questions
        if question.dropped_by is None and (wanted is None or question.id in wanted)
    ]
    standings, standing = _standings(store, meeting.id, delegation.code, asked)
    # Documents that say nothing of the others need not know what these said.
    room = Room(meeting, delegation.code, ())
    if order.kind in {DocumentKind.BRIEF, DocumentKind.OVERVIEW}:
        room = load_room(store, meeting.id, delegation.code)
    return Material(
        order=order,
        meeting=meeting,
        delegation=delegation,
        delegations=store.delegations.all(),
        papers=store.papers.headings_of(meeting.id),
        layout=store.layouts.get(meeting.id),
        positions=store.positions.of_meeting(meeting.id, delegation.code),
        room=room,
        languages={key: _languages(store, key, delegation.code) for key in asked},
        standings=standings,
        standing=standing,
        template=(
            None if order.in_house_style else store.ministry_templates.get(delegation.code)
        ),
        theirs={
            key: their_versions(store, key, delegation.code, order.against)
            for key in asked
            if order.against
        },
    )


def _languages(
    store: Transaction, question: QuestionId, delegation: str
) -> Mapping[PartKind, str]:
    """Return in which language each part is written, as far as anybody said."""
    usual = store.settings.get(_WRITING_LANGUAGE)
    known = dict.fromkeys(PartKind, usual) if usual else {}
    return known | dict(store.writing.languages(question, delegation))


def _standings(
    store: Transaction, meeting: MeetingId, delegation: str, asked: list[QuestionId]
) -> tuple[dict[QuestionId, Standing | None], Standing | None]:
    """Return what is cleared, question by question, and of all that was written."""
    progress = store.progress.of_meeting(meeting, delegation)
    cleared = store.clearance.cleared_of(asked, delegation)
    steps = store.clearance.steps_of(asked, delegation)
    found: dict[QuestionId, Standing | None] = {}
    for key in asked:
        is_anybodys = key in cleared or key in steps
        found[key] = Standing(None) if is_anybodys else None
        if progress[key].status is Status.CLEARED:
            found[key] = Standing(cleared[key].made_at.astimezone().date())
    written = [key for key in asked if progress[key].status is not Status.EMPTY]
    if not cleared and all(found[key] is None for key in written):
        return found, None
    days = [standing.cleared_on for key in written if (standing := found[key])]
    if len(days) < len(written) or None in days:
        return found, Standing(None)
    return found, Standing(max(filter(None, days), default=None))
