"""What happened, said above whichever page is open."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from meetprep.ui.translating import translate
from meetprep.ui.widgets.banner import Banner
from meetprep.wording.errors import describe

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from meetprep.ui.theme import Theme
    from meetprep.wording.translation import Words


class Notices(QObject):
    """One banner; the newest word stands in it until it is closed."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.banner = Banner(theme, "info")

    def say(
        self,
        words: Words,
        tone: str,
        answers: Sequence[tuple[str, Callable[[], None]]] = (),
    ) -> None:
        """Say ``words``, with a button for each answer and one to close."""
        close = (self.tr("Close"), self.clear)
        self.banner.say(words, tone=tone, answers=[*answers, close])

    def say_failed(self, error: Exception) -> None:
        """Say why something was not done."""
        self.say(describe(error, translate), "bad")

    def clear(self) -> None:
        """Take the word away."""
        self.banner.hide()
