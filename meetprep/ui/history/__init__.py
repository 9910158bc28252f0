"""The history over the desk: what was saved, what changed, and the way back."""
