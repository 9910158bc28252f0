"""Qt's translation in the form that ``meetprep.wording`` takes."""

from PySide6.QtCore import QCoreApplication


def translate(context: str, text: str) -> str:
    """Return ``text`` in the language of the window."""
    return QCoreApplication.translate(context, text)
