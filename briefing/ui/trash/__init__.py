"""Deleted notes: brought back, or removed for good after an offer to save them."""
