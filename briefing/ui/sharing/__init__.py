"""The shared folder as the window sees it: watched, read off the UI thread, and told quietly."""
