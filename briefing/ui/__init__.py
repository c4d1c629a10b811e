"""Everything Qt: windows, views, panels and dialogs. The only place that imports PySide6."""
