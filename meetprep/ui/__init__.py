"""Windows, pages and widgets. With app, the only package that imports Qt."""
