"""What the others said: the inbox, the reading page, quick notes."""
