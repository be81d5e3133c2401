"""Where animals are kept."""

from uuid import UUID

from sqlalchemy import select
from sqlalchemy.orm import Session

from exposure_planner.household.animal import Animal
from exposure_planner.household.pace import AnimalPace
from exposure_planner.household.weather import WeatherLimits
from exposure_planner.storage.mapping.animals import read_animal, read_weather, write_animal, write_weather
from exposure_planner.storage.mapping.pace import read_pace, write_pace
from exposure_planner.storage.stores.rows import row_to_write, write
from exposure_planner.storage.tables.animals import AnimalPhotoRow, AnimalRow, AnimalWeatherRow
from exposure_planner.storage.tables.pace import AnimalPaceRow
from exposure_planner.storage.writing import begin_writing


class SqlAnimalStore:
    """Animals; their pictures, their pace and their weather apart."""

    def __init__(self, orm_session: Session) -> None:
        self._orm = orm_session

    def all(self) -> tuple[Animal, ...]:
        """Every animal, retired ones too, by name."""
        animals = (read_animal(row) for row in self._orm.scalars(select(AnimalRow)))
        # Not by the database: SQLite puts "anna" behind "Zoe".
        return tuple(sorted(animals, key=lambda animal: (animal.name.casefold(), animal.id)))

    def get(self, animal_id: UUID) -> Animal | None:
        """The animal, or None."""
        row = self._orm.get(AnimalRow, animal_id)
        return None if row is None else read_animal(row)

    def save(self, animal: Animal) -> None:
        """Add or replace."""
        row = row_to_write(self._orm, AnimalRow, animal.id)
        write_animal(row, animal)
        write(self._orm, row)

    def photo(self, animal_id: UUID) -> bytes | None:
        """The picture as an encoded file, or None."""
        return self._orm.scalar(select(AnimalPhotoRow.photo).where(AnimalPhotoRow.animal_id == animal_id))

    def save_photo(self, animal_id: UUID, photo: bytes | None) -> None:
        """Keep this picture, or none."""
        begin_writing(self._orm)
        row = self._orm.get(AnimalPhotoRow, animal_id)
        if photo is None:
            if row is not None:
                self._orm.delete(row)
                self._orm.flush()
            return
        if row is None:
            row = AnimalPhotoRow(animal_id=animal_id)
        row.photo = photo
        write(self._orm, row)

    def pace(self, animal_id: UUID) -> AnimalPace:
        """How it is paced; the ordinary pace where nobody chose."""
        row = self._orm.get(AnimalPaceRow, animal_id)
        return AnimalPace() if row is None else read_pace(row)

    def save_pace(self, animal_id: UUID, pace: AnimalPace) -> None:
        """Pace it like this from now on."""
        begin_writing(self._orm)
        row = self._orm.get(AnimalPaceRow, animal_id)
        if row is None:
            row = AnimalPaceRow(animal_id=animal_id)
        write_pace(row, pace)
        write(self._orm, row)

    def weather(self, animal_id: UUID) -> WeatherLimits:
        """In which weather it goes out; the ordinary limits where nobody set others."""
        row = self._orm.get(AnimalWeatherRow, animal_id)
        if row is not None:
            return read_weather(row)
        animal = self._orm.get(AnimalRow, animal_id)
        return WeatherLimits() if animal is None else WeatherLimits.ordinary(animal.species)

    def save_weather(self, animal_id: UUID, limits: WeatherLimits) -> None:
        """Let it out in this weather from now on."""
        begin_writing(self._orm)
        row = self._orm.get(AnimalWeatherRow, animal_id)
        if row is None:
            row = AnimalWeatherRow(animal_id=animal_id)
        write_weather(row, limits)
        write(self._orm, row)
