"""The words for moments: near ones as people say them, others by their date."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from meetprep.wording.terms import day, day_and_month
from meetprep.wording.translation import QT_TRANSLATE_NOOP, untranslated

if TYPE_CHECKING:
    from datetime import date, datetime

    from meetprep.domain.due import Due
    from meetprep.wording.translation import Translate

_NEAR = {
    -1: QT_TRANSLATE_NOOP("moments", "yesterday"),
    0: QT_TRANSLATE_NOOP("moments", "today"),
    1: QT_TRANSLATE_NOOP("moments", "tomorrow"),
}


def near_day(when: date, today: date, tr: Translate = untranslated) -> str:
    """Return "today", "yesterday", "20 January", or with the year where it is another one."""
    away = (when - today) // timedelta(days=1)
    if away in _NEAR:
        return tr("moments", _NEAR[away])
    if when.year != today.year:
        return day(when, tr)
    return day_and_month(when, tr)


def moment(at: datetime, today: date, tr: Translate = untranslated) -> str:
    """Return "today, 11:42" or "20 January, 12:04" on the clock of this computer."""
    local = at.astimezone()
    return f"{near_day(local.date(), today, tr)}, {local:%H:%M}"


def due_words(due: Due, now: datetime, tr: Translate = untranslated) -> str:
    """Return "Due today, 17:00" or "Overdue since yesterday"; ``now`` is local time."""
    when = ", ".join(filter(None, (near_day(due.day, now.date(), tr), due.time)))
    if due.is_over(now):
        return tr("moments", "Overdue since {}").format(when)
    return tr("moments", "Due {}").format(when)


def capitalised(words: str) -> str:
    """Return ``words`` with a capital at their beginning."""
    return words[:1].upper() + words[1:]
