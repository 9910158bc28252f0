"""What the command line prints of versions of papers."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from meetprep.domain.differences import RunKind
from meetprep.wording.versions import (
    comparison_summary,
    moved_words,
    not_in,
    outcome_name,
    version_words,
)

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

    from meetprep.domain.comparing import Compared
    from meetprep.domain.differences import Run
    from meetprep.domain.meeting import Question
    from meetprep.domain.paper import PaperId
    from meetprep.services.importing import Preview
    from meetprep.services.versions import Change

_INDENT = "    "
_SIGNS = {
    RunKind.KEPT: "{}",
    RunKind.DELETED: "[-{}-]",
    RunKind.INSERTED: "{{+{}+}}",
}


def version_value(preview: Preview) -> dict[str, Any] | None:
    """Return of what the paper is another version, question by question."""
    version = preview.version
    if version is None:
        return None
    return {
        "of": {
            "paper": version.edition.paper,
            "reference": version.edition.reference,
            "file": version.edition.file_name,
        },
        "ground": version.recognised.ground.value,
        "sure": version.recognised.is_sure,
        "questions": [_compared_value(one) for one in version.comparison.questions],
    }


def version_lines(preview: Preview) -> Iterator[str]:
    """Return of what the paper is another version, in plain words."""
    version = preview.version
    if version is None:
        return
    words = version_words(version, preview.reading.reference)
    yield f"  {words.title} {words.advice}"
    if version.comparison.questions:
        yield f"  {comparison_summary(version.comparison)}"
    for compared in version.comparison.questions:
        yield _INDENT + _compared_line(compared)


def change_value(change: Change | None) -> dict[str, Any] | None:
    """Return how the question changed since the position was begun or last checked."""
    if change is None:
        return None
    return {
        "before": change.before,
        "now": change.now,
        "label": _runs_value(change.label),
        "context": _runs_value(change.context),
        "ask": _runs_value(change.ask),
    }


def change_lines(change: Change | None) -> Iterator[str]:
    """Return the same in plain words."""
    if change is not None:
        yield f"The question changed in {change.now} since this was drafted:"
        yield _INDENT + " ".join(filter(None, map(marked, (change.context, change.ask))))


def marked(runs: Iterable[Run]) -> str:
    """Return runs as one line, deletions as [-so-], insertions as {+so+}."""
    return "".join(_SIGNS[run.kind].format(run.text) for run in runs)


def gone_words(question: Question, names: Mapping[PaperId, str]) -> str:
    """Return " (not in REV 1)" for a question that is no longer asked, else ""."""
    dropped = question.dropped_by
    return f" ({not_in(names[dropped])})" if dropped else ""


def _compared_value(compared: Compared) -> dict[str, Any]:
    old, new = compared.old, compared.new
    asked = new or old
    return {
        "outcome": compared.outcome.value,
        "id": old.id if old else None,
        "label": asked.label or None if asked else None,
        "label_before": old.label or None if old else None,
        "ask": asked.ask if asked else None,
        "moved": compared.is_moved,
        "context_changes": _runs_value(compared.context),
        "ask_changes": _runs_value(compared.ask),
    }


def _compared_line(compared: Compared) -> str:
    asked = compared.new or compared.old
    label = (asked.label if asked else None) or "–"
    plain = asked.ask if asked else ""
    runs = (compared.context, compared.ask)
    text = " ".join(filter(None, map(marked, runs))) or plain
    beside = moved_words(compared)
    return f"{outcome_name(compared.outcome):8} {label} {text}" + (beside and f" ({beside})")


def _runs_value(runs: Iterable[Run]) -> list[dict[str, str]]:
    return [{"kind": run.kind.value, "text": run.text} for run in runs]
