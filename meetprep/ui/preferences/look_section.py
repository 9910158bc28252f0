"""How the window looks and what it speaks."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QTime, Signal

from meetprep.ui.language import languages
from meetprep.ui.motion import Motion
from meetprep.ui.preferences.section import Section
from meetprep.ui.scale import TEXT_SIZES
from meetprep.ui.theme import Mode
from meetprep.ui.translating import translate
from meetprep.ui.widgets.choice import Choice
from meetprep.ui.widgets.controls import Segment, label
from meetprep.wording.terms import day

if TYPE_CHECKING:
    from datetime import datetime

    from meetprep.ui.theme import Theme


class LookSection(Section):
    """Theme, text size, motion and language.

    Signals:
        theme_chosen: The user chose a theme; carries the value of its mode.
        size_chosen: The user chose a size of text; carries it in percent.
        motion_chosen: The user chose what may move; carries the value.
        language_chosen: The user chose a language; carries its code, "" for the system's.
    """

    theme_chosen = Signal(str)
    size_chosen = Signal(int)
    motion_chosen = Signal(str)
    language_chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(self.tr("Look and language"), self.tr("Changes hold at once."))
        system = self.tr("As the system")
        modes = [
            (Mode.SYSTEM, system, ""),
            (Mode.LIGHT, self.tr("Light"), ""),
            (Mode.DARK, self.tr("Dark"), ""),
        ]
        self._modes = Segment(modes, self.tr("Theme"))
        self._modes.chosen.connect(self.theme_chosen)
        sizes = [(str(size), self.tr("{} %").format(size), "") for size in TEXT_SIZES]
        self._sizes = Segment(sizes, self.tr("Text size"))
        self._sizes.chosen.connect(lambda size: self.size_chosen.emit(int(size)))
        motions = [(Motion.SYSTEM, system, ""), (Motion.NONE, self.tr("None"), "")]
        self._motions = Segment(motions, self.tr("Motion"))
        self._motions.chosen.connect(self.motion_chosen)
        self._languages = Choice(theme, self.tr("Language"))
        self._languages.chosen.connect(self._on_language)
        self._codes = ["", *languages()]
        self._example = label("", "small", wrap=True)
        self.add_row(self.tr("Theme"), self._modes)
        self.add_row(self.tr("Text size"), self._sizes)
        self.add_row(self.tr("Motion"), self._motions)
        self.add_row(self.tr("Language"), self._languages)
        self.add_hint(self._example)

    def show_look(self, mode: Mode, size: int, motion: Motion) -> None:
        """Show what holds now."""
        self._modes.show_choice(mode)
        self._sizes.show_choice(str(size))
        self._motions.show_choice(motion)

    def show_language(self, code: str, now: datetime) -> None:
        """Show which language is spoken, and how it writes ``now``."""
        names = [self.tr("As the system"), *languages().values()]
        at = self._codes.index(code) if code in self._codes else 0
        self._languages.show_choices(names, at)
        time = QLocale().toString(QTime(now.hour, now.minute), QLocale.FormatType.ShortFormat)
        number = QLocale().toString(1234.5, "f", 1)
        words = self.tr("Dates and numbers follow the language: {}, {}, {}.")
        self._example.setText(words.format(day(now.date(), translate), time, number))

    def _on_language(self, number: int) -> None:
        self.language_chosen.emit(self._codes[number])
