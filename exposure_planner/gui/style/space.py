"""The one spacing scale, in pixels at 100 %; Qt scales them with the screen."""

from enum import IntEnum


class Space(IntEnum):
    """Margins and gaps. Within a thing XS and S, between things M and L, around a page XL and XXL."""

    NONE = 0
    XS = 4
    S = 8
    M = 12
    L = 20
    XL = 32
    XXL = 48
