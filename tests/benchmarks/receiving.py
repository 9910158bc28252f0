"""How long it takes to take in the papers of all other delegations: looking and confirming.

Run it by hand: ``python -m tests.benchmarks.receiving``. Each run begins with a new store and a
new reading process, as the first drop of a day does.
"""

import resource
import statistics
import tempfile
import time
from pathlib import Path

from meetprep.app import open_desk
from meetprep.domain.delegations import MEMBER_STATES
from meetprep.domain.documents import DocumentKind, Order
from meetprep.domain.position import PartKind
from meetprep.domain.richtext import from_plain
from tests.benchmarks.reading import WORDS
from tests.support.others_notes import NOTES, written
from tests.support.papers import WARSAW

RUNS = 5
TARGET = 3.0


def own_papers(folder, suffix):
    """Write a position paper of four pages for each member state but one."""
    with open_desk(folder / "theirs.store") as desk:
        meeting = desk.importing.accept(desk.importing.preview(WARSAW))
        for state in MEMBER_STATES:
            for question in meeting.questions:
                for kind in (PartKind.KEY_MESSAGE, PartKind.LINE_TO_TAKE, PartKind.RATIONALE):
                    text = from_plain("\n".join(["We support the aim.", *[WORDS] * 4]))
                    desk.drafting.save_part(question.id, state.code, kind, text, based_on=0)
        files = []
        for state in MEMBER_STATES:
            order = Order(
                DocumentKind.POSITION_PAPER, meeting.id, state.code, with_pdf=suffix == ".pdf"
            )
            path = desk.exporting.export(order, folder / f"{state.code}.docx").path
            files.append(path.with_suffix(suffix))
    return files


def cpu():
    return sum(
        sum(resource.getrusage(who)[:2])
        for who in (resource.RUSAGE_SELF, resource.RUSAGE_CHILDREN)
    )


def once(files):
    """Return the seconds of looking and of confirming, the CPU of both, and the notes."""
    with tempfile.TemporaryDirectory() as name:
        store = Path(name) / "our.store"
        with open_desk(store) as desk:
            desk.importing.accept(desk.importing.preview(WARSAW))
        before = cpu()
        with open_desk(store) as desk:
            begin = time.perf_counter()
            proposals = desk.taking_in.look(files)
            looked = time.perf_counter()
            notes = desk.taking_in.confirm_all(
                [one for one in proposals if one.can_be_confirmed]
            )
            confirmed = time.perf_counter()
        return looked - begin, confirmed - looked, cpu() - before, len(notes)


def measure(kind, files):
    runs = [once(files) for _ in range(RUNS)]
    looks, confirms, used, notes = zip(*runs, strict=True)
    both = [look + confirm for look, confirm in zip(looks, confirms, strict=True)]
    print(
        f"{kind:34} {len(files)} files, {notes[0]:3} notes: least {min(both):.2f} s "
        f"(look {min(looks):.2f}, confirm {min(confirms):.2f}), "
        f"median {statistics.median(both):.2f} s, CPU {min(used):.2f} s, "
        f"{1000 * min(both) / len(files):.0f} ms a file"
        f"{'' if min(both) < TARGET else '  TOO SLOW'}"
    )


def main():
    with tempfile.TemporaryDirectory() as name:
        for suffix in (".docx", ".pdf"):
            folder = Path(name) / suffix[1:]
            folder.mkdir()
            measure(f"position papers, {suffix}", own_papers(folder, suffix))
        folder = Path(name) / "notes"
        folder.mkdir()
        files = [written(note, folder) for note in NOTES]
        measure("short notes, all formats", [*files, WARSAW])


if __name__ == "__main__":
    main()
