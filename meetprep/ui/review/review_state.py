"""What the store says of a position under review, and what is shown of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from operator import itemgetter
from typing import TYPE_CHECKING

from meetprep.domain.comment import CommentId
from meetprep.domain.reviewed import Reviewed, as_accepted, reviewed, rivals, sign_places
from meetprep.domain.rewriting import characters
from meetprep.ui.comments.faces import faces as comment_faces
from meetprep.ui.comments.faces import tones
from meetprep.ui.review.faces import face_of
from meetprep.ui.review.review_page import ACCEPTED, CHANGES
from meetprep.ui.review.review_part import PartShown
from meetprep.ui.review.review_text import Shown
from meetprep.ui.translating import translate
from meetprep.wording.terms import part_name

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from datetime import date, datetime

    from meetprep.domain.anchoring import Span
    from meetprep.domain.comment import Comment
    from meetprep.domain.layout import Layout
    from meetprep.domain.meeting import MeetingId, QuestionId
    from meetprep.domain.position import Part, Position
    from meetprep.domain.returned import Unplaced
    from meetprep.domain.suggestion import Suggestion
    from meetprep.services.desk import Desk
    from meetprep.ui.widgets.margin_card import Face


@dataclass(frozen=True, slots=True)
class ReviewState:
    """A position with all that is proposed and was said about it.

    ``lost`` is what reviewers wrote that belongs to none of its parts; ``reviewer`` is who
    changed anything last, "" where nobody did. ``waiting`` is how much is undecided on other
    questions, by question, where nothing is on this one.
    """

    position: Position
    suggestions: tuple[Suggestion, ...]
    comments: tuple[Comment, ...]
    lost: tuple[Unplaced, ...] = ()
    reviewer: str = ""
    waiting: Mapping[QuestionId, int] = field(default_factory=dict)

    @property
    def place(self) -> tuple[QuestionId, str]:
        """The question, and the delegation whose answer it is."""
        return self.position.question, self.position.delegation

    @property
    def tones(self) -> Mapping[str, str]:
        """A colour for each person."""
        people = sorted((_day(one.made_at), one.author) for one in self.suggestions)
        talkers = sorted((_day(one.made_at), one.author) for one in self.comments)
        return tones(author for _, author in (*people, *talkers))

    @property
    def remarks(self) -> list[Comment]:
        """Those comments that answer no other and are not settled."""
        return [one for one in self.comments if one.parent is None and not one.is_resolved]

    def parts(self, layout: Layout, side: str) -> list[PartShown]:
        """Return what is shown of each part that holds anything."""
        shown = []
        for kind in layout.kinds:
            part = self.position.part(kind)
            mine = [one for one in self.suggestions if one.part is kind]
            said = [one for one in self.remarks if one.part is kind]
            if not part.text.is_empty or mine or said:
                name = part_name(kind, translate, layout)
                shown.append(PartShown(kind, name, self._shown(part, mine, said, side)))
        return shown

    def _shown(
        self, part: Part, mine: Sequence[Suggestion], said: Sequence[Comment], side: str
    ) -> Shown:
        if side != CHANGES:
            text = as_accepted(part.text, mine) if side == ACCEPTED else part.text
            return Shown(reviewed(text, ()).stretches, {}, {}, {})
        found: Reviewed = reviewed(part.text, mine)
        toned = self.tones
        places = sign_places(part.text)
        comments: dict[str, Span] = {
            one.id: (places[one.start], places[one.end]) for one in said
        }
        placed = {stretch.by for stretch in found.stretches}
        return Shown(
            found.stretches,
            {one.id: toned.get(one.author, "by1") for one in mine},
            comments,
            {one.id: one.start for one in mine if one.id not in placed},
        )

    def faces(self, layout: Layout, today: date) -> list[Face]:
        """Return the cards in the order of the text."""
        toned, meeting = self.tones, rivals(self.suggestions)
        ranked: list[tuple[tuple[int, int], Face]] = []
        for number, kind in enumerate(layout.kinds):
            text = self.position.part(kind).text
            signs = "".join(sign for sign, _ in characters(text))
            for one in (one for one in self.suggestions if one.part is kind):
                now = signs[one.start : one.end]
                face = face_of(one, meeting.get(one.id, ()), toned, today, now)
                ranked.append(((number, one.start), face))
            said = {one.id: one for one in self.remarks if one.part is kind}
            threads = [one for one in self.comments if (one.parent or one.id) in said]
            places = sign_places(text) if said else []
            ranked += [
                ((number, places[said[CommentId(face.key)].start]), face)
                for face in comment_faces(threads, toned, today, quotes=False)
            ]
        return [face for _, face in sorted(ranked, key=itemgetter(0))]


def read_review(
    desk: Desk, meeting: MeetingId, question: QuestionId, delegation: str
) -> ReviewState:
    """Return what the store says now; comments stand where they do in the texts shown."""
    position = desk.drafting.position(question, delegation)
    reviewers = desk.reviewing.reviewers(meeting, delegation)
    shown = {part.kind: part.text.plain for part in position.parts}
    proposed = desk.reviewing.open_on(question, delegation)
    return ReviewState(
        position,
        proposed,
        desk.commenting.on_question(question, delegation, shown),
        desk.dismissing.open_on(question, delegation),
        next((one.name for one in reviewers if question in one.questions), ""),
        {} if proposed else desk.reviewing.waiting(meeting, delegation),
    )


def _day(at: datetime | None) -> str:
    return at.isoformat() if at else ""
