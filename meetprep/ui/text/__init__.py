"""Formatted text on the screen."""
