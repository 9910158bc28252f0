"""Tell every view what a committed command altered."""

from PySide6.QtCore import QObject, Signal

from meetprep.domain.changed import Changed


class ChangeBus(QObject):
    """Carries changes to the main thread, from whichever thread they are published.

    Signals:
        changed: What was altered.
    """

    changed = Signal(Changed)

    def publish(self, changed: Changed) -> None:
        """Tell the views."""
        self.changed.emit(changed)
