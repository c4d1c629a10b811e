"""A second text beside the window's own: the same section in another language, or another place of the briefing."""
