"""Of which stored paper the one being imported is a new version, question by question."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from meetprep.domain.comparing import Outcome
from meetprep.ui.translating import translate
from meetprep.ui.widgets.card import Card
from meetprep.ui.widgets.controls import Sign, button, label
from meetprep.ui.widgets.differences import DifferenceText
from meetprep.ui.widgets.flow_text import FlowText, Line, Stretch
from meetprep.wording.versions import (
    comparison_summary,
    moved_words,
    outcome_name,
    version_words,
)

if TYPE_CHECKING:
    from meetprep.domain.comparing import Compared, Comparison
    from meetprep.domain.paper import Reading
    from meetprep.services.importing import Preview
    from meetprep.services.versions import Version
    from meetprep.ui.theme import Theme

_TONES = {Outcome.CHANGED: "warn", Outcome.NEW: "ok", Outcome.GONE: "bad"}
# Comparing anew waits until typing rests so long.
_PAUSE_MS = 150


class VersionPanel(Card):
    """Says it, shows what became of each question, and lets the user say that it is not so.

    Signals:
        compared: What accepting does to the stored questions is another now.
    """

    compared = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._preview: Preview | None = None
        self._is_separate = False
        self._reading: Reading | None = None
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self._compare)
        self._title = label("", "heading", wrap=True)
        self._reason = label("", "muted", wrap=True)
        self._switch = button("", "dense")
        self._switch.clicked.connect(self._on_switch_clicked)
        self._summary = label("", "strong", wrap=True)
        self._shown: Comparison | None = None
        self._rows = QWidget()
        self._column = QVBoxLayout()
        self._lay_out(theme)
        self.hide()

    def _lay_out(self, theme: Theme) -> None:
        top = Qt.AlignmentFlag.AlignTop
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._reason)
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(Sign(theme, "git-compare-arrows", "accent_text", 18), 0, top)
        head.addLayout(words, 1)
        head.addWidget(self._switch, 0, top)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(16, 14, 16, 14)
        self._column.setSpacing(10)
        self._column.addLayout(head)
        self._column.addWidget(self._summary)
        self._column.addWidget(self._rows)

    def show_preview(self, preview: Preview) -> None:
        """Show of what the paper is a new version; nothing where it is none."""
        self._preview = preview
        self._reading = None
        self._pause.stop()
        self._is_separate = False
        self.setVisible(preview.version is not None)
        self._show()

    def show_corrected(self, reading: Reading) -> None:
        """Compare what the user made of the reading, as soon as typing rests."""
        if self._preview is not None and self._preview.version is not None:
            self._reading = reading
            self._pause.start()

    def to_accept(self, preview: Preview) -> Preview:
        """Return ``preview`` as the user wants it: a new version or a separate paper."""
        return replace(preview, version=None) if self._is_separate else preview

    def promise(self) -> str:
        """Return what accepting does to the stored questions, "" where it renews none."""
        version = self._preview.version if self._preview else None
        if version is None or self._is_separate:
            return ""
        if version.is_older:
            return self.tr("Kept beside the newer version; no question changes.")
        what = comparison_summary(version.comparison, translate)
        return self.tr("Renews the stored paper. {}. Positions stay.").format(what)

    def _compare(self) -> None:
        if self._preview is not None and self._reading is not None:
            self._preview = self._preview.corrected(self._reading)
            self._show()
            self.compared.emit()

    def _on_switch_clicked(self) -> None:
        self._is_separate = not self._is_separate
        self._show()
        self.compared.emit()

    def _show(self) -> None:
        version = self._preview.version if self._preview else None
        if self._preview is None or version is None:
            return
        words = version_words(version, self._preview.reading.reference, translate)
        self._title.setText(words.title)
        self._reason.setText(words.advice)
        self._switch.setText(self.tr("It’s a separate paper"))
        if self._is_separate:
            self._title.setText(self.tr("It will be stored as a separate paper."))
            self._reason.setText(self.tr("Its questions are added to those of the store."))
            self._switch.setText(self.tr("It’s a new version"))
        self._show_comparison(version)

    def _show_comparison(self, version: Version) -> None:
        compared = version.comparison
        is_shown = bool(compared.questions) and not self._is_separate
        self._summary.setVisible(is_shown)
        self._rows.setVisible(is_shown)
        if is_shown and compared != self._shown:
            self._shown = compared
            self._summary.setText(comparison_summary(compared, translate))
            rows = _rows(self._theme, compared)
            self._column.replaceWidget(self._rows, rows)
            self._rows.hide()
            self._rows.deleteLater()
            self._rows = rows


def _rows(theme: Theme, comparison: Comparison) -> QWidget:
    """Return a row a question: outcome, label, words."""
    rows = QWidget()
    grid = QGridLayout(rows)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(10)
    grid.setVerticalSpacing(8)
    grid.setColumnStretch(2, 1)
    top = Qt.AlignmentFlag.AlignTop
    for at, compared in enumerate(comparison.questions):
        asked = compared.new or compared.old
        number = label((asked.label if asked else None) or "–", "accent")
        number.setContentsMargins(0, 3, 0, 0)
        grid.addWidget(_chip(compared.outcome), at, 0, top)
        grid.addWidget(number, at, 1, top)
        grid.addLayout(_words(theme, compared), at, 2)
    return rows


def _chip(outcome: Outcome) -> QLabel:
    chip = label(outcome_name(outcome, translate), "chip")
    chip.setProperty("tone", _TONES.get(outcome, ""))
    chip.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return chip


def _words(theme: Theme, compared: Compared) -> QVBoxLayout:
    column = QVBoxLayout()
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(2)
    column.addWidget(_text(theme, compared))
    if beside := moved_words(compared, translate):
        column.addWidget(label(beside, "small"))
    return column


def _text(theme: Theme, compared: Compared) -> FlowText:
    if compared.outcome is Outcome.CHANGED:
        text = DifferenceText(theme)
        text.show_runs((compared.context, "text3"), (compared.ask, "text"))
        return text
    plain = FlowText(theme)
    asked = compared.new or compared.old
    colour = "text3" if compared.outcome is Outcome.SAME else "text"
    line = Line.THROUGH if compared.outcome is Outcome.GONE else Line.NONE
    plain.show_text(Stretch(asked.ask if asked else "", colour, "", line))
    return plain
