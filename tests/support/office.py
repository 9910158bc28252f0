"""Have LibreOffice edit files as somebody at its window would, through its own interface."""

import html
import subprocess
from pathlib import Path

_XML = '<?xml version="1.0" encoding="UTF-8"?>\n'
_DTD = '<!DOCTYPE {0} PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "{1}.dtd">\n'
_LIBRARY = (
    _XML
    + _DTD.format("library:library", "library")
    + '<library:library xmlns:library="http://openoffice.org/2000/library"'
    ' library:name="Standard" library:readonly="false" library:passwordprotected="false">'
    '<library:element library:name="Editing"/></library:library>'
)
_MODULE = (
    _XML
    + _DTD.format("script:module", "module")
    + '<script:module xmlns:script="http://openoffice.org/2000/script"'
    ' script:name="Editing" script:language="StarBasic">{}</script:module>'
)
_NAME = (
    '<item oor:path="/org.openoffice.UserProfile/Data"><prop oor:name="{}" oor:op="fuse">'
    "<value>{}</value></prop></item>"
)
# UNO from Basic, which every LibreOffice brings along: bridges to other languages are packages
# of their own.
_EDITING = """
Function Found(doc, words)
  Dim search
  search = doc.createSearchDescriptor()
  search.SearchString = words
  Found = doc.findFirst(search)
End Function

Sub Swap(doc, before, after)
  Dim place
  place = Found(doc, before)
  place.String = after
End Sub

Sub AddBehind(doc, words, added)
  Dim place, cursor
  place = Found(doc, words)
  cursor = place.Text.createTextCursorByRange(place.End)
  place.Text.insertControlCharacter(cursor, 0, False)
  place.Text.insertString(cursor, added, False)
End Sub

Sub MoveBefore(doc, words, other)
  Dim place, cursor
  place = Found(doc, words)
  cursor = place.Text.createTextCursorByRange(place.Start)
  cursor.goLeft(1, False)
  cursor.gotoRange(place.End, True)
  cursor.String = ""
  place = Found(doc, other)
  cursor = place.Text.createTextCursorByRange(place.Start)
  place.Text.insertString(cursor, words, False)
  place.Text.insertControlCharacter(cursor, 0, False)
End Sub

Sub Save(source, target, kind)
  Dim doc
  Dim opened(0) As New com.sun.star.beans.PropertyValue
  Dim saved(0) As New com.sun.star.beans.PropertyValue
  opened(0).Name = "Hidden"
  opened(0).Value = True
  doc = StarDesktop.loadComponentFromURL(source, "_blank", 0, opened())
{acts}
  saved(0).Name = "FilterName"
  saved(0).Value = kind
  doc.storeToURL(target, saved())
  doc.close(True)
End Sub

Sub Main
  Call Save("{source}", "{docx}", "MS Word 2007 XML")
  Call Save("{source}", "{odt}", "writer8")
End Sub
"""


def edited(source, folder, acts):
    """Return ``source`` after ``acts``, lines of Basic, as Word and as OpenDocument."""
    profile = folder / "profile"
    _run(profile, "--terminate_after_init")
    basic = profile / "user" / "basic" / "Standard"
    settings = profile / "user" / "registrymodifications.xcu"
    name = _NAME.format("givenname", "Carla") + _NAME.format("sn", "Colleague")
    known = settings.read_text("utf-8")
    settings.write_text(known.replace("</oor:items>", f"{name}</oor:items>"), "utf-8")
    made = [folder / "edited.docx", folder / "edited.odt"]
    code = _EDITING.format(
        acts="\n".join(acts),
        source=source.as_uri(),
        docx=made[0].as_uri(),
        odt=made[1].as_uri(),
    )
    basic.joinpath("Editing.xba").write_text(_MODULE.format(html.escape(code)), "utf-8")
    basic.joinpath("script.xlb").write_text(_LIBRARY, "utf-8")
    _run(profile, "macro:///Standard.Editing.Main")
    return made


def as_open_document(source, folder):
    """Return ``source``, saved as OpenDocument by the LibreOffice that edited before."""
    asked = ("--convert-to", "odt:writer8", "--outdir", str(folder), str(source))
    _run(folder / "profile", *asked)
    return folder / f"{source.stem}.odt"


def _run(profile, *asked):
    where = f"-env:UserInstallation={Path(profile).as_uri()}"
    subprocess.run(
        ["soffice", where, "--headless", "--norestore", *asked],
        capture_output=True,
        timeout=120,
        check=True,
    )
