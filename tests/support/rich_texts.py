"""Random formatted texts for round trips."""

from hypothesis import strategies as st

from meetprep.domain.richtext import (
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

WORDS = st.sampled_from(
    [
        "position",
        "<b>tag</b>",
        "COM(2024) 570",
        "€ ț ł Ω",
        "“q” – —",
        "Art.\u00a05",
        "نعم",
        "🇪🇺",
        " ",
        "\n",
        "\t",
    ]
)
# Super- and subscript exclude each other.
MARKS = st.frozensets(st.sampled_from([Mark.BOLD, Mark.ITALIC, Mark.UNDERLINE, Mark.STRIKE]))
MARKS = st.builds(
    lambda marks, raised: marks | raised,
    MARKS,
    st.sampled_from(
        [frozenset(), frozenset(), frozenset({Mark.SUPERSCRIPT}), frozenset({Mark.SUBSCRIPT})]
    ),
)
LINKS = st.sampled_from(
    ["", "", "", "https://example.org/?a=1&b=(2)", "mailto:desk@example.org"]
)
RUNS = st.builds(Run, st.lists(WORDS, min_size=1, max_size=4).map(" ".join), MARKS, LINKS)


@st.composite
def blocks(draw, notes):
    content = draw(
        st.lists(
            st.one_of(RUNS, st.sampled_from(notes).map(NoteMark)) if notes else RUNS, max_size=4
        )
    )
    kind = draw(st.sampled_from(BlockKind))
    level = draw(st.integers(1, 3)) if kind is BlockKind.HEADING else draw(st.integers(0, 3))
    style = draw(st.sampled_from(ListStyle)) if kind is BlockKind.ITEM else None
    return Block(tuple(content), kind, level, style)


@st.composite
def rich_texts(draw):
    names = [f"n{number}" for number in range(draw(st.integers(0, 3)))]
    notes = tuple(
        Note(name, tuple(draw(st.lists(RUNS, min_size=1, max_size=2)))) for name in names
    )
    return canonical(RichText(tuple(draw(st.lists(blocks(names), max_size=6))), notes))
