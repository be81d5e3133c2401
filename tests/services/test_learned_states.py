"""What was learned is kept, and always equals what reading everything again would give."""

from hypothesis import given, settings
from hypothesis import strategies as st

from exposure_planner.planner import PacingPolicy, Session, State, learn_all
from exposure_planner.services.states import LearnedStates
from tests.how_many import examples
from tests.planner.histories import ladder, seen

LADDER = ladder(6)
POLICY = PacingPolicy()

sessions = st.builds(seen, st.integers(1, 6), st.integers(0, 12), st.integers(0, 5))


@settings(max_examples=examples(40))
@given(st.lists(sessions, max_size=12, unique_by=lambda session: session.id))
def test_adding_one_session_after_the_other_equals_reading_them_all(history: list[Session]) -> None:
    """Older days, the same day again and newer days alike."""
    states, kept = LearnedStates(), []
    for session in history:
        states.of(LADDER, POLICY, lambda: tuple(kept))
        kept.append(session)
        states.add(LADDER.id, session)

        state = states.of(LADDER, POLICY, lambda: tuple(kept))
        assert state == learn_all(State.begin(LADDER, POLICY), kept)


def test_a_newer_session_is_learned_without_reading_the_others_again() -> None:
    """That is what the cache is for."""
    states, reads = LearnedStates(), []

    def read() -> tuple[Session, ...]:
        reads.append(1)
        return (seen(1, 0, 1),)

    states.of(LADDER, POLICY, read)
    states.add(LADDER.id, seen(1, 1, 1))
    states.add(LADDER.id, seen(1, 1, 2))
    states.of(LADDER, POLICY, read)

    assert len(reads) == 1
