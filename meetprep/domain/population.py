"""How many people each member of the Union stands for, as a dated file says it."""

from __future__ import annotations

import re
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation, Overflow
from fractions import Fraction
from typing import TYPE_CHECKING

from meetprep.domain.delegations import MEMBER_STATES
from meetprep.domain.errors import BadFigures

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Mapping

_CODES = tuple(one.code for one in MEMBER_STATES)
_OTHER_SIGNS = {"GR": "EL"}
_A_PERCENT = 10_000  # units, so that shares of four digits after the point are whole numbers
_WHOLE = 100 * _A_PERCENT
_ROUNDING = _WHOLE // 500  # what 27 rounded shares may lack of a hundred percent, or exceed it
_PERCENT = "percent"
_INHABITANTS = "inhabitants"
_LONGEST = 12  # digits: more people than that there are not
_YEARS = range(1958, 2200)


@dataclass(frozen=True, slots=True)
class Population:
    """The weight of each member, in whole numbers: people, or ten-thousandths of a percent.

    ``whole`` is what the Union weighs, ``union`` how many people live in it, 0 where the file
    does not say. ``year`` is that of the figures.
    """

    year: int
    weights: Mapping[str, int]
    whole: int
    union: int = 0

    def weight(self, codes: Iterable[str]) -> int:
        """Return what these members weigh together."""
        return sum(self.weights[code] for code in codes)

    def share(self, codes: Iterable[str]) -> Fraction:
        """Return the part of the Union's population that they stand for, in percent."""
        return Fraction(100 * self.weight(codes), self.whole)


def read_population(text: str, name: str) -> Population:
    """Return the figures in ``text``, lines of "year,2025", "union,…" and "BE,2.62".

    A line "member,inhabitants" says that what follows are people and not percent. A decimal
    comma is read where semicolons or tabs part the columns.

    Raises:
        BadFigures: a member or the year is missing, or what is there does not add up;
            ``name`` is that of the file.
    """
    found: dict[str, str] = {}
    for number, key, value in _lines(text):
        if not value or key in found:
            raise BadFigures(name, key or str(number))
        found[key] = value
    for key in ("YEAR", *_CODES):
        if key not in found:
            raise BadFigures(name, key.lower() if key == "YEAR" else key)
    strange = found.keys() - {"YEAR", "UNION", "MEMBER", *_CODES}
    if strange:
        raise BadFigures(name, min(strange))
    return _population(found, name)


def _population(found: Mapping[str, str], name: str) -> Population:
    measure = found.get("MEMBER", _PERCENT).lower()
    if measure not in {_PERCENT, _INHABITANTS}:
        raise BadFigures(name, measure)
    year = _whole_number(found["YEAR"], "year", name)
    if year not in _YEARS:
        raise BadFigures(name, "year")
    union = _whole_number(found["UNION"], "union", name) if "UNION" in found else 0
    if measure == _PERCENT:
        weights = {code: _share(found[code], code, name) for code in _CODES}
        if abs(sum(weights.values()) - _WHOLE) > _ROUNDING:
            raise BadFigures(name, "100 %")
        return Population(year, weights, _WHOLE, union)
    weights = {code: _whole_number(found[code], code, name) for code in _CODES}
    total = sum(weights.values())
    if union and abs(total - union) * 1000 > union:
        raise BadFigures(name, "union")
    return Population(year, weights, total, union or total)


def _lines(text: str) -> Iterator[tuple[int, str, str]]:
    """Yield number, key and value of each line that says something."""
    for number, line in enumerate(text.removeprefix("\ufeff").splitlines(), 1):
        said = line.strip()
        if not said or said.startswith("#"):
            continue
        parting = next((sign for sign in ";\t" if sign in said), ",")
        key, _, value = said.partition(parting)
        sign = key.strip(' "').upper()
        yield number, _OTHER_SIGNS.get(sign, sign), value.strip(' ";,\t')


def _whole_number(value: str, key: str, name: str) -> int:
    digits = re.sub(r"[\s.,'’]", "", value)
    is_number = digits.isascii() and digits.isdigit() and len(digits) <= _LONGEST
    if not (is_number and int(digits)):
        raise BadFigures(name, key)
    return int(digits)


def _share(value: str, key: str, name: str) -> int:
    try:
        share = Decimal(value.rstrip("% \u00a0\u202f").replace(",", ".")) * _A_PERCENT
    except (InvalidOperation, Overflow) as error:
        raise BadFigures(name, key) from error
    if not share.is_finite() or not 0 < share < _WHOLE or share != int(share):
        raise BadFigures(name, key)
    return int(share)
