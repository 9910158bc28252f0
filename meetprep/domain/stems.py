"""Cut words to what they begin with, so that forms of one word are one."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

# Without a plural's s and what follows the sixth character, "drone" and "drones", "return" and
# "returning" are one word, in most languages.
_STEM = 6
_SHORTEST_WORD = 4


@lru_cache(maxsize=4096)
def stems_of(text: str) -> tuple[str, ...]:
    """Return the beginnings of the longer words of ``text``, in order."""
    plain = unicodedata.normalize("NFKD", text.casefold())
    words = re.findall(r"[^\W\d_]+", "".join(c for c in plain if not unicodedata.combining(c)))
    long = (word for word in words if len(word) >= _SHORTEST_WORD)
    return tuple(word.removesuffix("s")[:_STEM] for word in long)
