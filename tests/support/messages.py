"""What the sources say to the user, as Qt Linguist counts it: contexts and texts."""

import ast
from pathlib import Path
from typing import NamedTuple

from meetprep.wording.translation import has_plural

ROOT = Path(__file__).parents[2]
# These take the context first; the first of them also stands in ``wording``.
_WITH_CONTEXT = {"tr", "translate", "QT_TRANSLATE_NOOP"}


class Message(NamedTuple):
    context: str
    text: str

    @property
    def is_plural(self):
        return has_plural(self.text)


def said_in_sources():
    """Return every message of the program."""
    found = set()
    for path in sorted((ROOT / "meetprep").rglob("*.py")):
        found |= said_in(ast.parse(path.read_text(encoding="utf-8")))
    return found


def said_in(tree):
    """Return the messages of one module."""
    found = set()
    classes = [node for node in ast.walk(tree) if isinstance(node, ast.ClassDef)]
    for owner in [*classes, None]:
        for call in ast.walk(owner or tree):
            if isinstance(call, ast.Call):
                found |= _said_by(call, owner.name if owner else None)
    return found


def _said_by(call, owner):
    name = _name(call.func)
    is_method = isinstance(call.func, ast.Attribute) and _name(call.func.value) == "self"
    if name == "tr" and is_method:
        return {Message(owner, text) for text in _texts(call.args[0]) if owner}
    if name not in _WITH_CONTEXT or len(call.args) < 2:
        return set()
    context = _texts(call.args[0])
    return {Message(context[0], text) for text in _texts(call.args[1]) if context}


def _name(node):
    return node.attr if isinstance(node, ast.Attribute) else getattr(node, "id", "")


def _texts(node):
    """Return the texts that stand in ``node``: one, two of a choice, none of a variable."""
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        return [node.value]
    if isinstance(node, ast.IfExp):
        return _texts(node.body) + _texts(node.orelse)
    return []
