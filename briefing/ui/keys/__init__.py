"""The keys of the commands: what the reader has made of them, and the page to change them on."""
