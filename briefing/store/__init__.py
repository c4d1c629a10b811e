"""The reader's own file: notes, reading states and places in one SQLite database. May import annotation and below."""
