"""Use cases without a window: an open briefing, settings, paths and long work. May import everything but ui and cli."""
