"""The head of the page: title, names or none, who is shown in which order, and the legend."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetrics, QPainter
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QVBoxLayout, QWidget

from meetprep.domain.position import Stance
from meetprep.ui.room.cells import draw_cell
from meetprep.ui.room.seats import GROUP, Order, Seating
from meetprep.ui.scale import px
from meetprep.ui.theme import interface_font
from meetprep.ui.translating import translate
from meetprep.ui.widgets.choice import Choice
from meetprep.ui.widgets.controls import Segment, button, label
from meetprep.ui.widgets.flowing import FlowingLayout
from meetprep.ui.widgets.wrapping import Wrapping
from meetprep.wording.terms import stance_name

if TYPE_CHECKING:
    from collections.abc import Iterable

    from PySide6.QtGui import QPaintEvent

    from meetprep.ui.theme import Theme


class RoomHead(QWidget):
    """Tells what the user wants to see.

    Signals:
        named: The user wants to see names, or none.
        grouped: The user chose who is shown; carries a key of ``View.group``.
        ordered: The user chose another order; carries it.
        export_asked: The user wants the room in a file; carries "svg", "png", "csv" or "word".
    """

    named = Signal(bool)
    grouped = Signal(str)
    ordered = Signal(object)
    export_asked = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        names = [("with", self.tr("With names"), ""), ("without", self.tr("Without names"), "")]
        self.names = Segment(names, self.tr("Names"))
        self.names.show_choice("with")
        self.names.chosen.connect(lambda key: self.named.emit(key == "with"))
        self._groups: tuple[str, ...] = ()
        self.groups = Choice(theme, self.tr("Who is shown"))
        self.groups.chosen.connect(lambda number: self.grouped.emit(self._groups[number]))
        self.orders = Choice(theme, self.tr("Order"))
        self.orders.chosen.connect(lambda number: self.ordered.emit(list(Order)[number]))
        for choice in (self.groups, self.orders):
            choice.setFixedWidth(px(196))
        self.export = button(self.tr("Save as…"), theme=theme, sign="file-down")
        self._add_menu()
        self._lay_out(theme)

    def _add_menu(self) -> None:
        menu = QMenu(self.export)
        for key, words in (
            ("svg", self.tr("Picture that can be enlarged (SVG)…")),
            ("png", self.tr("Picture (PNG)…")),
            ("csv", self.tr("Table (CSV)…")),
            ("word", self.tr("Overview of positions…")),
        ):
            action = menu.addAction(words)
            action.triggered.connect(lambda _=False, key=key: self.export_asked.emit(key))
        self.export.setMenu(menu)

    def _lay_out(self, theme: Theme) -> None:
        acts = QWidget()
        row = QHBoxLayout(acts)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(12)
        row.addWidget(self.names)
        row.addWidget(self.export)
        title = label(self.tr("Where delegations stand"), "title")
        choices = QWidget()
        row = QHBoxLayout(choices)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(self.groups)
        row.addWidget(self.orders)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 0, 12, 0)
        column.setSpacing(12)
        column.addWidget(Wrapping(title, acts, margins=(0, 0, 0, 0), indent=0))
        column.addWidget(Wrapping(Legend(theme), choices, margins=(0, 0, 0, 0), indent=0))

    def show_choices(self, groups: Iterable[str], group: str, order: Order) -> None:
        """Offer the groups of a room, and say what is shown."""
        words = {
            Seating.TABLE: self.tr("At the table"),
            Seating.MEMBERS: self.tr("Member States"),
            Seating.ASSOCIATES: self.tr("Schengen associates"),
            Seating.HEARD: self.tr("Who was heard"),
        }
        shown = {key.value: text for key, text in words.items()}
        shown |= {f"{GROUP}{name}": name.replace("&", "&&") for name in groups}
        self._groups = tuple(shown)
        chosen = self._groups.index(group) if group in shown else 0
        self.groups.show_choices(list(shown.values()), chosen)
        orders = {
            Order.PROTOCOL: self.tr("Protocol order"),
            Order.STANCE: self.tr("By stance"),
            Order.POPULATION: self.tr("By population"),
        }
        self.orders.show_choices([orders[one] for one in Order], list(Order).index(order))


class Legend(QWidget):
    """What each sign of the matrix means."""

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        row = FlowingLayout(gap=16)
        self.setLayout(row)
        for stance in Stance:
            row.addWidget(_Key(theme, stance))
        theme.changed.connect(self.update)


class _Key(QWidget):
    def __init__(self, theme: Theme, stance: Stance) -> None:
        super().__init__()
        self._theme, self._stance = theme, stance
        self._words = stance_name(stance, translate)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Return room for the sign and its word."""
        words = QFontMetrics(interface_font(12)).horizontalAdvance(self._words)
        return QSize(px(24) + 8 + words + 2, px(24))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the sign and its word."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = px(24)
        draw_cell(painter, QRectF(0, 0, side, side), self._stance, self._theme.tokens)
        painter.setFont(interface_font(12))
        painter.setPen(self._theme.colour("text2"))
        place = QRectF(side + 8, 0, self.width(), side)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, self._words)
