"""Prepare ministerial meetings, question by question."""

__version__ = "0.1.0"
