"""The sets of members that would turn a vote, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from meetprep.domain.voting import verdict
from meetprep.ui.room.sets_panel import TurningSet
from meetprep.ui.room.verdict_words import is_populous, needs_missed, percent
from meetprep.ui.translating import translate
from meetprep.wording.terms import stance_name

if TYPE_CHECKING:
    from collections.abc import Collection, Iterable, Mapping

    from meetprep.domain.ballot import Ballot
    from meetprep.domain.voting import Verdict


def told(
    vote: Ballot,
    sets: Iterable[tuple[str, ...]],
    names: Mapping[str, str],
    turned: Collection[str],
) -> list[TurningSet]:
    """Return the sets in words; of ``turned`` it is supposed that they changed sides."""
    found = []
    for codes in sets:
        then = verdict(vote.voters, set(vote.told.in_favour) ^ set(codes))
        needs = needs_missed(vote.voters, then)
        found.append(
            TurningSet(
                codes=codes,
                names=_joined([names[code] for code in codes]),
                now=_now(vote, codes, turned),
                percent=percent(then.percent),
                percent_need=needs[1],
                members=translate("room", "%n member(s)", len(then.in_favour)),
                members_need=needs[0],
                tone=_tone(then, is_missed=bool(needs[1])),
            )
        )
    return found


def _tone(then: Verdict, *, is_missed: bool) -> str:
    """Return the colour of a population: one that is not enough may do, as nobody can block."""
    if is_missed:
        return "bad"
    return "ok" if is_populous(then) else "text2"


def _now(vote: Ballot, codes: Iterable[str], turned: Collection[str]) -> str:
    """Return "now: Oppose", and of those of whom it is, that their stance is supposed."""
    known: dict[str, None] = {}
    supposed: dict[str, None] = {}
    for code in codes:
        stances = supposed if code in turned else known
        stances[stance_name(vote.stances[code], translate)] = None
    said = []  # what is supposed first, as the end may be cut off
    if supposed:
        said.append(translate("room", "supposed: {}").format(", ".join(supposed)))
    if known:
        said.append(translate("room", "now: {}").format(", ".join(known)))
    return ", ".join(said)


def _joined(names: list[str]) -> str:
    """Return "Hungary, Slovakia and Malta"."""
    if len(names) == 1:
        return names[0]
    return translate("room", "{} and {}").format(", ".join(names[:-1]), names[-1])
