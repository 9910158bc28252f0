"""Search everything from one field: what is found, where it stands, and the way there."""
