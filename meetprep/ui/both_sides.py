"""A click in the paper shows what was taken there, a click on that shows its place."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from meetprep.ui.widgets.entries import EntryList
    from meetprep.ui.widgets.findings import Findings
    from meetprep.ui.widgets.source_pane import SourcePane


class BothSides(QObject):
    """Connects the paper with the findings; neither knows the other."""

    def __init__(self, source: SourcePane, findings: Findings) -> None:
        super().__init__(findings)
        self._source = source
        self._findings = findings
        text, entries = source.text, findings.side.entries
        text.paragraph_clicked.connect(self._on_paragraph_clicked)
        text.note_clicked.connect(self._on_note_clicked)
        text.reference_clicked.connect(self._on_reference_clicked)
        source.question_asked_for.connect(findings.add_question)
        findings.place_asked_for.connect(text.go_to)
        findings.selection_asked_for.connect(source.wait_for_selection)
        entries.session_chosen.connect(source.show_session)
        entries.note_chosen.connect(text.go_to_note)
        entries.reference_chosen.connect(source.show_reference)

    def _on_paragraph_clicked(self, paragraph: int) -> None:
        session = self._source.session_at(paragraph)
        asked = any(paragraph in one.paragraphs for one in self._findings.reading.questions)
        if session is not None and not asked:
            self._show(self._findings.side.entries.show_session(session))
        else:
            self._findings.show_paragraph(paragraph)

    def _on_note_clicked(self, label: str) -> None:
        self._show(self._findings.side.entries.show_note(label))

    def _on_reference_clicked(self, words: str) -> None:
        self._show(self._findings.side.entries.show_reference(words))

    def _show(self, shown: EntryList | None) -> None:
        if shown is not None:
            self._findings.ensureWidgetVisible(shown)
