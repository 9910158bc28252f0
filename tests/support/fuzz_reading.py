"""Read damaged copies of good and of hostile files until the time is up; run by hand.

``python -m tests.support.fuzz_reading --seconds 600`` ends with an error, and keeps the file,
where reading one does anything but return a text or refuse it.
"""

import argparse
import random
import time
from collections import Counter
from pathlib import Path

from meetprep.documents.confinement import Confinement
from meetprep.domain.errors import DocumentError, MeetprepError
from meetprep.domain.marking import classification
from meetprep.domain.outline import understand
from tests.support.hostile_files import hostile_files

SAMPLES = Path(__file__).resolve().parents[1] / "samples"
LONGEST_SECONDS = 5.0
LARGEST = 1 << 20


def main() -> int:
    """Fuzz for as long as the arguments say; return how many files went wrong."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--seconds", type=float, default=60)
    arguments.add_argument("--seed", type=int, default=1)
    arguments.add_argument("--keep", type=Path, default=Path("fuzzed"))
    asked = arguments.parse_args()
    chance, counts = random.Random(asked.seed), Counter()
    confinement, until = Confinement(), time.monotonic() + asked.seconds
    good = [(path.name, path.read_bytes()) for path in sorted(SAMPLES.iterdir())]
    good += [(one.name, one.content) for one in hostile_files() if len(one.content) < LARGEST]
    while time.monotonic() < until:
        name, content = chance.choice(good)
        content = mutated(content, chance)
        found = outcome(confinement, Path(name), content)
        counts[found] += 1
        if found.startswith("BAD"):
            asked.keep.mkdir(exist_ok=True)
            (asked.keep / f"{sum(counts.values())}-{name}").write_bytes(content)
            print(found, name)  # noqa: T201 - for whoever runs it
    confinement.close()
    print(dict(counts))  # noqa: T201 - for whoever runs it
    return sum(count for found, count in counts.items() if found.startswith("BAD"))


def mutated(content: bytes, chance: random.Random) -> bytes:
    """Return ``content`` with bits turned, pieces lost, doubled or replaced."""
    damaged = bytearray(content)
    for _ in range(chance.choice((1, 1, 2, 8, 64))):
        start = chance.randrange(len(damaged) + 1)
        stop = min(start + chance.choice((1, 4, 64, 1024)), len(damaged))
        kind = chance.randrange(5)
        if kind == 0 and start < stop:
            damaged[start] ^= 1 << chance.randrange(8)
        elif kind == 1:
            del damaged[start:stop]
        elif kind == 2:
            damaged[start:start] = damaged[start:stop] * chance.choice((1, 3))
        elif kind == 3:
            damaged[start:stop] = chance.randbytes(stop - start)
        elif start < stop:
            damaged[start:stop] = bytes((chance.choice((0, 32, 49, 60, 255)),)) * (stop - start)
    return bytes(damaged)


def outcome(confinement: Confinement, path: Path, content: bytes) -> str:
    """Return what reading the content came to."""
    began = time.monotonic()
    try:
        text = confinement.parse(path, content)[1]
        understand(text)
        classification(text)
        found = "read"
    except DocumentError as error:
        found = type(error).__name__
        if confinement._process is None:
            found = f"{found}, reader ended"
    except MeetprepError as error:
        found = type(error).__name__
    except Exception as error:  # noqa: BLE001 - that is what is looked for
        found = f"BAD {error!r}"
    slow = time.monotonic() - began > LONGEST_SECONDS
    return f"BAD {found}, slow" if slow else found


if __name__ == "__main__":
    raise SystemExit(main())
