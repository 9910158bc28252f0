"""Have the store encrypted, from the first start on or later, and say whether it is."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSize, Qt, QTimer, Signal

from meetprep.ui.icons import icon
from meetprep.ui.preferences.passphrase_section import PassphraseSection
from meetprep.ui.scale import px
from meetprep.ui.translating import translate
from meetprep.ui.widgets.elided_button import ElidedButton
from meetprep.wording.errors import describe

if TYPE_CHECKING:
    from collections.abc import Callable

    from meetprep.services.protecting import Protecting
    from meetprep.ui.notices import Notices
    from meetprep.ui.tools import Tools
    from meetprep.ui.workspace import Workspace

_LOOK_MS = 200


class Protection(QObject):
    """Connects what is said of the passphrase with the start, the sidebar and the store.

    Signals:
        asked: The user wants to set, change or remove the passphrase.
    """

    asked = Signal()

    def __init__(
        self,
        protecting: Protecting,
        tools: Tools,
        workspace: Workspace,
        notices: Notices,
    ) -> None:
        super().__init__(workspace)
        self._protecting = protecting
        self._tools = tools
        self._notices = notices
        self._workspace = workspace
        self.section = section = PassphraseSection(tools.theme)
        self._looking = QTimer(self, interval=_LOOK_MS)
        self._looking.timeout.connect(lambda: section.show_busy(protecting.share_written))
        self._sign = ElidedButton("foot")
        self._sign.setIconSize(QSize(px(14), px(14)))
        self._sign.clicked.connect(self.asked)
        workspace.sidebar.foot.insertWidget(0, self._sign)
        self.section.protect_asked.connect(
            lambda new: self._do(partial(protecting.protect, new))
        )
        self.section.change_asked.connect(
            lambda old, new: self._do(partial(protecting.change, old, new))
        )
        self.section.unprotect_asked.connect(
            lambda old: self._do(partial(protecting.unprotect, old))
        )
        self.show_state()

    def show_state(self) -> None:
        """Say whether the store is encrypted; forget what was typed."""
        self.section.show_state(is_protected=self._protecting.is_protected)
        self._say()

    def _say(self) -> None:
        """Tell the truth at the foot of the sidebar."""
        is_protected = self._protecting.is_protected
        encrypted, clear = self.tr("Encrypted, on this device"), self.tr("On this device")
        self._sign.show_words(encrypted if is_protected else clear)
        self._sign.setToolTip(self.tr("Set, change or remove the passphrase"))
        sign = "lock" if is_protected else "hard-drive"
        self._sign.setIcon(icon(self._tools.theme, sign, "text3"))

    def protect_first(self, passphrase: str) -> None:
        """Encrypt the store that was just made."""
        self._do(partial(self._protecting.protect, passphrase), is_first=True)

    def _do(self, work: Callable[[], None], *, is_first: bool = False) -> None:
        self.section.show_busy()
        # What is read meanwhile would wait: nothing may be asked for, and the page says why.
        self._workspace.window().setEnabled(False)
        self._looking.start()
        # At the first start nobody looks at the page of settings.
        then, failed = self._on_done, self._on_failed
        if is_first:
            then, failed = self._on_first_done, self._on_first_failed
        self._tools.jobs.run(work, owner=self, then=lambda _: then(), failed=failed)

    def _end(self) -> None:
        self._looking.stop()
        self._workspace.window().setEnabled(True)

    def _on_first_done(self) -> None:
        self._end()
        self.show_state()
        self._workspace.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_first_failed(self, error: Exception) -> None:
        self._end()
        self.show_state()
        self._notices.say_failed(error)

    def _on_done(self) -> None:
        self._end()
        self.show_state()
        # The keyboard was taken from a window that could not be used.
        self.section.write()

    def _on_failed(self, error: Exception) -> None:
        self._end()
        words = describe(error, translate)
        self.section.show_wrong(f"{words.title} {words.advice}".strip())
