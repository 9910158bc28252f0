"""The meeting and the paper as they were understood, every field correctable."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from meetprep.domain.paper import PaperKind, Reading, SourceText
from meetprep.domain.typed import count_in, days_in, marking_in, words_in
from meetprep.ui.translating import translate
from meetprep.ui.widgets.choice import Choice
from meetprep.ui.widgets.controls import label
from meetprep.ui.widgets.fields import Field, field_name
from meetprep.wording.kinds import kind_name
from meetprep.wording.terms import days

if TYPE_CHECKING:
    from collections.abc import Callable

    from meetprep.ui.theme import Theme

_KINDS = tuple(PaperKind)


@dataclass(frozen=True, slots=True)
class _Entry:
    """One field: how its value is shown, what a typed one makes, and what is said of others."""

    field: Field
    read: Callable[[Reading], str]
    write: Callable[[Reading, str], Reading]
    complaint: str = ""


class ReadingFields(QWidget):
    """Name, dates and place of the meeting; kind, title, numbers and marking of the paper.

    Signals:
        corrected: The user changed a field; carries the reading and the field's name.
    """

    corrected = Signal(object, str)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._reading = Reading(SourceText(()))
        self.fields: dict[str, _Entry] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        self._column.addWidget(label(self.tr("Meeting"), "heading"))
        self._add_meeting()
        self._column.addSpacing(10)
        self._column.addWidget(label(self.tr("Paper"), "heading"))
        self._kind = Choice(theme, self.tr("Kind"))
        self._kind.chosen.connect(self._on_kind_chosen)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(field_name(self.tr("Kind")))
        row.addWidget(self._kind, 1)
        self._column.addLayout(row)
        self._add_paper()

    def _add_meeting(self) -> None:
        self._add("name", self.tr("Name"), _name, _with_name)
        self._add(
            "dates",
            self.tr("Date"),
            _dates,
            _with_dates,
            self.tr("No date that can be read, such as 5–6 March 2026."),
        )
        self._add("place", self.tr("Place"), _place, _with_place)

    def _add_paper(self) -> None:
        self._add("title", self.tr("Title"), _title, _with_title)
        self._add("reference", self.tr("Reference"), _reference, _with_reference)
        self._add(
            "marking",
            self.tr("Marking"),
            _marking,
            _with_marking,
            self.tr("A classified paper may not be kept on this computer."),
        )
        self._add(
            "announced",
            self.tr("Announces"),
            _announced,
            _with_announced,
            self.tr("No number of questions from 1 to 99."),
        )

    def _add(
        self,
        key: str,
        name: str,
        read: Callable[[Reading], str],
        write: Callable[[Reading, str], Reading],
        complaint: str = "",
    ) -> None:
        hint = self.tr("The paper doesn’t say")
        if key == "announced":
            hint = self.tr("No number of questions")
        field = Field(name, hint)
        field.edited.connect(partial(self._on_edited, key))
        self.fields[key] = _Entry(field, read, write, complaint)
        self._column.addWidget(field)

    def _on_edited(self, key: str, text: str) -> None:
        entry = self.fields[key]
        try:
            reading = entry.write(self._reading, text)
        except ValueError:
            self._correct(entry.write(self._reading, entry.field.kept), key)
            entry.field.complain(f"{entry.complaint} {self._what_stays(entry)}")
            return
        entry.field.complain("")
        self._correct(reading, key)

    def _correct(self, reading: Reading, key: str) -> None:
        if reading != self._reading:
            self.corrected.emit(reading, key)

    def _what_stays(self, entry: _Entry) -> str:
        value = entry.read(self._reading)
        return self.tr("“{}” stays.").format(value) if value else self.tr("It stays empty.")

    def _on_kind_chosen(self, number: int) -> None:
        self.corrected.emit(replace(self._reading, kind=_KINDS[number]), "")

    def hold(self, reading: Reading) -> None:
        """Correct ``reading`` from now on; what stands in the fields stays."""
        self._reading = reading

    def show_reading(self, reading: Reading) -> None:
        """Show what stands otherwise in ``reading``."""
        self._reading = reading
        for entry in self.fields.values():
            entry.field.show_value(entry.read(reading))
        kinds = [kind_name(kind, translate) for kind in _KINDS]
        self._kind.show_choices(kinds, _KINDS.index(reading.kind))


def _name(reading: Reading) -> str:
    return reading.meeting.name or ""


def _with_name(reading: Reading, text: str) -> Reading:
    return replace(reading, meeting=replace(reading.meeting, name=words_in(text)))


def _dates(reading: Reading) -> str:
    return days(reading.meeting.start, reading.meeting.end, translate)


def _with_dates(reading: Reading, text: str) -> Reading:
    start, end = days_in(text)
    return replace(reading, meeting=replace(reading.meeting, start=start, end=end))


def _place(reading: Reading) -> str:
    return reading.meeting.place or ""


def _with_place(reading: Reading, text: str) -> Reading:
    return replace(reading, meeting=replace(reading.meeting, place=words_in(text)))


def _title(reading: Reading) -> str:
    return reading.title or ""


def _with_title(reading: Reading, text: str) -> Reading:
    return replace(reading, title=words_in(text))


def _reference(reading: Reading) -> str:
    return reading.reference or ""


def _with_reference(reading: Reading, text: str) -> Reading:
    return replace(reading, reference=words_in(text))


def _marking(reading: Reading) -> str:
    return reading.marking or ""


def _with_marking(reading: Reading, text: str) -> Reading:
    return replace(reading, marking=marking_in(text))


def _announced(reading: Reading) -> str:
    return str(reading.announced or "")


def _with_announced(reading: Reading, text: str) -> Reading:
    return replace(reading, announced=count_in(text))
