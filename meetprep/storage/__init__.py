"""The local store. The only package that imports SQLAlchemy."""
