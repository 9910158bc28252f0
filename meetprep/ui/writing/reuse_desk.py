"""Use again what was written: at other meetings, or as a template."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QAction, QKeySequence
from shiboken6 import isValid

from meetprep.domain.position import Audience, PartKind
from meetprep.domain.quoting import with_source
from meetprep.ui.icons import icon
from meetprep.ui.keyboard import add_shortcut
from meetprep.ui.shown_keys import shown_keys
from meetprep.ui.translating import translate
from meetprep.ui.widgets.controls import action_button
from meetprep.ui.widgets.pane import Pane
from meetprep.ui.widgets.reuse_view import ReuseView
from meetprep.wording.terms import day, part_name
from meetprep.wording.translation import Words

if TYPE_CHECKING:
    from collections.abc import Callable

    from meetprep.domain.meeting import Meeting, Question, QuestionId
    from meetprep.domain.part_template import PartTemplate
    from meetprep.domain.richtext import RichText
    from meetprep.domain.searching import Earlier
    from meetprep.services.desk import Desk
    from meetprep.ui.notices import Notices
    from meetprep.ui.tools import Tools
    from meetprep.ui.widgets.part_editor import PartEditor
    from meetprep.ui.workspace import Workspace

T = TypeVar("T")
_TAB = "reuse"


class ReuseDesk(QObject):
    """Fills the inspector's tab, once it is looked at, and puts its texts into the part."""

    def __init__(
        self, services: Desk, tools: Tools, workspace: Workspace, notices: Notices
    ) -> None:
        super().__init__(workspace)
        self._searching = services.searching
        self._templating = services.templating
        self._drafting = services.drafting
        self._tools = tools
        self._workspace = workspace
        self._notices = notices
        self._question: QuestionId | None = None
        self._delegation = ""
        self._is_shown = False
        self._is_due = False
        self._editor: PartEditor | None = None
        self.view = view = ReuseView(tools.theme)
        workspace.inspector.add_page(_TAB, Pane(view))
        workspace.inspector.head.addWidget(action_button(self._action()))
        workspace.inspector.tab_shown.connect(self._on_tab_shown)
        workspace.desk.shown.connect(self._on_shown)
        workspace.desk.parts.part_focused.connect(self._on_part_focused)
        view.earlier_inserted.connect(self._on_earlier_inserted)
        view.earlier_opened.connect(self._on_earlier_opened)
        view.template_inserted.connect(self._on_template_inserted)
        view.template_saved.connect(self._on_saved)
        view.template_renamed.connect(self._on_renamed)
        view.template_replaced.connect(self._on_replaced)
        view.template_deleted.connect(self._on_deleted)
        words = self.tr("Find in the paper")
        add_shortcut(workspace, "Ctrl+Shift+F", words, workspace.inspector.begin_find)

    def _action(self) -> QAction:
        words = self.tr("Said before, and templates")
        self._shows = action = QAction(icon(self._tools.theme, "layers"), words, self)
        action.setShortcut(QKeySequence("Ctrl+5"))
        action.setCheckable(True)
        shown = shown_keys(action.shortcut())
        action.setToolTip(f"{words} ({shown})")
        action.triggered.connect(self._on_asked)
        self._workspace.addAction(action)
        return action

    def _on_asked(self) -> None:
        self._workspace.inspector.show()
        self._workspace.inspector.show_tab(_TAB)

    def _on_shown(self, _meeting: Meeting, question: Question, delegation: str) -> None:
        self._question, self._delegation = question.id, delegation
        self._is_due = True
        self._fill()

    def _on_tab_shown(self, key: str) -> None:
        self._is_shown = key == _TAB
        self._shows.setChecked(self._is_shown)
        self._fill()

    def _on_part_focused(self, editor: PartEditor) -> None:
        is_other = self._editor is not editor
        self._editor = editor
        if is_other and self._is_shown:
            self._show_templates()

    def _fill(self) -> None:
        """Fill the tab where it is looked at and shows another question."""
        question = self._question
        if not self._is_shown or not self._is_due or question is None:
            return
        self._is_due = False
        self._show_templates()
        self._run(
            partial(self._searching.said_before, question, self._delegation),
            partial(self._on_found, question),
        )

    def _on_found(self, question: QuestionId, found: tuple[Earlier, ...]) -> None:
        if question == self._question:
            self.view.show_earlier(found)

    def _writing(self) -> PartEditor:
        editor = self._editor
        if editor is not None and isValid(editor) and editor.isVisible():
            return editor
        return self._workspace.desk.parts.editor(PartKind.KEY_MESSAGE)

    def _kind(self) -> PartKind:
        return PartKind(self._writing().objectName())

    def _show_templates(self) -> None:
        kind = self._kind()
        self.view.show_templates(part_name(kind, translate), self._templating.all(kind))

    def _insert(self, text: RichText) -> None:
        editor = self._writing()
        editor.begin_step()
        editor.insert_text(text)
        editor.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_earlier_inserted(self, earlier: Earlier) -> None:
        place = earlier.hit.place
        kind, question = place.part, place.question
        if kind is None or question is None:
            return
        position = self._drafting.position(question, place.delegation or self._delegation)
        when = place.start or earlier.hit.when
        said = self.tr("Our position of {}").format(day(when, translate)) if when else ""
        source = f"{said or self.tr('Our position')}, {place.meeting_name}"
        self._insert(with_source(position.part(kind).text, source))
        if kind.audience is Audience.INTERNAL and self._kind().audience is Audience.SHAREABLE:
            self._warn_of_internal(self._writing())

    def _warn_of_internal(self, editor: PartEditor) -> None:
        def take_back() -> None:
            self._notices.clear()
            if isValid(editor):
                editor.undo()
                editor.setFocus(Qt.FocusReason.OtherFocusReason)

        words = Words(
            self.tr("That text was internal; this part is shareable."),
            self.tr("What stands here goes to the others."),
        )
        self._notices.say(words, "warn", [(self.tr("Undo"), take_back)])

    def _on_earlier_opened(self, earlier: Earlier) -> None:
        question = earlier.hit.place.question
        if question is not None:
            self._workspace.sidebar.choose(question)

    def _on_template_inserted(self, template: PartTemplate) -> None:
        self._insert(template.text)

    def _on_saved(self, name: str) -> None:
        draft = self._writing().draft
        if draft is None or draft.text().is_empty:
            self._notices.say(Words(self.tr("The part is empty.")), "info")
            return
        save = partial(self._templating.save, self._kind(), name, draft.text())
        self._run(save, lambda _template: self._show_templates())

    def _on_renamed(self, template: PartTemplate, name: str) -> None:
        rename = partial(self._templating.change, template, name=name)
        self._run(rename, lambda _template: self._show_templates())

    def _on_replaced(self, template: PartTemplate) -> None:
        draft = self._writing().draft
        if draft is not None:
            title = self.tr("“{}” holds the part as it is now.").format(template.name)
            undo = partial(self._templating.change, template)
            self._undoable(
                partial(self._templating.change, template, text=draft.text()), title, undo
            )

    def _on_deleted(self, template: PartTemplate) -> None:
        title = self.tr("“{}” is deleted.").format(template.name)
        undo = partial(self._templating.restore, template)
        self._undoable(partial(self._templating.delete, template), title, undo)

    def _undoable(
        self, do: Callable[[], object], title: str, undo: Callable[[], object]
    ) -> None:
        def take_back() -> None:
            self._notices.clear()
            self._run(undo, lambda _: self._show_templates())

        def tell(_done: object) -> None:
            self._show_templates()
            self._notices.say(Words(title), "ok", [(self.tr("Undo"), take_back)])

        self._run(do, tell)

    def _run(self, work: Callable[[], T], then: Callable[[T], None]) -> None:
        self._tools.jobs.run(work, owner=self, then=then, failed=self._notices.say_failed)
