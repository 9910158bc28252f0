from hypothesis import given, settings

from meetprep.domain.joining import joined
from meetprep.domain.richtext import canonical
from tests.support.rich_texts import rich_texts


@settings(max_examples=60, deadline=None)
@given(first=rich_texts(), second=rich_texts())
def test_both_texts_stand_one_after_the_other_with_all_their_footnotes(first, second):
    both = joined(first, second)
    assert both == canonical(both)
    assert both.plain.split("\n") == [*first.plain.split("\n"), *second.plain.split("\n")] or (
        not first.blocks or not second.blocks
    )
    assert [n.content for n in both.notes] == [n.content for n in (*first.notes, *second.notes)]
