"""Write sets of words compactly."""


def words(text: str) -> frozenset[str]:
    """Return the words of ``text``, which are parted by blanks."""
    return frozenset(text.split())
