"""What the reader adds to a pack: annotations, their targets and their exchange. Standard library only."""
