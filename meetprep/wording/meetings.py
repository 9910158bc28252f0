"""The words for meetings, sessions and what happened to them."""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

from meetprep.domain.clearance import Decision
from meetprep.domain.meeting import MeetingFormat
from meetprep.domain.overview import NewsKind
from meetprep.wording.progress import decision_name
from meetprep.wording.terms import stance_name
from meetprep.wording.translation import QT_TRANSLATE_NOOP, untranslated

if TYPE_CHECKING:
    from datetime import date

    from meetprep.domain.meeting import Meeting
    from meetprep.domain.overview import News, PaperFacts
    from meetprep.wording.translation import Translate

_FORMATS = {
    MeetingFormat.FORMAL: QT_TRANSLATE_NOOP("meetings", "Formal"),
    MeetingFormat.INFORMAL: QT_TRANSLATE_NOOP("meetings", "Informal, no votes"),
    MeetingFormat.VIDEO_CONFERENCE: QT_TRANSLATE_NOOP("meetings", "Video conference"),
}
_WEEKDAYS = (
    QT_TRANSLATE_NOOP("meetings", "Monday"),
    QT_TRANSLATE_NOOP("meetings", "Tuesday"),
    QT_TRANSLATE_NOOP("meetings", "Wednesday"),
    QT_TRANSLATE_NOOP("meetings", "Thursday"),
    QT_TRANSLATE_NOOP("meetings", "Friday"),
    QT_TRANSLATE_NOOP("meetings", "Saturday"),
    QT_TRANSLATE_NOOP("meetings", "Sunday"),
)


def format_name(kind: MeetingFormat, tr: Translate = untranslated) -> str:
    """Return how ministers meet."""
    return tr("meetings", _FORMATS[kind])


def weekday(when: date, tr: Translate = untranslated) -> str:
    """Return the name of a day of the week."""
    return tr("meetings", _WEEKDAYS[when.weekday()])


def distance(meeting: Meeting, today: date, tr: Translate = untranslated) -> str:
    """Return how far a meeting is away: "In 8 days", "Today", "8 days ago", "" undated."""
    first = meeting.start or meeting.end
    last = meeting.end or meeting.start
    if first is None or last is None:
        return ""
    if first <= today <= last:
        return tr("meetings", "Today")
    if today < first:
        away = (first - today) // timedelta(days=1)
        return tr("meetings", "Tomorrow") if away == 1 else tr("meetings", "In %n day(s)", away)
    past = (today - last) // timedelta(days=1)
    return tr("meetings", "Yesterday") if past == 1 else tr("meetings", "%n day(s) ago", past)


def paper_summary(paper: PaperFacts, tr: Translate = untranslated) -> str:
    """Return what a paper holds: "3 pages, 3 questions, 6 footnotes"."""
    counts = (
        (paper.pages, QT_TRANSLATE_NOOP("meetings", "%n page(s)")),
        (paper.questions, QT_TRANSLATE_NOOP("meetings", "%n question(s)")),
        (paper.footnotes, QT_TRANSLATE_NOOP("meetings", "%n footnote(s)")),
    )
    return ", ".join(tr("meetings", words, count) for count, words in counts if count)


def news_words(
    news: News, question: str, delegation: str, tr: Translate = untranslated
) -> tuple[str, str]:
    """Return who did something, and what they did."""
    if news.kind is NewsKind.REVISED:
        said = tr("meetings", "changed the position on {}")
        return news.who or tr("meetings", "Somebody"), said.format(question)
    if news.kind is NewsKind.STANCE:
        stance = stance_name(news.stance, tr) if news.stance else ""
        return delegation, tr("meetings", "on {}: {}").format(question, stance)
    if news.kind is NewsKind.NOTE:
        return delegation, tr("meetings", "was heard on {}").format(question)
    if news.kind is NewsKind.PAPER:
        return news.about, tr("meetings", "was added")
    if news.kind is NewsKind.CLEARED:
        return question, tr("meetings", "is cleared")
    decision = decision_name(Decision(news.about), tr)
    return news.who, tr("meetings", "on {}: {}").format(question, decision)
