"""Finding words in a pack and in the reader's notes: folding, index, query and hits."""
