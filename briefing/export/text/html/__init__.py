"""The pack as one HTML file that needs nothing else: no scripts, no fonts, no pictures from anywhere."""
