"""The words for errors, warnings, stances and parts: the same for window and command line."""
