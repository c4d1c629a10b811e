"""The library: every briefing that the program knows of, what was opened lately, and windows of their own."""
