"""Figures of another year can be read, and wrong ones are refused."""

import pytest

from meetprep.domain.delegations import MEMBER_STATES
from meetprep.domain.errors import BadFigures
from meetprep.domain.population import read_population
from meetprep.paths import resource

BUNDLED = resource("data", "population.csv").read_text(encoding="utf-8")


def people(start="year,2031\nmember,inhabitants\n", parting=",", each=1000):
    return start + "".join(f"{one.code}{parting}{each}\n" for one in MEMBER_STATES)


def test_bundled_figures_are_those_of_2025():
    figures = read_population(BUNDLED, "population.csv")
    assert (figures.year, figures.union, figures.whole) == (2025, 451_028_881, 1_000_000)
    assert float(figures.share(["DE", "FR", "IT"])) == 46.89
    assert float(figures.share(["FR", "IT", "PL", "MT"])) == 36.85
    assert round(float(figures.share(figures.weights)), 2) == 100.01  # shares are rounded


def test_inhabitants_are_read_with_their_blanks_and_other_columns():
    figures = read_population(people("year;2031\nmember;inhabitants\n", ";", "8 100 000"), "x")
    assert figures.whole == figures.union == 27 * 8_100_000
    assert figures.year == 2031
    swiss = BUNDLED.replace(",", ";").replace(".", ",").replace("EL;", "GR;")
    assert (
        read_population("\ufeff" + swiss, "x").weights == read_population(BUNDLED, "x").weights
    )


@pytest.mark.parametrize(
    ("text", "missing"),
    [
        ("", "year"),
        ("year,2025", "BE"),
        ("year,soon\n" + BUNDLED.replace("year,2025", ""), "year"),
        (BUNDLED.replace("year,2025", "year,25"), "year"),
        (BUNDLED.replace("MT,0.12", "MT,many"), "MT"),
        (BUNDLED.replace("MT,0.12", "MT,nan"), "MT"),
        (BUNDLED.replace("MT,0.12", "MT,1e999999999"), "MT"),
        (BUNDLED.replace("year,2025", f"year,{'9' * 5_000}"), "year"),
        (BUNDLED.replace("MT,0.12", "MT,-0.12"), "MT"),
        (BUNDLED.replace("MT,0.12", ""), "MT"),
        (BUNDLED.replace("MT,0.12", "MT,0.12\nMT,0.12"), "MT"),
        (BUNDLED.replace("MT,0.12", "MT,0.12\nUK,13.0"), "UK"),
        (BUNDLED.replace("DE,18.49", "DE,8.49"), "100 %"),
        (BUNDLED.replace("percent", "sheep"), "sheep"),
        (people() + "union,450000000", "union"),
        (people().replace("MT,1000", "MT,0"), "MT"),
        ("what is this\x00", "WHAT IS THIS\x00"),
    ],
)
def test_wrong_figures_are_refused_and_it_is_said_what_is_wrong(text, missing):
    with pytest.raises(BadFigures) as refusal:
        read_population(text, "figures.csv")
    assert refusal.value.missing == missing
