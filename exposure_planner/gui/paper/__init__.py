"""From a page to paper: the print preview, and the question where to save the PDF."""
