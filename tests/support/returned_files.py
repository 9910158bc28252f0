"""Edit a copy for review as Word does, in its parts; all words are invented."""

import io
import re
import zipfile

from meetprep.domain.position import PartKind
from meetprep.domain.richtext import (
    Block,
    BlockKind,
    ListStyle,
    Note,
    NoteMark,
    RichText,
    Run,
    from_plain,
)

W14 = "http://schemas.microsoft.com/office/word/2010/wordml"
W15 = "http://schemas.microsoft.com/office/word/2012/wordml"
W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
DOCUMENT = "word/document.xml"
RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
ANN = 'w:author="Ann Reed" w:date="2026-11-05T08:00:00Z"'
BOB = 'w:author="Bob Stone" w:date="2026-11-06T09:30:00Z"'
_COMMENTS = (
    f'<w:comments xmlns:w="{W}" xmlns:w14="{W14}">'
    f'<w:comment w:id="0" {ANN} w:initials="AR"><w:p w14:paraId="00000A01"><w:r>'
    "<w:t>Is this still so?</w:t></w:r></w:p></w:comment>"
    f'<w:comment w:id="1" {BOB} w:initials="BS"><w:p w14:paraId="00000A02"><w:r>'
    "<w:t>It is.</w:t></w:r></w:p></w:comment>"
    f'<w:comment w:id="2" {BOB} w:initials="BS"><w:p w14:paraId="00000A03"><w:r>'
    "<w:t>Which figures?</w:t></w:r></w:p></w:comment></w:comments>"
)
_EXTENDED = (
    f'<w15:commentsEx xmlns:w15="{W15}"><w15:commentEx w15:paraId="00000A01" w15:done="0"/>'
    '<w15:commentEx w15:paraId="00000A02" w15:paraIdParent="00000A01" w15:done="0"/>'
    '<w15:commentEx w15:paraId="00000A03" w15:done="1"/></w15:commentsEx>'
)

LINES = "We support the target.\nIt is quite realistic."
POINTS = RichText(
    (
        Block((Run("We have two points to make."), NoteMark("a"))),
        Block((Run("Returns must be faster;"),), BlockKind.ITEM, 0, ListStyle.BULLET),
        Block((Run("partners must be heard."),), BlockKind.ITEM, 0, ListStyle.BULLET),
    ),
    (Note("a", (Run("ST 1/25"),)),),
)


def drafted(desk, meeting):
    """Save three parts on the first two questions and return these."""
    first, second = (question.id for question in meeting.questions[:2])
    for question, part, text in (
        (
            first,
            PartKind.LINE_TO_TAKE,
            from_plain(LINES),
        ),
        (first, PartKind.RED_LINE, POINTS),
        (second, PartKind.BACKGROUND, from_plain("Figures follow from the ministry.")),
    ):
        desk.drafting.save_part(question, "PT", part, text, based_on=0)
    return first, second


class WordCopy:
    """The parts of a copy; each method edits, ``save`` writes the file."""

    def __init__(self, path):
        with zipfile.ZipFile(path) as package:
            self.parts = {name: package.read(name) for name in package.namelist()}
        body = self.parts[DOCUMENT].decode()
        self.body = body.replace("<w:t>", '<w:t xml:space="preserve">')

    def put(self, words, xml):
        """Put ``xml`` in the place of ``words`` of one run, which is parted there."""
        assert self.body.count(words) == 1, (words, self.body.count(words))
        between = f'</w:t></w:r>{xml}<w:r><w:t xml:space="preserve">'
        self.body = self.body.replace(words, between)
        return self

    def sub(self, pattern, put):
        """Replace the one place where ``pattern`` fits."""
        self.body, count = re.subn(pattern, put, self.body, flags=re.DOTALL)
        assert count == 1, (pattern, count)
        return self

    def paragraph(self, words):
        """Return the whole paragraph that says ``words``."""
        found = [p for p in re.findall(r"<w:p>.*?</w:p>", self.body) if words in p]
        assert len(found) == 1, words
        return found[0]

    def with_comments(self):
        """Add the part with three comments: one answered by the second, the third done."""
        self.parts["word/comments.xml"] = _COMMENTS.encode()
        self.parts["word/commentsExtended.xml"] = _EXTENDED.encode()
        more = "".join(
            f'<Relationship Id="rIdC{number}" Type="{kind}" Target="{name}"/>'
            for number, (kind, name) in enumerate(
                [
                    (f"{RELATIONS}/comments", "comments.xml"),
                    (
                        "http://schemas.microsoft.com/office/2011/relationships/commentsExtended",
                        "commentsExtended.xml",
                    ),
                ]
            )
        )
        part = "word/_rels/document.xml.rels"
        self.parts[part] = self.parts[part].replace(
            b"</Relationships>", f"{more}</Relationships>".encode()
        )
        kinds = "application/vnd.openxmlformats-officedocument.wordprocessingml"
        types = "".join(
            f'<Override PartName="/word/{name}.xml" ContentType="{kinds}.{name}+xml"/>'
            for name in ("comments", "commentsExtended")
        )
        self.parts["[Content_Types].xml"] = self.parts["[Content_Types].xml"].replace(
            b"</Types>", f"{types}</Types>".encode()
        )
        return self

    def save(self, path):
        """Write the file."""
        self.parts[DOCUMENT] = self.body.encode()
        content = io.BytesIO()
        with zipfile.ZipFile(content, "w", zipfile.ZIP_DEFLATED) as package:
            for name, part in self.parts.items():
                package.writestr(name, part)
        path.write_bytes(content.getvalue())
        return path


def run(text, properties=""):
    """A run as Word writes it."""
    inside = f"<w:rPr>{properties}</w:rPr>" if properties else ""
    return f'<w:r w:rsidR="00A77B3E">{inside}<w:t xml:space="preserve">{text}</w:t></w:r>'


def gone(text):
    """A run whose text was taken out."""
    return f'<w:r w:rsidDel="00A77B3E"><w:delText xml:space="preserve">{text}</w:delText></w:r>'


def inserted(inside, who=ANN):
    """What somebody put in."""
    return f'<w:ins w:id="901" {who}>{inside}</w:ins>'


def deleted(inside, who=ANN):
    """What somebody took out."""
    return f'<w:del w:id="902" {who}>{inside}</w:del>'
