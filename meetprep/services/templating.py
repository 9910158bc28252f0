"""Begin a part with a text that was kept for such parts."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING
from uuid import uuid4

from meetprep.documents.markdown_text import from_markdown
from meetprep.domain.changed import Changed
from meetprep.domain.part_template import PartTemplate, PartTemplateId
from meetprep.domain.position import PartKind
from meetprep.domain.richtext import canonical

if TYPE_CHECKING:
    from collections.abc import Callable
    from datetime import datetime
    from pathlib import Path

    from meetprep.domain.richtext import RichText
    from meetprep.storage.database import Database

_FILE = "part-templates.md"


class Templating:
    """Templates of parts: those of the user, and those that come with the program."""

    def __init__(
        self,
        database: Database,
        *,
        bundled: Path,
        clock: Callable[[], datetime],
        publish: Callable[[Changed], None],
    ) -> None:
        self._database = database
        self._bundled = bundled
        self._clock = clock
        self._publish = publish
        self._built_in: tuple[PartTemplate, ...] | None = None

    def all(self, kind: PartKind) -> tuple[PartTemplate, ...]:
        """Return the templates for parts of that kind, the user's own first."""
        with self._database.reading() as store:
            own = store.writing.templates(kind)
        return (*own, *(one for one in self._bundled_ones() if one.kind is kind))

    def save(self, kind: PartKind, name: str, text: RichText) -> PartTemplate:
        """Keep ``text`` under ``name`` for parts of that kind and return it."""
        new = PartTemplate(PartTemplateId(str(uuid4())), kind, name.strip(), canonical(text))
        with self._database.writing() as store:
            store.writing.add_template(new, self._clock())
        self._publish(Changed.SETTINGS)
        return new

    def change(
        self, template: PartTemplate, *, name: str | None = None, text: RichText | None = None
    ) -> PartTemplate:
        """Give one of the user's templates another name or text and return it.

        Raises:
            NotFound: it is none of the user's.
        """
        changed = replace(
            template,
            name=template.name if name is None else name.strip(),
            text=template.text if text is None else canonical(text),
        )
        with self._database.writing() as store:
            store.writing.change_template(changed)
        self._publish(Changed.SETTINGS)
        return changed

    def delete(self, template: PartTemplate) -> None:
        """Show one of the user's templates no longer; ``restore`` brings it back.

        Raises:
            NotFound: it is none of the user's.
        """
        self._mark(template, self._clock())

    def restore(self, template: PartTemplate) -> None:
        """Bring back a template that was deleted.

        Raises:
            NotFound: it is none of the user's.
        """
        self._mark(template, None)

    def _mark(self, template: PartTemplate, at: datetime | None) -> None:
        with self._database.writing() as store:
            store.writing.delete_template(template.id or PartTemplateId(""), at)
        self._publish(Changed.SETTINGS)

    def _bundled_ones(self) -> tuple[PartTemplate, ...]:
        """Read the file: "# kind", "## name", and the text below it."""
        if self._built_in is None:
            lines = (self._bundled / _FILE).read_text(encoding="utf-8").splitlines()
            found: list[tuple[PartKind, str, list[str]]] = []
            kind = PartKind.KEY_MESSAGE
            for line in lines:
                if line.startswith("# "):
                    kind = PartKind(line[2:].strip())
                elif line.startswith("## "):
                    found.append((kind, line[3:].strip(), []))
                elif found:
                    found[-1][2].append(line)
            self._built_in = tuple(
                PartTemplate(None, kind, name, from_markdown("\n".join(text)))
                for kind, name, text in found
            )
        return self._built_in
