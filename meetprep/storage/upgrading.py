"""Bring a store to the newest revision: all of it or nothing."""

from __future__ import annotations

from contextlib import closing
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from sqlalchemy import Connection, Engine, NullPool, create_engine, event

from meetprep.domain.errors import StoreDamaged, StoreUnwritable
from meetprep.storage import driver, search_schema

if TYPE_CHECKING:
    from meetprep.storage.driver import DriverConnection
    from meetprep.storage.encryption import StoreKey


@dataclass(frozen=True, slots=True)
class Migrations:
    """Alembic's scripts. ``revisions`` names them from first to last.

    The names are kept here too so that a store which is up to date is recognised without
    importing Alembic.
    """

    folder: Path
    revisions: tuple[str, ...]

    @property
    def head(self) -> str:
        """The newest revision."""
        return self.revisions[-1]


RELEASED = Migrations(Path(__file__).resolve().with_name("migrations"), ("0001",))


def upgrade(
    path: Path,
    *,
    migrations: Migrations = RELEASED,
    busy_timeout_ms: int = driver.BUSY_TIMEOUT_MS,
    key: StoreKey | None = None,
) -> None:
    """Make or migrate the store in one transaction.

    An existing store is copied first, to ``<store>.before-<revision>`` beside it, under the
    same key.

    Raises:
        StoreDamaged: rows would refer to nothing.
        StoreUnwritable: there is no room, or the folder is read-only.
        StoreBusy: another program is writing to the store.
    """
    engine = _engine(path, busy_timeout_ms, key)
    try:
        with driver.translated(path), engine.begin() as connection:
            _migrate(connection, path, migrations, key)
    finally:
        engine.dispose()


def copy_before(path: Path, revision: str) -> Path:
    """Return the place of the copy that is made before migrating to ``revision``."""
    return path.with_name(f"{path.name}.before-{revision}")


def _migrate(
    connection: Connection, path: Path, migrations: Migrations, key: StoreKey | None
) -> None:
    # Alembic takes a second to import and is needed once in many starts.
    from alembic import command  # noqa: PLC0415 - a second to import, needed once a release
    from alembic.config import Config  # noqa: PLC0415 - a second to import, needed once a release

    found = _revision(connection)
    if found == migrations.head:
        return
    if found is None:
        connection.exec_driver_sql(f"PRAGMA application_id = {driver.APPLICATION_ID}")
    else:
        _copy(path, copy_before(path, migrations.head), key)
        search_schema.drop(connection)  # made anew; a migration needn't know of it
    config = Config()
    # Alembic reads its options through configparser, to which % is special.
    config.set_main_option("script_location", str(migrations.folder).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    config.attributes["connection"] = connection
    command.upgrade(config, migrations.head)
    if connection.exec_driver_sql("PRAGMA foreign_key_check").first():
        raise StoreDamaged(path, "rows refer to nothing after the migration")


def _revision(connection: Connection) -> str | None:
    known = "SELECT 1 FROM sqlite_master WHERE name = 'alembic_version'"
    if connection.exec_driver_sql(known).first() is None:
        return None
    row = connection.exec_driver_sql("SELECT version_num FROM alembic_version").first()
    return row[0] if row else None


def _copy(path: Path, target: Path, key: StoreKey | None) -> None:
    """Leave a whole copy at ``target``; one of an earlier attempt is replaced."""
    part = target.with_name(f"{target.name}.part")
    journal = part.with_name(f"{part.name}-journal")
    try:
        part.unlink(missing_ok=True)
        journal.unlink(missing_ok=True)
        with (
            closing(driver.connect_new(part, key)) as copy,
            closing(driver.connect_reading(path, key)) as source,
        ):
            copy.execute("PRAGMA synchronous = EXTRA")
            source.backup(copy)
        part.chmod(path.stat().st_mode)
        part.replace(target)
    except OSError as error:
        raise StoreUnwritable(target, error.strerror or type(error).__name__) from error


def _engine(path: Path, busy_timeout_ms: int, key: StoreKey | None) -> Engine:
    def connect() -> DriverConnection:
        # Rebuilding a table under foreign_keys=ON would delete the rows that refer to it.
        return driver.connect(
            path, key=key, busy_timeout_ms=busy_timeout_ms, foreign_keys=False
        )

    engine = create_engine(
        "sqlite://",
        module=driver.DBAPI,
        creator=connect,
        poolclass=NullPool,
        hide_parameters=True,
    )

    @event.listens_for(engine, "begin")
    def begin(connection: Connection) -> None:
        connection.exec_driver_sql("BEGIN IMMEDIATE")

    return engine
