"""What was understood of a paper, beside the paper; nothing is stored before Accept."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from meetprep.domain.standing import finished
from meetprep.ui.both_sides import BothSides
from meetprep.ui.correction import Correction
from meetprep.ui.icons import icon
from meetprep.ui.keyboard import GROUP, add_shortcut
from meetprep.ui.scale import px
from meetprep.ui.shown_keys import shown_keys
from meetprep.ui.translating import translate
from meetprep.ui.widgets.controls import Sign, action_button, button, label
from meetprep.ui.widgets.elided import Elided
from meetprep.ui.widgets.findings import Findings
from meetprep.ui.widgets.source_pane import SourcePane

if TYPE_CHECKING:
    from meetprep.domain.paper import Reading
    from meetprep.services.importing import Preview
    from meetprep.ui.theme import Theme


class ImportPage(QWidget):
    """Shows a preview, lets it be corrected, and asks whether to store it.

    Signals:
        accepted: The user wants it stored; carries the preview, corrected.
        cancelled: The user does not want it.
    """

    accepted = Signal(object)
    cancelled = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("window")
        self.setProperty(GROUP, self.tr("While a paper comes in"))
        self._theme = theme
        self._preview: Preview | None = None
        self._correction: Correction | None = None
        self._name = Elided("heading")
        self._facts = Elided("small")
        self._undo = self._action("undo-2", self.tr("Undo"), "Ctrl+Z")
        self._redo = self._action("redo-2", self.tr("Redo"), "Ctrl+Shift+Z")
        self._undo.triggered.connect(self._on_undo)
        self._redo.triggered.connect(self._on_redo)
        self._close = self._action("x", self.tr("Close without storing"), "Esc")
        self._close.triggered.connect(self.cancelled)
        self._source = SourcePane(theme)
        self.findings = Findings(theme)
        BothSides(self._source, self.findings)
        self.findings.version.compared.connect(self._show_state)
        self._summary = label("", "muted", wrap=True)
        self._cancel = button(self.tr("Cancel"))
        self._cancel.clicked.connect(self.cancelled)
        self._accept = button(self.tr("Accept"), "primary", theme=theme, sign="check")
        self._accept.clicked.connect(self._on_accept_clicked)
        self._accept.setToolTip(self.tr("Store it ({})").format(shown_keys("Ctrl+Return")))
        self._add_shortcuts()
        self._lay_out()

    def _add_shortcuts(self) -> None:
        """Make what the mouse can do on this page possible from the keyboard."""
        findings = self.findings
        for keys, words, act in (
            ("Ctrl+Return", self.tr("Accept"), self._accept.click),
            ("Ctrl+Enter", "", self._accept.click),
            ("F8", self.tr("Next doubt"), lambda: findings.doubts.step(1)),
            ("Shift+F8", self.tr("Previous doubt"), lambda: findings.doubts.step(-1)),
            ("Alt+Down", self.tr("Next question"), lambda: findings.step(1)),
            ("Alt+Up", self.tr("Previous question"), lambda: findings.step(-1)),
            ("Ctrl+Shift+Down", self.tr("Move down"), lambda: findings.move_chosen(1)),
            ("Ctrl+Shift+Up", self.tr("Move up"), lambda: findings.move_chosen(-1)),
            ("Ctrl+Shift+A", self.tr("Selection asks this"), self._source.add_selection),
        ):
            add_shortcut(self, keys, words, act, within=True)

    def _action(self, sign: str, text: str, keys: str) -> QAction:
        action = QAction(icon(self._theme, sign), text, self)
        action.setShortcut(QKeySequence(keys))
        action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        action.setToolTip(f"{text} ({shown_keys(keys)})")
        self.addAction(action)
        return action

    def _lay_out(self) -> None:
        panes = QHBoxLayout()
        panes.setSpacing(0)
        panes.addWidget(self._source, 2)
        panes.addWidget(self.findings, 3)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(0)
        top, row = _bar("topbar", 56)
        row.addWidget(Sign(self._theme, "file-text", "accent_text", 18))
        row.addWidget(self._name)
        row.addWidget(self._facts)
        row.addStretch(1)
        for action in (self._undo, self._redo, self._close):
            row.addWidget(action_button(action))
        bottom, row = _bar("bottombar", 64)
        row.addWidget(self._summary, 1)
        row.addWidget(self._cancel)
        row.addWidget(self._accept)
        outer.addWidget(top)
        outer.addLayout(panes, 1)
        outer.addWidget(bottom)

    def show_preview(self, preview: Preview, *, number: int = 1, of: int = 1) -> None:
        """Show what accepting would store; it is file ``number`` of ``of``."""
        self._preview = preview
        self._correction = Correction(preview.reading)
        self.findings.version.show_preview(preview)
        self.findings.correct(self._correction)
        self._correction.changed.connect(self._on_changed)
        self._source.show_reading(preview.reading)
        self._name.show_words(preview.file.name)
        count = self.tr("file {} of {} · ").format(number, of) if of > 1 else ""
        digest = preview.file.sha256
        kept = self.tr("kept unchanged · SHA-256 {}…{}").format(digest[:4], digest[-4:])
        self._facts.show_words(count + self._pages(preview.reading) + kept)
        known = preview.known is not None
        self._accept.setText(self.tr("Open its meeting") if known else self.tr("Accept"))
        self._show_state()
        self._accept.setFocus()

    def _pages(self, reading: Reading) -> str:
        last = max((one.page or 0 for one in reading.text.paragraphs), default=0)
        return translate("ImportPage", "%n page(s), ", last) if last else ""

    @property
    def is_corrected(self) -> bool:
        """Whether there are corrections that leaving would lose."""
        return self._correction is not None and self._correction.can_undo

    def _on_changed(self) -> None:
        if self._correction is not None:
            self._source.show_corrected(self._correction.reading)
            self.findings.version.show_corrected(self._correction.reading)
            self._show_state()

    def _show_state(self) -> None:
        if self._correction is not None and self._preview is not None:
            self._undo.setEnabled(self._correction.can_undo)
            self._redo.setEnabled(self._correction.can_redo)
            self._summary.setText(self._promise(self._preview, self._correction.reading))

    def _on_undo(self) -> None:
        if self._correction is not None:
            self._correction.undo()

    def _on_redo(self) -> None:
        if self._correction is not None:
            self._correction.redo()

    def _promise(self, preview: Preview, reading: Reading) -> str:
        if preview.known:
            return self.tr("This very file is in the store already; nothing is added.")
        if renews := self.findings.version.promise():
            return self.tr("{} Nothing is stored yet.").format(renews)
        adds = (
            translate("ImportPage", "%n session(s)", max(len(reading.sessions), 1)),
            translate("ImportPage", "%n question(s)", len(reading.questions)),
            translate("ImportPage", "%n footnote(s)", len(reading.text.footnotes)),
            translate("ImportPage", "%n reference(s)", len(reading.references)),
        )
        goes = self.tr("Goes into a new meeting: {}. Nothing is stored yet.")
        if preview.joins:
            goes = self.tr("Goes into a meeting of the store: {}. Nothing is stored yet.")
        return goes.format(", ".join(adds))

    def _on_accept_clicked(self) -> None:
        if self._preview is not None and self._correction is not None:
            reading = finished(self._correction.reading)
            corrected = replace(self._preview, reading=reading)
            self.accepted.emit(self.findings.version.to_accept(corrected))


def _bar(name: str, height: int) -> tuple[QFrame, QHBoxLayout]:
    bar = QFrame()
    bar.setObjectName(name)
    bar.setMinimumHeight(px(height))
    row = QHBoxLayout(bar)
    row.setContentsMargins(24, 4, 24, 4)
    row.setSpacing(8)
    return bar, row
