"""The page of the room: who stands where, and the arithmetic of a vote."""
