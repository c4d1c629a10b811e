"""The settings a reader may choose, on one page."""
