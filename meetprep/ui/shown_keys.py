"""Keys as they are written in the language of the window."""

from PySide6.QtGui import QKeySequence

from meetprep.wording.translation import QT_TRANSLATE_NOOP

# Qt's own French names with this a key that deletes; our catalogue is asked first.
QT_TRANSLATE_NOOP("QShortcut", "Return")


def shown_keys(keys: QKeySequence | str) -> str:
    """Return keys by the names that stand on the keyboards of the language: "Ctrl+Return"."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)
