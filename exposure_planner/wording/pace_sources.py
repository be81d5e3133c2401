"""Where a number of the planner comes from, said so that a person can judge how much it is worth."""

import re
from collections.abc import Mapping

from exposure_planner.wording.pace_words import Say
from exposure_planner.wording.translate import Translate

_SECTION = re.compile(r"\d+\.\d+")


def say_source(source: str, translate: Translate) -> str:
    """One short sentence; what has no section is our own choice."""
    for section in _SECTION.findall(source):
        if section in _SOURCES:
            return _SOURCES[section](translate)
    return _any_source(translate)


def _any_source(translate: Translate) -> str:
    return translate("pace", "Our own choice, tried on made-up animals only.")


_SOURCES: Mapping[str, Say] = {
    "2.2": lambda translate: translate(
        "pace", "From trainers who teach dogs to be alone; not a measured fact."
    ),
    "2.4": lambda translate: translate(
        "pace",
        "From studies of dogs and cats in training (Meyer and Ladewig 2008, Demant 2011, Pratsch 2018).",
    ),
    "2.5": lambda translate: translate(
        "pace", "Trainers’ practice; how many days a pet needs has not been measured."
    ),
    "2.7": lambda translate: translate("pace", "Trainers’ practice for learning that holds in other places."),
    "2.8": lambda translate: translate(
        "pace", "Proposed from studies of rats and dogs (Quirk 2002, Demant 2011); none with cats."
    ),
    "2.9": lambda translate: translate("pace", "From trainers who let the animal choose when to go home."),
    "2.13": lambda translate: translate(
        "pace", "Our own reading of what owners can see, made to err towards care."
    ),
    "2.14": lambda translate: translate("pace", "A habit of careful trainers, not a measured fact."),
    "4.10": lambda translate: translate(
        "pace", "Borrowed from how doctors raise a dose without harm (Babb 1998), and made stricter."
    ),
    "5.1": lambda translate: translate("pace", "From safety advice for cats outdoors."),
    "5.3": lambda translate: translate(
        "pace", "From a count of why the owners of chipped animals were not found (Lord 2009)."
    ),
    "7.1": lambda translate: translate("pace", "From what owners told of their own cats."),
    "0.18": lambda translate: translate("pace", "From studies of how well people keep to a plan."),
    "1.10": lambda translate: translate("pace", "From studies of what owners see and miss."),
}
