"""Clearance beside the desk: who has to agree, what they said, and the versions with a name."""
