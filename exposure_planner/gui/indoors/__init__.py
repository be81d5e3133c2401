"""The Indoors page: what is done at home in a week, and how the weeks go."""
