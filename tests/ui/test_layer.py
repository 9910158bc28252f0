"""What does not belong to a text looks the same the first time and whenever it comes again."""

import pytest
from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QTextEdit

from meetprep.ui.text.layer import Drawing, Layer

STRIP = QRect(0, 10, 120, 40)


class Field(QTextEdit):
    """Paints two boxes through a layer, and counts how often somebody asks where they are."""

    def __init__(self):
        super().__init__()
        self.layer, self.asked, self.shape, self.colour = Layer(), 0, 0, "red"
        self.setFrameShape(self.Shape.NoFrame)
        self.resize(120, 80)

    def paintEvent(self, event):
        self.layer.paint(self, event.rect(), self.shape, self._seen)

    def _seen(self, _area):
        self.asked += 1
        boxes = QRectF(10, 20, 30, 8.5), QRectF(60, 32, 25, 5)
        return [
            Drawing(box, lambda painter, box=box: self._draw(painter, box)) for box in boxes
        ]

    def _draw(self, painter, box):
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.colour))
        painter.drawRoundedRect(box, 3, 3)

    def picture(self, strip=STRIP):
        image = QImage(strip.size(), QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.white)
        self.viewport().render(image, QPoint(), strip, self.RenderFlag(0))
        return image


@pytest.fixture
def field(qtbot):
    field = Field()
    qtbot.addWidget(field)
    field.show()
    return field


def test_strip_that_comes_again_looks_the_same_and_nobody_is_asked_twice(field):
    first = field.picture()
    asked = field.asked
    assert first.pixelColor(20, 14) == QColor("red")
    assert [field.picture(), field.picture()] == [first, first]
    assert field.picture(QRect(0, 20, 50, 20)) == first.copy(0, 10, 50, 20)
    assert field.asked == asked


@pytest.mark.parametrize("change", ["shape", "forget"])
def test_what_changed_is_asked_for_and_seen_at_once(field, change):
    field.picture()
    field.picture()
    field.colour = "blue"
    if change == "shape":
        field.shape += 1
    else:
        field.layer.forget()
    assert field.picture().pixelColor(20, 14) == QColor("blue")


def test_strip_with_nothing_in_it_stays_as_it_is(field):
    empty = QRect(0, 60, 120, 15)
    assert field.picture(empty) == field.picture(empty)
    assert field.picture(empty).pixelColor(5, 5) == QColor("white")
