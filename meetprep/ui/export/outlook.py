"""What an export would do, gathered off the main thread for the sheet to show."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from meetprep.domain.documents import DocumentKind
from meetprep.ui.export.wish import Files

if TYPE_CHECKING:
    from meetprep.domain.documents import Order, Plan
    from meetprep.domain.layout import Layout
    from meetprep.domain.suggestion import Reviewer
    from meetprep.services.desk import Desk
    from meetprep.services.rehearsing import Rehearsal
    from meetprep.ui.export.wish import Wish


@dataclass(frozen=True, slots=True)
class Outlook:
    """What ``wish`` would write: the document that is shown, and a plan for each file.

    ``papers`` is how many delegations have a position paper, ``template`` the name of the
    ministry's own, "" where it is that of the house. ``reviewers`` are those against whose
    version the document can show its changes.
    """

    wish: Wish
    rehearsal: Rehearsal
    layout: Layout
    files: tuple[Plan, ...]
    papers: int
    template: str = ""
    reviewers: tuple[Reviewer, ...] = ()

    @property
    def orders(self) -> tuple[Order, ...]:
        """The orders of all files."""
        return tuple(plan.order for plan in self.files)


def look_ahead(desk: Desk, wish: Wish) -> Outlook:
    """Return what ``wish`` would write; nothing is.

    Raises:
        NotFound: the meeting or the delegation is gone.
    """
    rehearsal = desk.rehearsing.rehearse(wish.order)
    papers = desk.exporting.every_position_paper(wish.meeting, wish.language)
    if wish.files is Files.EVERY_KIND:
        kinds = desk.exporting.every_kind(wish.meeting, wish.delegation, wish.language)
        files = desk.rehearsing.with_something(wish.all_narrowed(kinds))
    elif wish.files is Files.EVERY_DELEGATION:
        paper_wish = replace(wish, kind=DocumentKind.POSITION_PAPER)
        files = desk.rehearsing.with_something(paper_wish.all_narrowed(papers))
    else:
        files = () if rehearsal.plan.is_empty else (rehearsal.plan,)
    layout = desk.laying_out.layout(wish.meeting)
    template = desk.house_styling.of(wish.delegation)
    name = template.name if template else ""
    return Outlook(wish, rehearsal, layout, files, len(papers), name, _reviewers(desk, wish))


def _reviewers(desk: Desk, wish: Wish) -> tuple[Reviewer, ...]:
    """Return whose copies of the chosen questions came back, for a copy that goes out again."""
    if wish.kind is not DocumentKind.REVIEW:
        return ()
    chosen = frozenset(wish.questions) - wish.left_questions
    found = desk.reviewing.reviewers(wish.meeting, wish.delegation)
    return tuple(one for one in found if one.questions & chosen)
