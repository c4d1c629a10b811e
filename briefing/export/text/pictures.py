"""What a picture's bytes say it is."""

_SIGNATURES = ((b"\x89PNG\r\n\x1a\n", "image/png"), (b"\xff\xd8\xff", "image/jpeg"))


def media_type(content: bytes) -> str:
    """The media type of a PNG or JPEG picture, the kinds a pack may have; empty for anything else."""
    return next((kind for start, kind in _SIGNATURES if content.startswith(start)), "")
