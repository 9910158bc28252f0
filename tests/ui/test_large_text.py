"""With the largest text nothing is cut off, in a window as small as it may be."""

import pytest

from meetprep.domain.position import PartKind
from meetprep.domain.richtext import from_plain
from tests.support.looking import beyond_the_edge, clipped_words, cut_lines
from tests.ui.test_words_fit import pages, settle


@pytest.fixture
def work(bench):
    bench.with_paper()
    key = bench.meeting.questions[0].id
    for kind in PartKind:
        bench.desk.drafting.save_part(key, "PT", kind, from_plain("One rule."), based_on=0)
    bench.theme.resize(150)
    settle()
    bench.window.resize(1100, 700)
    return bench


def test_nothing_is_cut_off_with_the_largest_text(work):
    for language in ("en", "de"):
        work.language.choose(language)
        settle()
        for page, show in pages(work).items():
            show()
            work.window.workspace.setSizes([400, 700, 0])  # as narrow as the middle can be
            settle()
            assert work.window.size().toTuple() == (1100, 700), (page, language)
            for found in (beyond_the_edge, clipped_words, cut_lines):
                assert found(work) == [], (page, language)
