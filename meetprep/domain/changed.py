"""What a committed command altered."""

from enum import Flag, auto


class Changed(Flag):
    """Kinds of things, so that each view can tell whether to reload."""

    MEETINGS = auto()
    QUESTIONS = auto()
    POSITIONS = auto()
    SETTINGS = auto()
    CLEARANCE = auto()
    TASKS = auto()
    LAYOUTS = auto()
    NOTES = auto()
    REVIEWS = auto()
    EXPORTS = auto()
