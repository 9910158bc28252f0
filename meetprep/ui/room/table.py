"""The room as a table: a row for each delegation on each question, or counts without names."""

from __future__ import annotations

from typing import TYPE_CHECKING

from meetprep.domain.position import Stance
from meetprep.ui.room.telling import in_short, source_words
from meetprep.ui.translating import translate
from meetprep.wording.delegations import named
from meetprep.wording.terms import stance_name

if TYPE_CHECKING:
    from collections.abc import Iterator

    from meetprep.ui.room.seats import View


def rows_of(view: View) -> Iterator[tuple[str, ...]]:
    """Yield the head of the table, then its rows."""
    return _named(view) if view.with_names else _counted(view)


def _named(view: View) -> Iterator[tuple[str, ...]]:
    yield (
        translate("room", "Question"),
        translate("room", "Title"),
        translate("room", "Sign"),
        translate("room", "Delegation"),
        translate("room", "Stance"),
        translate("room", "In short"),
        translate("room", "Source"),
        translate("room", "Date"),
    )
    for question in view.questions:
        for one in view.seats():
            stand = view.room.stand(question.id, one.code)
            stance = stance_name(view.room.stance(question.id, one.code), translate)
            known = ("", "", "")
            if stand is not None:
                day = stand.day.isoformat() if stand.day else ""
                known = (in_short(stand), source_words(stand), day)
            name = named(one, translate).name
            asked = (question.label, question.title or question.ask)
            yield (*asked, one.code, name, stance, *known)


def _counted(view: View) -> Iterator[tuple[str, ...]]:
    stances = [stance_name(one, translate) for one in Stance]
    yield (translate("room", "Question"), translate("room", "Title"), *stances)
    codes = [one.code for one in view.seats()]
    for question in view.questions:
        taken = [view.room.stance(question.id, code) for code in codes]
        counts = (str(taken.count(one)) for one in Stance)
        yield (question.label, question.ask, *counts)
