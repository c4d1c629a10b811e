"""What each standard that can be asked for is judged by."""

from briefing.export.request import Standard

FLAVOURS = {
    Standard.ARCHIVE: ("ua1", "3a"),
    Standard.ARCHIVE_BARE: ("ua1", "2a"),
    Standard.ARCHIVE_2: ("ua2", "4f"),
    Standard.PROTECTED: ("ua1",),
}
