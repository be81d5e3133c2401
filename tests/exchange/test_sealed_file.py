"""What is sealed opens with its passphrase and with nothing else, and every change to it is noticed."""

import subprocess
import sys
import tracemalloc

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from exposure_planner.errors import PassphraseWrong, Problem, SealDamaged, SealNewer
from exposure_planner.exchange.sealed_file import is_sealed, seal, unseal
from tests.how_many import examples

QUICK = 14
PLAIN = b"Miles Davis went as far as the fence."
SEALED = seal(PLAIN, "four words and more", cost=QUICK)
MARK_BYTES = SEALED.index(b"\n") + 1
COST_AT = MARK_BYTES + 1
BODY_AT = MARK_BYTES + 2 + 16 + 12 + 32


@settings(max_examples=examples(15))
@given(plain=st.binary(), passphrase=st.text(min_size=1))
def test_what_was_sealed_is_what_comes_out(plain: bytes, passphrase: str) -> None:
    assert unseal(seal(plain, passphrase, cost=QUICK), passphrase) == plain


@settings(max_examples=examples(15))
@given(other=st.text().filter(lambda text: text != "four words and more"))
def test_another_passphrase_is_told_from_a_damaged_file(other: str) -> None:
    with pytest.raises(PassphraseWrong):
        unseal(SEALED, other)


@settings(max_examples=examples(60))
@given(at=st.integers(0, len(SEALED) - 1), bit=st.integers(0, 7))
def test_every_single_changed_bit_is_noticed(at: int, bit: int) -> None:
    changed = bytearray(SEALED)
    changed[at] ^= 1 << bit

    with pytest.raises(Problem) as caught:
        unseal(bytes(changed), "four words and more")

    assert isinstance(caught.value, SealDamaged) or at < BODY_AT


@settings(max_examples=examples(40))
@given(length=st.integers(0, len(SEALED) - 1))
def test_a_file_that_was_cut_off_is_noticed(length: int) -> None:
    with pytest.raises(SealDamaged):
        unseal(SEALED[:length], "four words and more")


@settings(max_examples=examples(60))
@given(given_bytes=st.binary(max_size=300))
def test_any_bytes_behind_the_mark_end_in_a_sentence(given_bytes: bytes) -> None:
    with pytest.raises(Problem):
        unseal(SEALED[:MARK_BYTES] + given_bytes, "four words and more")


@pytest.mark.parametrize("cost", [0, 13, 18, 31, 255])
def test_a_stranger_s_file_cannot_ask_for_more_memory_than_ours(cost: int) -> None:
    """It is refused before any of it is taken."""
    greedy = bytearray(SEALED)
    greedy[COST_AT] = cost

    tracemalloc.start()
    with pytest.raises(SealDamaged):
        unseal(bytes(greedy), "four words and more")
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()

    assert most < 1_000_000


def test_a_file_of_a_newer_version_says_so() -> None:
    newer = bytearray(SEALED)
    newer[MARK_BYTES] = 2

    with pytest.raises(SealNewer):
        unseal(bytes(newer), "four words and more")


def test_nothing_of_what_is_sealed_can_be_read_and_no_two_are_alike() -> None:
    again = seal(PLAIN, "four words and more", cost=QUICK)

    assert is_sealed(SEALED)
    assert not is_sealed(PLAIN)
    assert b"Miles" not in SEALED
    assert again[MARK_BYTES + 2 :][:16] != SEALED[MARK_BYTES + 2 :][:16]
    assert again[BODY_AT:] != SEALED[BODY_AT:]


def test_the_same_letters_typed_in_another_way_open_it() -> None:
    """An é is one letter on some keyboards and two on others."""
    assert unseal(seal(PLAIN, "caf\u00e9 noir", cost=QUICK), "cafe\u0301 noir") == PLAIN


def test_the_usual_seal_opens() -> None:
    assert unseal(seal(PLAIN, "four words and more"), "four words and more") == PLAIN


def test_the_library_is_read_in_only_when_something_is_sealed() -> None:
    asked = "import sys; import exposure_planner.exchange.sealed_file; print('cryptography' in sys.modules)"

    done = subprocess.run([sys.executable, "-c", asked], capture_output=True, text=True, check=True)

    assert done.stdout.strip() == "False"
