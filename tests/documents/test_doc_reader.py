import contextlib
import random
from pathlib import Path

import pytest

from meetprep.documents.reading import parse
from meetprep.domain.errors import (
    DamagedDocument,
    MeetprepError,
    NotADocument,
    ProtectedDocument,
)
from meetprep.domain.outline import understand
from tests.support.containers import container

PATH = Path("paper.doc")
SAMPLE = Path(__file__).parents[1] / "samples" / "seed_word.doc"


def test_old_and_new_word_file_of_one_paper_are_understood_alike():
    media_type, old = parse(PATH, SAMPLE.read_bytes())
    _, new = parse(PATH, SAMPLE.with_suffix(".docx").read_bytes())
    assert media_type == "application/msword"
    assert understand(old).questions == understand(new).questions
    assert [note.text for note in old.footnotes] == [note.text for note in new.footnotes]
    assert len(old.footnotes) == 6


def test_reading_leaves_nothing_on_the_disk(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    parse(PATH, SAMPLE.read_bytes())
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("content", "error"),
    [
        (container("Workbook"), NotADocument),
        (container("PowerPoint Document"), NotADocument),
        (container("__properties_version1.0"), NotADocument),
        (container("EncryptedPackage"), ProtectedDocument),
        (container("WordDocument"), DamagedDocument),
        (SAMPLE.read_bytes()[:20_000], DamagedDocument),
    ],
)
def test_other_containers_are_told_from_word_files(content, error):
    with pytest.raises(error):
        parse(PATH, content)


def test_protected_file_is_refused():
    content = bytearray(SAMPLE.read_bytes())
    start = content.index(b"\xec\xa5")
    content[start + 11] |= 1
    with pytest.raises(ProtectedDocument):
        parse(PATH, bytes(content))


@pytest.mark.parametrize("seed", range(25))
def test_mutated_file_ends_in_an_expected_error_or_a_text(seed):
    chance = random.Random(seed)
    content = bytearray(SAMPLE.read_bytes())
    for _ in range(chance.randint(1, 20)):
        content[chance.randrange(len(content))] = chance.randrange(256)
    with contextlib.suppress(MeetprepError):
        parse(PATH, bytes(content))
