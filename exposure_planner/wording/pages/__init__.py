"""Pages to print besides the week: cards, plans, lists, forms, the report and the handout."""
