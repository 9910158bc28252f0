"""Copy a store to a safe place, and bring it back from there."""

from __future__ import annotations

from typing import TYPE_CHECKING

from meetprep.cli.output import say
from meetprep.cli.passphrase import key_for
from meetprep.services.restoring import restore

if TYPE_CHECKING:
    import argparse
    from collections.abc import Callable
    from contextlib import AbstractContextManager
    from pathlib import Path

    from meetprep.services.desk import Desk


def back_up(
    args: argparse.Namespace,
    store: Callable[[], Path],
    open_desk: Callable[..., AbstractContextManager[Desk]],
) -> int:
    """Leave a whole copy of the store at ``--out``; return the exit code."""
    with open_desk(store(), create=False) as desk:
        made = desk.backing_up.back_up(args.out)
    say(f"{made.path} holds all of {store()}")
    return 0


def bring_back(args: argparse.Namespace, store: Callable[[], Path], _open_desk: object) -> int:
    """Leave at the store's place what a backup holds; return the exit code."""
    place = store()
    kept = restore(args.backup, place, key_for(args.backup))
    say(f"{place} holds all of {args.backup}")
    if kept:
        say(f"What lay there before is kept as {kept.name}")
    return 0
