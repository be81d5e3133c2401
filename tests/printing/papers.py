"""Every sheet of paper that there is."""

from exposure_planner.settings import Paper, PaperSize

PAPERS = tuple(Paper(size=size, landscape=landscape) for size in PaperSize for landscape in (False, True))

UPRIGHT = tuple(paper for paper in PAPERS if not paper.landscape)

POINTS = {PaperSize.A4: (595, 842), PaperSize.LETTER: (612, 792)}
"""Both edges of a sheet that stands upright, in points."""


def points_of(paper: Paper) -> tuple[int, int]:
    """Width and height of the paper as it lies."""
    short, long = POINTS[paper.size]
    return (long, short) if paper.landscape else (short, long)
