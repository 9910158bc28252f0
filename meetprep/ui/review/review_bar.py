"""The bar below a text under review: where one is, and what can be decided."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QPushButton

from meetprep.ui.icons import icon
from meetprep.ui.scale import px
from meetprep.ui.translating import translate
from meetprep.ui.widgets.card import MARGIN, Card
from meetprep.ui.widgets.controls import action_button, button, label
from meetprep.ui.widgets.elided_button import ElidedButton

if TYPE_CHECKING:
    from collections.abc import Sequence

    from PySide6.QtCore import QObject
    from PySide6.QtGui import QShowEvent
    from PySide6.QtWidgets import QToolButton

    from meetprep.ui.theme import Theme

_HEIGHT, _SIDES = 56, 22
_WIDEST_NAME = 150
_MANY = 99  # so many have a reserved place


class ReviewBar(Card):
    """Steps through proposals and decides on the active one, the selected ones, or all by one.

    Signals:
        stepped: The user wants the next one (1) or the one before (-1).
        decided: The user accepts or rejects; carries which.
        decided_all: The same for all of one person; carries the person and which.
        sent_back: The user wants to show the reviewer what became of their changes.
        moved_on: The user wants to go on to what waits on another question.
        left: The user wants to go back to the desk.
    """

    stepped = Signal(int)
    decided = Signal(bool)
    decided_all = Signal(str, bool)
    sent_back = Signal()
    moved_on = Signal()
    left = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme, radius=14)
        self._steps = self._step_buttons(theme)
        self.where = label("", "strong")
        self._is_narrow, self._all_by, self._reserved = False, "", 0
        self.all_by = _name_button(theme)
        self.reject = button(self.tr("Reject"), theme=theme, sign="x")
        self.reject.setToolTip(self.tr("Reject (Ctrl+Backspace)"))
        self.reject.clicked.connect(lambda: self.decided.emit(False))  # noqa: FBT003 - a signal's
        self.accept = button(self.tr("Accept"), "primary", theme=theme, sign="check")
        self.accept.setToolTip(self.tr("Accept (Ctrl+Return)"))
        self.accept.clicked.connect(lambda: self.decided.emit(True))  # noqa: FBT003 - a signal's
        self._reviewer = ""
        self.send = button(self.tr("Send back…"), theme=theme, sign="send")
        self.send.clicked.connect(self.sent_back)
        self.onward = button("", "quiet", theme=theme, sign="chevron-right")
        self.onward.setToolTip(self.tr("Open the review of this question"))
        self.onward.clicked.connect(self.moved_on)
        self.show_onward("")
        self.back = button(self.tr("Back to the desk"))
        self.back.clicked.connect(self.left)
        row = QHBoxLayout(self)
        row.setContentsMargins(_SIDES - 12, 0, 12, 0)
        row.setSpacing(6)
        for one in (*self._steps, self.where):
            row.addWidget(one)
        row.addStretch(1)
        ends = self.onward, self.send, self.back
        for one in (self.all_by, self.reject, self.accept, *ends):
            row.addWidget(one)
            one.installEventFilter(self)
        self.setFixedHeight(px(_HEIGHT) + 2 * MARGIN - 2)

    def _step_buttons(self, theme: Theme) -> list[QToolButton]:
        before = QAction(icon(theme, "chevron-left"), self.tr("Previous suggestion"), self)
        before.setToolTip(self.tr("Previous suggestion (Shift+F8)"))
        before.triggered.connect(lambda: self.stepped.emit(-1))
        after = QAction(icon(theme, "chevron-right"), self.tr("Next suggestion"), self)
        after.setToolTip(self.tr("Next suggestion (F8)"))
        after.triggered.connect(lambda: self.stepped.emit(1))
        return [action_button(before), action_button(after)]

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Let a double click press once: what it meant is done, and another thing is next."""
        return event.type() is QEvent.Type.MouseButtonDblClick

    def needed_width(self) -> int:
        """Return how wide it is while anything can be decided, else what it shows needs."""
        if self.accept.isHidden():
            return self.minimumSizeHint().width()
        return self._reserved

    def showEvent(self, event: QShowEvent) -> None:
        """Reserve the room, now that the style is known."""
        super().showEvent(event)
        self._reserve()

    def _reserve(self) -> None:
        """Reserve the room of what varies, so that no button moves under a hand."""
        for one, words in (
            (self.reject, self.tr("Reject {}")),
            (self.accept, self.tr("Accept {}")),
        ):
            one.setMinimumWidth(_wide(one, words.format(_MANY)))
        counted = _wide(self.where, self.tr("Suggestion {} of {}").format(_MANY, _MANY))
        chosen = _wide(self.where, translate("ReviewBar", "%n suggestion(s) selected", _MANY))
        name = self.all_by.minimumSizeHint().width() if self._is_narrow else px(_WIDEST_NAME)
        steps = [step.sizeHint().width() for step in self._steps]
        decisions = [self.reject.minimumWidth(), self.accept.minimumWidth()]
        parts = [*steps, max(counted + name, chosen), *decisions]
        row, around = self.layout(), self.contentsMargins()
        gaps = (len(parts) + 2) * row.spacing() if row is not None else 0
        self._reserved = sum(parts) + gaps + _SIDES + around.left() + around.right()

    def show_state(self, number: int, of: int, author: str, selected: int) -> None:
        """Show that number ``number`` of so many is active, 0 for none, and by whom it is.

        ``selected`` is how many of them the selection reaches.
        """
        where = self.tr("Suggestion {} of {}").format(number, of)
        if selected:
            where = translate("ReviewBar", "%n suggestion(s) selected", selected)
        elif not number:
            where = (
                translate("ReviewBar", "%n suggestion(s)", of)
                if of
                else self.tr("Nothing to decide")
            )
        self.where.setText(where)
        may = bool(selected or number)
        for one in (self.accept, self.reject):
            one.setVisible(of > 0)
            one.setEnabled(may)
        many = selected or 1
        self.accept.setText(
            self.tr("Accept") if many == 1 else self.tr("Accept {}").format(many)
        )
        self.reject.setText(
            self.tr("Reject") if many == 1 else self.tr("Reject {}").format(many)
        )
        for step in self._steps:
            step.setVisible(of > 1)
        self.back.setVisible(of == 0)
        self.onward.setVisible(of == 0 and bool(self.onward.text()))
        self.send.setVisible(of == 0 and bool(self._reviewer))
        self.all_by.setVisible(bool(author) and of > 1 and not selected)
        self._all_by = self.tr("All by {}").format(author.partition(",")[0])
        self._show_all_by()

    def show_onward(self, words: str) -> None:
        """Offer to go on to what ``words`` say waits elsewhere, once all is decided here."""
        self.onward.setText(words)
        self.onward.setAccessibleName(words or self.onward.toolTip())

    def show_reviewer(self, name: str) -> None:
        """Offer to send ``name`` the text again, once all is decided; "" is nobody."""
        self._reviewer = name
        words = self.tr("Export a copy that tracks what we changed in the version of {}")
        self.send.setToolTip(words.format(name))

    def show_narrow(self, *, is_narrow: bool) -> None:
        """Say less where there is little room."""
        if is_narrow != self._is_narrow:
            self._is_narrow = is_narrow
            self._show_all_by()
            self._reserve()

    def _show_all_by(self) -> None:
        self.all_by.show_words("" if self._is_narrow else self._all_by)
        self.all_by.setToolTip(self._all_by)
        self.all_by.setAccessibleName(self._all_by)

    def show_people(self, people: Sequence[tuple[str, str, int]]) -> None:
        """Offer to decide on all of each person: key, name, and how many there are."""
        menu = self.all_by.menu()
        menu.clear()
        for key, name, many in people:
            for words, accepts in (
                (translate("ReviewBar", "Accept %n by {}", many), True),
                (translate("ReviewBar", "Reject %n by {}", many), False),
            ):
                act = menu.addAction(words.format(name))
                act.triggered.connect(
                    lambda _checked=False, key=key, yes=accepts: self.decided_all.emit(key, yes)
                )


def _name_button(theme: Theme) -> ElidedButton:
    shown = ElidedButton("quiet")
    shown.setIcon(icon(theme, "users", "accent_text"))
    shown.setIconSize(QSize(px(20), px(16)))
    shown.setMaximumWidth(px(_WIDEST_NAME))
    shown.setMenu(QMenu(shown))
    return shown


def _wide(shown: QPushButton | QLabel, words: str) -> int:
    """Return how wide ``shown`` would be with ``words``."""
    metrics = shown.fontMetrics()
    now = metrics.horizontalAdvance(shown.text())
    own = QPushButton.sizeHint(shown) if isinstance(shown, QPushButton) else shown.sizeHint()
    return own.width() - now + metrics.horizontalAdvance(words)
