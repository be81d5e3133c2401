"""Each sign sets the floor that `domain.md` 1.7 gives it; this table was written from there, not from the file."""

import pytest

from exposure_planner.catalogue.signs import ShippedSigns
from exposure_planner.household.animal import Species
from exposure_planner.planner.observed import Food
from exposure_planner.services.floors import floor_under

CAT = {
    0: "lies_open slow_blinks grooms tail_up rubs kneads plays eats_normally",
    1: "ears_forward sniffs stops_goes_on back_level tail_level",
    2: "walks_low stops_long tail_low_twitching ears_turn_sideways "
    "looks_up_each_bite stays_close single_low_meow harness_flop",
    3: "crouched ears_stay_sideways big_pupils takes_food_then_stops "
    "skin_ripples meows_repeatedly turns_back paw_lift_freeze",
    4: "belly_on_ground ears_flat black_eyes refuses_favourite shakes "
    "drools open_mouth_panting frozen_long pulls_hard hides yowls_growls",
    5: "hiss_swipe_bite thrashes blind_flight puffed_up soils",
}

DOG = {
    0: "wiggles lies_on_hip soft_mouth sniffs_about gentle_treats answers_at_once",
    1: "looks_and_away ears_up mouth_closed answers",
    2: "lip_lick head_turn paw_lift slow_to_answer tail_lower light_pant",
    3: "whites_of_eyes tail_tucked crouched ears_back paces whines stares snatches_treats hides_behind_you",
    4: "trembles refuses_food cannot_answer freezes drags_away barks_or_lunges drools digs_at_exits",
    5: "growls_snaps bites breaks_out hurts_itself soils",
}

EVERY_SIGN = [
    (species, code, floor)
    for species, table in ((Species.CAT, CAT), (Species.DOG, DOG))
    for floor, codes in table.items()
    for code in codes.split()
]


@pytest.mark.parametrize(("species", "code", "floor"), EVERY_SIGN)
def test_a_ticked_sign_allows_nothing_below_its_floor(species: Species, code: str, floor: int) -> None:
    signs = ShippedSigns().signs(species)

    assert floor_under((code,), Food.UNKNOWN, signs) == floor


@pytest.mark.parametrize("species", [Species.CAT, Species.DOG])
def test_no_sign_is_missing_and_none_was_added(species: Species) -> None:
    expected = {code for each, code, _ in EVERY_SIGN if each is species}

    assert {sign.code for sign in ShippedSigns().signs(species)} == expected


@pytest.mark.parametrize("species", [Species.CAT, Species.DOG])
def test_of_several_signs_the_highest_floor_counts(species: Species) -> None:
    signs = ShippedSigns().signs(species)

    assert floor_under([sign.code for sign in signs], Food.UNKNOWN, signs) == 5
