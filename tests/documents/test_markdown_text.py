import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from meetprep.documents.markdown_text import from_markdown
from meetprep.domain.richtext import (
    EMPTY,
    Block,
    BlockKind,
    ListStyle,
    Mark,
    Note,
    NoteMark,
    RichText,
    Run,
    canonical,
)

SIGNS = {Mark.BOLD: "**", Mark.STRIKE: "~~", Mark.ITALIC: "*"}


def marked(text, *marks, link=""):
    return Run(text, frozenset(marks), link)


def only_content(markdown):
    (block,) = from_markdown(markdown).blocks
    return block.content


def shapes(markdown):
    return [
        (block.kind.value, block.level, block.text) for block in from_markdown(markdown).blocks
    ]


def test_marks_are_read():
    assert only_content("a **b** *c* ~~d~~ ***e***") == (
        Run("a "),
        marked("b", Mark.BOLD),
        Run(" "),
        marked("c", Mark.ITALIC),
        Run(" "),
        marked("d", Mark.STRIKE),
        Run(" "),
        marked("e", Mark.BOLD, Mark.ITALIC),
    )


def test_headings_deeper_than_three_are_threes():
    assert shapes("# a\n## b\n### c\n#### d") == [
        ("h", 1, "a"),
        ("h", 2, "b"),
        ("h", 3, "c"),
        ("h", 3, "d"),
    ]


def test_lists_nest():
    blocks = from_markdown("1. a\n   - b\n     1. c\n2. d").blocks
    assert [(block.level, block.list_style, block.text) for block in blocks] == [
        (0, ListStyle.DECIMAL, "a"),
        (1, ListStyle.BULLET, "b"),
        (2, ListStyle.DECIMAL, "c"),
        (0, ListStyle.DECIMAL, "d"),
    ]


def test_second_paragraph_of_an_item_stays_in_the_item():
    assert shapes("1. a\n\n   b\n\n2. c") == [("li", 0, "a\nb"), ("li", 0, "c")]


def test_list_that_begins_later_keeps_its_numbers():
    assert shapes("3) a\n4) b") == [("p", 0, "3) a"), ("p", 0, "4) b")]


def test_quotes_and_what_stands_in_them():
    assert shapes("> a\n>\n> - b") == [("q", 0, "a"), ("li", 0, "b")]


def test_only_hard_breaks_are_line_breaks():
    assert only_content("a\nb  \nc\\\nd") == (Run("a b\nc\nd"),)


@pytest.mark.parametrize(
    "address", ["https://a.example/x", "http://a.example", "mailto:a@b.example"]
)
def test_web_and_mail_links_are_links(address):
    assert only_content(f"[there]({address})") == (marked("there", link=address),)


@pytest.mark.parametrize(
    "address",
    ["file:///etc/passwd", "javascript:alert(1)", "../secret.md", "//host/share", "#x"],
)
def test_other_links_are_plain_text(address):
    assert only_content(f"[there]({address})") == (Run("there"),)


def test_html_is_plain_text():
    assert only_content("<b onclick='x()'>a</b>") == (Run("<b onclick='x()'>a</b>"),)
    assert shapes("<script>\nx\n</script>") == [("p", 0, "<script> x </script>")]


def test_picture_is_its_description():
    assert only_content("![the *map*](file:///map.png) and ![](x.png)") == (
        Run("the map and "),
    )


def test_code_keeps_its_lines():
    assert shapes("```py\na\n  b\n```") == [("p", 0, "a\n  b")]


def test_footnotes_become_notes():
    text = from_markdown("a[^x] b^[in **line**]\n\n[^x]: see *there*\n\n    and here")
    assert text.blocks[0].content == (Run("a"), NoteMark("n1"), Run(" b"), NoteMark("n2"))
    assert text.notes == (
        Note("n1", (Run("see "), marked("there", Mark.ITALIC), Run("\nand here"))),
        Note("n2", (Run("in "), marked("line", Mark.BOLD))),
    )


def test_footnote_that_is_cited_again_is_given_again():
    text = from_markdown("a[^x] b[^x]\n\n[^x]: see")
    assert [note.text for note in text.notes] == ["see", "see"]


def test_footnote_inside_a_footnote_stands_in_brackets():
    text = from_markdown("a[^x]\n\n[^x]: see[^y]\n\n[^y]: below[^x]")
    assert [note.text for note in text.notes] == ["see (below)"]


def test_nothing_is_an_empty_text():
    assert from_markdown("") == from_markdown("\n \n---\n") == EMPTY


RUNS = st.builds(
    marked, st.text("abcłöé", min_size=1), st.sampled_from([*SIGNS, None]), st.none()
).map(lambda run: Run(run.text, run.marks - {None}))
CONTENTS = st.lists(RUNS, min_size=1, max_size=4).map(
    lambda runs: tuple(each for run in runs for each in (run, Run(" ")))[:-1]
)


def blocks(content):
    return st.one_of(
        st.builds(Block, content),
        st.builds(Block, content, st.just(BlockKind.QUOTE)),
        st.builds(Block, content, st.just(BlockKind.HEADING), st.integers(1, 3)),
    )


def as_markdown(block):
    def run(each):
        signs = "".join(SIGNS[mark] for mark in each.marks)
        return f"{signs}{each.text}{signs[::-1]}"

    lead = {BlockKind.HEADING: "#" * block.level + " ", BlockKind.QUOTE: "> "}
    return lead.get(block.kind, "") + "".join(map(run, block.content))


@settings(deadline=None)
@given(st.lists(blocks(CONTENTS), max_size=5).map(tuple))
def test_written_markdown_reads_back(written):
    markdown = "\n\n".join(map(as_markdown, written))
    assert from_markdown(markdown) == canonical(RichText(written))


@settings(deadline=None)
@given(st.text("ab*_~[]()^:!#>-1.)` \n<&\\"))
def test_any_characters_are_read(markdown):
    text = from_markdown(markdown)
    assert text == canonical(text)
