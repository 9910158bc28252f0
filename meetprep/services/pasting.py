"""Make our own text of what lies on the clipboard."""

from __future__ import annotations

from typing import TYPE_CHECKING

from meetprep.documents.pasted_html import read_pasted_html
from meetprep.documents.pasted_text import read_pasted_text

if TYPE_CHECKING:
    from meetprep.domain.richtext import RichText

# Some thousand pages; what is longer was never meant to be pasted.
LONGEST = 40_000_000


class Pasting:
    """Read text from elsewhere; nothing that it names is fetched or opened."""

    def read(self, html: str, text: str) -> RichText:
        """Return what the user sees of HTML, or of ``text`` where there is none.

        What the model has is kept, and nothing else.
        """
        if html and len(html) <= LONGEST:
            read = read_pasted_html(html)
            if not read.is_empty:
                return read
        return read_pasted_text(text[:LONGEST])
