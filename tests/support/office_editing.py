"""Edit a document in a LibreOffice that runs; for a Python that has LibreOffice's ``uno``.

What to do comes as JSON: the name of the pipe, the file, what is done to it in order, under
which names it is saved, and who does it.
"""

import json
import sys
import time
from contextlib import suppress
from pathlib import Path

import uno

FILTERS = {".docx": "MS Word 2007 XML", ".odt": "writer8"}
SECONDS = 60


class Office:
    """A LibreOffice that listens at a pipe."""

    def __init__(self, pipe):
        context = uno.getComponentContext()
        name = "com.sun.star.bridge.UnoUrlResolver"
        resolver = context.ServiceManager.createInstanceWithContext(name, context)
        address = f"uno:pipe,name={pipe};urp;StarOffice.ComponentContext"
        self._context = _patiently(lambda: resolver.resolve(address))

    def made(self, service):
        """Return a new object of a kind."""
        services = self._context.ServiceManager
        return services.createInstanceWithContext(f"com.sun.star.{service}", self._context)

    def sign_in(self, given, family):
        """Be used by somebody from now on."""
        place = _values(nodepath="/org.openoffice.UserProfile/Data")
        kind = "com.sun.star.configuration.ConfigurationUpdateAccess"
        settings = self.made("configuration.ConfigurationProvider")
        user = settings.createInstanceWithArguments(kind, place)
        user.setPropertyValue("givenname", given)
        user.setPropertyValue("sn", family)
        user.commitChanges()

    def close(self):
        """End it; it may be gone before it says so."""
        with suppress(uno.getClass("com.sun.star.lang.DisposedException")):
            self.made("frame.Desktop").terminate()


class Document:
    """A document that nobody sees; the public methods are what can be done to it.

    It has no view, for a view shows comments in windows, and an installation for servers ends
    where it is to open one.
    """

    def __init__(self, office, path, author):
        self._author = author
        self._doc = office.made("text.TextDocument")
        self._doc.load(_values(URL=path.as_uri(), FilterName=FILTERS[path.suffix]))
        self._text = self._doc.Text

    def track(self, is_tracked):
        """Record changes from now on, or no longer."""
        self._doc.RecordChanges = is_tracked

    def replace(self, before, after):
        """Type words over others, or nothing to take these out."""
        self._found(before).String = after

    def insert(self, words, added):
        """Type in front of words."""
        self._found(words).Start.String = added

    def add_paragraph(self, words, added):
        """Begin a paragraph behind words."""
        cursor = self._text.createTextCursorByRange(self._found(words).End)
        self._text.insertControlCharacter(cursor, 0, False)
        self._text.insertString(cursor, added, False)

    def move_paragraph(self, words, other):
        """Cut a paragraph out and put it in front of another."""
        place = self._found(words)
        cursor = self._text.createTextCursorByRange(place.Start)
        cursor.goLeft(1, False)
        cursor.gotoRange(place.End, True)
        cursor.String = ""
        cursor = self._text.createTextCursorByRange(self._found(other).Start)
        self._text.insertString(cursor, words, False)
        self._text.insertControlCharacter(cursor, 0, False)

    def comment(self, words, said, is_resolved):
        """Remark something on words."""
        note = self._doc.createInstance("com.sun.star.text.textfield.Annotation")
        note.Author, note.Content, note.Resolved = self._author, said, is_resolved
        at = uno.createUnoStruct("com.sun.star.util.DateTime")
        at.Year, at.Month, at.Day, at.Hours = 2026, 11, 5, 8
        note.DateTimeValue = at
        self._text.insertTextContent(self._found(words), note, True)

    def save(self, path):
        """Save a copy in the format of its name."""
        self._doc.storeToURL(path.as_uri(), _values(FilterName=FILTERS[path.suffix]))

    def close(self):
        """Let go of it."""
        self._doc.close(True)

    def _found(self, words):
        paragraphs = self._text.createEnumeration()
        while paragraphs.hasMoreElements():
            paragraph = paragraphs.nextElement()
            if paragraph.supportsService("com.sun.star.text.Paragraph"):
                start = paragraph.String.find(words)
                if start >= 0:
                    cursor = self._text.createTextCursorByRange(paragraph.Start)
                    cursor.goRight(start, False)
                    cursor.goRight(len(words), True)
                    return cursor
        raise LookupError(words)


def _values(**given):
    values = []
    for name, value in given.items():
        one = uno.createUnoStruct("com.sun.star.beans.PropertyValue")
        one.Name, one.Value = name, value
        values.append(one)
    return tuple(values)


def _patiently(connect):
    """Return what ``connect`` does once LibreOffice listens."""
    end = time.monotonic() + SECONDS
    while True:
        try:
            return connect()
        except uno.getClass("com.sun.star.connection.NoConnectException"):
            if time.monotonic() > end:
                raise
            time.sleep(0.05)


def main(asked):
    """Do all that is asked, and end LibreOffice."""
    office = Office(asked["pipe"])
    office.sign_in(*asked["author"])
    document = Document(office, Path(asked["source"]), " ".join(asked["author"]))
    for act, *words in asked["acts"]:
        getattr(document, act)(*words)
    for target in asked["targets"]:
        document.save(Path(target))
    document.close()
    office.close()


if __name__ == "__main__":
    main(json.load(sys.stdin))
