"""One bold statement, one sentence, and what can be done."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout

from meetprep.ui.icons import icon
from meetprep.ui.scale import px
from meetprep.ui.widgets.controls import button, label, restyle

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from meetprep.ui.theme import Theme
    from meetprep.wording.translation import Words

_SIGNS = {
    "warn": "triangle-alert",
    "bad": "circle-alert",
    "ok": "circle-check",
    "info": "info",
}


class Banner(QFrame):
    """Stays until it is answered or what it says is no longer true."""

    def __init__(self, theme: Theme, tone: str = "info") -> None:
        super().__init__()
        self._theme = theme
        self.setObjectName("banner")
        self._sign = QLabel()
        self._sign.setFixedSize(px(20), px(20))
        self._statement = label("", "statement", wrap=True)
        self._sentence = label("", wrap=True)
        self._buttons, self._beside = QHBoxLayout(), QHBoxLayout()
        self._buttons.setSpacing(8)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._statement)
        words.addWidget(self._sentence)
        words.addLayout(self._buttons)
        for shown in (self._statement, self._sentence):
            shown.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        self._row = row = QHBoxLayout(self)
        row.setContentsMargins(16, 12, 16, 12)
        row.setSpacing(12)
        row.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addLayout(self._beside)
        self._tone = tone
        theme.changed.connect(self._show_tone)
        self._show_tone()
        self.hide()

    def say(
        self,
        words: Words,
        *,
        tone: str | None = None,
        answers: Sequence[tuple[str, Callable[[], None]]] = (),
        signs: Sequence[str] = (),
    ) -> None:
        """Show ``words`` with a button for each answer, ``signs`` before their words."""
        self._tone = tone or self._tone
        self._show_tone()
        self._statement.setText(words.title)
        self._sentence.setText(words.advice)
        self._sentence.setVisible(bool(words.advice))
        self.setAccessibleName(f"{words.title} {words.advice}".strip())
        self._show_answers(answers, signs)
        self.show()

    def _show_answers(
        self, answers: Sequence[tuple[str, Callable[[], None]]], signs: Sequence[str]
    ) -> None:
        for buttons in (self._buttons, self._beside):
            while (item := buttons.takeAt(0)) is not None:
                if widget := item.widget():
                    widget.deleteLater()
        # One answer to one line stands beside it, and takes no height from the page.
        is_short = len(answers) == 1 and self._sentence.isHidden()
        place = self._beside if is_short else self._buttons
        middle, top = Qt.AlignmentFlag.AlignVCenter, Qt.AlignmentFlag.AlignTop
        self._row.setAlignment(self._sign, middle if is_short else top)
        for number, (text, act) in enumerate(answers):
            sign = signs[number] if number < len(signs) else ""
            answer = button(text, "dense", theme=self._theme, sign=sign)
            answer.clicked.connect(lambda _checked=False, act=act: act())
            place.addWidget(answer)
        if answers and not is_short:
            self._buttons.addStretch(1)
        self._buttons.setContentsMargins(0, 0 if is_short or not answers else 8, 0, 0)

    def _show_tone(self) -> None:
        restyle(self, "tone", self._tone)
        restyle(self._statement, "role", "statement")
        shown = icon(self._theme, _SIGNS[self._tone], self._tone)
        self._sign.setPixmap(shown.pixmap(QSize(18, 18), self.devicePixelRatioF()))
