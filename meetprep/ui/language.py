"""The language of the interface: which ones there are, and which one is spoken."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QLibraryInfo, QLocale, QObject, QTranslator, Signal

from meetprep import paths

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtCore import QCoreApplication

# The texts in the sources are English: no catalogue is needed for it.
SOURCE = "en"


def languages() -> dict[str, str]:
    """Return the name of every language that is spoken, in that language, by its code."""
    catalogues = paths.resource("translations").glob("meetprep_*.qm")
    codes = [SOURCE, *(path.stem.partition("_")[2] for path in catalogues)]
    names = {code: _native_name(code) for code in codes}
    return dict(sorted(names.items(), key=lambda one: one[1].casefold()))


def _native_name(code: str) -> str:
    name = "English" if code == SOURCE else QLocale(code).nativeLanguageName()
    return name[:1].upper() + name[1:]


class Language(QObject):
    """Has the application speak one language, its dates and numbers as well.

    Signals:
        changed: Another language is spoken. What is on the screen still speaks the old one.
    """

    changed = Signal()

    def __init__(self, app: QCoreApplication, chosen: str = "") -> None:
        super().__init__(app)
        self._app = app
        self._translators: list[QTranslator] = []
        self.chosen = chosen
        # Whether something is under way that no other language may interrupt.
        self.holds: Callable[[], bool] = lambda: False
        self.spoken = self._wanted()
        self._speak()

    def _wanted(self) -> str:
        known = languages()
        if self.chosen in known:
            return self.chosen
        wanted = (name.partition("-")[0] for name in QLocale.system().uiLanguages())
        return next((code for code in wanted if code in known), SOURCE)

    def choose(self, code: str) -> None:
        """Speak the language ``code`` as soon as nothing holds it up, the system's for ""."""
        self.chosen = code
        self.go_on()

    def go_on(self) -> None:
        """Speak what was chosen, unless something still holds it up."""
        wanted = self._wanted()
        if wanted != self.spoken and not self.holds():
            self.spoken = wanted
            self._speak()
            self.changed.emit()

    def _speak(self) -> None:
        for translator in self._translators:
            self._app.removeTranslator(translator)
            translator.deleteLater()
        code = self.spoken
        QLocale.setDefault(_locale(code))
        self._translators = [] if code == SOURCE else self._loaded(code)
        for translator in self._translators:
            self._app.installTranslator(translator)

    def _loaded(self, code: str) -> list[QTranslator]:
        """Return the words of Qt's own dialogs and menus, then ours, which go first."""
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        found = []
        for name, place in (
            (f"qtbase_{code}", folder),
            (f"meetprep_{code}", str(paths.resource("translations"))),
        ):
            translator = QTranslator(self)
            if translator.load(name, place):
                found.append(translator)
        return found


def _locale(code: str) -> QLocale:
    """Return the formats of the system where it speaks that language, else of its home."""
    system = QLocale.system()
    if system.name().partition("_")[0] == code:
        return system
    return QLocale("en_GB" if code == SOURCE else code)
