"""The names of parts, audiences, stances and days."""

from __future__ import annotations

from typing import TYPE_CHECKING

from meetprep.domain.position import Audience, PartKind, Stance
from meetprep.wording.translation import QT_TRANSLATE_NOOP, untranslated

if TYPE_CHECKING:
    from datetime import date

    from meetprep.domain.layout import Layout
    from meetprep.domain.meeting import Question, Session
    from meetprep.wording.translation import Translate


_PARTS = {
    PartKind.KEY_MESSAGE: (
        QT_TRANSLATE_NOOP("parts", "Key message"),
        QT_TRANSLATE_NOOP("parts", "The answer in one or two sentences"),
    ),
    PartKind.LINE_TO_TAKE: (
        QT_TRANSLATE_NOOP("parts", "Line to take"),
        QT_TRANSLATE_NOOP("parts", "What the minister says, speakable aloud"),
    ),
    PartKind.RATIONALE: (
        QT_TRANSLATE_NOOP("parts", "Rationale"),
        QT_TRANSLATE_NOOP("parts", "Why, with references"),
    ),
    PartKind.RED_LINE: (
        QT_TRANSLATE_NOOP("parts", "Red line"),
        QT_TRANSLATE_NOOP("parts", "What we can’t accept"),
    ),
    PartKind.FLEXIBILITY: (
        QT_TRANSLATE_NOOP("parts", "Flexibility"),
        QT_TRANSLATE_NOOP("parts", "What we could live with"),
    ),
    PartKind.IF_RAISED: (
        QT_TRANSLATE_NOOP("parts", "If raised"),
        QT_TRANSLATE_NOOP("parts", "Defensive lines for what we don’t open ourselves"),
    ),
    PartKind.BACKGROUND: (
        QT_TRANSLATE_NOOP("parts", "Background"),
        QT_TRANSLATE_NOOP("parts", "Facts, figures, earlier positions"),
    ),
}
_OWN = QT_TRANSLATE_NOOP("parts", "Own part {}")
_OWN_HINTS = {
    PartKind.OWN_1: QT_TRANSLATE_NOOP("parts", "What else stays with us"),
    PartKind.OWN_2: QT_TRANSLATE_NOOP("parts", "A second matter of our own"),
    PartKind.OWN_3: QT_TRANSLATE_NOOP("parts", "A third matter of our own"),
    PartKind.OWN_4: QT_TRANSLATE_NOOP("parts", "A fourth matter of our own"),
}


def part_name(
    kind: PartKind, tr: Translate = untranslated, layout: Layout | None = None
) -> str:
    """Return the name of a part; that of an own part is in the meeting's ``layout``."""
    if not kind.is_own:
        return tr("parts", _PARTS[kind][0])
    name = layout.name(kind) if layout else ""
    return name or tr("parts", _OWN).format(kind.value.removeprefix("own-"))


def part_hint(kind: PartKind, tr: Translate = untranslated) -> str:
    """Return what belongs into an empty part."""
    return tr("parts", _OWN_HINTS[kind] if kind.is_own else _PARTS[kind][1])


def audience_name(audience: Audience, tr: Translate = untranslated) -> str:
    """Return the name of an audience."""
    if audience is Audience.SHAREABLE:
        return tr("parts", "Shareable")
    return tr("parts", "Internal")


_STANCES = {
    Stance.SUPPORT: QT_TRANSLATE_NOOP("stances", "Support"),
    Stance.CONDITIONS: QT_TRANSLATE_NOOP("stances", "With conditions"),
    Stance.NEUTRAL: QT_TRANSLATE_NOOP("stances", "Neutral"),
    Stance.RESERVATION: QT_TRANSLATE_NOOP("stances", "Reservation"),
    Stance.OPPOSE: QT_TRANSLATE_NOOP("stances", "Oppose"),
    Stance.UNKNOWN: QT_TRANSLATE_NOOP("stances", "Not known"),
}


def stance_name(stance: Stance, tr: Translate = untranslated) -> str:
    """Return the name of a stance, short enough for a segment."""
    return tr("stances", _STANCES[stance])


def question_name(question: Question, session: Session, tr: Translate = untranslated) -> str:
    """Return "Question 1" by the printed label, "Question 2 of 3" where none is printed."""
    label = question.label.rstrip(".:)")
    if any(sign.isalnum() for sign in label):
        return tr("questions", "Question {}").format(label)
    number = [other.id for other in session.questions].index(question.id) + 1
    return tr("questions", "Question {} of {}").format(number, len(session.questions))


_MONTHS = (
    QT_TRANSLATE_NOOP("months", "January"),
    QT_TRANSLATE_NOOP("months", "February"),
    QT_TRANSLATE_NOOP("months", "March"),
    QT_TRANSLATE_NOOP("months", "April"),
    QT_TRANSLATE_NOOP("months", "May"),
    QT_TRANSLATE_NOOP("months", "June"),
    QT_TRANSLATE_NOOP("months", "July"),
    QT_TRANSLATE_NOOP("months", "August"),
    QT_TRANSLATE_NOOP("months", "September"),
    QT_TRANSLATE_NOOP("months", "October"),
    QT_TRANSLATE_NOOP("months", "November"),
    QT_TRANSLATE_NOOP("months", "December"),
)


def month_name(when: date, tr: Translate = untranslated) -> str:
    """Return the month of a date."""
    return tr("months", _MONTHS[when.month - 1])


def day_of_month(when: date, tr: Translate = untranslated) -> str:
    """Return the number of a day as it stands before a month; some languages have a first."""
    return tr("dates", "1") if when.day == 1 else str(when.day)


def day_and_month(when: date, tr: Translate = untranslated) -> str:
    """Return a date as "30 January"."""
    words = tr("dates", "{day} {month}")
    return words.format(day=day_of_month(when, tr), month=month_name(when, tr))


def day(when: date, tr: Translate = untranslated) -> str:
    """Return a date as "30 January 2025"."""
    words = tr("dates", "{date} {year}")
    return words.format(date=day_and_month(when, tr), year=when.year)


def days(start: date | None, end: date | None, tr: Translate = untranslated) -> str:
    """Return "5–6 March 2026" or "30 June – 1 July 2026", "" for no day at all."""
    first, last = start or end, end or start
    if first is None or last is None:
        return ""
    if first == last:
        return day(first, tr)
    if (first.year, first.month) == (last.year, last.month):
        words = tr("dates", "{first}–{last}")
        return words.format(first=day_of_month(first, tr), last=day(last, tr))
    same_year = first.year == last.year
    begin = day_and_month(first, tr) if same_year else day(first, tr)
    return f"{begin} – {day(last, tr)}"


_MONTH_SIGNS = (
    QT_TRANSLATE_NOOP("months", "JAN"),
    QT_TRANSLATE_NOOP("months", "FEB"),
    QT_TRANSLATE_NOOP("months", "MAR"),
    QT_TRANSLATE_NOOP("months", "APR"),
    QT_TRANSLATE_NOOP("months", "MAY"),
    QT_TRANSLATE_NOOP("months", "JUN"),
    QT_TRANSLATE_NOOP("months", "JUL"),
    QT_TRANSLATE_NOOP("months", "AUG"),
    QT_TRANSLATE_NOOP("months", "SEP"),
    QT_TRANSLATE_NOOP("months", "OCT"),
    QT_TRANSLATE_NOOP("months", "NOV"),
    QT_TRANSLATE_NOOP("months", "DEC"),
)


def month_sign(when: date, tr: Translate = untranslated) -> str:
    """Return the month of a date in at most three letters, for a calendar sign."""
    return tr("months", _MONTH_SIGNS[when.month - 1])
