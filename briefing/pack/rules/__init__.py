"""What the checker looks at beyond the reading itself, one group of rules per module."""
