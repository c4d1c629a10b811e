"""The command line: the same work as in the window, without one. May import everything but ui."""
