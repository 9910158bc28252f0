"""What to say of a copy that came back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from meetprep.ui.translating import translate
from meetprep.wording.translation import Words

if TYPE_CHECKING:
    from meetprep.domain.returned import Received


def news_of(name: str, received: Received) -> Words:
    """Return how much of a copy is new, and whether all of it has its place."""
    title = QCoreApplication.translate("review", "“{}” is back.").format(name)
    told = [new] if (new := _new_in(received)) else []
    questions = {key for key, _ in (*received.suggestions, *received.comments)}
    if len(questions) > 1:
        told.append(translate("review", "They are on %n question(s).", len(questions)))
    lost = len(received.unplaced)
    if lost:
        told.append(translate("review", "%n passage(s) found no place: see below.", lost))
    elif questions:
        told.append(QCoreApplication.translate("review", "All found their place."))
    if received.missing:
        gone = len(received.missing)
        told.append(translate("review", "%n part(s) that went out (is|are) not in it.", gone))
    return Words(title, " ".join(told))


def _new_in(received: Received) -> str:
    tr = QCoreApplication.translate
    many = sum(count for _, count in received.suggestions)
    said = sum(count for _, count in received.comments)
    suggested = translate("review", "%n suggestion(s)", many)
    remarked = translate("review", "%n comment(s)", said)
    if many and said:
        return tr("review", "{} and {}.").format(suggested, remarked)
    if many or said:
        return f"{suggested if many else remarked}."
    if received.known:
        return tr("review", "Everything in it was here already.")
    return "" if received.unplaced else tr("review", "Nothing was changed in it.")
