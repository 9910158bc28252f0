"""Have Microsoft's own SDK check every kind of document, in every language and every look.

Run it with the path of the validator: ``python -m tests.support.microsofts_check PATH``. It
says which files are not valid, and then ends with 1.
"""

import json
import os
import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from tempfile import TemporaryDirectory

from meetprep.documents.adopting.template import adopted
from meetprep.documents.word.template import template_of
from meetprep.documents.word.writing import house_template, word_bytes
from meetprep.domain.documents import Language
from tests.documents.word.test_kinds import KINDS, composed
from tests.support.foreign_templates import ministry


def write_all(folder):
    """Write every document into ``folder``."""
    looks = {"house": house_template()}
    looks |= {one: template_of(adopted(Path("a.dotx"), ministry(one))) for one in ("de", "fr")}
    for look, template in looks.items():
        for kind in KINDS:
            for language in Language:
                content = word_bytes(composed(kind, language), template)
                (folder / f"{kind} {language.value} {look}.docx").write_bytes(content)


def flaws(validator, path):
    """Return what the SDK finds wrong with a file."""
    said = subprocess.run(
        [validator, str(path)], capture_output=True, text=True, check=False, timeout=120
    )
    found = json.loads(said.stdout)
    return [] if found["ok"] and not said.returncode else found["errors"] or [said.stderr]


def main():
    """Write, check and tell."""
    validator = str(Path(sys.argv[1]).absolute())
    with TemporaryDirectory() as name, ThreadPoolExecutor(os.cpu_count()) as pool:
        write_all(Path(name))
        paths = sorted(Path(name).iterdir())
        found = dict(
            zip(paths, pool.map(lambda one: flaws(validator, one), paths), strict=True)
        )
    wrong = {path: errors for path, errors in found.items() if errors}
    for path, errors in wrong.items():
        sys.stdout.write(f"{path.name}: {errors[:3]}\n")
    sys.stdout.write(f"{len(paths) - len(wrong)} of {len(paths)} are valid for Word\n")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
