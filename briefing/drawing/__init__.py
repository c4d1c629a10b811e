"""Charts become shapes: pure layout that the window, the PDF and the web page draw alike."""
