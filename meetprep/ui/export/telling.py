"""Say on the sheet what an export would do, and what it did."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from meetprep.domain.documents import Absence, DocumentKind
from meetprep.domain.position import Audience
from meetprep.ui.export.part_rows import InsideRow, OutsideRow
from meetprep.ui.translating import translate
from meetprep.wording.documents import absence_name, document_name
from meetprep.wording.errors import describe
from meetprep.wording.terms import part_name
from meetprep.wording.translation import Words, labelled

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from meetprep.domain.documents import Written
    from meetprep.domain.meeting import QuestionId, Session
    from meetprep.domain.position import PartKind
    from meetprep.ui.export.outlook import Outlook
    from meetprep.ui.export.writing import Outcome

_SIGNS = {Absence.INTERNAL: "lock", Absence.HIDDEN: "eye-off"}


class Telling(QObject):
    """The words for an outlook and for an outcome."""

    def rows_inside(self, outlook: Outlook) -> list[InsideRow]:
        """Return what goes into the document, with the parts that could be left out."""
        wish = outlook.wish
        if wish.kind is DocumentKind.OVERVIEW:
            return [
                InsideRow(self.tr("Stances")),
                InsideRow(self.tr("Key messages in short")),
            ]
        rows = []
        for kind in outlook.layout.kinds:
            reasons = _reasons(outlook, kind)
            count = reasons.count(None)
            if count:
                beside = self.tr("{} of {}").format(count, len(reasons))
                shown = beside if count < len(reasons) else ""
                name = part_name(kind, translate, outlook.layout)
                rows.append(InsideRow(name, kind, wish.takes(kind), shown))
        if wish.kind is DocumentKind.BRIEF:
            rows.append(InsideRow(self.tr("Where the others stand")))
        return rows

    def rows_outside(self, outlook: Outlook) -> list[OutsideRow]:
        """Return what stays out of the document, and why."""
        kind = outlook.wish.kind
        rows = []
        for part in outlook.layout.kinds:
            reasons = _reasons(outlook, part)
            if None not in reasons and reasons:
                reason = next(one for one in reasons if one)
                is_gist = kind is DocumentKind.OVERVIEW and part.audience is Audience.SHAREABLE
                if not is_gist:
                    name = part_name(part, translate, outlook.layout)
                    rows.append(_outside(name, reason))
        is_for_others = kind.audience is Audience.SHAREABLE
        reason = Absence.INTERNAL if is_for_others else Absence.NOT_OF_THIS_KIND
        if is_for_others:
            rows.append(_outside(self.tr("Where the others stand"), reason))
        rows.append(_outside(self.tr("Comments, history, drafters’ names"), reason))
        return rows

    def checked(self, outlook: Outlook) -> tuple[Words, str] | None:
        """Return what was found in a file that was made in memory, and its tone."""
        if not outlook.rehearsal.pages:
            return None
        kind = outlook.wish.kind
        if kind.audience is Audience.SHAREABLE:
            title = self.tr("Nothing internal inside.")
            return Words(
                title,
                self.tr("Text, properties, comments and revisions were checked."),
            ), "ok"
        inside = [
            row for row in self.rows_inside(outlook) if row.kind is not None and row.is_on
        ]
        names = [
            row.name for row in inside if row.kind and row.kind.audience is Audience.INTERNAL
        ]
        title = self.tr("Internal: stays with us.")
        advice = self.tr("Every page says so. Not for others: {}.").format(", ".join(names))
        return Words(title, advice if names else self.tr("Every page says so.")), "info"

    def not_cleared(self, outlook: Outlook, labels: Mapping[QuestionId, str]) -> Words | None:
        """Return which answers would go out before they are cleared, ``None`` for none."""
        waiting = [
            labels.get(one.question, "")
            for one in outlook.rehearsal.plan.questions
            if one.is_cleared is False and one.goes_in
        ]
        if not waiting or outlook.wish.kind is DocumentKind.OVERVIEW:
            return None
        if len(waiting) == 1:
            title = self.tr("Question {} isn’t cleared yet.").format(waiting[0].rstrip(".:)"))
        else:
            many = len(waiting)
            title = translate("Telling", "%n question(s) (isn’t|aren’t) cleared yet.", many)
        return Words(title, self.tr("You can still export it."))

    def nothing(self, outlook: Outlook) -> str:
        """Return why there is nothing to write, "" where there is something."""
        if outlook.files:
            return ""
        if outlook.wish.left_questions or outlook.wish.left_parts:
            return self.tr("Nothing is left to go in. Choose a part and a question.")
        if outlook.wish.kind is DocumentKind.SPEAKING_NOTE:
            return self.tr("Nothing would go in. Draft a line to take.")
        return translate(
            "ExportSheet",
            "Nothing would go in. Draft a key message, a line to take or a rationale.",
        )

    def told(self, outcome: Outcome, folder: str) -> tuple[Words, str]:
        """Return what became of the files, and the tone."""
        written, failed = outcome.batch.written, outcome.batch.failed
        many = sum(2 if one.pdf else 1 for one in written)
        count = translate("Telling", "%n file(s) exported", many)
        if outcome.was_stopped:
            title = self.tr("Stopped: {} of {} wanted.").format(count, outcome.files)
            return Words(title, folder), "warn"
        if failed:
            order, error = failed[0]
            words = describe(error, translate)
            name = f"{document_name(order.kind, translate)}, {order.delegation}"
            title = self.tr("{}, {} not.").format(count, len(failed))
            why = labelled(name, f"{words.title} {words.advice}", translate)
            return Words(title, why), "bad"
        paths = str(written[0].path) if many == 1 else folder
        return Words(self._done(written).format(count), paths), "ok"

    def _done(self, written: tuple[Written, ...]) -> str:
        """Return the sentence on what was written, with a place for how much."""
        for_others = [one.order.kind.audience is Audience.SHAREABLE for one in written]
        if all(for_others):
            return self.tr("{}: shareable parts only.")
        if any(for_others):
            return self.tr("{}: only the position paper is for others.")
        return self.tr("{}: internal, not for others.")


def _outside(name: str, reason: Absence) -> OutsideRow:
    return OutsideRow(name, absence_name(reason, translate), _SIGNS.get(reason, ""))


def _reasons(outlook: Outlook, kind: PartKind) -> list[Absence | None]:
    """Return why a part would stay out of each question, before anybody leaves it out."""
    left = outlook.wish.left_questions
    return [
        part.absence
        for question in outlook.rehearsal.whole.questions
        if question.question not in left
        for part in question.parts
        if part.kind is kind
    ]


def labels_of(sessions: Iterable[Session]) -> dict[QuestionId, str]:
    """Return how each question is called: with its session where several have questions."""
    asking = [session for session in sessions if session.questions]
    return {
        question.id: f"{session.label if len(asking) > 1 else ''} {question.label}".strip()
        for session in asking
        for question in session.questions
    }
