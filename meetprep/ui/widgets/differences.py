"""Word differences as people read them: out in red and struck, in in green and underlined."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication

from meetprep.domain.differences import RunKind
from meetprep.ui.widgets.flow_text import FlowText, Line, Stretch

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence

    from meetprep.domain.differences import Run
    from meetprep.ui.theme import Theme

_LOOKS = {
    RunKind.DELETED: ("bad", "bad_soft", Line.THROUGH),
    RunKind.INSERTED: ("ok", "ok_soft", Line.UNDER),
}


class DifferenceText(FlowText):
    """Shows runs in one flow; colour is never alone."""

    def __init__(self, theme: Theme, *, size: int = 0, line_height: int = 20) -> None:
        super().__init__(theme, size=size, line_height=line_height)

    def show_runs(self, *texts: tuple[Sequence[Run], str]) -> None:
        """Show one text after the other, what was kept in the colour named with each."""
        shown = [runs for runs, _colour in texts if runs]
        stretches = [list(stretches_of(runs, colour)) for runs, colour in texts if runs]
        for text in stretches[:-1]:
            text.append(Stretch(" "))
        self.show_text(*(stretch for text in stretches for stretch in text))
        self.setAccessibleName(" ".join(spoken(runs) for runs in shown))


def stretches_of(runs: Iterable[Run], colour: str = "text") -> Iterator[Stretch]:
    """Return ``runs`` in colours; blanks at the edge of a change stay plain."""
    follows_deletion = False
    for run in runs:
        if run.kind is RunKind.KEPT:
            yield Stretch(run.text, colour)
        else:
            words = run.text.strip()
            before, _, after = run.text.partition(words) if words else (run.text, "", "")
            if follows_deletion and not before and words[:1].isalnum():
                before = " "
            ink, ground, line = _LOOKS[run.kind]
            yield Stretch(before, colour)
            yield Stretch(words, ink, ground, line)
            yield Stretch(after, colour)
        is_open = not run.text[-1:].isspace()
        follows_deletion = run.kind is RunKind.DELETED and is_open


def spoken(runs: Iterable[Run]) -> str:
    """Return ``runs`` as a screen reader should say them."""
    said = {
        RunKind.KEPT: "{}",
        RunKind.DELETED: QCoreApplication.translate("DifferenceText", "[deleted: {}]"),
        RunKind.INSERTED: QCoreApplication.translate("DifferenceText", "[inserted: {}]"),
    }
    parts = (said[run.kind].format(run.text.strip()) for run in runs if run.text.strip())
    return " ".join(parts)
