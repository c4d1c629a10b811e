"""The immutable document model and its canonical text. Imports the standard library only."""
