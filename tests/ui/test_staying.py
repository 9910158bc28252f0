"""Full searches for cycles leave out what stays until the window closes."""

import gc
import weakref

from meetprep.ui.staying import search_all, set_aside


class Ring:
    def __init__(self):
        self.me = self


def test_what_was_set_aside_is_searched_no_more_until_everything_is():
    before = gc.get_freeze_count()
    kept = Ring()
    gone = weakref.ref(kept)
    set_aside()
    try:
        assert gc.get_freeze_count() > before
        del kept
        later = weakref.ref(Ring())
        gc.collect()
        assert later() is None
        assert gone() is not None
    finally:
        search_all()
    gc.collect()
    assert gone() is None
