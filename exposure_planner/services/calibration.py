"""Practises rating: keeps how people rate short stories, and says how well they agree."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import groupby
from uuid import UUID, uuid4, uuid5

from exposure_planner.errors import NothingThere
from exposure_planner.household.animal import Species
from exposure_planner.household.calibration import CalibrationAnswer, Vignette
from exposure_planner.household.people import Person
from exposure_planner.planner.level import Level
from exposure_planner.services.agreement import Agreement, agreement_of
from exposure_planner.services.ports import Clock, OpenUnitOfWork, VignetteCatalogue


@dataclass(frozen=True, kw_only=True)
class Practice:
    """One sitting of one person.

    Attributes:
        person_id: who; None for somebody who gave no name, and who is compared with nobody.
    """

    round_id: UUID
    household_id: UUID
    person_id: UUID | None
    species: Species


@dataclass(frozen=True, kw_only=True)
class Sitting:
    """How a sitting, on this day, agreed with somebody else, or with the reference."""

    on: date
    agreement: Agreement


@dataclass(frozen=True, kw_only=True)
class WithOther:
    """How two people of a household agree, after each sitting of either."""

    person: Person
    over_time: tuple[Sitting, ...]


@dataclass(frozen=True, kw_only=True)
class PracticeResult:
    """What a sitting says.

    Attributes:
        now: this sitting against the reference.
        over_time: each sitting of this person against the reference, this one last.
        others: who else of the household practised with the same animals, by name.
    """

    now: Sitting
    over_time: tuple[Sitting, ...]
    others: tuple[WithOther, ...]


class CalibrationService:
    """Keeps how people rate short stories, and says how well they agree."""

    def __init__(self, open_unit: OpenUnitOfWork, clock: Clock, vignettes: VignetteCatalogue) -> None:
        self._open_unit = open_unit
        self._clock = clock
        self._vignettes = vignettes

    def begin(self, household_id: UUID, person_id: UUID | None, species: Species) -> Practice:
        """A sitting; one that the same person broke off today goes on. Raises ResourceBroken."""
        known = self._answers(household_id, species)
        mine = [answer for answer in known if answer.person_id == person_id and person_id is not None]
        latest = mine[-1].round_id if mine and mine[-1].on == self._clock.today() else None
        answered = {answer.vignette for answer in mine if answer.round_id == latest}
        is_open = any(told.code not in answered for told in self._vignettes.vignettes(species))
        return Practice(
            round_id=latest if latest and is_open else uuid4(),
            household_id=household_id,
            person_id=person_id,
            species=species,
        )

    def stories(self, practice: Practice) -> tuple[Vignette, ...]:
        """Every story, in an order of this sitting's own: nobody learns the levels by their places."""
        told = self._vignettes.vignettes(practice.species)
        return tuple(sorted(told, key=lambda story: uuid5(practice.round_id, story.code)))

    def answered(self, practice: Practice) -> dict[str, Level]:
        """What was answered in this sitting, by the story's code."""
        answers = self._answers(practice.household_id, practice.species)
        return {answer.vignette: answer.level for answer in answers if answer.round_id == practice.round_id}

    def answer(self, practice: Practice, code: str, level: Level) -> None:
        """Keep how a story was rated; the first answer of a sitting stays, as the reference is known then.

        Raises:
            NothingThere: there is no such story.
        """
        if code not in {told.code for told in self.stories(practice)}:
            raise NothingThere
        if code in self.answered(practice):
            return
        answer = CalibrationAnswer(
            id=uuid4(),
            household_id=practice.household_id,
            person_id=practice.person_id,
            round_id=practice.round_id,
            species=practice.species,
            vignette=code,
            level=level,
            on=self._clock.today(),
        )
        with self._open_unit() as unit:
            unit.calibration.save(answer)
            unit.commit()

    def result(self, practice: Practice) -> PracticeResult | None:
        """How the sitting went, and how it went over time; None before the first answer."""
        answers = self._answers(practice.household_id, practice.species)
        reference = {told.code: told.level for told in self._vignettes.vignettes(practice.species)}
        now = [answer for answer in answers if answer.round_id == practice.round_id]
        sittings = against(now, reference)
        if not sittings:
            return None
        if practice.person_id is None:
            return PracticeResult(now=sittings[0], over_time=sittings, others=())
        mine = [answer for answer in answers if answer.person_id == practice.person_id]
        return PracticeResult(
            now=sittings[0], over_time=against(mine, reference), others=self._others(practice, answers)
        )

    def _others(self, practice: Practice, answers: Sequence[CalibrationAnswer]) -> tuple[WithOther, ...]:
        with self._open_unit() as unit:
            people = unit.households.people(practice.household_id)
        both = (
            WithOther(person=person, over_time=between(answers, practice.person_id, person.id))
            for person in people
            if person.id != practice.person_id
        )
        return tuple(other for other in both if other.over_time)

    def _answers(self, household_id: UUID, species: Species) -> list[CalibrationAnswer]:
        with self._open_unit() as unit:
            return [answer for answer in unit.calibration.answers(household_id) if answer.species is species]


def against(answers: Iterable[CalibrationAnswer], reference: dict[str, Level]) -> tuple[Sitting, ...]:
    """Each sitting against the reference, oldest first; stories that are not told any more do not count."""
    sittings: dict[UUID, list[CalibrationAnswer]] = {}
    for answer in answers:
        if answer.vignette in reference:
            sittings.setdefault(answer.round_id, []).append(answer)
    return tuple(
        Sitting(
            on=sitting[-1].on,
            agreement=agreement_of([(answer.level, reference[answer.vignette]) for answer in sitting]),
        )
        for sitting in sittings.values()
    )


def between(answers: Iterable[CalibrationAnswer], first: UUID | None, second: UUID) -> tuple[Sitting, ...]:
    """How two people agree by what each answered last, after each sitting of either, oldest first."""
    known: dict[UUID | None, dict[str, Level]] = {first: {}, second: {}}
    found: list[Sitting] = []
    of_both = [answer for answer in answers if answer.person_id in known]
    for _round, sitting in groupby(of_both, key=lambda answer: answer.round_id):
        on = date.min
        for answer in sitting:
            known[answer.person_id][answer.vignette] = answer.level
            on = answer.on
        pairs = [
            (level, known[second][code]) for code, level in known[first].items() if code in known[second]
        ]
        if pairs:
            found.append(Sitting(on=on, agreement=agreement_of(pairs)))
    return tuple(found)
