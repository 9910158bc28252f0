"""The doubts about a paper, one open with its two answers, the others a line each."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget

from meetprep.domain.standing import as_it_stands, open_doubts
from meetprep.domain.taken import announcements
from meetprep.ui.translating import translate
from meetprep.ui.widgets.banner import Banner
from meetprep.ui.widgets.card import MARGIN
from meetprep.ui.widgets.controls import button, label
from meetprep.wording.translation import Words, quoted
from meetprep.wording.warnings import warning_words

if TYPE_CHECKING:
    from PySide6.QtGui import QMouseEvent

    from meetprep.domain.paper import PaperWarning, Reading
    from meetprep.ui.theme import Theme


class Doubts(QWidget):
    """Stay until they are answered or what they say is no longer true.

    Signals:
        to_mend: The user says that it is the reading; carries the warning.
        settled: The user says that it is the paper; carries the warning.
        place_asked_for: The user wants to see the place; carries the paragraph.
    """

    to_mend = Signal(object)
    settled = Signal(object)
    place_asked_for = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._doubts: tuple[PaperWarning, ...] = ()
        self._shown: object = None
        self._reading: Reading | None = None
        self._open = 0
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(MARGIN, 0, MARGIN, 12)
        self._column.setSpacing(4)

    def show_reading(self, reading: Reading) -> None:
        """Show what is doubtful about ``reading`` and not answered."""
        self._reading = reading
        self._doubts = open_doubts(reading)
        self._open = min(self._open, max(len(self._doubts) - 1, 0))
        self._show()

    def begin(self) -> None:
        """Open the first one."""
        self._open = 0

    def step(self, by: int) -> None:
        """Open the next doubt or the one before, with its place and the keyboard on it."""
        if self._doubts:
            is_first = not self.isAncestorOf(self.window().focusWidget())
            self._go_to((self._open + (0 if is_first else by)) % len(self._doubts))

    def _go_to(self, number: int) -> None:
        self._open = number
        self._show()
        self._take_keyboard()
        self._ask_for_place()

    def _ask_for_place(self) -> None:
        place = self._doubts[self._open].paragraph
        if place is not None:
            self.place_asked_for.emit(place)

    def _take_keyboard(self) -> None:
        banner = self.findChild(_OpenDoubt)
        if banner is not None and (first := banner.findChild(QPushButton)) is not None:
            first.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _show(self) -> None:
        words = tuple(self._words(one) for one in self._doubts)
        if (words, self._open) == self._shown:
            return
        had_keyboard = self.isAncestorOf(self.window().focusWidget())
        self._shown = (words, self._open)
        if had_keyboard and not words:
            self.focusNextChild()
        self._clear()
        if len(words) > 1:
            counts = self.tr("Doubt {} of {} · F8 goes to the next")
            self._column.addWidget(label(counts.format(self._open + 1, len(words)), "small"))
        for number, (doubt, said) in enumerate(zip(self._doubts, words, strict=True)):
            is_open = number == self._open
            shown = self._opened(doubt, said) if is_open else self._line(number, said)
            self._column.addWidget(shown)
        self.setVisible(bool(words))
        if had_keyboard and words:
            self._take_keyboard()

    def _clear(self) -> None:
        while (item := self._column.takeAt(0)) is not None:
            if widget := item.widget():
                widget.hide()
                widget.setParent(None)
                widget.deleteLater()

    def _line(self, number: int, words: Words) -> QPushButton:
        shown = button(words.title, "doubt", theme=self._theme, sign="triangle-alert")
        shown.setToolTip(f"{words.title} {words.advice}".strip())
        shown.clicked.connect(partial(self._go_to, number))
        return shown

    def _opened(self, doubt: PaperWarning, words: Words) -> Banner:
        banner = _OpenDoubt(self._theme, "warn")
        banner.pressed.connect(self._ask_for_place)
        answers = [
            (self.tr("It’s the paper"), partial(self.settled.emit, doubt)),
            (self.tr("Let me fix it"), partial(self.to_mend.emit, doubt)),
        ]
        banner.say(words, answers=answers, signs=("check", "pencil"))
        return banner

    def _words(self, doubt: PaperWarning) -> Words:
        if self._reading is None:
            return Words("")
        words = warning_words(as_it_stands(self._reading, doubt), translate)
        place = _place_of(self._reading, doubt)
        return Words(words.title, f"{place} {words.advice}".strip())


class _OpenDoubt(Banner):
    """Goes to its place when it is pressed.

    Signals:
        pressed: The user pressed it, on no button.
    """

    pressed = Signal()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go to the place."""
        super().mousePressEvent(event)
        self.pressed.emit()


def _place_of(reading: Reading, doubt: PaperWarning) -> str:
    """Return the page and the words that announce, as far as both are known."""
    at = doubt.paragraph
    if at is None or not 0 <= at < len(reading.text.paragraphs):
        return ""
    paragraph = reading.text.paragraphs[at]
    page = translate("Doubts", "Page {}").format(paragraph.page) if paragraph.page else ""
    start, stop = announcements(reading).get(at, (0, 0))
    words = quoted(paragraph.text[start:stop], translate) if stop > start else ""
    said = ": ".join(filter(None, (page, words)))
    return f"{said}." if said else ""
