"""Put the parts together and start. The only module that knows every other."""

from __future__ import annotations

import getpass
import tempfile
from contextlib import contextmanager
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from meetprep import paths
from meetprep.cli.arguments import parser
from meetprep.cli.commands import refuse, run
from meetprep.cli.output import complain, say, speak_utf8
from meetprep.cli.passphrase import key_for
from meetprep.domain.errors import MeetprepError, StoreUnwritable, UnwritablePlace
from meetprep.services.arranging import Arranging
from meetprep.services.backing_up import BackingUp
from meetprep.services.citing import Citing
from meetprep.services.clearing import Clearing
from meetprep.services.commenting import Commenting
from meetprep.services.demonstrating import demonstrate
from meetprep.services.desk import Desk
from meetprep.services.dismissing import Dismissing
from meetprep.services.drafting import Drafting
from meetprep.services.exporting import Exporting
from meetprep.services.filing import Filing
from meetprep.services.grouping import Grouping
from meetprep.services.holding import Holding
from meetprep.services.house_styling import HouseStyling
from meetprep.services.importing import Importing
from meetprep.services.laying_out import LayingOut
from meetprep.services.meetings import Meetings
from meetprep.services.noting import Noting
from meetprep.services.opening import Opening
from meetprep.services.overseeing import Overseeing
from meetprep.services.pacing import Pacing
from meetprep.services.paper_reader import PaperReader
from meetprep.services.pasting import Pasting
from meetprep.services.planning import Planning
from meetprep.services.proofreading import Proofreading
from meetprep.services.protecting import Protecting
from meetprep.services.receiving import Receiving
from meetprep.services.rehearsing import Rehearsing
from meetprep.services.remembering import Remembering
from meetprep.services.reviewing import Reviewing
from meetprep.services.rooms import Rooms
from meetprep.services.searching import Searching
from meetprep.services.signing import Signing
from meetprep.services.taking_in import TakingIn
from meetprep.services.templating import Templating
from meetprep.services.versions import Versions
from meetprep.storage.database import Database
from meetprep.ui.system_libraries import has_screen, missing_packages

if TYPE_CHECKING:
    from collections.abc import Callable, Generator, Sequence

    from meetprep.domain.changed import Changed
    from meetprep.services.unlocking import StoreKey

_INTERRUPTED = 130  # as a shell tells of Ctrl+C


def main(argv: Sequence[str] | None = None) -> int:
    """Do what the command line says, or open the window; return the exit code."""
    speak_utf8()
    args = parser().parse_args(argv)
    try:
        if args.command is None:
            return _open_window(args.store or _own_store())
        if args.command == "demo":
            return _demo(args.out)
        if args.command == "self-test":
            return _self_test()
        return run(args, lambda: args.store or _own_store(), _open_asking)
    except MeetprepError as error:
        return refuse(error)
    except KeyboardInterrupt:
        return _INTERRUPTED


def _own_store() -> Path:
    try:
        return paths.user_store()
    except OSError as error:
        place = Path(error.filename or "meetprep.store")
        raise StoreUnwritable(place, error.strerror or str(error)) from error


@contextmanager
def open_desk(
    store: Path,
    *,
    create: bool = True,
    publish: Callable[[Changed], None] = lambda _: None,
    key: StoreKey | None = None,
) -> Generator[Desk]:
    """Open the services over a store, and close the store after the block.

    Raises:
        StoreError: the store is missing, foreign, newer, damaged or can't be written.
    """
    database = Database(store, create=create, key=key)
    reader = PaperReader()
    proofreading = Proofreading(
        database, bundled=paths.resource("dictionaries"), clock=_now, publish=publish
    )
    try:
        yield _desk(database, reader, proofreading, publish)
    finally:
        proofreading.close()
        reader.close()
        database.close()


