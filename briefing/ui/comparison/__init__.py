"""The page that shows two editions side by side."""
