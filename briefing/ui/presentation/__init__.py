"""Presenting: a section on the whole screen, and what only the one who presents may see."""
