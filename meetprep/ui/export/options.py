"""How a document is written: which questions, in which language, as how many files."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QCheckBox, QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from meetprep.domain.documents import DocumentKind, Language
from meetprep.ui.export.wish import Files
from meetprep.ui.scale import px
from meetprep.ui.translating import translate
from meetprep.ui.widgets.choice import Choice
from meetprep.ui.widgets.controls import label
from meetprep.ui.widgets.flowing import FlowingLayout
from meetprep.wording.documents import language_name
from meetprep.wording.terms import day

if TYPE_CHECKING:
    from collections.abc import Sequence

    from meetprep.domain.meeting import QuestionId
    from meetprep.domain.suggestion import Reviewer
    from meetprep.ui.export.wish import Wish
    from meetprep.ui.theme import Theme

_LABELS, _HIGH = 84, 28


class Template(Enum):
    """In which template a document is written."""

    MINISTRY = auto()
    HOUSE = auto()
    FILE = auto()


@dataclass(frozen=True, slots=True)
class Asked:
    """A question that may go in: its label as printed, and whether there is text to it."""

    question: QuestionId
    label: str
    ask: str
    has_text: bool


class Options(QWidget):
    """A row for each choice.

    Signals:
        question_switched: A question goes in or out; carries its id and whether it goes in.
        language_chosen: Carries the language.
        names_switched: Delegations are named, or not.
        pdf_switched: A PDF lies beside each Word file, or not.
        against_chosen: Carries the name of a reviewer, "" for none.
        files_chosen: Carries how many files are written at once.
        template_chosen: Carries in which template; a file is still to be asked for.
    """

    question_switched = Signal(str, bool)
    language_chosen = Signal(object)
    names_switched = Signal(bool)
    pdf_switched = Signal(bool)
    against_chosen = Signal(str)
    files_chosen = Signal(object)
    template_chosen = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._asked: tuple[Asked, ...] = ()
        self._boxes: dict[QuestionId, QCheckBox] = {}
        self._questions = QWidget()
        self._empty = label("", "small")
        self._language = Choice(theme, self.tr("Language"))
        self._language.chosen.connect(self._on_language)
        self._names = QCheckBox(self.tr("Name the delegations"))
        self._names.clicked.connect(self.names_switched)
        self._pdf = QCheckBox(self.tr("PDF as well"))
        self._pdf.clicked.connect(self.pdf_switched)
        self._reviewers: tuple[str, ...] = ()
        self._against = Choice(theme, self.tr("Changes"))
        self._against.chosen.connect(self._on_against)
        self._files = Choice(theme, self.tr("Files"))
        self._files.chosen.connect(self._on_files)
        self._marking = label("", wrap=True)
        self._templates: tuple[Template, ...] = ()
        self._template = Choice(theme, self.tr("Template"))
        self._template.chosen.connect(self._on_template)
        self._grid = QGridLayout(self)
        self._lay_out()

    def _lay_out(self) -> None:
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(8)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnMinimumWidth(0, px(_LABELS))
        self._grid.setColumnStretch(1, 1)
        self._grid.addWidget(label(self.tr("How"), "heading"), 0, 0, 1, 2)
        asked = QWidget()
        self._asked_column = QVBoxLayout(asked)
        self._asked_column.setContentsMargins(0, 0, 0, 0)
        self._asked_column.setSpacing(0)
        self._asked_column.addWidget(self._questions)
        self._add_row(self.tr("Questions"), asked, at_top=True)
        self._against_label = self._add_row(self.tr("Changes"), self._against)
        self._add_row(self.tr("Language"), self._language)
        self._names_label = self._add_row(self.tr("Names"), self._names)
        self._add_row(self.tr("Template"), self._template)
        self._add_row(self.tr("Format"), self._format())
        self._add_row(self.tr("Marking"), self._marking)
        self._add_row(self.tr("Files"), self._files)

    def _format(self) -> QWidget:
        formats = QWidget()
        row = QHBoxLayout(formats)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(20)
        row.addWidget(label(self.tr("Word (.docx)")))
        row.addWidget(self._pdf)
        row.addStretch(1)
        return formats

    def _add_row(self, words: str, field: QWidget, *, at_top: bool = False) -> QWidget:
        row = self._grid.rowCount()
        name = label(words, "small")
        name.setMinimumHeight(px(_HIGH))
        middle, top = Qt.AlignmentFlag.AlignVCenter, Qt.AlignmentFlag.AlignTop
        self._grid.addWidget(name, row, 0, top if at_top else middle)
        self._grid.addWidget(field, row, 1)
        return name

    def show_questions(self, asked: Sequence[Asked], wish: Wish) -> None:
        """Offer the questions; one without text can't go into what holds answers alone."""
        needs_text = wish.kind in {DocumentKind.POSITION_PAPER, DocumentKind.SPEAKING_NOTE}
        if tuple(asked) != self._asked:
            self._asked = tuple(asked)
            self._build_boxes()
        for one in asked:
            box = self._boxes[one.question]
            box.setEnabled(one.has_text or not needs_text)
            box.setChecked(box.isEnabled() and one.question not in wish.left_questions)
        empty = [
            one.label.rstrip(".") for one in asked if not self._boxes[one.question].isEnabled()
        ]
        said = translate("Options", "{} (is|are) empty", len(empty))
        self._empty.setText(said.format(", ".join(empty)) if empty else "")

    def _build_boxes(self) -> None:
        old = self._questions
        self._questions = QWidget()
        flow = FlowingLayout(8)
        self._boxes = {}
        for one in self._asked:
            box = self._boxes[one.question] = QCheckBox(one.label)
            box.setToolTip(one.ask)
            box.setAccessibleName(self.tr("Question {}").format(one.label))
            box.setAccessibleDescription(one.ask)
            box.clicked.connect(partial(self._on_question, one.question))
            flow.addWidget(box)
        self._empty = label("", "small")
        self._empty.setMinimumHeight(px(_HIGH))
        flow.addWidget(self._empty)
        self._questions.setLayout(flow)
        self._asked_column.replaceWidget(old, self._questions)
        old.hide()
        old.setParent(None)
        old.deleteLater()

    def show_wish(self, wish: Wish, papers: int) -> None:
        """Show what was chosen; ``papers`` is how many delegations have a position paper."""
        languages = [language_name(one) for one in Language]
        self._language.show_choices(languages, list(Language).index(wish.language))
        is_overview = wish.kind is DocumentKind.OVERVIEW
        self._names.setChecked(wish.with_names)
        self._pdf.setChecked(wish.with_pdf)
        for shown in (self._names, self._names_label):
            shown.setVisible(is_overview)
        each = self.tr("A position paper of each delegation ({})").format(papers)
        words = {
            Files.ONE: self.tr("This document"),
            Files.EVERY_KIND: self.tr("All kinds of documents"),
            Files.EVERY_DELEGATION: each,
        }
        self._files.show_choices([words[one] for one in Files], list(Files).index(wish.files))

    def show_reviewers(self, reviewers: Sequence[Reviewer], against: str) -> None:
        """Offer to track what was changed in a reviewer's version; nothing without any."""
        self._reviewers = ("", *(one.name for one in reviewers))
        chosen = self._reviewers.index(against) if against in self._reviewers else 0
        words = [self.tr("Not tracked"), *map(self._version, reviewers)]
        self._against.show_choices(words, chosen)
        for shown in (self._against, self._against_label):
            shown.setVisible(bool(reviewers))

    def _version(self, reviewer: Reviewer) -> str:
        if reviewer.last is None:
            return self.tr("Since {}").format(reviewer.name)
        when = day(reviewer.last.astimezone().date(), translate)
        return self.tr("Since {}, {}").format(reviewer.name, when)

    def show_template(self, name: str, *, in_house_style: bool) -> None:
        """Say in which template the document is written; ``name`` is the ministry's, if any."""
        words = {Template.MINISTRY: name} if name else {}
        words |= {
            Template.HOUSE: self.tr("House style, A4"),
            Template.FILE: self.tr("Another Word template…"),
        }
        self._templates = tuple(words)
        chosen = Template.HOUSE if in_house_style or not name else Template.MINISTRY
        self._template.show_choices(list(words.values()), self._templates.index(chosen))

    def show_marking(self, marking: str) -> None:
        """Say what every page carries; nobody lowers it here."""
        carried = self.tr("{}, on every page").format(marking)
        self._marking.setText(carried if marking else self.tr("None on the papers"))

    def _on_question(self, question: QuestionId) -> None:
        self.question_switched.emit(question, self._boxes[question].isChecked())

    def _on_language(self, number: int) -> None:
        self.language_chosen.emit(list(Language)[number])

    def _on_template(self, number: int) -> None:
        self.template_chosen.emit(self._templates[number])

    def _on_against(self, number: int) -> None:
        self.against_chosen.emit(self._reviewers[number])

    def _on_files(self, number: int) -> None:
        self.files_chosen.emit(list(Files)[number])
