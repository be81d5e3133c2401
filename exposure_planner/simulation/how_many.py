"""How many animals a comparison leads, and which."""

KINDS = 5 * 6
"""Temperaments times kinds of learner."""

MOST_ANIMALS = 2000
"""Of each temperament and kind of learner; more would take days."""

USUAL_ANIMALS = 20
"""Of each temperament and kind of learner: an ordinary computer leads them within two minutes."""

USUAL_SEED = "held-out"
"""No number of the planner was chosen on these animals."""


def cases_of(animals: int) -> int:
    """How many animals that makes in all."""
    return animals * KINDS
