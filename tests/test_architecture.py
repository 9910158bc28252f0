"""Rules of the house that no other tool checks."""

import ast
import functools
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
SOURCES = sorted((ROOT / "meetprep").rglob("*.py"))
TOP_LEVEL = {
    "meetprep",
    "resources",
    "tests",
    "pyproject.toml",
    "README.md",
    "build.spec",
    "LICENSE",
    ".gitignore",
    ".ci",
}


def name_of(path):
    return str(path.relative_to(ROOT))


@functools.cache
def text_of(path):
    return path.read_text(encoding="utf-8")


@functools.cache
def tree_of(path):
    return ast.parse(text_of(path))


def names_in(node):
    return {part.id for part in ast.walk(node) if isinstance(part, ast.Name)}


def lines_of(node):
    return node.end_lineno - node.lineno + 1


def tool(*command):
    run = subprocess.run(
        [sys.executable, "-m", *command], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stdout + run.stderr


def test_imports_point_inwards():
    # As a module the linter does nothing and is content.
    lint = "from importlinter.cli import lint_imports_command as lint; lint(['--no-cache'])"
    run = subprocess.run(
        [sys.executable, "-c", lint], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert " 0 broken." in run.stdout, run.stdout + run.stderr


def test_code_follows_the_rules_of_style():
    tool("ruff", "check", "--no-cache", ".")


def test_code_is_formatted():
    tool("ruff", "format", "--no-cache", "--check", ".")


def test_types_are_right():
    tool("mypy")


def test_top_level_is_what_was_agreed():
    listed = subprocess.run(
        ["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False
    )
    if listed.returncode:
        pytest.skip("not a checkout")
    assert {line.split("/")[0] for line in listed.stdout.splitlines()} == TOP_LEVEL


def too_long(path):
    """What of a module is longer than can be read at a glance."""
    if text_of(path).count("\n") > 300:
        yield name_of(path)
    for node in ast.walk(tree_of(path)):
        most = {ast.FunctionDef: 50, ast.ClassDef: 200}.get(type(node))
        if most and lines_of(node) > most:
            yield f"{name_of(path)} {node.name}"


def swallows(node):
    return (
        isinstance(node, ast.ExceptHandler)
        and (node.type is None or {"Exception", "BaseException"} & names_in(node.type))
        and not isinstance(node.body[-1], ast.Raise)
    )


def test_modules_classes_and_functions_are_small():
    assert [one for path in SOURCES for one in too_long(path)] == []


def test_every_module_says_what_it_is_for():
    assert [name_of(path) for path in SOURCES if not ast.get_docstring(tree_of(path))] == []


def test_packages_hold_a_docstring_and_nothing_else():
    packages = [path for path in SOURCES if path.name == "__init__.py"]
    full = [path for path in packages if len(tree_of(path).body) > 1]
    assert full == [ROOT / "meetprep" / "__init__.py"]  # the version
    assert len(tree_of(full[0]).body) == 2


def test_colours_of_the_window_live_in_the_theme():
    elsewhere = [
        name_of(path)
        for path in SOURCES
        if re.search(r"#[0-9a-fA-F]{6}\b", text_of(path)) and "documents" not in path.parts
    ]
    assert elsewhere == ["meetprep/ui/theme.py"]


def test_exceptions_are_caught_by_name():
    broad = [name_of(p) for p in SOURCES for node in ast.walk(tree_of(p)) if swallows(node)]
    assert broad == ["meetprep/ui/jobs.py"]


def test_texts_and_keys_reach_the_reader_in_the_language_of_the_window():
    foreign = re.compile(r"(?<!self)\.tr\(|NativeText")
    found = [name_of(path) for path in SOURCES if foreign.search(text_of(path))]
    assert found == ["meetprep/ui/shown_keys.py"]


def test_rules_are_waived_with_a_reason():
    reason = re.compile(r"# (noqa: [A-Z0-9, ]+ - \S|type: ignore\[[\w-]+\] # \S)")
    bare = [
        line.strip()
        for path in SOURCES
        for line in text_of(path).splitlines()
        if ("# noqa" in line or "# type: ignore" in line) and not reason.search(line)
    ]
    assert bare == []


def test_nothing_in_the_program_reaches_for_the_network():
    reached = re.compile(
        r"^\s*(?:from|import) "
        r"(?:urllib\.request|http|ftplib|smtplib|requests|httpx|PySide6\.QtNetwork)\b",
        re.MULTILINE,
    )
    assert [p for p in SOURCES if reached.search(p.read_text(encoding="utf-8"))] == []


def test_every_font_and_icon_folder_has_its_licence():
    for folder, word in (
        ("fonts", "OPEN FONT LICENSE"),
        ("fonts/documents", "OPEN FONT LICENSE"),
        ("icons", "ISC License"),
    ):
        texts = [
            p.read_text(encoding="utf-8") for p in (ROOT / "resources" / folder).glob("*.txt")
        ]
        assert any(word.casefold() in text.casefold() for text in texts)
