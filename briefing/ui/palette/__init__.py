"""The command palette: every command and every section, found by a few letters."""
