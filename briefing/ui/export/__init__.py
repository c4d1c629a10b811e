"""The export as the reader meets it: what to choose, and what is told while and after the pack is written."""
