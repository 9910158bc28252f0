"""One part on the desk: its heading, its text and its footnotes."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from meetprep.domain.position import Audience
from meetprep.ui.scale import px
from meetprep.ui.text.formats import LINE_HEIGHT
from meetprep.ui.translating import translate
from meetprep.ui.widgets.focus_bar import FocusBar
from meetprep.ui.widgets.notes_area import NotesArea
from meetprep.ui.widgets.part_editor import PartEditor
from meetprep.ui.widgets.part_heading import PartHeading
from meetprep.wording.terms import audience_name, part_hint

if TYPE_CHECKING:
    from PySide6.QtGui import QAction, QEnterEvent, QMouseEvent, QShowEvent

    from meetprep.domain.position import PartKind
    from meetprep.ui.theme import Theme

TEXT_WIDTH = 700
BAR_GAP = 12


class PartRow(QWidget):
    """A click beside the text goes into the text."""

    def __init__(
        self, kind: PartKind, actions: list[QAction], theme: Theme, above: QWidget | None
    ) -> None:
        super().__init__()
        self.kind = kind
        self.heading = PartHeading(kind, theme)
        self.heading.clicked.connect(self._write)
        self.editor = self._new_editor(actions, theme)
        self.notes = NotesArea(self.editor, actions, theme)
        text = QVBoxLayout()
        text.setSpacing(4)
        for shown in filter(None, (above, self.editor, self.notes)):
            shown.setMaximumWidth(px(TEXT_WIDTH))
            text.addWidget(shown)
        text.addStretch(1)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(FocusBar(self.editor))
        row.addSpacing(BAR_GAP - 2)
        row.addWidget(self.heading)
        row.addSpacing(16)
        row.addLayout(text, 1)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.setCursor(Qt.CursorShape.IBeamCursor)

    def _new_editor(self, actions: list[QAction], theme: Theme) -> PartEditor:
        editor = PartEditor(actions, theme)
        editor.setObjectName(self.kind.value)
        editor.setProperty("role", "writing")
        is_shared = self.kind.audience is Audience.SHAREABLE
        editor.setProperty("ground", "surface" if is_shared else "window")
        editor.setPlaceholderText(part_hint(self.kind, translate))
        return editor

    def show_name(self, name: str) -> None:
        """Show what the part is called."""
        audience = audience_name(self.kind.audience, translate)
        self.heading.show_name(name)
        self.editor.setAccessibleName(f"{name}, {audience}")

    def _write(self) -> None:
        self.editor.setFocus(Qt.FocusReason.MouseFocusReason)

    def _align(self) -> None:
        shown = QFontMetricsF(self.editor.font())
        room = max(
            px(LINE_HEIGHT) - math.ceil(shown.height()), 0
        )  # Qt puts it above the letters
        self.heading.stand_at(shown.ascent() + room)

    def showEvent(self, event: QShowEvent) -> None:
        """Let the name and the first line stand on one line."""
        super().showEvent(event)
        self._align()

    def changeEvent(self, event: QEvent) -> None:
        """Do so in any other type as well."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.StyleChange, QEvent.Type.FontChange}:
            self._align()

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        """Go into the text."""
        self._write()

    def enterEvent(self, event: QEnterEvent) -> None:
        """Offer what can be done with the part."""
        super().enterEvent(event)
        self.heading.show_menu(is_near=True)

    def leaveEvent(self, event: QEvent) -> None:
        """Be quiet again."""
        super().leaveEvent(event)
        self.heading.show_menu(is_near=False)
