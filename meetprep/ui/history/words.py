"""The words of the history: rows, headings and what a comparison brings to say."""

from __future__ import annotations

from typing import TYPE_CHECKING

from meetprep.domain.differences import RunKind
from meetprep.domain.position import Origin, PartKind
from meetprep.domain.rewriting import unchanged
from meetprep.domain.speaking import clock, count, duration
from meetprep.ui.pages.history_page import Shown
from meetprep.ui.translating import translate
from meetprep.ui.widgets.change_card import PartChange
from meetprep.ui.widgets.revision_list import RevisionRow
from meetprep.wording.documents import document_name
from meetprep.wording.moments import capitalised, moment
from meetprep.wording.progress import initials, origin_name
from meetprep.wording.terms import stance_name

if TYPE_CHECKING:
    from collections.abc import Iterator
    from datetime import date

    from meetprep.domain.clearance import PositionVersion
    from meetprep.domain.richtext import RichText
    from meetprep.services.remembering import Compared, ComparedVersion, Row

_ORIGIN_SIGNS = {Origin.FILE: "file-text", Origin.RESTORED: "rotate-ccw"}


def revision_row(row: Row, today: date) -> RevisionRow:
    """Return what the list says of a sitting."""
    newest = row.sitting.newest
    return RevisionRow(
        key=str(newest.number),
        when=capitalised(moment(newest.saved_at, today, translate)),
        who=newest.author or translate("History", "Unknown"),
        letters=initials(newest.author),
        number=str(newest.number),
        words_in=row.words_in,
        words_out=row.words_out,
        notes=tuple(_notes(row)),
    )


def _notes(row: Row) -> Iterator[tuple[str, str]]:
    newest = row.sitting.newest
    for version in row.versions:
        yield "shield-check" if version.is_cleared else "flag", version_name(version)
    if row.files:
        kinds = dict.fromkeys(document_name(one.kind, translate) for one in row.files)
        yield "file-down", ", ".join(kinds)
    if newest.origin in _ORIGIN_SIGNS:
        yield _ORIGIN_SIGNS[newest.origin], origin_name(newest.origin, translate)
    if row.sitting.before == 0:
        yield "pencil", translate("History", "First draft")


def version_name(version: PositionVersion) -> str:
    """Return the name of a version, "Cleared" where it is that."""
    return translate("History", "Cleared version") if version.is_cleared else version.name


def version_row(version: PositionVersion, today: date) -> RevisionRow:
    """Return what the list says of a version."""
    when = moment(version.made_at, today, translate)
    parts = translate("History", "%n part(s)", len(version.revisions))
    note = f"{stance_name(version.stance, translate)}, {parts}"
    sign = "shield-check" if version.is_cleared else "flag"
    return RevisionRow(
        key=version.id,
        when=version_name(version),
        who=", ".join(filter(None, (version.author, when))),
        letters=initials(version.author),
        notes=((sign, note),),
    )


def compared(found: Compared, row: Row | None, target: int, today: date, pace: int) -> Shown:
    """Return what a comparison of two revisions says; ``target`` is what can be restored."""
    after, before = found.after, found.before
    number = after.number if after else 0
    said = moment(after.saved_at, today, translate) if after else ""
    who = after.author if after else ""
    follows = before is None or number - before.number == 1
    title = (
        translate("History", "What changed in revision {}")
        if follows
        else translate("History", "What changed up to revision {}")
    )
    return Shown(
        title=title.format(number),
        below=", ".join(
            filter(None, (who, said, translate("History", "against") if before else ""))
        ),
        against=translate("History", "revision {}").format(before.number) if before else "",
        changes=(_part(found),),
        chips=tuple(_chips(found)),
        beside=_speaking(found, pace),
        travelled=tuple(_travelled(row, today)) if row else (),
        restore=translate("History", "Restore revision {}").format(target) if target else "",
    )


def since(found: ComparedVersion, today: date) -> Shown:
    """Return what changed in a position since a version."""
    version = found.version
    name = version_name(version)
    made = moment(version.made_at, today, translate)
    is_same = not found.parts and found.stance is version.stance
    title = translate(
        "History", "Nothing changed since: {}" if is_same else "What changed since: {}"
    )
    chips = (
        [chip for part in found.parts for chip in _chips(part)] if len(found.parts) == 1 else []
    )
    if found.stance is not version.stance:
        before, now = (stance_name(one, translate) for one in (version.stance, found.stance))
        chips.append((f"{before} → {now}", "warn"))
    return Shown(
        title=title.format(name),
        below=", ".join(filter(None, (version.author, made))),
        against="",
        changes=tuple(_part(part) for part in found.parts),
        chips=tuple(chips),
        restore="" if is_same else translate("History", "Restore this version"),
    )


def _part(found: Compared) -> PartChange:
    return PartChange(
        found.kind,
        found.change,
        unchanged(found.old),
        unchanged(found.new),
        (found.old.plain, found.new.plain),
    )


def _chips(found: Compared) -> Iterator[tuple[str, str]]:
    came, went = found.change.words
    if came:
        yield translate("History", "%n word(s) in", came), "ok"
    if went:
        yield translate("History", "%n word(s) out", went), "bad"
    if found.change.is_restyled:
        yield translate("History", "Formatting changed"), "info"
    notes = [note for note in found.change.notes if note.is_changed]
    if notes:
        kinds = {note.kind for note in notes}
        tone = "bad" if kinds == {RunKind.DELETED} else ""
        yield translate("History", "%n footnote(s) changed", len(notes)), tone
    if not found.change.is_changed:
        yield translate("History", "No difference"), ""


def _speaking(found: Compared, pace: int) -> str:
    if found.kind is not PartKind.LINE_TO_TAKE:
        return ""
    before, after = (clock(_seconds(text, pace)) for text in (found.old, found.new))
    return translate("History", "Speaking time {} → {}").format(before, after)


def _seconds(text: RichText, pace: int) -> int:
    return duration(sum(count(block).all for block in text.blocks), pace)


def _travelled(row: Row, today: date) -> Iterator[tuple[str, str, str]]:
    for version in row.versions:
        sign = "shield-check" if version.is_cleared else "flag"
        said = (
            translate("History", "Everybody agreed to this text")
            if version.is_cleared
            else translate("History", "Kept as “{}”").format(version.name)
        )
        yield sign, said, capitalised(moment(version.made_at, today, translate))
    for file in row.files:
        said = f"{document_name(file.kind, translate)}, {file.file_name}"
        yield "file-down", said, capitalised(moment(file.at, today, translate))
    newest = row.sitting.newest
    if newest.origin in _ORIGIN_SIGNS:
        when = capitalised(moment(newest.saved_at, today, translate))
        yield _ORIGIN_SIGNS[newest.origin], origin_name(newest.origin, translate), when
    if len(row.sitting.saved) > 1:
        saves = len(row.sitting.saved)
        yield "history", translate("History", "%n save(s) in one sitting", saves), ""
