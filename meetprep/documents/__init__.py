"""Files in and out. No Qt, no SQL."""
