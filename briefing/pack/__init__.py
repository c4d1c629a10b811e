"""A pack on disk becomes the document model. The only door to Python-Markdown and Pygments."""
