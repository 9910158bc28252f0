"""What a user can see and press."""

from PySide6.QtCore import QEvent, QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QImage
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QPushButton, QWidget

from meetprep.ui.widgets.banner import Banner


def banners(bench):
    """What the visible banners say."""
    return [b.accessibleName() for b in bench.window.findChildren(Banner) if b.isVisible()]


def press(bench, text):
    """Press the visible button that says ``text``."""
    QApplication.processEvents()  # what was just added is shown with the next event
    shown = [b for b in bench.window.findChildren(QPushButton) if b.isVisible()]
    next(b for b in shown if b.text() == text).click()


def drop(widget, *paths):
    """Drop files on ``widget``."""
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    button, none = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    copy, at = Qt.DropAction.CopyAction, QPointF(20, 20)
    enter = QDragEnterEvent(at.toPoint(), copy, data, button, none)
    QApplication.sendEvent(widget, enter)
    if enter.isAccepted():
        QApplication.sendEvent(widget, QDropEvent(at, copy, data, button, none))
    return enter.isAccepted()


def beyond_the_edge(bench):
    """What is drawn further than its parent reaches."""
    return [
        (type(widget).__name__, widget.width(), widget.parentWidget().width())
        for widget in bench.window.centralWidget().findChildren(QWidget)
        if widget.isVisible() and widget.geometry().right() > widget.parentWidget().width()
    ]


def clipped_words(bench):
    """Labels and buttons without room for all their words."""
    return [
        widget.text()
        for widget in bench.window.findChildren(QWidget)
        if isinstance(widget, (QLabel, QPushButton))
        and widget.isVisible()
        and widget.text()
        and not (isinstance(widget, QLabel) and widget.wordWrap())
        and widget.minimumSizeHint().width() > widget.width() + 1
    ]


def cut_lines(bench):
    """Labels and buttons without the height that their words need."""
    return [
        (widget.text(), widget.height(), _needed_height(widget))
        for widget in bench.window.findChildren(QWidget)
        if isinstance(widget, (QLabel, QAbstractButton))
        and widget.isVisible()
        and widget.text()
        and widget.height() < _needed_height(widget)
    ]


def _needed_height(widget):
    if isinstance(widget, QLabel) and widget.wordWrap():
        return widget.heightForWidth(widget.width())
    return min(widget.minimumSizeHint().height(), widget.fontMetrics().height())


def on_the_screen(area):
    """A picture of a scroll area as it stands on the screen, whatever was painted when."""
    window, view = area.window(), area.viewport()
    QApplication.sendPostedEvents(None, QEvent.Type.LayoutRequest)
    QApplication.sendPostedEvents(window, QEvent.Type.UpdateRequest)
    picture = window.screen().grabWindow(window.winId()).toImage()
    place = view.rect().translated(view.mapTo(window, view.rect().topLeft()))
    return picture.copy(place & window.rect()).convertToFormat(QImage.Format.Format_RGB32)


def look_alike(one, other):
    """Whether no dot differs by more than the rounding of what was drawn beforehand."""
    if one == other:
        return True
    pairs = zip(bytes(one.constBits()), bytes(other.constBits()), strict=True)
    return max(abs(left - right) for left, right in pairs) <= 2
