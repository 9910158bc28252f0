"""The history in the right pane: the last sittings of the part, and versions with a name."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from meetprep.ui.history.words import revision_row, version_row
from meetprep.ui.icons import icon
from meetprep.ui.translating import translate
from meetprep.ui.widgets.avatar import Avatar
from meetprep.ui.widgets.clearing import clear
from meetprep.ui.widgets.controls import action_button, button, label
from meetprep.ui.widgets.pane import Pane
from meetprep.ui.widgets.row_button import RowButton
from meetprep.wording.terms import part_name

if TYPE_CHECKING:
    from datetime import date

    from meetprep.domain.clearance import PositionVersion
    from meetprep.domain.position import PartKind
    from meetprep.services.remembering import Row
    from meetprep.ui.theme import Theme
    from meetprep.ui.widgets.revision_list import RevisionRow

_SHOWN = 5


class HistoryPane(Pane):
    """A few rows, each of which opens the whole history.

    Signals:
        opened: The user wants the history of the part.
        version_opened: The user wants to see a version; carries its id.
        version_removed: The user wants its name forgotten; carries its id.
        looked_at: The pane came into sight.
        named: The user gives the position as it is now a name; carries it.
    """

    opened = Signal()
    version_opened = Signal(str)
    version_removed = Signal(str)
    looked_at = Signal()
    named = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._part = label("", "small")
        self._rows, self._versions = QVBoxLayout(), QVBoxLayout()
        for layout in (self._rows, self._versions):
            layout.setSpacing(2)
        self._all = button(self.tr("Open the history"), "dense", theme=theme, sign="history")
        self._all.setToolTip(self.tr("History of this part (Ctrl+Shift+H)"))
        self._all.clicked.connect(self.opened)
        self.name = QLineEdit()
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(20, 8, 20, 20)
        column.setSpacing(4)
        column.addWidget(label(self.tr("History"), "heading"))
        column.addWidget(self._part)
        column.addSpacing(6)
        column.addLayout(self._rows)
        column.addSpacing(4)
        column.addWidget(self._all, 0, Qt.AlignmentFlag.AlignLeft)
        column.addSpacing(20)
        column.addWidget(label(self.tr("Versions of the whole position"), "heading"))
        column.addSpacing(4)
        column.addLayout(self._versions)
        column.addSpacing(6)
        column.addLayout(self._naming())
        column.addStretch(1)
        self.setWidget(page)

    def _naming(self) -> QHBoxLayout:
        self.name.setMaxLength(120)
        self.name.setAcceptDrops(False)  # a file dropped here is a paper
        self.name.setPlaceholderText(self.tr("Sent to cabinet"))
        self.name.setAccessibleName(self.tr("Name of this version"))
        self.name.returnPressed.connect(self._on_named)
        keep = button(self.tr("Name it"), "dense")
        keep.setToolTip(self.tr("Keep the position as it is now under this name"))
        keep.clicked.connect(self._on_named)
        naming = QHBoxLayout()
        naming.setSpacing(6)
        naming.addWidget(self.name, 1)
        naming.addWidget(keep)
        return naming

    def showEvent(self, event: QShowEvent) -> None:
        """Ask for what is to be shown."""
        super().showEvent(event)
        self.looked_at.emit()

    def show_rows(self, kind: PartKind, rows: tuple[Row, ...], today: date) -> None:
        """Show the newest sittings of a part."""
        self._part.setText(part_name(kind, translate))
        clear(self._rows)
        for row in rows[:_SHOWN]:
            shown = revision_row(row, today)
            one = self._row(shown)
            one.clicked.connect(self.opened)
            self._rows.addWidget(one)
        if not rows:
            nothing = self.tr("Nothing was saved in this part yet.")
            self._rows.addWidget(label(nothing, "muted", wrap=True))
        self._all.setVisible(bool(rows))

    def show_versions(self, versions: tuple[PositionVersion, ...], today: date) -> None:
        """Show the versions that have a name, and what was cleared."""
        clear(self._versions)
        for version in versions:
            shown = version_row(version, today)
            one = self._row(shown)
            one.clicked.connect(partial(self.version_opened.emit, version.id))
            row = QHBoxLayout()
            row.addWidget(one, 1)
            if not version.is_cleared:
                words = self.tr("Forget the name {}").format(version.name)
                remove = QAction(icon(self._theme, "x"), words, one)
                remove.triggered.connect(partial(self.version_removed.emit, version.id))
                row.addWidget(action_button(remove), 0, Qt.AlignmentFlag.AlignTop)
            self._versions.addLayout(row)
        if not versions:
            nothing = self.tr("No version of this position has a name yet.")
            self._versions.addWidget(label(nothing, "muted", wrap=True))

    def _row(self, shown: RevisionRow) -> RowButton:
        one = RowButton(self._theme)
        one.setAccessibleName(shown.spoken)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(label(shown.when, "strong", wrap=True))
        words.addWidget(label(shown.who, "small", wrap=True))
        for _, said in shown.notes:
            words.addWidget(label(said, "shareable", wrap=True))
        row = QHBoxLayout(one)
        row.setContentsMargins(6, 6, 6, 6)
        row.setSpacing(10)
        row.addWidget(Avatar(self._theme, shown.letters), 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        for count, form, colour in (
            (shown.words_in, "+{}", "in"),
            (shown.words_out, "−{}", "out"),
        ):
            if count:
                counted = label(form.format(count), f"words{colour}")
                row.addWidget(counted, 0, Qt.AlignmentFlag.AlignTop)
        for inside in one.findChildren(QWidget):
            inside.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        return one

    def _on_named(self) -> None:
        if self.name.text().strip():
            self.named.emit(self.name.text())
            self.name.clear()
        else:
            self.name.setFocus()
