"""The merge desk: notes from colleagues are looked through by author before anything is taken over."""
