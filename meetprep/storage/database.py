"""Open the store and run transactions in it."""

from __future__ import annotations

from contextlib import ExitStack, closing, contextmanager
from typing import TYPE_CHECKING, cast

from sqlalchemy import Connection, QueuePool, create_engine, event
from sqlalchemy.orm import Session, sessionmaker

from meetprep.domain.errors import StoreBusy, StoreDamaged
from meetprep.storage import driver
from meetprep.storage.agendas import Agendas
from meetprep.storage.backup import copy
from meetprep.storage.clearance import Clearance
from meetprep.storage.comments import Comments
from meetprep.storage.delegations import Delegations
from meetprep.storage.encryption import derived
from meetprep.storage.exports import Exports
from meetprep.storage.gate import Gate
from meetprep.storage.history import Unreadable
from meetprep.storage.layouts import Layouts
from meetprep.storage.like_minded import LikeMindedGroups
from meetprep.storage.meetings import Meetings
from meetprep.storage.ministry_templates import MinistryTemplates
from meetprep.storage.notes import Notes
from meetprep.storage.opening import prepare
from meetprep.storage.overviews import Overviews
from meetprep.storage.papers import Papers
from meetprep.storage.patience import Patience
from meetprep.storage.positions import Positions
from meetprep.storage.progress import Progresses
from meetprep.storage.questions import Questions
from meetprep.storage.remembered import Remembered
from meetprep.storage.resealing import reseal, share_written
from meetprep.storage.search import Search
from meetprep.storage.search_finding import Finding
from meetprep.storage.settings import Settings
from meetprep.storage.suggestions import Suggestions
from meetprep.storage.tasks import Tasks
from meetprep.storage.unplaced import UnplacedWords
from meetprep.storage.versions import Versions
from meetprep.storage.waiting import Waiting
from meetprep.storage.writing import Writing

if TYPE_CHECKING:
    from collections.abc import Callable, Generator
    from contextlib import AbstractContextManager
    from pathlib import Path

    from sqlalchemy import Engine

    from meetprep.storage.driver import DriverConnection
    from meetprep.storage.encryption import StoreKey


class Transaction:
    """What can be loaded and stored until the surrounding ``with`` block ends."""

    def __init__(self, session: Session) -> None:
        self.meetings = Meetings(session)
        self.agendas = Agendas(session)
        self.overviews = Overviews(session)
        self.questions = Questions(session)
        self.papers = Papers(session)
        self.positions = Positions(session)
        self.delegations = Delegations(session)
        self.settings = Settings(session)
        self.search = Search(session)
        self.versions = Versions(session)
        self.clearance = Clearance(session)
        self.progress = Progresses(session)
        self.tasks = Tasks(session)
        self.layouts = Layouts(session)
        self.notes = Notes(session)
        self.like_minded = LikeMindedGroups(session)
        self.waiting = Waiting(session)
        self.ministry_templates = MinistryTemplates(session)
        self.writing = Writing(session)
        self.remembered = Remembered(session)
        self.exports = Exports(session)
        self.comments = Comments(session)
        self.suggestions = Suggestions(session)
        self.unplaced = UnplacedWords(session)