def _desk(
    database: Database,
    reader: PaperReader,
    proofreading: Proofreading,
    publish: Callable[[Changed], None],
) -> Desk:
    signing = Signing(database, login=_login(), publish=publish)
    author, data = signing.author, paths.resource("data")
    filing = Filing(database, author=author, clock=_now, publish=publish)
    exporting = Exporting(database, filing)
    return Desk(
        signing=signing,
        pacing=Pacing(database, publish=publish),
        backing_up=BackingUp(database, clock=_now, publish=publish),
        proofreading=proofreading,
        citing=Citing(database),
        templating=Templating(database, bundled=data, clock=_now, publish=publish),
        meetings=Meetings(database, publish=publish),
        opening=Opening(database),
        importing=Importing(database, reader=reader, clock=_now, publish=publish),
        drafting=Drafting(database, author=author, clock=_now, publish=publish),
        exporting=exporting,
        rehearsing=Rehearsing(exporting),
        pasting=Pasting(),
        versions=Versions(database, publish=publish),
        searching=Searching(database),
        rooms=Rooms(database, bundled=data, publish=publish),
        noting=Noting(database, author=author, clock=_now, publish=publish),
        grouping=Grouping(database, clock=_now, publish=publish),
        taking_in=TakingIn(database, reader=reader, author=author, clock=_now, publish=publish),
        holding=Holding(database),
        clearing=Clearing(database, author=author, clock=_now, publish=publish),
        planning=Planning(database, clock=_now, publish=publish),
        laying_out=LayingOut(database, publish=publish),
        house_styling=HouseStyling(database, clock=_now, publish=publish),
        protecting=Protecting(database, publish=publish),
        arranging=Arranging(database, clock=_now, publish=publish),
        overseeing=Overseeing(database, own_signatures=signing.own_signatures, clock=_now),
        remembering=Remembering(database, author=author, clock=_now, publish=publish),
        reviewing=Reviewing(database, author=author, clock=_now, publish=publish),
        receiving=Receiving(database, reader=reader, clock=_now, publish=publish),
        dismissing=Dismissing(database, clock=_now, publish=publish),
        commenting=Commenting(database, author=author, clock=_now, publish=publish),
    )


@contextmanager
def _open_asking(
    store: Path, *, create: bool = True, key: StoreKey | None = None
) -> Generator[Desk]:
    with open_desk(store, create=create, key=key or key_for(store)) as desk:
        yield desk


def _now() -> datetime:
    return datetime.now(UTC)


def _login() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):  # no name on this system
        return ""


def _can_show() -> bool:
    """Tell whether Qt has all it needs; say what it lacks."""
    missing = missing_packages()
    if missing:
        packages = " ".join(missing)
        complain(f"Qt needs packages that are not installed: sudo apt install {packages}")
    return not missing


def _open_window(store: Path, *, remember: bool = True) -> int:
    if not _can_show():
        return 1
    from meetprep.ui.running import show_window  # noqa: PLC0415 - Qt, once it can be loaded

    return show_window(store, open_desk, remember=remember)


def _demo(out: Path | None) -> int:
    folder = out or Path(tempfile.mkdtemp(prefix="meetprep-demo-"))
    store = folder / "demo.store"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        _remove_store(store)
    except OSError as error:
        place = Path(error.filename or folder)
        raise UnwritablePlace(place, error.strerror or str(error)) from error
    with open_desk(store) as desk:
        made = demonstrate(desk, folder)
    say(f"The demo lies in {folder}")
    say(f"  store           {store.name}")
    for document in made.documents:
        say(f"  document        {document.name}")
    if has_screen():
        code = _open_window(store, remember=False)
        if out is None:  # nobody asked to keep it
            _remove_store(store)
        return code
    if not _can_show():
        return 1
    from meetprep.ui.running import take_pictures  # noqa: PLC0415 - Qt, once it can be loaded

    for picture in take_pictures(store, open_desk, folder):
        say(f"  picture         {picture.name}")
    return 0


def _remove_store(store: Path) -> None:
    for suffix in ("", "-journal", ".lock"):
        store.with_name(store.name + suffix).unlink(missing_ok=True)


def _self_test() -> int:
    if not _can_show():
        return 1
    from meetprep.ui.running import take_pictures  # noqa: PLC0415 - Qt, once it can be loaded

    with tempfile.TemporaryDirectory(prefix="meetprep-self-test-") as name:
        folder = Path(name)
        store = folder / "demo.store"
        with open_desk(store) as desk:
            made = demonstrate(desk, folder)
        for document in made.documents:
            say(f"demo: {document.name}, {document.stat().st_size} bytes")
        for picture in take_pictures(store, open_desk, folder):
            say(f"page: {picture.stem}")
    say("meetprep works.")
    return 0
