"""What can be supposed of a vote, each with a click."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Signal
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QSizePolicy, QWidget

from meetprep.domain.position import Stance
from meetprep.ui.icons import icon
from meetprep.ui.room.verdict_words import supposing
from meetprep.ui.scale import px
from meetprep.ui.translating import translate
from meetprep.ui.widgets.controls import button
from meetprep.ui.widgets.flowing import FlowingLayout

if TYPE_CHECKING:
    from collections.abc import Mapping

    from PySide6.QtWidgets import QPushButton

    from meetprep.domain.ballot import Ballot, Supposed
    from meetprep.ui.theme import Theme

_MOST = 5  # members that are offered one by one
_OPT_OUTS = {"DK": 22, "IE": 21}  # their protocols


class WhatIf(QWidget):
    """Pills, any number of which may be on.

    Signals:
        supposed: The user supposes something else; carries the ``Supposed``.
    """

    supposed = Signal(object)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._tick = icon(theme, "check", "accent_text")
        self._pills: dict[str, QPushButton] = {}
        self._then: dict[QPushButton, Supposed] = {}
        self._row = FlowingLayout(gap=8)
        self.setLayout(self._row)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_choices(
        self,
        supposed: Supposed,
        plain: Ballot,
        vote: Ballot,
        names: Mapping[str, str] | None,
    ) -> None:
        """Offer what can be supposed; ``plain`` is the vote in which nobody turned.

        Without ``names`` no member is offered.
        """
        wanted: dict[str, tuple[str, bool, Supposed]] = {}
        conditions = translate("room", "Conditions count as yes")
        counted = supposed.conditions_count
        wanted["conditions"] = (
            conditions,
            counted,
            replace(supposed, conditions_count=not counted),
        )
        for code in _offered(plain, vote, supposed) if names else ():
            is_yes = code in plain.told.in_favour
            words = supposing(code, (names or {})[code], plain.stances, is_yes=is_yes)
            wanted[code] = (words, code in supposed.turned, supposed.turning(code))
        for code, protocol in _OPT_OUTS.items() if names else ():
            words = translate("room", "Without {}, Protocol {}")
            without = replace(supposed, without=supposed.without ^ {code})
            shown = words.format((names or {})[code], protocol)
            wanted[f"without {code}"] = (shown, code in supposed.without, without)
        self._show(wanted)

    def _show(self, wanted: Mapping[str, tuple[str, bool, Supposed]]) -> None:
        """Keep the pills that are there, so that the keyboard stays on the one pressed."""
        kept = {key: self._pills.pop(key, None) for key in wanted}
        spare = list(self._pills.values())
        while self._row.takeAt(0) is not None:
            pass
        self._pills, self._then = {}, {}
        for key, (words, is_on, then) in wanted.items():
            pill = kept[key] or (spare.pop() if spare else self._pill())
            self._pills[key], self._then[pill] = pill, then
            pill.setText(words)
            pill.setChecked(is_on)
            pill.setIcon(self._tick if is_on else QIcon())
            self._row.addWidget(pill)
            pill.show()
        for gone in spare:
            gone.hide()
            gone.setParent(None)
            gone.deleteLater()
        self.updateGeometry()

    def _pill(self) -> QPushButton:
        pill = button("", "pill")
        pill.setCheckable(True)
        pill.setIconSize(QSize(px(13), px(13)))
        pill.clicked.connect(partial(self._on_clicked, pill))
        return pill

    def _on_clicked(self, pill: QPushButton) -> None:
        self.supposed.emit(self._then[pill])


def _offered(plain: Ballot, vote: Ballot, supposed: Supposed) -> list[str]:
    """Return the members that are offered: those that turned, and the weightiest others.

    While there is no majority these are who does not say yes, then who does.
    """
    weights = plain.voters.population.weights
    told = plain.told
    pool = told.in_favour if plain.is_majority else told.against
    ranked = sorted(pool, key=lambda code: -weights[code])
    doubtful = [code for code in ranked if plain.stances[code] is not Stance.OPPOSE]
    firm = [code for code in ranked if code not in doubtful]
    first = [*doubtful, *firm][:_MOST]
    turned = supposed.turned & set(vote.voters.members)
    return first + sorted(turned - set(first), key=lambda code: -weights[code])
