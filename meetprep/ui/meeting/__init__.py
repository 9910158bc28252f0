"""The page of a meeting, part by part."""
