"""Open the page of settings and let what is chosen there hold at once."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QLocale, QObject, QTimer

from meetprep.domain.changed import Changed
from meetprep.domain.spelling import likely_language
from meetprep.ui.motion import Motion, let_move
from meetprep.ui.preferences.settings_page import SettingsPage
from meetprep.ui.preferences.store_backup import StoreBackup
from meetprep.ui.scale import text_size
from meetprep.ui.theme import Mode
from meetprep.ui.translating import translate
from meetprep.wording.delegations import all_named

if TYPE_CHECKING:
    from collections.abc import Callable

    from PySide6.QtWidgets import QWidget

    from meetprep.domain.delegations import Delegation
    from meetprep.services.desk import Desk
    from meetprep.ui.preferences.around import Around
    from meetprep.ui.tools import Tools
    from meetprep.ui.widgets.new_delegation import NewDelegation


class Preferences(QObject):
    """Connects the page of settings with the services and the window."""

    def __init__(self, desk: Desk, tools: Tools, window: Around) -> None:
        super().__init__(window.workspace)
        self._desk = desk
        self._tools = tools
        self._window = window
        self._workspace = window.workspace
        self.before: QWidget | None = None
        self.page = SettingsPage(tools.theme, window.protection.section)
        self._workspace.add_page(self.page)
        self.backing_up = StoreBackup(desk.backing_up, tools, self.page.store)
        self.backing_up.setParent(self)
        self._connect()

    def _connect(self) -> None:
        page, window = self.page, self._window
        window.actions_.settings.triggered.connect(self.open)
        window.protection.asked.connect(self.open_passphrase)
        window.arrivals.left.connect(self._resize)
        page.left.connect(self.close)
        page.desk.home_chosen.connect(self._on_home_chosen)
        page.desk.form.added.connect(self._on_body_added)
        window.start_page.form.added.connect(self._on_first_body_added)
        page.desk.introduced.connect(partial(self._do, self._desk.signing.introduce))
        page.look.theme_chosen.connect(self._on_theme_chosen)
        page.look.size_chosen.connect(self._on_size_chosen)
        page.look.motion_chosen.connect(self._on_motion_chosen)
        page.look.language_chosen.connect(self._on_language_chosen)
        page.speaking.chosen.connect(partial(self._do, self._desk.pacing.choose))
        page.words.added.connect(partial(self._do, self._desk.proofreading.add_word))
        page.words.dropped.connect(partial(self._do, self._desk.proofreading.drop_word))
        self._tools.bus.changed.connect(self._on_changed)
        self._tools.theme.changed.connect(self._show_look)

    @property
    def is_open(self) -> bool:
        """Whether the page stands in the middle."""
        return self._workspace.page is self.page

    def open(self) -> None:
        """Show the page of settings in the middle."""
        if self._workspace.home is None:
            return
        self._window.memory.history.close()
        self._window.show_workspace()
        if not self.is_open:
            self.before = self._workspace.page
        self._window.protection.show_state()
        self._show()
        self._workspace.show_page(self.page)
        self._workspace.show_place([], self.tr("Settings"))
        self.page.setFocus()

    def open_passphrase(self) -> None:
        """Show the page where the passphrase is set."""
        self.open()
        # Once the page is laid out.
        QTimer.singleShot(0, self, self._show_passphrase)

    def _show_passphrase(self) -> None:
        self.page.show_section(self.page.passphrase)
        self.page.passphrase.write()

    def close(self) -> None:
        """Show again what stood in the middle before."""
        if not self.is_open:
            return
        if self.before is self._window.meetings.page:
            self._window.meetings.open_current()
        elif (way := self._workspace.way_to(self.before)) is not None:
            way.trigger()
        else:
            self._workspace.show_first()

    def _show(self) -> None:
        services, page = self._desk, self.page
        delegations = all_named(services.meetings.delegations(), translate)
        home = services.meetings.home()
        signing = services.signing
        code = home.code if home else ""
        page.desk.show_desk(delegations, code, signing.person(), signing.login)
        self._show_look()
        page.look.show_language(self._tools.language.chosen, self._tools.now())
        page.speaking.show_pace(services.pacing.pace())
        proofreading = services.proofreading
        words = {one: proofreading.own_words(one) for one in proofreading.own_languages()}
        usual = proofreading.language() or likely_language(QLocale().name(), code)
        page.words.show_words(words, proofreading.languages(), usual)
        self.backing_up.show_last()

    def _show_look(self) -> None:
        settings = self._tools.settings
        self.page.look.show_look(self._tools.theme.mode, settings.text_size, settings.motion)

    def _on_changed(self, changed: Changed) -> None:
        if changed & Changed.SETTINGS and self.is_open:
            self._show()

    def _do(self, work: Callable[..., object], *said: object) -> None:
        self._tools.jobs.run(
            partial(work, *said),
            owner=self,
            then=lambda _: None,
            failed=self._window.notices.say_failed,
        )

    def _on_home_chosen(self, code: str) -> None:
        self._tools.jobs.run(
            partial(self._desk.meetings.choose_home, code),
            owner=self,
            then=lambda _: self._show_home(),
            failed=self._window.notices.say_failed,
        )

    def _show_home(self) -> None:
        if (home := self._desk.meetings.home()) is not None:
            self._workspace.show_home(home)
            self._workspace.show_progress()

    def _on_body_added(self, body: Delegation) -> None:
        form = self.page.desk.form
        self._add(body, form, lambda: self._on_home_chosen(body.code))

    def _on_first_body_added(self, body: Delegation) -> None:
        form = self._window.start_page.form
        self._add(body, form, lambda: self._offer(body))

    def _offer(self, body: Delegation) -> None:
        start = self._window.start_page
        home = self._desk.meetings.home()
        delegations = all_named(self._desk.meetings.delegations(), translate)
        start.show_delegations(delegations, home.code if home else "")
        start.grid.choose(body.code)

    def _add(self, body: Delegation, form: NewDelegation, then: Callable[[], None]) -> None:
        def on_added(_: None) -> None:
            form.hide()
            then()

        self._tools.jobs.run(
            partial(self._desk.meetings.add_delegation, body),
            owner=self,
            then=on_added,
            failed=form.say_failed,
        )

    def _on_theme_chosen(self, mode: str) -> None:
        self._tools.settings.mode = Mode(mode)
        self._tools.theme.choose(Mode(mode))

    def _on_size_chosen(self, percent: int) -> None:
        self._tools.settings.text_size = percent
        self._resize()

    def _resize(self) -> None:
        wanted = self._tools.settings.text_size
        if wanted != text_size() and not self._tools.language.holds():
            self._tools.theme.resize(wanted)

    def _on_motion_chosen(self, motion: str) -> None:
        self._tools.settings.motion = Motion(motion)
        let_move(Motion(motion))
        self._show_look()

    def _on_language_chosen(self, code: str) -> None:
        self._tools.settings.language = code
        self._tools.language.choose(code)
        self.page.look.show_language(code, self._tools.now())
