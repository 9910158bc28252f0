"""Tables calculate nothing, whatever their cells say."""

import csv
import io

import pytest

from meetprep.domain.table import csv_of


@pytest.mark.parametrize("cell", ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"])
def test_cell_that_looks_like_a_formula_is_words(cell):
    content = csv_of([["Łódź", cell], ["a,b", 'said "no"']])
    assert content.startswith(b"\xef\xbb\xbf")
    rows = list(csv.reader(io.StringIO(content.decode("utf-8-sig"), newline="")))
    assert rows == [["Łódź", f"'{cell}"], ["a,b", 'said "no"']]


def test_formula_behind_a_semicolon_is_words_where_that_parts_the_cells():
    content = csv_of([["1", "agreed;=1+1;end\n@SUM(A1)", "5;6"]]).decode("utf-8-sig")
    (first, *others) = csv.reader(
        io.StringIO(content.replace('"', ""), newline=""), delimiter=";"
    )
    assert first == ["1,agreed", "'=1+1", "end"]
    assert others == [["'@SUM(A1),5", "6"]]
