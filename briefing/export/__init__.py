"""Writing a pack out: the PDF briefing pack and other formats. The only place that imports ReportLab."""
