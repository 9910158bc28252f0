"""Take footnotes out of a plain text: their bodies, and the marks in the running text."""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from meetprep.domain.dates import is_month
from meetprep.domain.furniture import is_furniture
from meetprep.domain.paper import Footnote, NoteAnchor

PASTED_MARK = "[footnoteRef:"
# The form that a browser's clipboard makes of a word processor's footnotes.
PASTED_BODY = re.compile(r"[ \t]*\[(\d{1,3}):\s+((?:[^\[\]]|\[[^\[\]]{0,300}\])*)\][ \t]*")
SUPERSCRIPT = str.maketrans("⁰¹²³⁴⁵⁶⁷⁸⁹", "0123456789")
BODY_LINES = (
    re.compile(r"\[\^?(?P<label>\d{1,3})\]:?\s+(?P<text>\S.*)"),
    re.compile(r"(?P<label>[⁰¹²³⁴-⁹]{1,3})\s*(?P<text>[^\s⁰¹²³⁴-⁹].*)"),
)
PLAIN_BODY = re.compile(r"(?P<label>\d{1,2})\s+(?P<text>[^\W\d_a-z].*|https?:.*|[a-z].{20,})")
MARK = re.compile(
    r"\[footnoteRef:(?P<pasted>\d{1,3})\]|(?P<gap>\s?)\[\^?(?P<bracketed>\d{1,3})\]"
    r"|(?P<raised>[⁰¹²³⁴-⁹]{1,3})"
)
AFTER_YEAR = re.compile(r"(?<= (?:19|20)\d\d)\d(?=[\s.,;:)]|$)")
# A page has no more lines above its notes.
MOST_LOOKED_AT = 200
UNIT = re.compile(r"(?:^|[\s\d(/])[kcdmµ]?m$")


@dataclass(slots=True)
class NoteTaker:
    """The footnotes met so far; ``glued`` are labels whose marks are plain digits."""

    bodies: dict[str, str] = field(default_factory=dict)
    glued: set[str] = field(default_factory=set)

    @property
    def footnotes(self) -> tuple[Footnote, ...]:
        """The footnotes in the order of their bodies."""
        return tuple(Footnote(label, text) for label, text in self.bodies.items())

    def take_pasted(self, text: str) -> str:
        """Return ``text`` without bodies of the form ``[1: …]``, which are kept."""
        if PASTED_MARK not in text:
            return text

        def kept(match: re.Match[str]) -> str:
            self.bodies.setdefault(match[1], " ".join(match[2].split()))
            return " " if match.end() < len(text) and text[match.end()] != "\n" else ""

        return PASTED_BODY.sub(kept, text)

    def take_lines(self, lines: list[str]) -> list[str]:
        """Return ``lines`` without those that are bodies of footnotes, which are kept."""
        rest: list[str] = []
        at = 0
        while at < len(lines):
            used = self._stack(lines, at) or self._run_on(lines[at], rest)
            used = used or self._body(lines, at, rest)
            if not used:
                rest.append(lines[at])
            at += max(used, 1)
        return rest

    def take_marks(self, text: str) -> tuple[str, tuple[NoteAnchor, ...]]:
        """Return ``text`` without the marks of its notes, and where they stood."""
        spans = [(start, stop, label) for start, stop, label in self._marks(text)]
        shown, at = "", 0
        anchors = []
        for start, stop, label in sorted(spans):
            shown += text[at:start]
            anchors.append(NoteAnchor(len(shown), label))
            at = stop
        return shown + text[at:], tuple(anchors)

    def _marks(self, text: str) -> list[tuple[int, int, str]]:
        found = []
        for match in MARK.finditer(text):
            label = (match["pasted"] or match["bracketed"] or match["raised"]).translate(
                SUPERSCRIPT
            )
            if match["pasted"] or self._is_mark(text, match, label):
                found.append((match.start(), match.end(), label))
        for match in AFTER_YEAR.finditer(text):
            words = text[max(0, match.start() - 30) : match.start()].split()
            if len(words) > 1 and is_month(words[-2]):
                found.append((match.start(), match.end(), match[0]))
        for label in self.glued:
            for match in _glued(label, text):
                if all(
                    match.start() >= stop or match.end() <= start for start, stop, _ in found
                ):
                    found.append((match.start(), match.end(), label))
        return found

    def _is_mark(self, text: str, match: re.Match[str], label: str) -> bool:
        before = text[max(0, match.start() - 8) : match.start()]
        if match["raised"]:
            after_word = before[-1:].isalpha() or before[-1:] in tuple('.,;:?!)”"’»')
            return not UNIT.search(before) and (label in self.bodies or after_word)
        return label in self.bodies or (not match["gap"] and before[-1:].strip() != "")

    def _body(self, lines: list[str], at: int, before: list[str]) -> int:
        """Keep the body that begins at a line; return how many lines it takes, 0 if none."""
        line = lines[at].strip()
        for pattern in BODY_LINES:
            match = pattern.fullmatch(line)
            if match and any(_is_marked(one, match["label"]) for one in before):
                return self._keep(lines, at, match)
        match = PLAIN_BODY.fullmatch(line)
        if match and self._may_be_plain(match["label"], lines, at, before):
            self.glued.add(match["label"])
            return self._keep(lines, at, match)
        return 0

    def _run_on(self, line: str, rest: list[str]) -> int:
        """Keep the bodies that stand in one line, "1 First. 2 Second.", where all are marked.

        A number that comes again is that of the page; what follows it is put in ``rest``.
        """
        first = len(self.bodies) + 1
        found = run_on_notes(line.strip(), first)
        marked = (str(label) for label in range(first, first + len(found)))
        near = rest[-MOST_LOOKED_AT:]
        if not found or not all(
            any(_is_plainly_marked(one, at) for one in near) for at in marked
        ):
            return 0
        *others, last = found
        page = re.split(rf"\s(?={first + len(others)}\s+[^\W\d_a-z])", last, maxsplit=1)
        for text in (*others, page[0]):
            label = str(len(self.bodies) + 1)
            self.bodies[label] = text
            self.glued.add(label)
        rest += page[1:]
        return 1

    def _may_be_plain(self, label: str, lines: list[str], at: int, before: list[str]) -> bool:
        stands_apart = at == 0 or not lines[at - 1].strip() or len(self.bodies) > 0
        follows = int(label) == len(self.bodies) + 1
        return stands_apart and follows and any(_glued(label, one) for one in before)

    def _keep(self, lines: list[str], at: int, match: re.Match[str]) -> int:
        text, used = match["text"], 1
        while at + used < len(lines) and _goes_on(lines[at + used]):
            text += " " + lines[at + used].strip()
            used += 1
        self.bodies.setdefault(match["label"].translate(SUPERSCRIPT), " ".join(text.split()))
        return used

    def _stack(self, lines: list[str], at: int) -> int:
        """Keep a block of bare numbers with their bodies below it, as column layouts give."""
        count = 0
        while at + count < len(lines) and lines[at + count].strip() == str(
            len(self.bodies) + count + 1
        ):
            count += 1
        bodies = [line.strip() for line in lines[at + count : at + 2 * count]]
        if count < 2 or len(bodies) < count or not all(bodies):
            return 0
        for text in bodies:
            label = str(len(self.bodies) + 1)
            self.bodies[label] = text
            self.glued.add(label)
        return 2 * count


