"""Export: choose a document, see what goes in and what stays out, and write it."""
