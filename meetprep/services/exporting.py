"""Write the documents that leave the desk: for the others, and for our own minister."""

from __future__ import annotations

from typing import TYPE_CHECKING

from meetprep.documents.composing.brief import compose_brief
from meetprep.documents.composing.overview import compose_overview
from meetprep.documents.composing.position_paper import compose_position_paper
from meetprep.documents.composing.review import compose_review
from meetprep.documents.composing.speaking_note import compose_speaking_note
from meetprep.documents.files import made_folder, replace_file, safe_name
from meetprep.documents.pdf.writing import page_pictures, pdf_bytes
from meetprep.documents.word.fitting import fitted
from meetprep.documents.word.template import template_of
from meetprep.documents.word.writing import word_bytes
from meetprep.domain.documents import Batch, DocumentKind, Language, Order, Plan, Written
from meetprep.domain.errors import MeetprepError, UnwritablePlace
from meetprep.services.document_material import load_material
from meetprep.services.document_stances import overview
from meetprep.services.document_values import (
    brief,
    planned,
    position_paper,
    speaking_note,
)
from meetprep.services.sending import review_copy
from meetprep.storage.places import is_own

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from pathlib import Path

    from meetprep.documents.word.template import Template
    from meetprep.domain.composition import Composition
    from meetprep.domain.disclosure import PositionPaper
    from meetprep.domain.meeting import Meeting, MeetingId
    from meetprep.services.document_material import Material
    from meetprep.services.filing import Filing
    from meetprep.storage.database import Database

_PDF = ".pdf"
_NAMES = {
    DocumentKind.POSITION_PAPER: "position",
    DocumentKind.BRIEF: "brief",
    DocumentKind.SPEAKING_NOTE: "speaking-note",
    DocumentKind.OVERVIEW: "overview",
    DocumentKind.REVIEW: "review",
}


