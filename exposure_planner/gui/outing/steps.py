"""What can be undone of a session under way."""

from uuid import UUID

from PySide6.QtCore import QCoreApplication

from exposure_planner.gui.desk import Desk
from exposure_planner.gui.undo.step import Step


def put_session_aside(desk: Desk, session_id: UUID, animal: str) -> bool:
    """A session under way is not to be kept after all."""
    outings = desk.services.outings

    def put_aside() -> None:
        outings.put_aside(session_id)

    def take_up() -> None:
        outings.take_up(session_id)

    name = QCoreApplication.translate("outing_steps", "Put the session of {animal} aside").format(
        animal=animal
    )
    return desk.do(Step(name, put_aside, take_up, desk.report))
