"""Shows that nothing is ever lost: many rounds of what may happen to a file, a disk and a process, with the figures.

`python -m tests.reliability` runs all of it and prints them; a shorter run of each is in the suite.
"""
