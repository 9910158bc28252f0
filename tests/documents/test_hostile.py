"""Files made to harm are refused in plain words or read without what harms."""

from pathlib import Path

import pytest

from meetprep.documents.confinement import Confinement
from meetprep.domain.errors import DocumentError
from meetprep.domain.paper import WarningCode
from meetprep.domain.regions import anchors_of
from tests.support.hostile_files import SECRET, Hostile, hostile_files


@pytest.fixture(scope="module")
def confinement():
    confinement = Confinement()
    yield confinement
    confinement.close()


def outcome(confinement: Confinement, file: Hostile) -> tuple[str, set[str]]:
    """Return the text and the warnings of a file that is read; refusals go through."""
    text = confinement.parse(Path(file.name), file.content)[1]
    said = [one.text for one in (*text.paragraphs, *text.footnotes)]
    labelled = [f"{one.label} {one.text}" for one in text.paragraphs if one.label]
    return "\n".join(said + labelled), {one.code for one in text.warnings}


@pytest.mark.xdist_group("hostile")
@pytest.mark.parametrize("file", list(hostile_files()), ids=lambda file: file.name)
def test_hostile_file_harms_nobody(confinement, file):
    if file.refused is not None:
        with pytest.raises(file.refused):
            outcome(confinement, file)
        assert confinement._process is not None, "refused by dying, not by looking"
        return
    try:
        said, warned = outcome(confinement, file)
    except DocumentError:
        assert not file.says
        return
    assert file.says in said
    assert SECRET not in said
    assert file.warns is None or file.warns in warned


@pytest.mark.xdist_group("hostile")
def test_hostile_files_are_no_copies_for_review_either(confinement):
    for file in hostile_files():
        try:
            returned = confinement.returned(Path(file.name), file.content)
        except DocumentError:
            assert confinement._process is not None, "refused by dying, not by looking"
            continue
        assert anchors_of(returned) == ()
        # What is hidden in a copy is shown as a suggestion, for somebody to decide on.
        is_hidden = file.warns is WarningCode.HIDDEN_TEXT
        said = "".join(paragraph.text for paragraph in returned.paragraphs)
        assert is_hidden or SECRET not in said
