"""How the pacing was tested: the shipped result, and the same test run here."""
