"""The truth about saving: quiet when it works, a banner that stays when it doesn't."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QVBoxLayout, QWidget

from meetprep.domain.errors import EditConflict
from meetprep.ui.translating import translate
from meetprep.ui.widgets.banner import Banner
from meetprep.wording.errors import describe
from meetprep.wording.terms import part_name
from meetprep.wording.translation import Words, labelled

if TYPE_CHECKING:
    from meetprep.ui.autosave import Autosave
    from meetprep.ui.drafts import Draft
    from meetprep.ui.theme import Theme


class SaveBanner(QWidget):
    """Says why a text is not saved, and what can be done."""

    def __init__(self, theme: Theme, autosave: Autosave) -> None:
        super().__init__()
        self._autosave = autosave
        self._clashes: list[Draft] = []
        self._failure = Banner(theme, "bad")
        self._conflict = Banner(theme, "warn")
        column = QVBoxLayout(self)
        column.setContentsMargins(32, 0, 32, 0)
        column.setSpacing(0)
        column.addWidget(self._failure)
        column.addWidget(self._conflict)
        self.below = QVBoxLayout()
        column.addLayout(self.below)
        autosave.failed.connect(self._on_failed)
        autosave.saved.connect(self._failure.hide)
        autosave.conflicted.connect(self._on_conflicted)
        autosave.settled.connect(self._on_settled)

    def _on_failed(self, error: Exception) -> None:
        words = describe(error, translate)
        title = self.tr("Not saved. {}").format(words.title)
        again = (self.tr("Try again now"), self._autosave.try_again)
        self._failure.say(Words(title, words.advice), answers=[again])

    def _on_conflicted(self, draft: Draft) -> None:
        if draft not in self._clashes:
            self._clashes.append(draft)
        self._show_clash()

    def _show_clash(self) -> None:
        if not self._clashes:
            self._conflict.hide()
            return
        draft = self._clashes[0]
        words = describe(EditConflict(draft.key.kind, 0, 0), translate)
        whose = f"{part_name(draft.key.kind, translate)} ({draft.key.delegation})"
        advice = self.tr("Both texts stay in the history, whichever you take.")
        self._conflict.say(
            Words(labelled(whose, words.title, translate), advice),
            answers=[
                (self.tr("Keep mine"), partial(self._autosave.keep_mine, draft)),
                (self.tr("Take the other"), partial(self._autosave.take_theirs, draft)),
                (self.tr("Keep both"), partial(self._autosave.keep_both, draft)),
            ],
        )

    def _on_settled(self, draft: Draft) -> None:
        if draft in self._clashes:
            self._clashes.remove(draft)
        self._show_clash()
