"""Comments on the desk: words that stand out, and what was said about them beside."""
