"""The page of settings: its sections, and what they do at once."""
