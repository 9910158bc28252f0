"""Rules of the house that no other tool checks."""

import ast
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


def tree_of(path):
    return ast.parse(path.read_text(encoding="utf-8"))


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
    tool("importlinter.cli", "lint", "--no-cache")


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


@pytest.mark.parametrize("path", SOURCES, ids=name_of)
def test_module_is_small_and_says_what_it_is_for(path):
    tree = tree_of(path)
    assert path.read_text(encoding="utf-8").count("\n") <= 300
    assert ast.get_docstring(tree)
    for node in ast.walk(tree):
        if isinstance(node, ast.FunctionDef):
            assert lines_of(node) <= 50, node.name
        if isinstance(node, ast.ClassDef):
            assert lines_of(node) <= 200, node.name


@pytest.mark.parametrize("path", [p for p in SOURCES if p.name == "__init__.py"], ids=name_of)
def test_package_holds_a_docstring_and_nothing_else(path):
    body = tree_of(path).body
    allowed = 2 if path.parent.name == "meetprep" else 1  # the version
    assert len(body) <= allowed


@pytest.mark.parametrize("path", SOURCES, ids=name_of)
def test_colours_live_in_the_theme(path):
    if path.name != "theme.py" or path.parent.name != "ui":
        text = path.read_text(encoding="utf-8")
        assert path.parts[-3:-1] == ("documents", "word") or not re.search(
            r"#[0-9a-fA-F]{6}\b", text
        )


@pytest.mark.parametrize("path", SOURCES, ids=name_of)
def test_exceptions_are_caught_by_name(path):
    broad = [
        node
        for node in ast.walk(tree_of(path))
        if isinstance(node, ast.ExceptHandler)
        and (node.type is None or {"Exception", "BaseException"} & names_in(node.type))
        and not isinstance(node.body[-1], ast.Raise)
    ]
    assert len(broad) == (1 if name_of(path) == "meetprep/ui/jobs.py" else 0)


@pytest.mark.parametrize("path", SOURCES, ids=name_of)
def test_rules_are_waived_with_a_reason(path):
    for line in path.read_text(encoding="utf-8").splitlines():
        if "# noqa" in line or "# type: ignore" in line:
            assert re.search(r"# (noqa: [A-Z0-9, ]+ - \S|type: ignore\[[\w-]+\] # \S)", line), (
                line
            )


def test_nothing_in_the_program_reaches_for_the_network():
    reached = re.compile(
        r"^\s*(?:from|import) "
        r"(?:urllib\.request|http|ftplib|smtplib|requests|httpx|PySide6\.QtNetwork)\b",
        re.MULTILINE,
    )
    assert [p for p in SOURCES if reached.search(p.read_text(encoding="utf-8"))] == []


def test_every_font_and_icon_folder_has_its_licence():
    for folder, word in (("fonts", "OPEN FONT LICENSE"), ("icons", "ISC License")):
        texts = [
            p.read_text(encoding="utf-8") for p in (ROOT / "resources" / folder).glob("*.txt")
        ]
        assert any(word.casefold() in text.casefold() for text in texts)