def _is_marked(text: str, label: str) -> bool:
    return any(
        match["bracketed"] == label or match["raised"] == label for match in MARK.finditer(text)
    )


def run_on_notes(line: str, first: int) -> list[str]:
    """Return the bodies of notes that are counted from ``first`` in one line, at least two."""
    if not line.startswith(f"{first} "):
        return []
    found, label, begin = [], first, len(f"{first} ")
    while following := re.compile(rf"(?<=\S)\s{label + 1}\s+(?=[^\W\d_a-z]|https?:)").search(
        line, begin
    ):
        found.append(line[begin : following.start()].strip())
        label, begin = label + 1, following.end()
    return [*found, line[begin:].strip()] if found else []


def _is_plainly_marked(text: str, label: str) -> bool:
    leads = re.match(rf"(?:\d{{1,2}} )*{label} (?:\d{{1,2}} )*[^\W\d_]", text)
    return bool(_glued(label, text) or leads) or text.rstrip().endswith(f" {label}")


def _goes_on(line: str) -> bool:
    line = line.strip()
    starts_anew = any(pattern.fullmatch(line) for pattern in (*BODY_LINES, PLAIN_BODY))
    return bool(line) and not starts_anew and not is_furniture(line)


def _glued(label: str, text: str) -> list[re.Match[str]]:
    """Return where ``label`` hangs on a word or a sentence, or on the year of a number."""
    ways = (r"(?<=[^\W\d_][^\W\d_])", r"(?<=[.,;:)\]”\"’»?!])", r"(?<=/(?:19|20)\d\d)")
    # Behind a year in brackets, C/MIN(2010)1, it is the number of a document.
    ways = (*ways[:1], rf"(?<!\((?:19|20)\d\d\)){ways[1]}", *ways[2:])
    pattern = f"(?:{'|'.join(ways)}){label}(?=[\\s.,;:)?!”»]|$)"
    return list(re.finditer(pattern, text))
