"""Alembic's environment; ``meetprep.storage.upgrading`` runs it."""
