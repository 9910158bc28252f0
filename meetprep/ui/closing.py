"""Let the window go only when nothing is lost with it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from meetprep.ui.translating import translate
from meetprep.wording.errors import describe
from meetprep.wording.translation import Words

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from PySide6.QtWidgets import QMainWindow

    from meetprep.domain.errors import MeetprepError
    from meetprep.ui.autosave import Autosave
    from meetprep.ui.notices import Notices


class Closing(QObject):
    """Asks in the window where something would be lost, and closes it once that is settled."""

    def __init__(self, window: QMainWindow, autosave: Autosave) -> None:
        super().__init__()
        self._window = window
        self._autosave = autosave
        self._gives_up = False
        self._is_leaving = False

    def leave(self) -> None:
        """Save everything and close, without a question about an open paper."""
        self._is_leaving = True
        self._window.close()

    def corrections(self) -> str:
        """Ask whether to close although a paper was corrected and not accepted."""
        return self.tr("Close meetprep? The corrections of this paper would be lost.")

    def may_go(
        self,
        notices: Notices,
        saves: Sequence[Callable[[], MeetprepError | None]],
        loses: str,
    ) -> bool:
        """Save everything; tell whether the window may close, and say why where it may not.

        Each of ``saves`` saves what is no draft, or returns why it could not; ``loses`` asks
        whether to close although something would be lost, "" where nothing would.
        """
        if loses and not (self._is_leaving or self._gives_up):
            notices.say(Words(loses), "warn", [(self.tr("Close meetprep"), self._give_up)])
            return False
        found = (save() for save in (self._autosave.finish, *saves))
        error = next(filter(None, found), None)
        if error is not None and not self._gives_up:
            answers = [(self.tr("Close and lose what is not saved"), self._give_up)]
            notices.say(describe(error, translate), "bad", answers)
            return False
        return True

    def _give_up(self) -> None:
        self._gives_up = True
        self._window.close()
