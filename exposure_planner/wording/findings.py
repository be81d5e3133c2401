"""What the ladder rules have to say, as sentences beside the rung they concern."""

from collections.abc import Callable, Mapping
from uuid import UUID

from exposure_planner.planner.lint import Finding, FindingCode
from exposure_planner.wording.numbers import say_list
from exposure_planner.wording.translate import Translate

_Say = Callable[[Translate], str]


def say_finding(finding: Finding, names: Mapping[UUID, str], translate: Translate) -> str:
    """One sentence for what a rule has to say; `names` maps stage ids to titles."""
    below = names.get(finding.below_id) if finding.below_id else None
    what = say_list([_WHAT[code](translate) for code in finding.what if code in _WHAT], translate)
    return _SENTENCES[finding.code](translate).format(
        below=f"“{below}”" if below else translate("findings", "the rung below"),
        what=what or translate("findings", "something"),
        count="" if finding.count is None else finding.count,
    )


_SENTENCES: Mapping[FindingCode, _Say] = {
    FindingCode.R1_TWO_HARDER: lambda translate: translate(
        "findings",
        "Several things get harder at once after {below}: {what}. A rung in between, with one of "
        "them, would be kinder.",
    ),
    FindingCode.R2_LONGER_STEP: lambda translate: translate(
        "findings",
        "This is much longer than {below}. Up to twice as long, or two minutes more, is a step that "
        "most can take.",
    ),
    FindingCode.R3_FARTHER_FROM_RETREAT: lambda translate: translate(
        "findings",
        "The way back gets much longer than at {below}. Up to twice as far at a time keeps home "
        "within reach.",
    ),
    FindingCode.R4_FIRST_NOT_EASY: lambda translate: translate(
        "findings", "Begin with something that is calm already; put an easier rung below this one."
    ),
    FindingCode.R5_LAST_IS_GOAL: lambda translate: translate(
        "findings", "Is this top rung what you both really need, and not more than that?"
    ),
    FindingCode.R6_OUTDOOR_UNSAFE: lambda translate: translate(
        "findings", "Outdoors this rung still needs {what}. Add that before you go."
    ),
    FindingCode.R7_TOO_FEW: lambda translate: translate(
        "findings", "Few rungs ({count}) make steep steps; 6 to 14 go more gently. Add some in between."
    ),
    FindingCode.R7_TOO_MANY: lambda translate: translate(
        "findings",
        "So many rungs ({count}) make a long way; two ladders of 6 to 14 each are easier to follow.",
    ),
    FindingCode.R8_NOT_CARRIED: lambda translate: translate(
        "findings", "Can every rung be reached freely, with nobody carried or pulled there?"
    ),
}

_WHAT: Mapping[str, _Say] = {
    "duration": lambda translate: translate("findings", "the time"),
    "distance": lambda translate: translate("findings", "the distance"),
    "intensity": lambda translate: translate("findings", "how strong it is"),
    "people": lambda translate: translate("findings", "who is there"),
    "place": lambda translate: translate("findings", "the place"),
    "equipment": lambda translate: translate("findings", "the equipment"),
    "retreat": lambda translate: translate("findings", "a retreat"),
    "exit_time": lambda translate: translate("findings", "a way home that is shorter than the session"),
    "stop_sign": lambda translate: translate("findings", "a sign at which you stop"),
}
