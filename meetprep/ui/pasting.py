"""Bring text from elsewhere into a field, long text by way of the worker."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from meetprep.services import pasting
    from meetprep.ui.jobs import Jobs
    from meetprep.ui.widgets.writing_edit import WritingEdit

# So many characters are read within a blink.
_SHORT = 60_000


class Pasting(QObject):
    """Reads what was pasted or dropped and puts it where the selection was."""

    def __init__(self, reader: pasting.Pasting, readings: Jobs) -> None:
        super().__init__()
        self._reader = reader
        self._readings = readings

    def paste(self, field: WritingEdit, html: str, text: str) -> None:
        """Put what is read of ``html``, else ``text``, in the place of the selection."""
        if len(html) + len(text) <= _SHORT:
            field.insert_text(self._reader.read(html, text))
            return
        # The place moves with what is typed meanwhile.
        self._readings.run(
            lambda: self._reader.read(html, text),
            owner=field,
            then=field.place(),
            failed=_fail,
        )


def _fail(error: Exception) -> None:
    # Whatever lies on a clipboard can be read somehow: this is a mistake of ours.
    raise error
