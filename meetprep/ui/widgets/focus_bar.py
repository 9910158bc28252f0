"""A calm line beside the text that has the keyboard."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication, QFrame, QWidget

from meetprep.ui.scale import px
from meetprep.ui.widgets.controls import restyle


class FocusBar(QFrame):
    """Stands at the left of ``text`` and shows the accent while that has the keyboard."""

    def __init__(self, text: QWidget, width: int = 2) -> None:
        super().__init__()
        self.setObjectName("focusbar")
        self.setFixedWidth(px(width))
        self._text = text
        QApplication.instance().focusChanged.connect(self._on_focus_changed)  # type: ignore[union-attr] # there is one

    def _on_focus_changed(self, old: QWidget | None, new: QWidget | None) -> None:
        if self._text in {old, new}:
            restyle(self, "on", "true" if new is self._text else "false")
