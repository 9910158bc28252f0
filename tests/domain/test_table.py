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
