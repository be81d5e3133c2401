"""Weeks as the planner draws them, for tests of paper and page."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from uuid import UUID, uuid5

from exposure_planner.household.animal import Animal, Species
from exposure_planner.household.ladder import KeptLadder
from exposure_planner.household.welfare import GateVisit, PlanOverride
from exposure_planner.planner import (
    Circumstances,
    Gate,
    Ladder,
    LadderStatus,
    Level,
    Override,
    PacingPolicy,
    Session,
    Stage,
    VetStop,
    Week,
    WeekPlan,
    plan_animal,
    plan_week,
)

TODAY = date(2026, 11, 24)

_SPACE = UUID("6f1c8f0e-6a0b-4d53-9f55-3a3c5a9d7c11")

STAGES = (
    ("Hallway as now, door ajar", "hallway", 5),
    ("Hallway in harness, lead slack", "hallway", 5),
    ("Hallway, treats scattered", "hallway", 10),
    ("Hallway with a neighbour’s door heard", "hallway", 5),
    ("Hallway with a helper at 8 m, ignoring him", "hallway", 4),
    ("Landing, looks down", "landing", 3),
    ("Two steps down and back, his choice", "stairs", 3),
    ("One flight", "stairs", 3),
    ("Lobby, street door shut, bag open", "lobby", 3),
    ("Lobby, street door opened for 10 seconds", "lobby", 2),
    ("Doorstep, in the open bag", "doorstep", 2),
    ("Doorstep at a quiet hour", "doorstep", 4),
)


@dataclass(frozen=True, kw_only=True)
class Facts:
    """What the planning service would answer."""

    animal: Animal
    kept: KeptLadder
    plan: WeekPlan
    today: date = TODAY
    overrides: tuple[PlanOverride, ...] = ()
    gate_overrides: tuple[GateVisit, ...] = ()
    others: tuple[KeptLadder, ...] = ()
    partners: Mapping[UUID, Animal] = field(default_factory=dict)

    @property
    def ladders(self) -> tuple[KeptLadder, ...]:
        """All of them."""
        return (self.kept, *self.others)


def an_id(name: str) -> UUID:
    """The same id for the same name."""
    return uuid5(_SPACE, name)


def miles(name: str = "Miles Davis") -> Animal:
    """A flat cat who loves the hallway."""
    return Animal(
        id=an_id("animal"),
        household_id=an_id("household"),
        name=name,
        species=Species.CAT,
        favourite_food="cod flakes",
    )


def hallway_ladder(*, goal: str = "Sitting on the doorstep at a quiet hour") -> KeptLadder:
    """Twelve stages from the hallway to the doorstep."""
    return KeptLadder(
        id=an_id("ladder"),
        animal_id=an_id("animal"),
        title="Hallway to doorstep",
        goal=goal,
        stages=tuple(
            Stage(
                id=an_id(title),
                title=title,
                place=place,
                duration=timedelta(minutes=minutes),
                equipment=("harness", "lead", "retreat bag") if index else (),
                gate=Gate.OUTDOOR if place == "doorstep" else None,
            )
            for index, (title, place, minutes) in enumerate(STAGES)
        ),
    )


def seen(kept: KeptLadder, index: int, days_ago: int, level: Level) -> Session:
    """A session on the stage with this index."""
    stage = kept.stages[index]
    return Session(
        id=an_id(f"{index} {days_ago}"),
        stage_id=stage.id,
        on=TODAY - timedelta(days=days_ago),
        peak=level,
        planned=stage.duration,
        actual=stage.duration,
    )


def up_to_the_landing(kept: KeptLadder) -> tuple[Session, ...]:
    """Calm on the five lower stages, and once on the landing."""
    calm = [
        seen(kept, index, 30 - 5 * index - 2 * again, Level.CURIOUS) for index in range(5) for again in (0, 1)
    ]
    return (*calm, seen(kept, 5, 3, Level.CURIOUS), seen(kept, 5, 1, Level.UNEASY))


def full_week() -> Facts:
    """Miles on the landing."""
    kept = hallway_ladder()
    return drawn(kept, up_to_the_landing(kept))


def half_done_week() -> Facts:
    """The same by calm days alone, seen from three days before today on."""
    kept = hallway_ladder()
    counted = PacingPolicy(belief=False)
    return drawn(kept, up_to_the_landing(kept), first=TODAY - timedelta(days=3), policy=counted)


def rest_week() -> Facts:
    """Two panics: a week of rest."""
    kept = hallway_ladder()
    scares = (seen(kept, 5, 8, Level.PANIC), seen(kept, 3, 0, Level.PANIC))
    return drawn(kept, (*up_to_the_landing(kept)[:10], *scares))


def paused_week() -> Facts:
    """A red flag: nothing is planned until somebody has seen a vet."""
    kept = hallway_ladder()
    return drawn(kept, up_to_the_landing(kept), circumstances=Circumstances(vet_stop=VetStop(since=TODAY)))


def closed_week() -> Facts:
    """The ladder is closed with dignity."""
    kept = replace(hallway_ladder(), status=LadderStatus.CLOSED)
    return drawn(kept, up_to_the_landing(kept))


def empty_week() -> Facts:
    """A ladder without stages."""
    return drawn(replace(hallway_ladder(goal=""), stages=()), ())


def past_week() -> Facts:
    """A week that is over."""
    kept = hallway_ladder()
    return drawn(kept, up_to_the_landing(kept), first=TODAY - timedelta(days=14))


def overridden_week() -> Facts:
    """A person wants the doorstep on Thursday."""
    kept = hallway_ladder()
    thursday = TODAY + timedelta(days=2)
    wish = PlanOverride(
        id=an_id("wish"),
        ladder_id=kept.id,
        stage_id=kept.stages[10].id,
        on=thursday,
        why="The building is empty that day, and the neighbour will hold the street door.",
        rules=("skips_stages", "gate_open"),
    )
    circumstances = Circumstances(overrides=(Override(on=thursday, stage_id=wish.stage_id),))
    facts = drawn(kept, up_to_the_landing(kept), circumstances=circumstances)
    return replace(facts, overrides=(wish,))


def seven_session_week() -> Facts:
    """Every day of the week on another stage, because a person wanted it so."""
    kept = hallway_ladder()
    wishes = tuple(
        PlanOverride(
            id=an_id(f"wish {index}"),
            ladder_id=kept.id,
            stage_id=kept.stages[index + 3].id,
            on=TODAY + timedelta(days=index),
            why="We are away the week after",
            rules=("one_session_a_day",),
        )
        for index in range(7)
    )
    circumstances = Circumstances(
        overrides=tuple(Override(on=wish.on, stage_id=wish.stage_id) for wish in wishes)
    )
    return replace(drawn(kept, up_to_the_landing(kept), circumstances=circumstances), overrides=wishes)


def german_week() -> Facts:
    """Words as long as German ones."""
    kept = hallway_ladder(
        goal="Nachmittagsspaziergang durch die Schrebergartensiedlung am Donaudampfschifffahrtskai"
    )
    long_stages = tuple(
        replace(
            stage,
            title=f"Mehrfamilienhaustreppenhausabsatz Nummer {index}, Wohnungseingangstürschwelle überschreiten",
            place="Mehrfamilienhaustreppenhauserdgeschoss",
            equipment=("Katzengeschirrsicherheitsleine", "Rückzugstransporttasche"),
        )
        for index, stage in enumerate(kept.stages)
    )
    kept = replace(
        kept, stages=long_stages, title="Vom Wohnungsflur bis zur Mehrfamilienhauseingangstürschwelle"
    )
    facts = drawn(kept, up_to_the_landing(kept))
    return replace(
        facts, animal=miles("Maximilian Donaudampfschifffahrtskapitän von Hohenzollern-Sigmaringen")
    )


def another_ladder(title: str, like: KeptLadder, **facts: object) -> KeptLadder:
    """One more ladder for Miles, with rungs of its own."""
    stages = tuple(
        replace(stage, id=an_id(f"{title} {stage.title}"), gate=None, outdoors=False) for stage in like.stages
    )
    return replace(like, id=an_id(title), title=title, stages=stages, **facts)  # type: ignore[arg-type]


def shared_days(*ladders: KeptLadder, partners: dict[UUID, Animal] | None = None) -> Facts:
    """The week of Miles over several ladders."""
    first, *others = ladders
    sessions = up_to_the_landing(first)
    plan = plan_animal([kept.ladder for kept in ladders], sessions, Week(first=TODAY), TODAY)
    return Facts(animal=miles(), kept=first, others=tuple(others), plan=plan, partners=partners or {})


def three_ladders_week() -> Facts:
    """Three goals share the days."""
    kept = hallway_ladder()
    return shared_days(kept, another_ladder("Carrier and car", kept), another_ladder("Nail trims", kept))


def three_german_ladders_week() -> Facts:
    """The same in long words: more than a page holds in full."""
    kept = german_week().kept
    title = "Von der Katzentransporttasche bis zum Tierarztpraxiswartezimmer"
    return shared_days(kept, another_ladder(title, kept), another_ladder("Krallenschneidegewöhnung", kept))


def two_animals_week() -> Facts:
    """Miles meets Elfie, and has a goal of his own."""
    elfie = replace(miles("Elfie"), id=an_id("elfie"), favourite_food="chicken")
    meeting = another_ladder("Meeting Elfie", hallway_ladder(), with_animal_id=elfie.id)
    return shared_days(hallway_ladder(), meeting, partners={elfie.id: elfie})


def drawn(
    kept: KeptLadder,
    sessions: tuple[Session, ...],
    *,
    first: date = TODAY,
    circumstances: Circumstances | None = None,
    policy: PacingPolicy | None = None,
) -> Facts:
    """The week as the planner draws it."""
    ladder: Ladder = kept.ladder
    plan = plan_week(ladder, sessions, Week(first=first), TODAY, policy, circumstances)
    return Facts(animal=miles(), kept=kept, plan=plan)


ALL_WEEKS = {
    "full": full_week,
    "half done": half_done_week,
    "rest": rest_week,
    "paused": paused_week,
    "closed": closed_week,
    "empty": empty_week,
    "past": past_week,
    "overridden": overridden_week,
    "seven sessions": seven_session_week,
    "german": german_week,
    "three ladders": three_ladders_week,
    "two animals": two_animals_week,
}