class Exporting:
    """Put documents together from the store, show what goes into them, and write them."""

    def __init__(self, database: Database, filing: Filing) -> None:
        self._database = database
        self._filing = filing

    def plan(self, order: Order) -> Plan:
        """Return what would go in and what would stay out; nothing is written.

        Raises:
            NotFound: there is no such meeting or delegation.
        """
        material = self._material(order)
        return Plan(order, planned(material), material.marking, _name(material))

    def composition(self, order: Order) -> Composition:
        """Return the document as it will be written, for a preview.

        Raises:
            NothingToExport: nothing that goes in has any text.
            NotFound: there is no such meeting or delegation.
        """
        return _composed(self._material(order))

    def pages(self, order: Order, dots_per_inch: float) -> tuple[bytes, ...]:
        """Return a picture of each page as PNG, for a preview; nothing is written.

        A Word file of it was made in memory, and looked through as one that is written.

        Raises:
            NothingToExport: nothing that goes in has any text.
            NotFound: there is no such meeting or delegation.
        """
        material = self._material(order)
        composed, template = _composed(material), _template(material)
        word_bytes(composed, template)
        return page_pictures(composed, dots_per_inch, template=template)

    def position_paper(self, meeting: MeetingId, delegation: str) -> PositionPaper:
        """Return what the position paper of ``delegation`` says: shareable parts only.

        Raises:
            NothingToExport: there is no shareable text on any question.
        """
        return position_paper(
            self._material(Order(DocumentKind.POSITION_PAPER, meeting, delegation))
        )

    def export(self, order: Order, target: Path) -> Written:
        """Write a document to ``target``, whole or not at all; a PDF where that is its suffix.

        Raises:
            LettersWithoutFont: a PDF is wanted, and no font has all letters.
            NothingToExport: nothing that goes in has any text.
            NotFound: there is no such meeting or delegation.
            UnwritablePlace: the file could not be written; the old one is untouched. The
                store and the files beside it are no place for it.
        """
        return self._write(self._material(order), target)

    def export_all(
        self,
        orders: Iterable[Order],
        folder: Path,
        report: Callable[[int, int], None] = lambda _done, _total: None,
    ) -> Batch:
        """Write each document under its own name into ``folder``.

        One that fails stops no other. ``report`` is told how many are done and of how many;
        what it raises ends the batch, and what was written until then stays.

        Raises:
            UnwritablePlace: there is no such folder, and none can be made.
        """
        made_folder(folder)
        wanted = tuple(orders)
        written: list[Written] = []
        failed: list[tuple[Order, MeetprepError]] = []
        for done, order in enumerate(wanted):
            report(done, len(wanted))
            try:
                material = self._material(order)
                written.append(self._write(material, folder / _name(material)))
            except MeetprepError as error:
                failed.append((order, error))
        report(len(wanted), len(wanted))
        return Batch(tuple(written), tuple(failed))

    def every_kind(
        self, meeting: MeetingId, delegation: str, language: Language = Language.ENGLISH
    ) -> tuple[Order, ...]:
        """Return the orders for all documents of a meeting that are made for readers."""
        kinds = (kind for kind in DocumentKind if kind is not DocumentKind.REVIEW)
        return tuple(Order(kind, meeting, delegation, language) for kind in kinds)

    def every_position_paper(
        self, meeting: MeetingId, language: Language = Language.ENGLISH
    ) -> tuple[Order, ...]:
        """Return the orders for the position papers of all that have a position."""
        with self._database.reading() as store:
            codes = store.positions.delegations_of(meeting)
        kind = DocumentKind.POSITION_PAPER
        orders = (Order(kind, meeting, code, language) for code in codes)
        return tuple(order for order in orders if not self.plan(order).is_empty)

    def _write(self, material: Material, target: Path) -> Written:
        composed, order = _composed(material), material.order
        pdf = target.with_suffix(_PDF) if order.with_pdf else None
        makers = {target: pdf_bytes if target.suffix.lower() == _PDF else word_bytes}
        if pdf:
            makers[pdf] = pdf_bytes
        if any(is_own(self._database.path, path) for path in makers):
            raise UnwritablePlace(target, "the store itself lies there")
        # Nothing lies on the disk before all of it was made and looked through.
        template = _template(material)
        made = [(path, make(composed, template)) for path, make in makers.items()]
        for path, content in made:
            replace_file(path, content)
            self._filing.keep(material, path, content)
        answered = sum(question.goes_in for question in planned(material))
        delegation = material.words.delegation(material.delegation.name)
        return Written(order, target, delegation, material.marking, answered, pdf)

    def _material(self, order: Order) -> Material:
        with self._database.reading() as store:
            return load_material(store, order)


def suggested_name(
    meeting: Meeting,
    delegation: str,
    kind: DocumentKind = DocumentKind.POSITION_PAPER,
    language: Language = Language.ENGLISH,
    *,
    with_names: bool = True,
) -> str:
    """Return a file name such as ``PT_position_2025-01-30_EN.docx``.

    An overview without names has another than the one with them, and does not replace it.
    """
    day = meeting.start.isoformat() if meeting.start else meeting.name
    is_nameless = kind is DocumentKind.OVERVIEW and not with_names
    said = f"{_NAMES[kind]}-without-names" if is_nameless else _NAMES[kind]
    name = safe_name("_".join([delegation, said, day]))
    return f"{name}_{language.value.upper()}.docx"


def _name(material: Material) -> str:
    order = material.order
    return suggested_name(
        material.meeting,
        material.delegation.code,
        order.kind,
        order.language,
        with_names=order.with_names,
    )


def _template(material: Material) -> Template | None:
    return template_of(material.template.content) if material.template else None


def _composed(material: Material) -> Composition:
    """Return the document; each composer takes the value of its own kind and no other."""
    kind = material.order.kind
    if kind is DocumentKind.POSITION_PAPER:
        return compose_position_paper(position_paper(material))
    if kind is DocumentKind.BRIEF:
        return fitted(compose_brief(brief(material)), _template(material))
    if kind is DocumentKind.SPEAKING_NOTE:
        return compose_speaking_note(speaking_note(material))
    if kind is DocumentKind.REVIEW:
        return compose_review(review_copy(material))
    return compose_overview(overview(material))
