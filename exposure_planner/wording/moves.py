"""Moves as headings and sentences, and the dignified words for a goal that may not be the right one."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from exposure_planner.planner.advice import Move
from exposure_planner.wording.translate import Translate

_Say = Callable[[Translate], str]


@dataclass(frozen=True, kw_only=True)
class ReviewOption:
    """One of the good ways on when a goal is in question.

    Attributes:
        key: "indoor", "other_goal" or "professional".
    """

    key: str
    title: str
    text: str


def say_move(move: Move, translate: Translate) -> str:
    """A short heading: "Stay here", "One rung up"."""
    return _HEADINGS[move](translate)


def explain_move(move: Move, animal: str, translate: Translate) -> str:
    """One sentence that says what the move means."""
    return _EXPLANATIONS[move](translate).format(animal=animal)


def review_options(animal: str, translate: Translate) -> tuple[ReviewOption, ...]:
    """Three good ways on: a plan for indoors, another goal, a professional."""
    return (
        ReviewOption(
            key="indoor",
            title=translate("moves", "A good life indoors"),
            text=translate(
                "moves",
                "Give {animal} at home what was looked for outside: two or three short hunts with a "
                "toy a day that "
                "end in food, a high place at each favourite window, and new smells to explore.",
            ).format(animal=animal),
        ),
        ReviewOption(
            key="other_goal",
            title=translate("moves", "Another goal"),
            text=translate(
                "moves",
                "Choose the last place where {animal} was calm as the goal, or a quieter one, and "
                "enjoy it there.",
            ).format(animal=animal),
        ),
        ReviewOption(
            key="professional",
            title=translate("moves", "Somebody who knows"),
            text=translate(
                "moves",
                "Ask your vet first, then a certified behaviourist; pain can lie behind fear, and "
                "there is help "
                "for {animal}. Show them the History page.",
            ).format(animal=animal),
        ),
    )


_HEADINGS: Mapping[Move, _Say] = {
    Move.START: lambda translate: translate("moves", "Begin here"),
    Move.CLIMB: lambda translate: translate("moves", "One rung up"),
    Move.STAY: lambda translate: translate("moves", "Stay here"),
    Move.STEP_BACK: lambda translate: translate("moves", "A little easier"),
    Move.REST: lambda translate: translate("moves", "Time to rest"),
    Move.SPLIT: lambda translate: translate("moves", "Make this step smaller"),
    Move.REVIEW: lambda translate: translate("moves", "Is this the right goal?"),
    Move.PAUSE: lambda translate: translate("moves", "The plan waits for you"),
    Move.MAINTAIN: lambda translate: translate("moves", "Goal reached: keep it fresh"),
}

_EXPLANATIONS: Mapping[Move, _Say] = {
    Move.START: lambda translate: translate(
        "moves", "Begin with something easy, and end while {animal} is still at ease."
    ),
    Move.CLIMB: lambda translate: translate("moves", "{animal} is ready to try the next rung."),
    Move.STAY: lambda translate: translate(
        "moves", "{animal} does the same again; more calm days make it firm."
    ),
    Move.STEP_BACK: lambda translate: translate(
        "moves", "{animal} goes back to where it was easy, for a good time there."
    ),
    Move.REST: lambda translate: translate(
        "moves", "{animal} has some quiet days; nothing is lost by waiting."
    ),
    Move.SPLIT: lambda translate: translate(
        "moves", "Put an easier rung below this one; the step is too big for {animal} as it stands."
    ),
    Move.REVIEW: lambda translate: translate(
        "moves",
        "{animal} has told you clearly what is too much; that is worth knowing, and there are good ways on.",
    ),
    Move.PAUSE: lambda translate: translate(
        "moves", "Nothing is planned for {animal} until you have looked at the reason below."
    ),
    Move.MAINTAIN: lambda translate: translate(
        "moves", "{animal} is calm at the top; a look now and then keeps it so."
    ),
}
