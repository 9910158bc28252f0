"""Bring the catalogues up to date: ``python -m tests.support.update_translations``.

New texts come in unfinished, gone ones leave. The catalogues are those of Qt Linguist; what it
needs at run time is compiled beside them.
"""

import subprocess
import sys
import xml.etree.ElementTree as ET
from pathlib import Path

import PySide6

from tests.support.messages import ROOT, said_in_sources

FOLDER = ROOT / "resources" / "translations"
LANGUAGES = {"de": 2, "fr": 2, "pl": 3}


def catalogue(language):
    return FOLDER / f"meetprep_{language}.ts"


def translations(path):
    """Return the finished translations of a catalogue, the forms of each."""
    found = {}
    if path.exists():
        for context in ET.parse(path).getroot().iter("context"):
            name = context.findtext("name")
            for message in context.iter("message"):
                shown = message.find("translation")
                forms = [one.text or "" for one in shown.iter("numerusform")]
                if shown.get("type") is None:
                    key = (name, message.findtext("source"))
                    found[key] = forms or [shown.text or ""]
    return found


def text_of(language, known, messages):
    """Return the catalogue of ``messages``, with the translations that are ``known``."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    contexts = {}
    for message in sorted(messages):
        context = contexts.get(message.context)
        if context is None:
            context = contexts[message.context] = ET.SubElement(root, "context")
            ET.SubElement(context, "name").text = message.context
        _add(context, message, known.get(tuple(message)), LANGUAGES[language])
    ET.indent(root, "    ")
    head = '<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n'
    return head + ET.tostring(root, encoding="unicode") + "\n"


def _add(context, message, forms, plurals):
    shown = ET.SubElement(context, "message")
    ET.SubElement(shown, "source").text = message.text
    translation = ET.SubElement(shown, "translation")
    if forms is None:
        translation.set("type", "unfinished")
    if message.is_plural:
        shown.set("numerus", "yes")
        for form in forms or [""] * plurals:
            ET.SubElement(translation, "numerusform").text = form
    else:
        translation.text = forms[0] if forms else ""


def compile_to(path, language):
    """Write what Qt reads at run time."""
    tool = Path(PySide6.__path__[0]) / (
        "lrelease.exe" if sys.platform == "win32" else "lrelease"
    )
    command = [tool, "-silent", catalogue(language), "-qm", path]
    subprocess.run([str(part) for part in command], check=True)


def update(more=None):
    """Rewrite every catalogue; ``more`` holds translations to take in, by language."""
    messages = said_in_sources()
    for language in LANGUAGES:
        known = translations(catalogue(language)) | (more or {}).get(language, {})
        text = text_of(language, known, messages)
        catalogue(language).write_text(text, encoding="utf-8", newline="\n")
        compile_to(catalogue(language).with_suffix(".qm"), language)


if __name__ == "__main__":
    update()
