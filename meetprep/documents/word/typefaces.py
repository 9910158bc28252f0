"""How wide and high the letters of the house's typefaces are, in shares of their size.

Source: the advance widths of Carlito and Caladea, which are those of Calibri and Cambria.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass, field

_FIRST = 32  # the blank; then come the signs of ASCII in their order
_THOUSAND = 1000
_USUAL = 500
_SANS = (
    "226 326 401 498 507 715 682 221 303 303 498 498 250 306 252 386 507 507 507 507 507 "
    "507 507 507 507 507 268 268 498 498 498 463 894 579 544 533 615 488 459 631 623 252 "
    "319 520 420 855 646 662 517 673 543 459 487 642 567 890 519 487 468 307 386 307 498 "
    "498 291 479 525 423 525 498 305 471 525 229 239 455 229 799 525 527 525 525 349 391 "
    "335 525 452 715 433 453 395 314 460 314 498"
)
_SANS_BOLD = (
    "226 326 438 498 507 729 705 233 312 312 498 498 258 306 267 430 507 507 507 507 507 "
    "507 507 507 507 507 276 276 498 498 498 463 898 606 561 529 630 488 459 637 631 267 "
    "331 547 423 874 659 676 532 686 563 473 495 653 591 906 551 520 478 325 430 325 498 "
    "498 300 494 537 418 537 503 316 474 537 246 255 480 246 813 537 538 537 537 355 399 "
    "347 537 473 745 459 474 397 344 475 344 498"
)
_SERIF = (
    "220 286 393 619 506 890 687 237 382 382 427 554 205 329 206 490 517 362 472 461 492 "
    "475 470 470 485 478 264 264 554 554 554 422 885 599 579 519 625 540 509 539 696 343 "
    "304 630 501 888 693 599 533 599 613 453 557 687 598 889 571 557 507 350 490 350 554 "
    "371 151 470 520 421 520 441 313 459 554 277 255 525 271 813 558 480 520 501 396 392 "
    "325 546 470 720 483 482 428 387 316 387 712"
)
_SERIF_BOLD = (
    "220 335 422 618 543 976 740 251 408 408 453 592 232 311 230 505 533 458 507 508 553 "
    "520 538 494 556 534 280 280 592 592 592 452 921 653 634 551 664 559 534 586 719 358 "
    "340 680 541 845 686 647 593 647 640 473 587 695 632 959 616 587 554 368 505 368 592 "
    "371 184 525 568 450 570 513 335 508 600 308 297 589 311 891 604 530 573 559 454 444 "
    "365 609 519 779 525 521 464 393 320 393 592"
)


class _Widths(dict[str, int]):
    """Widths by letter; one that is not known is as wide as what it is made of."""

    def __missing__(self, letter: str) -> int:
        base = unicodedata.normalize("NFD", letter)[0]
        self[letter] = self.get(base, _USUAL)
        return self[letter]


@dataclass(frozen=True, slots=True)
class Face:
    """A typeface: its letters' widths, and the height of a line in shares of its size."""

    widths: _Widths = field(repr=False)
    height: float

    def width(self, text: str) -> float:
        """Return how wide ``text`` is in one line, in shares of the size."""
        return sum(map(self.widths.__getitem__, text)) / _THOUSAND


def _face(widths: str, height: float) -> Face:
    known = enumerate(map(int, widths.split()), _FIRST)
    return Face(_Widths({chr(at): width for at, width in known}), height)


_SANS_HEIGHT, _SERIF_HEIGHT = 1.221, 1.172
FACES = {
    ("Calibri", False): _face(_SANS, _SANS_HEIGHT),
    ("Calibri", True): _face(_SANS_BOLD, _SANS_HEIGHT),
    ("Cambria", False): _face(_SERIF, _SERIF_HEIGHT),
    ("Cambria", True): _face(_SERIF_BOLD, _SERIF_HEIGHT),
}


def face(name: str, *, is_bold: bool) -> Face:
    """Return a typeface; one that is not of the house is taken for its serif."""
    return FACES.get((name, is_bold), FACES["Cambria", is_bold])
