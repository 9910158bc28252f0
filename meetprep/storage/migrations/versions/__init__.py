"""One module a revision of the store. A released one is never changed."""
