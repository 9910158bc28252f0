"""Qt's translation in the form that ``meetprep.wording`` takes."""

from PySide6.QtCore import QCoreApplication

from meetprep.wording.translation import UNCOUNTED, in_english


def translate(context: str, text: str, count: int = UNCOUNTED, /) -> str:
    """Return ``text`` in the language of the window, with the plural that ``count`` takes.

    English has no catalogue: its plurals are made of the "(s)" in the text.
    """
    if count == UNCOUNTED:
        return QCoreApplication.translate(context, text)
    shown = QCoreApplication.translate(context, text, None, count)
    is_english = shown == text.replace("%n", str(count))
    return in_english(text, count) if is_english else shown
