"""Write PDF documents that everybody can read, those with a screen reader too."""
