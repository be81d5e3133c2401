"""Every point of the gates' checklists: the statement, the dog's own one, and a few words for a sentence."""

from collections.abc import Callable, Mapping

from exposure_planner.household.gate_list import GatePoint
from exposure_planner.wording.translate import Translate

_Say = Callable[[Translate], str]

_IDENTITY: Mapping[GatePoint, _Say] = {
    GatePoint.CHIP_CHECKED: lambda translate: translate(
        "gate",
        "{animal} has a chip, its number is noted, and the registry has my phone and address: I looked.",
    ),
    GatePoint.TAG_ON: lambda translate: translate(
        "gate", "A tag with my phone number is on the harness, and on the breakaway collar if there is one."
    ),
    GatePoint.PHOTO_KEPT: lambda translate: translate(
        "gate", "I have recent photos: face, markings, and one in the harness."
    ),
    GatePoint.VET_SEEN: lambda translate: translate(
        "gate", "A vet has seen {animal} within 12 months, and nothing is wrong just now."
    ),
    GatePoint.VACCINATED: lambda translate: translate(
        "gate",
        "Vaccinations are in date: panleukopenia, herpes, calici, rabies where it applies; I asked about leukaemia.",
    ),
    GatePoint.PARASITES: lambda translate: translate(
        "gate", "{animal} is covered against fleas, ticks and worms of this area."
    ),
    GatePoint.NEUTERED: lambda translate: translate("gate", "{animal} is neutered."),
    GatePoint.CLAWS_WHOLE: lambda translate: translate(
        "gate", "The claws are whole: not cut to the quick, never removed."
    ),
}

_TRAINING: Mapping[GatePoint, _Say] = {
    GatePoint.HARNESS_WORN: lambda translate: translate(
        "gate", "{animal} wears the harness indoors for 10 minutes, eats and plays in it, on three calm days."
    ),
    GatePoint.HARNESS_FITS: lambda translate: translate(
        "gate",
        "The fit, tried today: one to two flat fingers under every strap, and no backing out of it "
        "while I hold the lead low in front.",
    ),
    GatePoint.RETREAT_TRAINED: lambda translate: translate(
        "gate", "{animal} goes into the bag or carrier freely, on three calm days."
    ),
    GatePoint.COMES_ALONG: lambda translate: translate(
        "gate", "{animal} can be carried or lured home calmly, or comes when called 8 times of 10 indoors."
    ),
    GatePoint.DOOR_MANNERS: lambda translate: translate(
        "gate", "{animal} waits at the open door, or leaves only inside the carrier."
    ),
}

_MOMENT: Mapping[GatePoint, _Say] = {
    GatePoint.WAY_HOME_SHORT: lambda translate: translate("gate", "The way home takes 30 seconds or less."),
    GatePoint.QUIET_HOUR: lambda translate: translate(
        "gate", "It is a quiet hour: no bins, no school run, no rush of dog walkers."
    ),
    GatePoint.NO_OTHERS_ABOUT: lambda translate: translate(
        "gate", "No loose dog or cat was about in the last 10 minutes, and the gate is shut."
    ),
    GatePoint.WEATHER_FITS: lambda translate: translate(
        "gate", "The weather suits {animal}: gentle wind, no rain, no storm or fireworks to come."
    ),
    GatePoint.HANDS_FREE: lambda translate: translate(
        "gate", "Both hands are free; phone in the pocket, a towel or blanket with me."
    ),
    GatePoint.LOST_PLAN: lambda translate: translate(
        "gate", "The plan for a lost animal is printed and I know where it lies."
    ),
    GatePoint.SOMEBODY_KNOWS: lambda translate: translate("gate", "Somebody at home knows that we go."),
}

_INDOORS: Mapping[GatePoint, _Say] = {
    GatePoint.BARRIER_FIRM: lambda translate: translate(
        "gate", "The barrier is closed, firm, and higher than {animal} can jump."
    ),
    GatePoint.BARRIER_TIGHT: lambda translate: translate(
        "gate", "Nobody can slip through it, under it, or reach a paw through."
    ),
    GatePoint.BARRIER_COVER: lambda translate: translate(
        "gate", "A cover is at hand, and both sides have a way to leave and a place to hide."
    ),
    GatePoint.BARRIER_WATCHED: lambda translate: translate(
        "gate", "An adult stays the whole time, with nothing else to do."
    ),
    GatePoint.MUZZLE_WORN: lambda translate: translate(
        "gate", "{animal} puts the nose in freely and wears it calmly for 10 minutes, on three days."
    ),
    GatePoint.MUZZLE_FITS: lambda translate: translate(
        "gate", "It fits today: {animal} can pant, drink and take treats, and cannot get it off."
    ),
    GatePoint.MUZZLE_WATCHED: lambda translate: translate(
        "gate", "Nobody leaves {animal} alone with it on, or plays rough."
    ),
    GatePoint.OWN_LIST: lambda translate: translate(
        "gate", "Everything on my own list for this rung is true today."
    ),
}

