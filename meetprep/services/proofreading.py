"""Look words up, know the user's own, and remember in which language a part is written."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from meetprep.documents.dictionaries import dictionaries_in, system_folders
from meetprep.documents.speller import Speller
from meetprep.domain.changed import Changed
from meetprep.domain.errors import NoDictionaries
from meetprep.domain.spelling import best_dictionary, names_in

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping
    from datetime import datetime

    from meetprep.documents.dictionaries import Dictionary
    from meetprep.domain.meeting import MeetingId, QuestionId
    from meetprep.domain.position import PartKind
    from meetprep.storage.database import Database

_FOLDER = "dictionaries"
LANGUAGE = "writing-language"
_TOLD = "told-without-dictionary/"


class Proofreading:
    """Spelling by the dictionaries that come with the program, the system's and the user's."""

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
        self._speller = Speller()
        self._found: dict[str, Dictionary] | None = None

    def languages(self) -> tuple[str, ...]:
        """Return the languages that there is a dictionary for: "en-GB", "fr"."""
        return tuple(sorted(self._dictionaries()))

    def _dictionaries(self) -> dict[str, Dictionary]:
        if self._found is None:
            with self._database.reading() as store:
                named = store.settings.get(_FOLDER)
            own = [Path(named)] if named else []
            self._found = dictionaries_in([*own, *system_folders(), self._bundled])
        return self._found

    def use_folder(self, folder: Path) -> tuple[str, ...]:
        """Take dictionaries from ``folder`` as well from now on; return their languages.

        Raises:
            NoDictionaries: there are none in it; nothing was changed.
        """
        found = dictionaries_in([folder])
        if not found:
            raise NoDictionaries(folder)
        with self._database.writing() as store:
            store.settings.put(_FOLDER, str(folder))
        self._found = None
        self._publish(Changed.SETTINGS)
        return tuple(sorted(found))

    def has_dictionary(self, language: str) -> bool:
        """Tell whether words of that language can be looked up."""
        return best_dictionary(language, self.languages()) is not None

    def wrong(self, words: Iterable[str], language: str) -> frozenset[str]:
        """Return the words that no dictionary of the language holds, nor the user's own."""
        serving = best_dictionary(language, self.languages())
        if serving is None:
            return frozenset()
        return self._speller.wrong(self._dictionaries()[serving], words)

    def suggestions(self, word: str, language: str) -> tuple[str, ...]:
        """Return at most seven words that ``word`` may be meant for, the likeliest first."""
        serving = best_dictionary(language, self.languages())
        if serving is None:
            return ()
        return self._speller.suggestions(self._dictionaries()[serving], word)

    def names(self, meeting: MeetingId) -> frozenset[str]:
        """Return words that a capital makes names, in the papers and data of a meeting."""
        with self._database.reading() as store:
            known = store.meetings.get(meeting)
            papers = store.papers.of_meeting(meeting)
            delegations = store.delegations.all()
        named = (known.place, known.name, *(one.name for one in delegations))
        texts = [f"in {name}" for name in named]
        texts += [part.text for paper in papers for part in paper.text.paragraphs]
        texts += [note.text for paper in papers for note in paper.text.footnotes]
        return frozenset(name for text in texts for name in names_in(text))

    def own_words(self, language: str) -> tuple[str, ...]:
        """Return the words of the user's own dictionary, the newest last."""
        with self._database.reading() as store:
            return store.writing.own_words(language)

    def own_languages(self) -> tuple[str, ...]:
        """Return the languages that the user has words of their own for."""
        with self._database.reading() as store:
            return store.writing.own_languages()

    def add_word(self, language: str, word: str) -> None:
        """Keep ``word`` in the user's own dictionary."""
        with self._database.writing() as store:
            store.writing.add_word(language, word, self._clock())
        self._publish(Changed.SETTINGS)

    def drop_word(self, language: str, word: str) -> None:
        """Take ``word`` out of the user's own dictionary."""
        with self._database.writing() as store:
            store.writing.drop_word(language, word)
        self._publish(Changed.SETTINGS)

    def language(self) -> str | None:
        """Return the language that the user chose for all parts, ``None`` if they did not."""
        with self._database.reading() as store:
            return store.settings.get(LANGUAGE)

    def choose_language(self, language: str) -> None:
        """Let parts be written in ``language`` unless another is chosen for one of them."""
        with self._database.writing() as store:
            store.settings.put(LANGUAGE, language)
        self._publish(Changed.SETTINGS)

    def part_languages(self, question: QuestionId, delegation: str) -> Mapping[PartKind, str]:
        """Return the languages that were chosen for single parts of a position."""
        with self._database.reading() as store:
            return store.writing.languages(question, delegation)

    def set_part_language(
        self, question: QuestionId, delegation: str, kind: PartKind, language: str | None
    ) -> None:
        """Keep the language of one part; ``None`` leaves it to that of all parts."""
        with self._database.writing() as store:
            store.writing.set_language(question, delegation, kind, language)
        self._publish(Changed.SETTINGS)

    def told(self, language: str) -> bool:
        """Tell whether the user was told that there is no dictionary for the language."""
        with self._database.reading() as store:
            return store.settings.get(_TOLD + language) is not None

    def tell(self, language: str) -> None:
        """Remember that the user was told."""
        with self._database.writing() as store:
            store.settings.put(_TOLD + language, "yes")

    def close(self) -> None:
        """End the process that looks words up."""
        self._speller.close()
