"""Two editions of one briefing side by side. Imports ``annotation`` and ``document`` only."""
