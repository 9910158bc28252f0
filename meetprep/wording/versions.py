"""Words for versions of papers and for what became of their questions."""

from __future__ import annotations

from typing import TYPE_CHECKING

from meetprep.domain.comparing import Outcome
from meetprep.domain.versions import Ground, version_name
from meetprep.wording.translation import (
    QT_TRANSLATE_NOOP,
    Words,
    labelled,
    quoted,
    untranslated,
)

if TYPE_CHECKING:
    from meetprep.domain.comparing import Compared, Comparison
    from meetprep.services.versions import Version
    from meetprep.wording.translation import Translate

_OUTCOMES = {
    Outcome.SAME: QT_TRANSLATE_NOOP("versions", "Same"),
    Outcome.CHANGED: QT_TRANSLATE_NOOP("versions", "Changed"),
    Outcome.NEW: QT_TRANSLATE_NOOP("versions", "New"),
    Outcome.GONE: QT_TRANSLATE_NOOP("versions", "Gone"),
}
_COUNTS = {
    Outcome.SAME: QT_TRANSLATE_NOOP("versions", "%n the same"),
    Outcome.CHANGED: QT_TRANSLATE_NOOP("versions", "%n changed"),
    Outcome.NEW: QT_TRANSLATE_NOOP("versions", "%n new"),
    Outcome.GONE: QT_TRANSLATE_NOOP("versions", "%n gone"),
}
_REASONS = {
    Ground.NUMBER: QT_TRANSLATE_NOOP("versions", "Its number says so."),
    Ground.SAME_NUMBER: QT_TRANSLATE_NOOP(
        "versions", "It has the same number, and most of its questions are the same."
    ),
    Ground.OLDER: QT_TRANSLATE_NOOP(
        "versions",
        "Its number says so. It is kept beside the newer one; the questions stay as they are.",
    ),
    Ground.QUESTIONS: QT_TRANSLATE_NOOP(
        "versions",
        "No number says so, but meeting, title and most of the questions are the same.",
    ),
}


def outcome_name(outcome: Outcome, tr: Translate = untranslated) -> str:
    """Return what became of a question, in a word."""
    return tr("versions", _OUTCOMES[outcome])


def version_words(
    version: Version, reference: str | None, tr: Translate = untranslated
) -> Words:
    """Return of what a paper numbered ``reference`` is another version, and why."""
    edition, ground = version.edition, version.recognised.ground
    known = edition.reference or quoted(edition.file_name, tr)
    name = version_name(reference)
    if ground is Ground.OLDER:
        title = tr("versions", "This is an older version of {}.").format(known)
    elif ground is Ground.NUMBER and (stored := version_name(edition.reference)):
        title = tr("versions", "This is {}; the store has {}.").format(name, stored)
    elif ground is Ground.NUMBER:
        title = tr("versions", "This is {} of {}.").format(name, known)
    elif _is_the_same(version.comparison):
        title = tr("versions", "This is {} again, in another file.").format(known)
    else:
        title = tr("versions", "This looks like a new version of {}.").format(known)
    return Words(title, tr("versions", _REASONS[ground]))


def comparison_summary(comparison: Comparison, tr: Translate = untranslated) -> str:
    """Return "4 questions: 1 the same, 1 changed, 1 new, 1 gone"."""
    counts = {outcome: comparison.count(outcome) for outcome in Outcome}
    parts = [
        tr("versions", _COUNTS[outcome], count) for outcome, count in counts.items() if count
    ]
    asked = tr("versions", "%n question(s)", len(comparison.questions))
    return labelled(asked, ", ".join(parts), tr) if parts else asked


def moved_words(compared: Compared, tr: Translate = untranslated) -> str:
    """Return what changed beside the words: "was 2.", "moved to another session"."""
    said = []
    if compared.is_relabelled and compared.old:
        before = compared.old.label or tr("versions", "without a label")
        said.append(tr("versions", "was {}").format(before))
    if compared.is_moved:
        said.append(tr("versions", "now in another session"))
    if compared.old and compared.old.dropped_by and compared.new:
        said.append(tr("versions", "asked again"))
    return ", ".join(said)


def not_in(version: str, tr: Translate = untranslated) -> str:
    """Return "not in REV 1"."""
    return tr("versions", "not in {}").format(version)


def _is_the_same(comparison: Comparison) -> bool:
    return comparison.count(Outcome.SAME) == len(comparison.questions)