class Database:
    """One store. Safe to use from several threads; each block has its own session.

    A missing or empty file becomes a new store if ``create`` is true; an older store is
    migrated, and a copy of it kept.

    Raises:
        StoreMissing: there is no file and ``create`` is false.
        StoreLocked: it is encrypted and there is no ``key``.
        WrongPassphrase: ``key`` is not the store's.
        StoreForeign: the file is something else; it is untouched.
        StoreTooNew: a later version wrote it; it is untouched.
        StoreDamaged: it cannot be read.
        StoreUnwritable: the place, the file or the disk cannot be written.
        StoreBusy: another program is writing to it.
    """

    def __init__(
        self,
        path: Path,
        *,
        create: bool = True,
        busy_timeout_ms: int = driver.BUSY_TIMEOUT_MS,
        key: StoreKey | None = None,
    ) -> None:
        self.path = path.absolute()
        self._key = key
        self._gate = Gate()
        self._patience = Patience(busy_timeout_ms)
        prepare(self.path, create=create, busy_timeout_ms=busy_timeout_ms, key=key)
        self._engine = _engine(self.path, self._patience, lambda: self._key)
        writer = self._engine.execution_options(begin="BEGIN IMMEDIATE")
        self._readers = sessionmaker(self._engine)
        self._writers = sessionmaker(writer)

    def reading(self) -> AbstractContextManager[Transaction]:
        """See one consistent state; a writer's commit waits until the block ends.

        Raises:
            StoreError: another program holds the store, or its file cannot be read.
        """
        return self._transaction(self._readers)

    def writing(self) -> AbstractContextManager[Transaction]:
        """Commit when the block ends, roll back when it raises.

        Raises:
            StoreBusy: another program holds the store.
            StoreUnwritable: the disk is full or read-only, or it failed.
            StoreDamaged: the file is damaged.
        """
        return self._transaction(self._writers)

    def hurried(self) -> AbstractContextManager[None]:
        """Have this thread wait for others no longer than a moment within the block.

        What it asks for then raises ``StoreBusy`` that much sooner.
        """
        return self._patience.hurried()

    @contextmanager
    def searching(self) -> Generator[Finding]:
        """See one consistent state, as ``reading`` does, at the least cost.

        Raises:
            StoreError: another program holds the store, or its file cannot be read.
        """
        with (
            self._passing(),
            driver.translated(self.path),
            closing(self._engine.raw_connection()) as pooled,
        ):
            self._patience.teach(pooled)
            connection = cast("DriverConnection", pooled.dbapi_connection)
            connection.execute("BEGIN")
            try:
                yield Finding(connection)
            finally:
                connection.execute("ROLLBACK")

    @property
    def is_encrypted(self) -> bool:
        """Whether the file can only be read with a passphrase."""
        return self._key is not None

    def opens_with(self, passphrase: str) -> bool:
        """Tell whether that is the store's passphrase; takes about a second."""
        key = self._key
        return key is not None and derived(passphrase, key.salt) == key

    def reseal(self, key: StoreKey | None) -> None:
        """Leave the whole store under another key, or in clear; others wait meanwhile.

        Raises:
            StoreBusy: another program is using the store.
            StoreUnwritable: there is no room, or the folder is read-only.
            StoreDamaged: not everything could be copied; nothing was changed.
        """
        with self._gate.closed():
            self._engine.dispose()
            reseal(self.path, self._key, key)
            self._key = key

    def copy_to(self, file: Path) -> None:
        """Leave a whole and checked copy in ``file``, an empty one, under the same key.

        Raises:
            StoreBusy: another program is writing to the store.
            StoreDamaged: not everything could be copied.
            StoreUnwritable: there is no room for it.
        """
        with self._gate.passing():
            copy(self.path, file, self._key)

    @property
    def share_resealed(self) -> float:
        """How much of the store is written anew by now, from 0 to 1; waits for nobody."""
        return share_written(self.path)

    def close(self) -> None:
        """Release the file."""
        self._engine.dispose()

    @contextmanager
    def _passing(self) -> Generator[None]:
        """Keep the store from being written anew for the block."""
        patience = self._patience
        seconds = patience.milliseconds / 1000 if patience.is_hurried else None
        with ExitStack() as inside:
            try:
                inside.enter_context(self._gate.passing(seconds))
            except TimeoutError:
                raise StoreBusy(self.path) from None
            yield

    @contextmanager
    def _transaction(self, sessions: sessionmaker[Session]) -> Generator[Transaction]:
        with self._passing(), driver.translated(self.path):
            try:
                with sessions.begin() as session:
                    session.connection()  # begin here, not at the first statement
                    yield Transaction(session)
            except Unreadable:
                raise StoreDamaged(self.path, "a text cannot be unpacked") from None


def _engine(path: Path, patience: Patience, key: Callable[[], StoreKey | None]) -> Engine:
    engine = create_engine(
        "sqlite://",
        module=driver.DBAPI,
        creator=lambda: driver.connect(path, key=key(), busy_timeout_ms=patience.milliseconds),
        poolclass=QueuePool,
        pool_use_lifo=True,  # what one connection has read lately is asked for again
        hide_parameters=True,
    )

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        patience.teach(connection.connection)
        connection.exec_driver_sql(connection.get_execution_options().get("begin", "BEGIN"))

    return engine
