"""Comment on what is written on the desk, and carry out what is done with comments."""

from __future__ import annotations

from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QAction, QKeySequence

from meetprep.domain.changed import Changed
from meetprep.domain.comment import CommentId
from meetprep.ui.comments.anchors import Anchors
from meetprep.ui.comments.answering import Answering
from meetprep.ui.comments.comments_pane import ALL, CommentsPane
from meetprep.ui.comments.faces import DELETE, REOPEN, RESOLVE, faces, tones
from meetprep.ui.icons import icon
from meetprep.ui.shown_keys import shown_keys
from meetprep.ui.undoing import Undoing

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping

    from PySide6.QtWidgets import QMainWindow

    from meetprep.domain.comment import Comment, Passage
    from meetprep.domain.meeting import Meeting, Question, QuestionId
    from meetprep.domain.position import PartKind
    from meetprep.services.desk import Desk
    from meetprep.services.opening import OpenQuestion
    from meetprep.ui.notices import Notices
    from meetprep.ui.tools import Tools
    from meetprep.ui.widgets.part_editor import PartEditor
    from meetprep.ui.workspace import Workspace

    Do = Callable[[CommentId], None]

TAB, KEY = "comments", "Ctrl+Alt+M"
_PAUSE_MS = 300


class CommentDesk(QObject):
    """Keeps marks and cards true to the store while the text is being written.

    Signals:
        counted: So many comments on the open question are open.
    """

    counted = Signal(int)

    def __init__(
        self,
        desk: Desk,
        tools: Tools,
        workspace: Workspace,
        *,
        notices: Notices,
        window: QMainWindow,
    ) -> None:
        super().__init__(window)
        self._desk = desk
        self._tools = tools
        self._workspace = workspace
        self.notices = notices
        self._place: tuple[QuestionId, str] | None = None
        self._comments: tuple[Comment, ...] = ()
        self._offered: set[PartEditor] = set()
        self.undoing = Undoing(tools.jobs, notices, self)
        unsent = workspace.autosave.drafts.unsent
        self.answering = Answering(desk.commenting, unsent, self.undoing, self)
        self.anchors = Anchors(workspace.desk.parts, tools.theme, self)
        self.pane = CommentsPane(tools.theme, shown_keys(KEY), unsent.texts)
        workspace.inspector.add_page(TAB, self.pane)
        words = self.tr("Comment on the selection")
        self.action = QAction(icon(tools.theme, "message-square-plus"), words, workspace.desk)
        self.action.setShortcut(QKeySequence(KEY))
        self.action.triggered.connect(self.begin)
        workspace.desk.addAction(self.action)
        self._pause = QTimer(self, singleShot=True, interval=_PAUSE_MS)
        self._pause.timeout.connect(self.refresh)
        self._connect()

    def _connect(self) -> None:
        pane = self.pane
        self._tools.bus.changed.connect(self._on_changed)
        self._workspace.autosave.finishing.connect(self._keep_written)
        self._workspace.desk.parts.part_focused.connect(self._offer)
        self._workspace.desk.opened.connect(self._on_opened)
        self._workspace.desk.shown.connect(self._on_shown)
        self.anchors.touched.connect(self._pause.start)
        self.anchors.entered.connect(self._on_entered)
        pane.acted.connect(self.act)
        pane.replied.connect(self.answering.send)
        self.answering.tell(pane)
        self._workspace.autosave.finishing.connect(self.answering.send_all)
        pane.activated.connect(self._on_activated)
        pane.entered.connect(lambda key: self.anchors.go_to(key, focus=True))
        pane.begun.connect(self.begin)
        pane.filtered.connect(self._show_cards)
        pane.new.sent.connect(self._on_sent)
        pane.new.left.connect(self._on_left)

    def _offer(self, editor: PartEditor) -> None:
        """Have the menu of a part offer to comment."""
        if editor not in self._offered:
            self._offered.add(editor)
            editor.menu_asked.connect(lambda menu, _position: menu.addAction(self.action))

    def _on_changed(self, changed: Changed) -> None:
        if changed & Changed.REVIEWS:
            self.refresh()

    def _on_shown(self, _meeting: Meeting, question: Question, delegation: str) -> None:
        before, self._place = self._place, (question.id, delegation)
        if before != self._place:
            self._comments = ()
            self._show_cards()
        self.refresh()

    def refresh(self) -> None:
        """Read the comments anew, where they stand in what is on the screen."""
        place = self._place
        if place is None:
            return
        texts = self.anchors.texts()
        self._tools.jobs.run(
            partial(self._desk.commenting.on_question, *place, texts),
            owner=self,
            then=partial(self._on_read, place, texts),
            failed=self.notices.say_failed,
        )

    def _on_read(
        self,
        place: tuple[QuestionId, str],
        texts: Mapping[PartKind, str],
        comments: tuple[Comment, ...],
    ) -> None:
        if place != self._place:
            return
        if not self.anchors.show(comments, texts):
            self._pause.start()
        before, self._comments = self._comments, comments
        if list(map(_told, before)) != list(map(_told, comments)):
            self._show_cards()
        self.counted.emit(sum(not one.is_resolved and one.parent is None for one in comments))

    def _show_cards(self) -> None:
        comments, pane = self._comments, self.pane
        people = list(dict.fromkeys(one.author for one in comments if one.author))
        wanted = {one.id for one in comments if one.parent is None and self._is_wanted(one)}
        shown = [one for one in comments if (one.parent or one.id) in wanted]
        found = list(faces(shown, tones(people), self._tools.today()))
        threads = sum(one.parent is None for one in comments)
        pane.show_faces(found, people, threads - len(found))

    def _is_wanted(self, comment: Comment) -> bool:
        pane = self.pane
        is_open = pane.which == ALL or not comment.is_resolved
        return is_open and (not pane.person or self._speaks(comment, pane.person))

    def _speaks(self, comment: Comment, person: str) -> bool:
        thread = (one for one in self._comments if comment.id in {one.id, one.parent})
        return any(one.author == person for one in thread)

    def begin(self) -> None:
        """Let the user comment on what is selected on the desk."""
        editor = self._workspace.desk.editor
        words = self.anchors.begin(editor) if editor is not None else ""
        self._workspace.inspector.show()
        self._workspace.inspector.show_tab(TAB)
        if words:
            self.pane.new.begin(words)

    def _on_left(self) -> None:
        self.anchors.end()
        self.pane.new.clear()
        if self._workspace.desk.editor is not None:
            self._workspace.desk.editor.setFocus()

    def _on_sent(self, text: str) -> None:
        passage, place = self.anchors.passage(), self._place
        if passage is None or place is None:
            return
        self._on_left()
        self.comment(place, passage, text)

    def comment(self, place: tuple[QuestionId, str], passage: Passage, text: str) -> None:
        """Keep a comment on words of a position; it can be undone."""
        # The worker saves what is typed before it comes to the comment.
        self._workspace.autosave.try_again()
        commenting = self._desk.commenting
        self.undoing.do(
            partial(commenting.add, *place, passage, text),
            lambda made: commenting.delete(made.id),
        )

    def _on_opened(self, opened: OpenQuestion) -> None:
        if self._place != (opened.question.id, opened.delegation.code):
            self._keep_written()

    def _keep_written(self) -> None:
        """Keep what is being written: its words are about to go."""
        self.pane.new.field.send()
        if not self.pane.new.isHidden():
            self.anchors.end()
            self.pane.new.clear()

    def act(self, key: str, act: str) -> None:
        """Resolve, reopen or delete a comment; it can be undone.

        What is written to one that is resolved is sent before.
        """
        commenting, comment = self._desk.commenting, CommentId(key)
        acts: Mapping[str, tuple[Do, Do, str]] = {
            RESOLVE: (commenting.resolve, commenting.reopen, self.tr("Comment resolved.")),
            REOPEN: (commenting.reopen, commenting.resolve, ""),
            DELETE: (commenting.delete, commenting.bring_back, self.tr("Comment deleted.")),
        }
        if act == RESOLVE:
            self.answering.send_held(key)
        do, undo, said = acts[act]
        undone = partial(self.answering.undone.emit, key)
        self.undoing.do(partial(do, comment), lambda _: undo(comment), said=said, undone=undone)

    def _on_activated(self, key: str) -> None:
        self.pane.show_active(key)
        self.anchors.activate(key)
        self.anchors.go_to(key, focus=False)

    def _on_entered(self, key: str) -> None:
        self.pane.show_active(key)
        self.anchors.activate(key)


def _told(comment: Comment) -> Comment:
    """Return what a card tells of a comment: not where its words stand, but that they do."""
    return replace(comment, revision=0, start=0, end=int(comment.is_placed))
