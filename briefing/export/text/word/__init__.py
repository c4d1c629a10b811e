"""Word files. The only place that imports python-docx."""
