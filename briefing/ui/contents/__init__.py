"""The tree on the left: pillars, their sections, and the reference pages."""
