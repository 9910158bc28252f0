"""The page of settings: one calm column in the middle of the window."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from meetprep.ui.preferences.desk_section import DeskSection
from meetprep.ui.preferences.look_section import LookSection
from meetprep.ui.preferences.speaking_section import SpeakingSection
from meetprep.ui.preferences.store_section import StoreSection
from meetprep.ui.preferences.words_section import WordsSection
from meetprep.ui.scale import px
from meetprep.ui.widgets.controls import label
from meetprep.ui.widgets.pane import Pane

if TYPE_CHECKING:
    from PySide6.QtGui import QKeyEvent

    from meetprep.ui.preferences.passphrase_section import PassphraseSection
    from meetprep.ui.theme import Theme

_WIDTH = 640


class SettingsPage(QWidget):
    """Everything holds as soon as it is chosen; there is nothing to save.

    Signals:
        left: The user is done here.
    """

    left = Signal()

    def __init__(self, theme: Theme, passphrase: PassphraseSection) -> None:
        super().__init__()
        self.setObjectName("settings")
        self.desk = DeskSection(theme)
        self.look = LookSection(theme)
        self.speaking = SpeakingSection()
        self.words = WordsSection(theme)
        self.store = StoreSection(theme)
        self.passphrase = passphrase
        self._column = self._page()
        self._pane = Pane(self._column)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(self._pane)

    def _page(self) -> QWidget:
        page = QWidget()
        page.setMaximumWidth(px(_WIDTH))
        column = QVBoxLayout(page)
        column.setContentsMargins(0, 32, 0, 32)
        column.setSpacing(0)
        column.addWidget(label(self.tr("Settings"), "title"))
        sections = (self.desk, self.look, self.speaking, self.words, self.store)
        for section in (*sections, self.passphrase):
            if section is not self.desk:
                section.divide()
            column.addWidget(section)
        column.addStretch(1)
        around = QWidget()
        row = QHBoxLayout(around)
        row.setContentsMargins(32, 0, 32, 0)
        row.addStretch(1)
        row.addWidget(page, 1000)
        row.addStretch(1)
        return around

    def show_section(self, section: QWidget) -> None:
        """Scroll ``section`` to the top."""
        above = section.mapTo(self._column, section.rect().topLeft()).y()
        self._pane.verticalScrollBar().setValue(above)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave by Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)
