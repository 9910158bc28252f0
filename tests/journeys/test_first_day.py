"""The user's first day, through the real window."""

from PySide6.QtWidgets import QLineEdit

from meetprep.domain.position import PartKind
from tests.support.exporting import export, open_sheet, said_on, words_of
from tests.support.looking import banners, drop, press
from tests.support.papers import SECOND_SESSION, a_file
from tests.support.window import SEED


def shown(bench, page):
    return bench.window._pages.currentWidget() is page


def field(bench, name):
    fields = bench.window.import_page.findChildren(QLineEdit)
    return next(one for one in fields if one.accessibleName() == name)


def choose(bench, code):
    tiles = bench.window.start_page.grid.tiles
    next(tile for tile in tiles if tile.delegation.code == code).click()
    press(bench, "Start")


def test_from_first_start_to_a_paper_for_others(qtbot, bench):
    window = bench.window
    assert shown(bench, window.start_page)
    choose(bench, "PT")
    assert drop(window, SEED)
    qtbot.waitUntil(lambda: shown(bench, window.import_page))
    assert any("announces four questions; three were found" in text for text in banners(bench))
    press(bench, "Accept")
    qtbot.waitUntil(lambda: shown(bench, bench.workspace))
    qtbot.keyClicks(bench.editor(), "One set of rules.")
    qtbot.keyClicks(bench.editor(PartKind.RED_LINE), "No hub without a legal basis.")
    press(bench, "Export")
    open_sheet(qtbot, bench)
    assert "shareable parts only" in export(qtbot, bench)
    target = bench.folder / "PT_position_2025-01-30_EN.docx"
    assert "One set of rules." in words_of(target)
    assert "legal basis" not in words_of(target)


def test_paper_dropped_before_the_desk_was_chosen_opens_afterwards(qtbot, bench):
    assert drop(bench.window, SEED)
    assert any("Choose whose desk this is" in text for text in banners(bench))
    choose(bench, "PL")
    qtbot.waitUntil(lambda: shown(bench, bench.window.import_page))


def test_cancelled_paper_leaves_nothing(qtbot, bench):
    choose(bench, "PT")
    bench.prompts.answers = [("open", [SEED])]
    bench.window.actions_.add_paper.trigger()
    qtbot.waitUntil(lambda: shown(bench, bench.window.import_page))
    press(bench, "Cancel")
    assert shown(bench, bench.workspace)
    assert bench.desk.meetings.all() == ()


def test_corrected_name_and_place_are_stored(qtbot, bench):
    choose(bench, "PT")
    bench.window.read_papers([SEED])
    qtbot.waitUntil(lambda: shown(bench, bench.window.import_page))
    field(bench, "Name").clear()
    qtbot.keyClicks(field(bench, "Name"), "Informal meeting of home affairs ministers")
    press(bench, "Accept")
    qtbot.waitUntil(lambda: shown(bench, bench.workspace))
    assert [m.name for m in bench.desk.meetings.all()] == [
        "Informal meeting of home affairs ministers"
    ]


def test_damaged_paper_is_one_sentence_and_nothing_is_stored(qtbot, bench):
    choose(bench, "PT")
    broken = bench.folder / "paper.docx"
    broken.write_bytes(b"PK\x03\x04 cut short")
    drop(bench.window, broken)
    qtbot.waitUntil(lambda: any("damaged or incomplete" in text for text in banners(bench)))
    assert bench.desk.meetings.all() == ()


def test_nothing_to_export_is_said(qtbot, bench):
    bench.with_paper()
    sheet = open_sheet(qtbot, bench)
    assert any("Draft a key message" in text for text in said_on(sheet))
    assert not sheet.foot.export.isEnabled()


def test_work_goes_on_where_it_was_left(qtbot, bench, theme):
    from tests.support.window import Bench

    bench.with_paper()
    bench.workspace.sidebar.step(1)
    qtbot.keyClicks(bench.editor(), "Left here")
    bench.window.close()
    again = Bench(bench.folder, theme)
    assert again.editor().toPlainText() == "Left here"
    assert again.workspace.question.label == "2."
    again.close()


def test_same_file_again_opens_its_meeting(qtbot, bench):
    bench.with_paper()
    drop(bench.window, SEED)
    qtbot.waitUntil(lambda: shown(bench, bench.window.import_page))
    press(bench, "Open its meeting")
    qtbot.waitUntil(lambda: shown(bench, bench.workspace))
    assert len(bench.desk.meetings.all()[0].questions) == 3


def test_demo_is_offered_at_first_start(bench):
    press(bench, "Open the demo")
    assert bench.demos == [1]


def test_several_files_come_one_after_the_other(qtbot, bench):
    choose(bench, "PT")
    broken = bench.folder / "broken.docx"
    broken.write_bytes(b"PK\x03\x04 cut short")
    drop(bench.window, SEED, broken, a_file(bench.folder, SECOND_SESSION))
    page = bench.window.import_page
    qtbot.waitUntil(lambda: shown(bench, page) and "file 1 of 3" in page._facts.text())
    press(bench, "Accept")
    qtbot.waitUntil(lambda: "file 3 of 3" in page._facts.text())
    press(bench, "Accept")
    qtbot.waitUntil(lambda: shown(bench, bench.workspace))
    assert len(bench.desk.meetings.all()[0].questions) == 5


def test_reading_can_be_cancelled(qtbot, bench):
    choose(bench, "PT")
    bench.desk.importing._reader.read(SEED)
    long_paper = bench.folder / "long.txt"
    long_paper.write_text("Ministers are asked to answer: " + "why? " * 400_000)
    drop(bench.window, long_paper)
    bench.window.arrivals.intake.cancel()
    qtbot.waitUntil(lambda: shown(bench, bench.workspace))
    assert bench.desk.meetings.all() == ()
