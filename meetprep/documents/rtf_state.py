"""What holds inside one group of a rich text file, and where its text goes."""

from __future__ import annotations

from dataclasses import dataclass, replace
from enum import Enum, auto
from typing import TYPE_CHECKING

from meetprep.documents.looks import SMALLEST, WHITE, is_alike
from meetprep.documents.rtf_flow import Look

if TYPE_CHECKING:
    from meetprep.documents.rtf_flow import Flow
    from meetprep.documents.rtf_tables import Tables


class Goal(Enum):
    """Where the text of a group goes."""

    TEXT = auto()
    BOX = auto()
    NOTE = auto()
    MARGIN = auto()
    LABEL = auto()
    INSTRUCTION = auto()
    FONTS = auto()
    COLOURS = auto()
    STYLES = auto()
    # Nowhere, but a group inside may go somewhere.
    AROUND = auto()
    NOWHERE = auto()


_GOALS = {
    Goal.TEXT: "fldrslt result ud nesttableprops mmath moMath moMathPara mr",
    Goal.BOX: "shptxt dptxbxtext",
    Goal.NOTE: "footnote",
    Goal.MARGIN: "header headerl headerr headerf footer footerl footerr footerf",
    Goal.LABEL: "listtext pntext",
    Goal.INSTRUCTION: "fldinst",
    Goal.FONTS: "fonttbl",
    Goal.COLOURS: "colortbl",
    Goal.STYLES: "stylesheet",
    Goal.AROUND: "field object shp shpgrp shpinst upr do",
    Goal.NOWHERE: "info pict nonshppict shppict shprslt sp xe tc filetbl objdata datastore "
    "ftnsep ftnsepc ftncn aftnsep aftnsepc aftncn nonesttables annotation template atnid",
}
GOALS = {word: goal for goal, words in _GOALS.items() for word in words.split()}
# These collect on the side; the others go on where the group around them was.
ASIDE = frozenset({Goal.BOX, Goal.NOTE, Goal.MARGIN, Goal.LABEL, Goal.INSTRUCTION})
SHOWN = ASIDE | {Goal.TEXT}
# More characters than these never stand for one that old readers don't know.
MOST_SUBSTITUTES = 4
DEFAULT_SIZE = 24


@dataclass(slots=True)
class State:
    """The properties that a group hands to the groups inside it; sizes are half points."""

    flow: Flow
    goal: Goal = Goal.TEXT
    is_optional: bool = False
    substitutes: int = 1
    font: int | None = None
    size: int = DEFAULT_SIZE
    colour: int = 0
    is_hidden: bool = False
    is_deleted: bool = False
    is_shaded: bool = False
    style: int = 0
    outline: int | None = None
    level: int = 0
    in_table: bool = False

    def inner(self) -> State:
        """Return what holds at the beginning of a group inside this one."""
        return replace(self, is_optional=False)

    def set(self, word: str, number: int | None) -> None:
        """Take a control word that says how text or a paragraph looks."""
        if word in _NUMBERS:
            setattr(self, _NUMBERS[word], number or 0)
        elif word in _SWITCHES:
            setattr(self, _SWITCHES[word], number != 0)
        elif word == "plain":
            self.font, self.size, self.colour = None, DEFAULT_SIZE, 0
            self.is_hidden = self.is_deleted = self.is_shaded = False
        elif word == "pard":
            self.style, self.outline, self.level, self.in_table = 0, None, 0, False
        elif word == "uc":
            self.substitutes = min(max(number or 0, 0), MOST_SUBSTITUTES)

    def is_unseen(self, tables: Tables) -> bool:
        """Tell whether nobody can see the text: hidden, tiny, or white on white."""
        ink = tables.ink(self.colour)
        white = ink is not None and is_alike(ink, WHITE)
        paper_is_white = not (self.is_shaded or self.in_table)
        tiny = 0 < self.size < 2 * SMALLEST
        return self.is_hidden or tiny or (white and paper_is_white)

    def look(self, tables: Tables) -> Look:
        """Return what a paragraph that ends here looks like."""
        return Look(
            heading=tables.heading(self.style, self.outline),
            is_title=tables.is_title(self.style),
            is_contents=tables.is_contents(self.style),
            level=self.level,
            in_table=self.in_table,
        )


_NUMBERS = {
    "f": "font", "fs": "size", "cf": "colour", "s": "style", "outlinelevel": "outline",
    "ilvl": "level",
}  # fmt: skip
_SWITCHES = {
    "v": "is_hidden", "deleted": "is_deleted", "intbl": "in_table", "highlight": "is_shaded",
    "cb": "is_shaded", "chcbpat": "is_shaded", "cbpat": "is_shaded",
}  # fmt: skip
