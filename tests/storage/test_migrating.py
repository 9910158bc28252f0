"""A store is of the old version or of the new one, never between."""

import shutil
from contextlib import closing

import pytest
from alembic.config import Config
from alembic.script import ScriptDirectory
from sqlalchemy import create_engine, inspect
from sqlalchemy.dialects import postgresql
from sqlalchemy.exc import OperationalError
from sqlalchemy.schema import CreateTable

from meetprep.domain.errors import StoreBusy, StoreDamaged
from meetprep.storage import driver
from meetprep.storage.database import Database
from meetprep.storage.schema import METADATA
from meetprep.storage.upgrading import RELEASED, Migrations, copy_before, upgrade
from tests.storage.raw import program, run
from tests.support.builders import a_meeting, a_revision

HEAD = "SELECT version_num FROM alembic_version"
REBUILD = """
    columns = sa.inspect(op.get_bind()).get_columns("question")
    key = sa.PrimaryKeyConstraint("id")
    op.create_table("q2", *[sa.Column(c["name"], c["type"]) for c in columns], key)
    op.execute("INSERT INTO q2 SELECT * FROM question")
    op.drop_table("question")
    op.rename_table("q2", "question")
"""
UPGRADE = """
import sys
from pathlib import Path
from meetprep.storage.upgrading import Migrations, upgrade

upgrade(Path(sys.argv[1]), migrations=Migrations(Path(sys.argv[2]), ("0001", "0002")))
"""
HALF = """
    op.add_column("question", sa.Column("half", sa.Text))
    op.execute("UPDATE question SET half = ask")
"""


@pytest.fixture
def migrations(tmp_path):
    """Return a function that adds a revision to a copy of the released ones."""

    def added(body):
        folder = tmp_path / "100 %"
        shutil.copytree(RELEASED.folder, folder)
        (folder / "versions" / "v0002_added.py").write_text(
            "import sqlalchemy as sa\nfrom alembic import op\n"
            "revision = '0002'\ndown_revision = '0001'\n"
            f"def upgrade():{body}"
        )
        return Migrations(folder, (*RELEASED.revisions, "0002"))

    return added


@pytest.fixture
def old(made):
    """A closed store of the released version, with a text in it."""
    meeting = a_meeting()
    with closing(Database(made)) as database, database.writing() as store:
        store.meetings.add(meeting)
        store.positions.add_part_revision(meeting.questions[0].id, "DE", a_revision())
    return made


def counts(path):
    return [run(path, f"SELECT count(*) FROM {table}") for table in sorted(METADATA.tables)]


def look(engine):
    found = inspect(engine)
    tables = {}
    for name in set(found.get_table_names()) - {"alembic_version"}:
        columns = [(c["name"], str(c["type"]), c["nullable"]) for c in found.get_columns(name)]
        rules = [
            found.get_pk_constraint(name),
            *found.get_foreign_keys(name),
            *found.get_indexes(name),
            *found.get_unique_constraints(name),
            *found.get_check_constraints(name),
        ]
        tables[name] = (sorted(columns), sorted(map(repr, rules)))
    engine.dispose()
    return tables


def test_migrations_arrive_at_the_mapped_schema(database, path):
    mapped = create_engine("sqlite://", module=driver.DBAPI)
    METADATA.create_all(mapped)
    stored = create_engine(
        "sqlite://", module=driver.DBAPI, creator=lambda: driver.connect(path)
    )
    assert look(stored) == look(mapped)


def test_revisions_named_in_the_code_are_those_in_the_folder():
    config = Config()
    config.set_main_option("script_location", str(RELEASED.folder).replace("%", "%%"))
    config.set_main_option("path_separator", "os")
    scripts = ScriptDirectory.from_config(config)
    assert tuple(s.revision for s in scripts.walk_revisions())[::-1] == RELEASED.revisions


def test_tables_can_be_made_in_postgresql():
    for table in METADATA.sorted_tables:
        made = str(CreateTable(table).compile(dialect=postgresql.dialect()))
        assert "DATETIME" not in made


