"""The words of the house in documents, one module a language."""
