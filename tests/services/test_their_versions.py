"""A reviewer's version of a text is told whole, whatever they changed in it."""

from meetprep.domain.richtext import Block, BlockKind, ListStyle, RichText, Run, from_plain
from meetprep.domain.suggestion import Change, ChangeKind, Suggestion
from meetprep.services.their_versions import their_versions
from tests.services.test_reviewing import LINE
from tests.support.builders import MOMENT, new_id

ITEM = RichText((Block((), BlockKind.ITEM, 0, ListStyle.BULLET),))


def test_paragraph_that_became_an_item_keeps_the_words_changed_in_it(desk, database, question):
    text = from_plain("We support the target.")
    desk.drafting.save_part(question, "PT", LINE, text, based_on=0)
    made = [
        Change(ChangeKind.PARAGRAPH, 0, 22, ITEM),
        Change(ChangeKind.WORDING, 3, 10, from_plain("back")),
    ]
    with database.writing() as store:
        store.suggestions.add(
            Suggestion(
                new_id(), question, "PT", LINE, 1, one.start, one.end, "", one.replacement,
                "Ann", MOMENT, one.kind,
            )
            for one in made
        )  # fmt: skip
        theirs = their_versions(store, question, "PT", "Ann")[LINE]
    block = Block((Run("We back the target."),), BlockKind.ITEM, 0, ListStyle.BULLET)
    assert theirs == RichText((block,))