def test_store_that_another_program_just_made_is_left_as_it_is(made):
    before = made.read_bytes()
    upgrade(made)
    assert made.read_bytes() == before
    assert not copy_before(made, RELEASED.head).exists()


def test_copy_of_an_attempt_that_failed_is_replaced(old, migrations):
    copy = copy_before(old, "0002")
    for left in (copy, copy.with_name(f"{copy.name}.part")):
        left.write_bytes(b"half a copy")
    upgrade(old, migrations=migrations(HALF))
    assert run(copy, HEAD) == [("0001",)]
    assert not [file for file in old.parent.iterdir() if "part" in file.name]


def test_alembic_is_not_imported_for_a_store_that_is_up_to_date(old):
    opened = program(
        "import sys; from meetprep.storage.database import Database; from pathlib import Path\n"
        "d = Database(Path(sys.argv[1])); d.close(); print('alembic' in sys.modules)",
        old,
    )
    assert opened.communicate()[0] == "False\n"


def test_migrated_store_keeps_a_copy_of_the_old_one(old, migrations):
    added = migrations(HALF)
    upgrade(old, migrations=added)
    assert run(old, "SELECT DISTINCT half = ask FROM question") == [(1,)]
    assert run(old, HEAD) == [("0002",)]
    copy = copy_before(old, "0002")
    assert run(copy, HEAD) == [("0001",)]
    assert counts(copy) == counts(old)
    with closing(Database(copy)) as database, database.reading() as store:
        assert len(store.meetings.all()) == 1


@pytest.mark.parametrize("failure", ["op.execute('BROKEN')", "raise RuntimeError"])
def test_failing_migration_leaves_the_old_version_whole(old, migrations, failure):
    added = migrations(f"{HALF}    {failure}")
    before = old.read_bytes()
    with pytest.raises((OperationalError, RuntimeError)):
        upgrade(old, migrations=added)
    assert old.read_bytes() == before
    Database(old).close()


def test_migration_that_breaks_a_reference_is_undone(old, migrations):
    added = migrations("\n    op.execute('DELETE FROM question')\n")
    before = counts(old)
    with pytest.raises(StoreDamaged):
        upgrade(old, migrations=added)
    assert counts(old) == before


def test_rebuilding_a_table_keeps_the_rows_that_refer_to_it(old, migrations):
    before = counts(old)
    upgrade(old, migrations=migrations(REBUILD))
    assert counts(old) == before
    assert run(old, "PRAGMA foreign_key_check") == []


def test_migration_waits_for_no_other_program(old, migrations):
    added = migrations(HALF)
    with closing(driver.connect(old)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreBusy):
            upgrade(old, migrations=added, busy_timeout_ms=0)
    assert run(old, HEAD) == [("0001",)]


def test_killed_migration_leaves_the_old_version_whole(old, migrations):
    added = migrations(
        f"{HALF}    op.execute('PRAGMA cache_spill = 1')\n"
        "    op.execute('CREATE TABLE big AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL '\n"
        "               'SELECT i + 1 FROM n LIMIT 999) SELECT randomblob(20000) FROM n')\n"
        "    import os; os.kill(os.getpid(), 9)\n"
    )
    before = counts(old)
    killed = program(UPGRADE, old, added.folder)
    killed.communicate()
    assert killed.returncode == -9
    assert old.with_name(f"{old.name}-journal").stat().st_size > 0
    with closing(Database(old)) as database, database.reading() as store:
        assert len(store.meetings.all()) == 1
    assert counts(old) == before


@pytest.mark.parametrize("delay_ms", [0, 40, 90])
def test_killed_creation_leaves_nothing_or_a_whole_store(path, delay_ms):
    killed = program(
        "import sys, threading, os, time; from pathlib import Path\n"
        "from meetprep.storage.database import Database; import alembic.command\n"
        "end = lambda: (time.sleep(int(sys.argv[2]) / 1000), os.kill(os.getpid(), 9))\n"
        "threading.Thread(target=end).start(); Database(Path(sys.argv[1])); time.sleep(9)",
        path,
        delay_ms,
    )
    killed.communicate()
    with closing(Database(path)) as database, database.reading() as store:
        assert len(store.delegations.all()) == 40
