"""Tell in which code page a text was saved by the alphabets of the Union's languages."""

from __future__ import annotations

# Letters beyond ASCII, language by language, under the code pages that hold them.
WEST = (
    "äöüß", "àâæçéèêëîïôœùûüÿ", "áéíñóúü", "àèéìíòóùú", "ãõáâàçéêíóôú", "åäöé", "æøåéó",
    "éëïöüáóèêí", "äöõüšž", "áéíóú",
)  # fmt: skip
CENTRE = (
    "ąćęłńóśźż", "áčďéěíňóřšťúůýž", "áäčďéíĺľňóôŕšťúýž", "áéíóöőúüű", "čšžćđ", "ăâîşţ",
    "äöüß",
)  # fmt: skip
BALTIC = ("ąčęėįšųūž", "āčēģīķļņšūž", "äöõüšž")
GREEK = ("αβγδεζηθικλμνξοπρσςτυφχψωάέήίόύώϊϋΐΰ",)
CYRILLIC = ("абвгдежзийклмнопрстуфхцчшщъьюяѝ",)
PAGES = (
    ("cp1252", WEST),
    ("cp1250", CENTRE),
    ("iso8859-2", CENTRE),
    ("cp1257", BALTIC),
    ("cp1253", GREEK),
    ("iso8859-7", GREEK),
    ("cp1251", CYRILLIC),
)
# The letters that make up half of any text in Greek and in Bulgarian.
COMMON = frozenset("αοιετσνηάόέί" + "аоиетнрсв")
# Signs that stand inside words in any code page.
JOINING = frozenset("’‘ʼ·–—\xad\xa0")
SAMPLE = 50_000
# By how much another code page must fit better than that of most of Europe.
MARGIN = 0.1


def code_page(content: bytes) -> str:
    """Return the code page that gives ``content`` the letters of one language."""
    sample = content[:SAMPLE]
    fits = {page: _fit(sample, page, alphabets) for page, alphabets in PAGES}
    best = max(fits, key=lambda page: fits[page])
    return best if fits[best] > fits["cp1252"] + MARGIN else "cp1252"


def _fit(sample: bytes, page: str, alphabets: tuple[str, ...]) -> float:
    """Return the share of foreign letters that are of one alphabet, signs in words against."""
    text = sample.decode(page, "replace")
    foreign = [sign for sign in text.casefold() if sign.isalpha() and not sign.isascii()]
    odd = _odd_signs(text) + sum("\x7f" <= sign < "\xa0" for sign in text)
    total = len(foreign) + odd + text.count("\ufffd")
    if not total:
        return 0.0
    share = max(sum(sign in alphabet for sign in foreign) for alphabet in alphabets) / total
    if alphabets in (GREEK, CYRILLIC):
        return share * min(1.0, 2 * sum(sign in COMMON for sign in foreign) / total)
    return share


def _odd_signs(text: str) -> int:
    """Return how many signs stand before a letter or between two, where no sign stands."""
    return sum(
        not (sign.isascii() or sign.isalpha() or sign in JOINING)
        and following.isalpha()
        and (before.isalpha() or sign in "¶±¼½¾¹²³")
        for before, sign, following in zip(text, text[1:], text[2:], strict=False)
    )
