"""The reader's notes by themselves: as Markdown, as a table for spreadsheets, and as a Word file."""
