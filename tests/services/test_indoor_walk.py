"""A walk over edits of a life indoors: taken back one by one, it ends where it began."""

from collections.abc import Callable
from dataclasses import replace
from uuid import uuid4

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from exposure_planner.household.indoors import IndoorActivity, IndoorPlan, Pillar
from exposure_planner.services.bundle import Services
from tests.how_many import examples
from tests.services.keeping import keep_animal

Edit = tuple[str, int, int]

EDITS = st.lists(
    st.tuples(
        st.sampled_from(["add", "change", "take_away", "step", "drop"]), st.integers(0, 9), st.integers(0, 9)
    ),
    max_size=12,
)


@pytest.mark.usefixtures("program")
@settings(max_examples=examples(25), suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(edits=EDITS)
def test_what_is_taken_back_one_by_one_ends_where_it_began(services: Services, edits: list[Edit]) -> None:
    miles = keep_animal(services, name=f"Miles {uuid4()}")
    plan = IndoorPlan(
        id=uuid4(),
        animal_id=miles.animal.id,
        started_on=services.clock.today(),
        activities=services.indoors.suggestion(miles.animal).activities,
    )
    services.indoors.begin(plan)
    befores = [do(services, plan, edit) for edit in edits]
    ended = services.indoors.plan(miles.animal.id)

    for before in reversed(befores):
        services.indoors.put_back(before)
    assert services.indoors.plan(miles.animal.id) == plan

    again = [do(services, plan, edit) for edit in edits]
    assert again == befores
    assert services.indoors.plan(miles.animal.id) == ended


def do(services: Services, plan: IndoorPlan, edit: Edit) -> IndoorPlan:
    """Do one edit; the plan as it was before."""
    kind, one, other = edit
    animal, indoors = plan.animal_id, services.indoors
    pillar = tuple(Pillar)[other % len(Pillar)]
    new = IndoorActivity(code="", title=f"Own {one}", pillar=pillar, times_a_week=other + 1)
    known = indoors.plan(animal)
    assert known is not None
    changed = replace(known.activities[one], pillar=pillar) if one < len(known.activities) else new
    edits: dict[str, Callable[[], IndoorPlan]] = {
        "add": lambda: indoors.add(animal, new),
        "change": lambda: indoors.change(animal, one, changed),
        "take_away": lambda: indoors.take_away(animal, one),
        "step": lambda: indoors.step(animal, one, 1 if other % 2 else -1),
        "drop": lambda: indoors.drop(animal, one, other),
    }
    return edits[kind]()
