"""How an animal is paced: choosing a pace, its numbers, and trying another one on what was done."""
