"""What would come of a vote, in words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from meetprep.domain.position import Stance
from meetprep.domain.voting import Outcome, shown_percent
from meetprep.ui.room.vote_bars import Bar
from meetprep.ui.translating import translate
from meetprep.wording.translation import Words

if TYPE_CHECKING:
    from collections.abc import Mapping
    from fractions import Fraction

    from meetprep.domain.ballot import Ballot
    from meetprep.domain.voting import Council, Verdict

_NEEDED = 65


def percent(share: Fraction) -> str:
    """Return a part of the population in favour, "62.05 %", which no line parts."""
    return _with_sign(shown_percent(share))


def percent_left(share: Fraction) -> str:
    """Return what ``percent`` leaves of a hundred."""
    return _with_sign(100 - shown_percent(share))


def _with_sign(share: Fraction) -> str:
    return translate("room", "{} %").format(number(share)).replace(" ", "\u00a0")


def number(share: Fraction | float, digits: int = 2) -> str:
    """Return a number with so many digits after the point, as the language writes it."""
    return translate("room", "{}.{}").format(*f"{float(share):.{digits}f}".split("."))


def members_bar(vote: Ballot) -> Bar:
    """Return the bar of members against how many are needed."""
    told, voters = vote.told, vote.voters
    count, needed = len(voters.members), voters.members_needed
    return Bar(
        name=translate("room", "Members"),
        parts=tuple(len(one.members) / count for one in vote.shares),
        threshold=needed / count,
        value=translate("room", "{} of {}").format(len(told.in_favour), count),
        need=_needed(needed),
        is_reached=len(told.in_favour) >= needed,
    )


def population_bar(vote: Ballot) -> Bar:
    """Return the bar of the population against 65 %."""
    shares = [float(one.percent) for one in vote.shares]
    whole = sum(shares)
    return Bar(
        name=translate("room", "Population"),
        parts=tuple(share / whole for share in shares),
        threshold=_NEEDED / 100,
        value=percent(vote.told.percent),
        need=_needed_percent(),
        is_reached=is_populous(vote.told),
    )


def is_populous(told: Verdict) -> bool:
    """Tell whether those in favour stand for as much of the population as is needed."""
    return told.percent >= _NEEDED


def needs_missed(voters: Council, told: Verdict) -> tuple[str, str]:
    """Return what is needed of members and of population, each "" where it is not missed.

    The population is not where the others are too few to block.
    """
    is_few = len(told.in_favour) < voters.members_needed
    is_light = not is_populous(told) and not voters.are_too_few(len(told.against))
    members = _needed(voters.members_needed) if is_few else ""
    return members, _needed_percent() if is_light else ""


def _needed(members: int) -> str:
    return translate("room", "needs {}").format(members)


def _needed_percent() -> str:
    return translate("room", "needs {} %").format(_NEEDED)


def verdict_words(vote: Ballot) -> tuple[Words, str]:
    """Return what would come of it, and the tone in which to say it."""
    told = vote.told
    close = _close(vote) if told.is_close else ""
    if close and _hinges_on_population(vote):
        title = translate("room", "Too close to say.")
        return Words(title, f"{close} {_others(vote)}"), "warn"
    sentence = " ".join(filter(None, (_reason(vote), close, _others(vote))))
    if told.outcome is Outcome.NONE:
        return Words(translate("room", "No majority yet."), sentence), "warn"
    return Words(translate("room", "There is a majority."), sentence), "ok"


def _hinges_on_population(vote: Ballot) -> bool:
    """Tell whether there are members enough for a majority, and others enough to block one."""
    told, voters = vote.told, vote.voters
    is_enough = len(told.in_favour) >= voters.members_needed
    return is_enough and not voters.are_too_few(len(told.against))


def _close(vote: Ballot) -> str:
    words = translate(
        "room",
        "{} of the population is within 0.2 points of the threshold, which rounded figures "
        "may hide.",
    )
    return words.format(percent(vote.told.percent))


def _reason(vote: Ballot) -> str:
    told, voters = vote.told, vote.voters
    if told.outcome is Outcome.DEEMED:
        return translate("room", "It is deemed attained, as the others are too few to block.")
    if told.outcome is Outcome.MAJORITY:
        return translate("room", "Members and population are enough.")
    missing = voters.members_needed - len(told.in_favour)
    lacks = []
    if missing > 0:
        lacks.append(translate("room", "%n member(s) (is|are) missing.", missing))
    if told.percent < _NEEDED:
        words = translate("room", "{} points of population are missing.")
        lacks.append(words.format(number(_NEEDED - shown_percent(told.percent))))
    return " ".join(lacks)


def _others(vote: Ballot) -> str:
    """Return who is not in favour, and whether they block."""
    told, voters = vote.told, vote.voters
    count = len(told.against)
    if not count:
        return ""
    if voters.blocking_members is None:
        who = translate("room", "Those not in favour (is|are) %n member(s) with {}.", count)
        who = who.format(percent_left(told.percent))
        rule = translate(
            "room",
            "Without a proposal members and population must both be enough, however few the "
            "others are.",
        )
        return f"{who} {rule}" if told.outcome is Outcome.NONE else who
    who = translate("room", "Those not in favour (is|are) %n member(s) with {}: {}", count)
    if told.blocks:
        what = translate("room", "a blocking minority ({} members, more than 35 %).")
    else:
        what = translate("room", "no blocking minority ({} members, more than 35 %).")
    blocking = what.format(voters.blocking_members)
    return who.format(percent_left(told.percent), blocking)


def supposing(code: str, name: str, stances: Mapping[str, Stance], *, is_yes: bool) -> str:
    """Return what is supposed of a member, such as "Germany lifts its reservation"."""
    if is_yes:
        return translate("room", "{} votes against").format(name)
    if stances[code] is Stance.RESERVATION:
        return translate("room", "{} lifts its reservation").format(name)
    return translate("room", "{} supports").format(name)
