"""What the buttons beside a finding say."""

from collections.abc import Callable, Mapping

from exposure_planner.planner.lint import FindingCode
from exposure_planner.planner.repair import Repair, RepairKind
from exposure_planner.wording.translate import Translate

_Say = Callable[[Translate], str]


def say_repair(repair: Repair, translate: Translate) -> str:
    """What one press does, in a few words."""
    if repair.kind is RepairKind.ADD_MISSING:
        return _FIELDS.get(repair.field, _any_field)(translate)
    if repair.code is FindingCode.R7_TOO_FEW and repair.kind is RepairKind.HALF_WAY:
        return translate("repairs", "Put a half-way rung at the steepest step")
    return _KINDS[repair.kind](translate)


def say_order_questioned(other: str, animal: str, translate: Translate, *, is_harder: bool) -> str:
    """What the sessions say about the order of two rungs, on either of them."""
    if is_harder:
        text = translate("repairs", "This seems harder for {animal} than “{other}” above it.")
    else:
        text = translate("repairs", "This seems easier for {animal} than “{other}” below it.")
    return text.format(animal=animal, other=other)


_KINDS: Mapping[RepairKind, _Say] = {
    RepairKind.HALF_WAY: lambda translate: translate("repairs", "Put a half-way rung here"),
    RepairKind.START_LOWER: lambda translate: translate("repairs", "Put an easier rung first"),
    RepairKind.TWO_LADDERS: lambda translate: translate("repairs", "Make two ladders of it"),
    RepairKind.ANSWER_YES: lambda translate: translate("repairs", "Yes"),
    RepairKind.SWAP: lambda translate: translate("repairs", "Swap the two"),
}

_FIELDS: Mapping[str, _Say] = {
    "retreat": lambda translate: translate("repairs", "Add the retreat…"),
    "exit_time": lambda translate: translate("repairs", "Add the way home…"),
    "stop_sign": lambda translate: translate("repairs", "Add the sign to stop…"),
    "gate": lambda translate: translate("repairs", "Add the outdoor check…"),
}


def _any_field(translate: Translate) -> str:
    return translate("repairs", "Add what is missing…")
