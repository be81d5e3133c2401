"""In which weather each animal goes out."""

from uuid import UUID

from exposure_planner.errors import LimitsOutOfOrder
from exposure_planner.household.weather import WeatherLimits
from exposure_planner.services.events import AnimalsChanged, EventBus
from exposure_planner.services.ports import OpenUnitOfWork


class WeatherService:
    """In which weather each animal goes out."""

    def __init__(self, open_unit: OpenUnitOfWork, bus: EventBus) -> None:
        self._open_unit = open_unit
        self._bus = bus

    def of(self, animal_id: UUID) -> WeatherLimits:
        """The animal's limits; the ordinary ones where nobody set others."""
        with self._open_unit() as unit:
            return unit.animals.weather(animal_id)

    def save(self, animal_id: UUID, limits: WeatherLimits) -> None:
        """Let it out in this weather from now on. Raises LimitsOutOfOrder; then nothing is kept."""
        if not limits.is_in_order:
            raise LimitsOutOfOrder("weather")
        with self._open_unit() as unit:
            unit.animals.save_weather(animal_id, limits)
            unit.commit()
        self._bus.publish(AnimalsChanged(animal_id=animal_id))
