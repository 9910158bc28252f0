"""Edit a copy for review as LibreOffice saves it in its own format; all words are invented."""

import re

from tests.support.odt_files import NAMES, h, items, note, odt_file, p
from tests.support.returned_files import WordCopy

DEAN = "<dc:creator>Dean Hill</dc:creator><dc:date>2026-11-07T10:00:00</dc:date>"
SPACES = 'xmlns:dc="http://purl.org/dc/elements/1.1/"'
META = f'{NAMES} xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0"'


class OdtCopy:
    """The text of a copy; ``put`` edits it, ``save`` writes the file."""

    def __init__(self, path):
        copy = WordCopy(path)
        self.body = "".join(map(_paragraph, re.findall(r"<w:p>.*?</w:p>", copy.body)))
        self._kept = copy.parts["docProps/custom.xml"].decode()
        self._regions = ""
        self.pages = ""

    def put(self, words, xml):
        """Put ``xml`` in the place of ``words``, which stand there once."""
        assert self.body.count(words) == 1, (words, self.body.count(words))
        self.body = self.body.replace(words, xml)
        return self

    def deleted(self, key, *paragraphs):
        """Return the mark of paragraphs that Dean took out."""
        self._region(key, f"<text:deletion>{_info()}{''.join(paragraphs)}</text:deletion>")
        return f'<text:change text:change-id="{key}"/>'

    def retracted(self, key, paragraph):
        """Return the mark of what Dean took out that had been put in before."""
        went = f"<text:deletion>{_info()}{paragraph}</text:deletion>"
        self._region(key, f"{went}<text:insertion>{_info()}</text:insertion>")
        return f'<text:change text:change-id="{key}"/>'

    def inserted(self, key, said=""):
        """Return the marks between which Dean put something in, ``said`` of the change."""
        self._region(key, f"<text:insertion>{_info(said)}</text:insertion>")
        return tuple(f'<text:change-{one} text:change-id="{key}"/>' for one in ("start", "end"))

    def save(self, path):
        """Write the file."""
        changes = f"<text:tracked-changes {SPACES}>{self._regions}</text:tracked-changes>"
        properties = re.sub(
            r'<property [^>]*name="([^"]*)"><vt:lpwstr>([^<]*)</vt:lpwstr></property>',
            r'<meta:user-defined meta:name="\1">\2</meta:user-defined>',
            re.sub(r"^.*?<Properties[^>]*>|</Properties>", "", self._kept, flags=re.DOTALL),
        )
        meta = f"<office:document-meta {META}>{properties}</office:document-meta>"
        parts = {"meta.xml": meta}
        path.write_bytes(odt_file(changes, self.body, pages=self.pages, parts=parts))
        return path

    def _region(self, key, done):
        self._regions += f'<text:changed-region text:id="{key}">{done}</text:changed-region>'


def _info(said=""):
    return f"<office:change-info>{DEAN}{p(said) if said else ''}</office:change-info>"


def mark(name):
    """A mark of ours."""
    return f'<text:bookmark text:name="{name}"/>'


def _paragraph(written):
    words = re.sub(r"<w:footnoteReference [^>]*>", "\N{NUMBER SIGN}", written)
    words = re.sub(r'<w:bookmarkStart [^>]*w:name="(mp_\w+)"/>', r"{\1}", words)
    words = re.sub(r"<[^>]*>", "", words).replace("\N{NUMBER SIGN}", note("1", "ST 1/25"))
    words = re.sub(r"\{(mp_\w+)\}", lambda found: mark(found[1]), words)
    if "<w:numPr>" in written:
        return items(p(words))
    return h(words, 2) if "Heading" in written else p(words)