POINTS: Mapping[GatePoint, _Say] = {**_IDENTITY, **_TRAINING, **_MOMENT, **_INDOORS}
"""For a cat, and for every animal that has no sentence of its own."""

DOGS_POINTS: Mapping[GatePoint, _Say] = {
    GatePoint.TAG_ON: lambda translate: translate(
        "gate", "A tag with my phone number is on the harness or the collar."
    ),
    GatePoint.VACCINATED: lambda translate: translate(
        "gate",
        "Vaccinations are in date: distemper, hepatitis, parvo, and leptospirosis and rabies where they apply.",
    ),
    GatePoint.HARNESS_WORN: lambda translate: translate(
        "gate",
        "{animal} wears the Y-front harness indoors for 10 minutes, eats and plays in it, on three calm days.",
    ),
    GatePoint.HARNESS_FITS: lambda translate: translate(
        "gate",
        "The fit, tried today: two flat fingers under every strap, no backing out; "
        "two clips where {animal} might bolt, a muzzle where {animal} might bite.",
    ),
    GatePoint.RETREAT_TRAINED: lambda translate: translate(
        "gate", "{animal} goes to the car, crate or mat freely, on three calm days."
    ),
    GatePoint.COMES_ALONG: lambda translate: translate(
        "gate", "{animal} turns and comes along when called, 8 times of 10 at home."
    ),
    GatePoint.DOOR_MANNERS: lambda translate: translate("gate", "{animal} waits at the open door."),
    GatePoint.WAY_HOME_SHORT: lambda translate: translate(
        "gate", "The way home, or out of sight, takes 30 seconds or less."
    ),
    GatePoint.HANDS_FREE: lambda translate: translate(
        "gate", "A lead of 2 to 4 m, both hands free, phone in the pocket."
    ),
}
"""Where a dog needs another sentence."""

SHORT_POINTS: Mapping[GatePoint, _Say] = {
    GatePoint.CHIP_CHECKED: lambda translate: translate("gate", "the chip’s phone number"),
    GatePoint.TAG_ON: lambda translate: translate("gate", "the tag"),
    GatePoint.PHOTO_KEPT: lambda translate: translate("gate", "photos"),
    GatePoint.VET_SEEN: lambda translate: translate("gate", "the vet’s check"),
    GatePoint.VACCINATED: lambda translate: translate("gate", "vaccinations"),
    GatePoint.PARASITES: lambda translate: translate("gate", "cover against parasites"),
    GatePoint.NEUTERED: lambda translate: translate("gate", "neutering"),
    GatePoint.CLAWS_WHOLE: lambda translate: translate("gate", "whole claws"),
    GatePoint.HARNESS_WORN: lambda translate: translate("gate", "calm days in the harness"),
    GatePoint.HARNESS_FITS: lambda translate: translate("gate", "the fit of the harness"),
    GatePoint.RETREAT_TRAINED: lambda translate: translate("gate", "a retreat that is entered freely"),
    GatePoint.COMES_ALONG: lambda translate: translate("gate", "coming along home"),
    GatePoint.DOOR_MANNERS: lambda translate: translate("gate", "waiting at the door"),
    GatePoint.WAY_HOME_SHORT: lambda translate: translate("gate", "a short way home"),
    GatePoint.QUIET_HOUR: lambda translate: translate("gate", "a quiet hour"),
    GatePoint.NO_OTHERS_ABOUT: lambda translate: translate("gate", "nobody loose about"),
    GatePoint.WEATHER_FITS: lambda translate: translate("gate", "the weather"),
    GatePoint.HANDS_FREE: lambda translate: translate("gate", "free hands"),
    GatePoint.LOST_PLAN: lambda translate: translate("gate", "the plan for a lost animal"),
    GatePoint.SOMEBODY_KNOWS: lambda translate: translate("gate", "somebody who knows"),
    GatePoint.BARRIER_FIRM: lambda translate: translate("gate", "a firm barrier"),
    GatePoint.BARRIER_TIGHT: lambda translate: translate("gate", "a barrier without gaps"),
    GatePoint.BARRIER_COVER: lambda translate: translate("gate", "a cover and ways out"),
    GatePoint.BARRIER_WATCHED: lambda translate: translate("gate", "an adult who watches"),
    GatePoint.MUZZLE_WORN: lambda translate: translate("gate", "calm days with the muzzle"),
    GatePoint.MUZZLE_FITS: lambda translate: translate("gate", "the fit of the muzzle"),
    GatePoint.MUZZLE_WATCHED: lambda translate: translate("gate", "somebody who watches"),
    GatePoint.OWN_LIST: lambda translate: translate("gate", "your own list"),
}
"""A few words for each, to stand in a list."""
