"""How long it takes to say word by word how a text of ten pages changed, and to merge it.

Run it by hand: ``python -m tests.benchmarks.differences``. Others that tell words apart are
measured beside ours where they are installed, the least disturbed of several runs each: first
the clock, then the processor. ``git`` is started anew for each run, as anybody would.
"""

import difflib
import random
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from meetprep.domain.differences import TOKEN, differences
from meetprep.domain.merging import Way, changes
from meetprep.domain.richtext import from_plain
from meetprep.services.aligning import matching

PAGES, WORDS_A_PAGE, WORDS_A_PARAGRAPH, BETWEEN, RUNS = 10, 500, 80, 25, 25
LETTERS = "abcdefghijklmnoprstuwz"
MOST = 0.020


def texts():
    """Return a text of ten pages and the same one after an edit in every other line."""
    chance = random.Random(6)
    known = ["".join(chance.choices(LETTERS, k=chance.randint(2, 11))) for _ in range(1500)]
    words = chance.choices(known, k=PAGES * WORDS_A_PAGE)
    starts = range(0, len(words), WORDS_A_PARAGRAPH)
    old = [words[start : start + WORDS_A_PARAGRAPH] for start in starts]
    new = []
    for paragraph in old:
        edited = list(paragraph)
        for at in range(0, len(paragraph), BETWEEN):
            act = chance.random()
            if act < 0.4:
                edited[at] = "changed"
            elif act < 0.7:
                edited.insert(at, "added words here")
            else:
                edited[at] = ""
        new.append([word for word in edited if word])
    return tuple("\n".join(" ".join(one) + "." for one in text) for text in (old, new))


def best(act):
    """Return the least seconds by the clock and of the processor."""
    found = []
    for _ in range(RUNS):
        clock, processor = time.perf_counter(), time.process_time()
        act()
        found.append((time.perf_counter() - clock, time.process_time() - processor))
    return min(wall for wall, _ in found), min(work for _, work in found)


def by_difflib(old, new):
    before, after = TOKEN.findall(old), TOKEN.findall(new)
    difflib.SequenceMatcher(None, before, after, autojunk=False).get_opcodes()


def by_diff_match_patch(old, new):
    """Compare words as its documentation says: each word becomes one character."""
    import diff_match_patch

    known = {}

    def characters(text):
        return "".join(chr(known.setdefault(w, len(known) + 256)) for w in TOKEN.findall(text))

    comparing = diff_match_patch.diff_match_patch()
    comparing.diff_main(characters(old), characters(new), False)


def by_git(folder):
    asked = ["git", "diff", "--no-index", "--word-diff", "--no-color", "old", "new"]
    subprocess.run(asked, cwd=folder, capture_output=True, check=False)


def main():
    old, new = texts()
    rows = {"meetprep": best(lambda: differences(old, new, matching))}
    rows["difflib"] = best(lambda: by_difflib(old, new))
    try:
        rows["diff-match-patch"] = best(lambda: by_diff_match_patch(old, new))
    except ImportError:
        print("diff-match-patch is not installed")
    if shutil.which("git"):
        with tempfile.TemporaryDirectory() as folder:
            for name, text in (("old", old), ("new", new)):
                Path(folder, name).write_text(text, "utf-8")
            rows["git diff --word-diff"] = best(lambda: by_git(folder))
    print(f"{len(old.split())} and {len(new.split())} words")
    for name, (wall, work) in rows.items():
        print(f"  {name:22}{wall * 1000:9.2f} ms  {work * 1000:9.2f} ms of the processor")
    base, theirs = from_plain(old), from_plain(new)
    ours = from_plain(old.replace(".", ", and so on."))
    found = changes(base, theirs, matching)
    wall, work = best(lambda: changes(base, theirs, matching))
    print(f"  {len(found)} changes found {wall * 1000:13.2f} ms  {work * 1000:9.2f} ms")
    wall, work = best(lambda: list(map(Way(base, ours, matching).place, found)))
    print(f"  and carried over {wall * 1000:14.2f} ms  {work * 1000:9.2f} ms")
    mine = rows.pop("meetprep")[0]
    return 0 if mine < MOST and all(mine < wall for wall, _ in rows.values()) else 1


if __name__ == "__main__":
    sys.exit(main())
