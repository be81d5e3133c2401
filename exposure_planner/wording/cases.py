"""What is said of a case file: what is in it, and what taking it in would do."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from exposure_planner.household.case import Case, Json
from exposure_planner.household.case_preview import ImportPreview, NamedDifference
from exposure_planner.wording.case_fields import field_name
from exposure_planner.wording.numbers import say_day_and_year, say_list
from exposure_planner.wording.translate import Translate

_LONGEST_SAID = 80
"""Letters of a value; a note may be a page."""


def say_animals(preview: ImportPreview, translate: Translate) -> str:
    """Whom the file is about."""
    if not preview.animals:
        return translate("cases", "There is no animal in this file.")
    return translate("cases", "In this file: {names}.").format(names=say_list(preview.animals, translate))


def say_added(counts: Mapping[str, int], translate: Translate) -> str:
    """How much is new here: what people count, and the rest in one number."""
    said = [say(counts[kind], translate) for kind, say in _COUNTED.items() if counts.get(kind)]
    rest = sum(number for kind, number in counts.items() if kind not in _NOT_COUNTED | set(_COUNTED))
    if rest:
        said.append(translate("cases", "%n other record|%n other records", "", rest))
    if not said:
        return translate("cases", "Nothing in it is new here.")
    return translate("cases", "New here: {things}.").format(things=say_list(said, translate))


def say_difference(difference: NamedDifference, translate: Translate) -> str:
    """What it is about, and the two values: "Session of 3 March 2026 at “Hallway”, note: …"."""
    return translate("cases", "{thing}, {field}: here “{here}”, in the file “{there}”.").format(
        thing=say_thing(difference, translate),
        field=field_name(difference.field, translate),
        here=say_value(difference.here, translate),
        there=say_value(difference.there, translate),
    )


def say_thing(difference: NamedDifference, translate: Translate) -> str:
    """What a difference is about."""
    name = _KINDS.get(difference.kind, _any_kind)(translate)
    if difference.on is not None:
        name = translate("cases", "{thing} of {day}").format(
            thing=name, day=say_day_and_year(difference.on, translate)
        )
    if not difference.title:
        return name
    return translate("cases", "{thing} (“{title}”)").format(thing=name, title=difference.title)


def say_value(value: Json, translate: Translate) -> str:
    """A value as short as it can be told apart."""
    if value in (None, "", []):
        return translate("cases", "nothing")
    if isinstance(value, bool):
        return translate("cases", "yes") if value else translate("cases", "no")
    text = ", ".join(_item(item) for item in (value if isinstance(value, list) else [value]))
    return text if len(text) <= _LONGEST_SAID else f"{text[: _LONGEST_SAID - 1]}…"


def preview_lines(preview: ImportPreview, translate: Translate) -> Iterable[str]:
    """All of it, a line each."""
    yield say_animals(preview, translate)
    if preview.nothing_new and not preview.kept:
        yield translate("cases", "Everything in it is here already.")
        return
    yield say_added(preview.added, translate)
    if preview.taken:
        yield say_taken(len(preview.taken), translate)
        yield from (f"  {say_difference(each, translate)}" for each in preview.taken)
    if preview.kept:
        yield say_kept(len(preview.kept), translate)
        yield from (f"  {say_difference(each, translate)}" for each in preview.kept)
    for title in preview.reordered:
        yield say_reordered(title, translate)


def say_taken(count: int, translate: Translate) -> str:
    """How many fields change here."""
    return translate(
        "cases", "One detail changes, newer in the file:|%n details change, newer in the file:", "", count
    )


def say_kept(count: int, translate: Translate) -> str:
    """How many fields stay."""
    return translate(
        "cases",
        "One detail stays as it is here; the other is kept in its history:"
        "|%n details stay as they are here; the others are kept in their history:",
        "",
        count,
    )


def say_reordered(title: str, translate: Translate) -> str:
    """That the rungs of a ladder come in another order."""
    return translate("cases", "The rungs of “{title}” come in the order of the file.").format(title=title)


def say_taken_in(copy: Path, translate: Translate) -> str:
    """That it is done, and where everything lies as it was before."""
    return translate("cases", "Taken in. As it was before: {copy}").format(copy=copy)


def ask_for_passphrase(translate: Translate) -> str:
    """What stands before the place where it is typed."""
    return translate("cases", "Passphrase: ")


def ask_once_more(translate: Translate) -> str:
    """The same, for the second time."""
    return translate("cases", "Once more: ")


def say_only_looked(translate: Translate) -> str:
    """That nothing was done yet."""
    return translate("cases", "Nothing was changed: this was only a look.")


def say_exported(case: Case, file: Path, translate: Translate) -> Iterable[str]:
    """What was written, and where it lies."""
    counts = Counter(record.key.kind for record in case.records)
    said = [say(counts[kind], translate) for kind, say in _COUNTED.items() if counts[kind]]
    if said:
        yield translate("cases", "Written: {things}.").format(things=say_list(said, translate))
    yield translate("cases", "Saved as {file}").format(file=file)


def say_table_written(sessions: int, file: Path, translate: Translate) -> Iterable[str]:
    """How many sessions were written, and where the table lies."""
    yield translate("cases", "Written: %n session.|Written: %n sessions.", "", sessions)
    yield translate("cases", "Saved as {file}").format(file=file)


def _item(item: Json) -> str:
    if isinstance(item, dict):
        return " ".join(str(part) for part in item.values() if part not in (None, False))
    return " ".join(str(item).split())


def _any_kind(translate: Translate) -> str:
    return translate("cases", "Record")


_Name = Callable[[Translate], str]
_Count = Callable[[int, Translate], str]

_COUNTED: Mapping[str, _Count] = {
    "animal": lambda n, translate: translate("cases", "%n animal|%n animals", "", n),
    "ladder": lambda n, translate: translate("cases", "%n ladder|%n ladders", "", n),
    "stage": lambda n, translate: translate("cases", "%n rung|%n rungs", "", n),
    "session": lambda n, translate: translate("cases", "%n session|%n sessions", "", n),
    "incident": lambda n, translate: translate("cases", "%n incident|%n incidents", "", n),
    "medicine": lambda n, translate: translate("cases", "%n medicine|%n medicines", "", n),
}

_NOT_COUNTED = frozenset({"advice_given", "calendar_entry", "rating"})
"""What comes along with something that is counted, and was never typed by itself."""

_KINDS: Mapping[str, _Name] = {
    "animal": lambda translate: translate("cases", "Animal"),
    "animal_pace": lambda translate: translate("cases", "Pace"),
    "animal_photo": lambda translate: translate("cases", "Photo"),
    "animal_weather": lambda translate: translate("cases", "Weather limits"),
    "day_wish": lambda translate: translate("cases", "Day of the plan"),
    "gate_visit": lambda translate: translate("cases", "Gate check"),
    "health_stop": lambda translate: translate("cases", "Stop for the vet"),
    "household": lambda translate: translate("cases", "Household"),
    "incident": lambda translate: translate("cases", "Incident"),
    "indoor_plan": lambda translate: translate("cases", "Plan for home"),
    "indoor_week": lambda translate: translate("cases", "Week at home"),
    "ladder": lambda translate: translate("cases", "Ladder"),
    "medicine": lambda translate: translate("cases", "Medicine"),
    "normal_visit": lambda translate: translate("cases", "Back to normal"),
    "own_template": lambda translate: translate("cases", "Template"),
    "person": lambda translate: translate("cases", "Person"),
    "plan_override": lambda translate: translate("cases", "Session against a rule"),
    "session": lambda translate: translate("cases", "Session"),
    "stage": lambda translate: translate("cases", "Rung"),
    "suitability_visit": lambda translate: translate("cases", "Questions before going out"),
}
