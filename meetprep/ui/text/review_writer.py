"""Write into a document what reviewers propose, in the colours of who proposes it."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtGui import QTextBlockFormat, QTextCharFormat, QTextCursor

from meetprep.domain.differences import RunKind
from meetprep.ui.text.change_writer import ChangeWriter, in_paragraphs

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable

    from meetprep.domain.anchoring import Span
    from meetprep.domain.differences import RunKind as Kind
    from meetprep.domain.reviewed import Stretch
    from meetprep.domain.rewriting import Piece


class ReviewWriter(ChangeWriter):
    """Fills one document with one text under review.

    Afterwards ``spots`` are the positions of each proposal, and ``places`` those of each sign
    of the text as it is.
    """

    spots: dict[str, Span]
    places: dict[int, int]
    _tone: str = ""
    _last: Kind = RunKind.KEPT

    def write_stretches(
        self, stretches: Iterable[Stretch], tone_of: Callable[[str], str]
    ) -> None:
        """Make the document show ``stretches``; ``tone_of`` names a proposal's colour."""
        self.spots, self.places = {}, {}
        self._document.clear()
        cursor = QTextCursor(self._document)
        cursor.beginEditBlock()
        is_begun = False
        for stretch in stretches:
            key = stretch.by or ""
            self._tone = ("warn" if stretch.is_clash else tone_of(key)) if key else ""
            self._keep_apart(cursor, stretch.piece)
            start, at = cursor.position(), stretch.at
            # What clashes is kept, and drawn as what looks otherwise now.
            shown = replace(stretch.piece, is_restyled=True)
            for piece in in_paragraphs([shown if stretch.is_clash else stretch.piece]):
                if not is_begun:
                    self._set_block(cursor, piece.look)
                at = self._follow(cursor, piece, at)
                self._put(cursor, piece)
                is_begun = piece.text != "\n" or piece.kind is RunKind.DELETED
                if not is_begun:
                    cursor.insertBlock(QTextBlockFormat(), QTextCharFormat())
            if key:
                first, _ = self.spots.get(key, (start, start))
                self.spots[key] = first, cursor.position()
            if stretch.piece.kind is not RunKind.INSERTED:
                self.places[at] = cursor.position()
        cursor.endEditBlock()

    def _keep_apart(self, cursor: QTextCursor, piece: Piece) -> None:
        """Put a blank between what goes and what comes: two words are no one word."""
        follows = self._last is RunKind.DELETED and piece.kind is RunKind.INSERTED
        self._last = piece.kind
        if follows and piece.text[:1].isalnum() and not cursor.atBlockStart():
            cursor.insertText(" ", QTextCharFormat())

    def _follow(self, cursor: QTextCursor, piece: Piece, at: int) -> int:
        """Remember where the signs of the text stand; return the place behind them."""
        if piece.kind is RunKind.INSERTED:
            return at
        position = cursor.position()
        for number, sign in enumerate(piece.text):
            self.places[at + number] = position
            position += 2 if sign > "\uffff" else 1
        return at + len(piece.text)

    def _colour(
        self, cursor: QTextCursor, text: str, kind: Kind, look: QTextCharFormat
    ) -> None:
        if not self._tone or (kind is RunKind.KEPT and not look.underlineColor().isValid()):
            super()._colour(cursor, text, RunKind.KEPT, look)
            return
        words = text.strip() if kind is not RunKind.KEPT else text
        before, _, after = text.partition(words) if words else (text, "", "")
        shown, plain = QTextCharFormat(look), QTextCharFormat(look)
        ink = self._theme.colour(self._tone)
        shown.setForeground(ink)
        shown.setUnderlineColor(ink)
        if kind is RunKind.DELETED:
            shown.setFontStrikeOut(True)
        elif kind is RunKind.INSERTED:
            shown.setFontUnderline(True)
        cursor.insertText(before, plain)
        cursor.insertText(words, shown)
        cursor.insertText(after, plain)
