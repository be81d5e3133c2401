"""Every colour of the program, for light and for dark."""

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Colours:
    """Every colour, named for what it is used for; as `#rrggbb`.

    Attributes:
        paper: behind everything.
        sheet: cards, fields and lists, raised from the paper.
        well: sunken areas, the side bar and table headings.
        ink, ink_soft: text, and text that steps back.
        line: separates areas; decoration only.
        edge: borders of fields and buttons, and shapes that carry meaning.
        accent, accent_hover, accent_pressed: the main button and what is chosen.
        on_accent: text on the accent.
        accent_text: text and shapes in the accent's hue on paper or sheet.
        accent_soft: behind what is chosen in a list.
        focus: the ring around what has the keyboard.
        done, care, problem, info: behind messages; the `_ink` of each is the text and shape on it.
        outline, coat: a drawn animal; in the dark as well its eyes are darker than its face.
        levels: shapes for levels 0 to 5; always beside a word, a number or a shape of its own.
    """

    paper: str
    sheet: str
    well: str
    ink: str
    ink_soft: str
    line: str
    edge: str
    accent: str
    accent_hover: str
    accent_pressed: str
    on_accent: str
    accent_text: str
    accent_soft: str
    focus: str
    done: str
    done_ink: str
    care: str
    care_ink: str
    problem: str
    problem_ink: str
    info: str
    info_ink: str
    outline: str
    coat: str
    levels: tuple[str, str, str, str, str, str]


LIGHT = Colours(
    paper="#f7f2e9",
    sheet="#fffdf8",
    well="#efe8da",
    ink="#2a2620",
    ink_soft="#5f574b",
    line="#e0d7c6",
    edge="#8a7f6d",
    accent="#1f5f5b",
    accent_hover="#2a716c",
    accent_pressed="#174b48",
    on_accent="#ffffff",
    accent_text="#1b5a55",
    accent_soft="#d8e7e1",
    focus="#b4621a",
    done="#dfeadb",
    done_ink="#2f5330",
    care="#f6e6c5",
    care_ink="#6b4a0c",
    problem="#f5dccd",
    problem_ink="#7d361c",
    info="#dde8ea",
    info_ink="#26505b",
    outline="#2a2620",
    coat="#e0d7c6",
    levels=("#2f7566", "#5f7a2a", "#8c6c14", "#ad5f1a", "#a04527", "#743330"),
)

DARK = Colours(
    paper="#1f1c18",
    sheet="#2a2620",
    well="#191613",
    ink="#f0e9dd",
    ink_soft="#c0b5a4",
    line="#41392f",
    edge="#948873",
    accent="#73b9ac",
    accent_hover="#86c7bb",
    accent_pressed="#5fa396",
    on_accent="#10211e",
    accent_text="#8ccabe",
    accent_soft="#2a4440",
    focus="#e3a557",
    done="#2b3a29",
    done_ink="#b9d8b0",
    care="#41331a",
    care_ink="#ecca88",
    problem="#46291d",
    problem_ink="#f0b599",
    info="#253739",
    info_ink="#a9cfd6",
    outline="#191613",
    coat="#c0b5a4",
    levels=("#6fbba9", "#a3bd68", "#d2b04f", "#e09a54", "#dd8461", "#cf7f78"),
)
