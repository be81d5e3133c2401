"""Spreads a comparison over this computer's cores; the result is the same as with one."""

import os
import signal
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from multiprocessing import get_context
from types import TracebackType
from typing import Self

from exposure_planner.simulation.comparison import Cancelled, CaseKey, CaseLed, Progress, compare
from exposure_planner.simulation.result import Comparison

_NICENESS = 10
"""The window, and whatever else the person does meanwhile, comes first."""


def compare_on_all_cores(
    animals: int, seed: str, progress: Progress, cancelled: Cancelled
) -> Comparison | None:
    """The comparison as fast as this computer can; None when it was cancelled."""
    with AllCores() as cores:
        return compare(animals, seed, progress, cancelled, cores)


class AllCores:
    """A mapper for `compare`. Leaving it as a `with` drops what has not begun yet."""

    def __init__(self, processes: int | None = None) -> None:
        self._processes = processes or os.cpu_count() or 1
        self._pool: ProcessPoolExecutor | None = None

    def __call__(self, work: Callable[[CaseKey], CaseLed], keys: Sequence[CaseKey], /) -> Iterator[CaseLed]:
        """Results in the order of the keys; here in this process where no other can be had."""
        done = 0
        if self._processes > 1:
            try:
                for case in self._spread(work, keys):
                    yield case
                    done += 1
            # A computer without shared memory, or a process that was killed: slower is better than nothing.
            except (OSError, ImportError, NotImplementedError, BrokenProcessPool):
                self._drop()
        yield from map(work, keys[done:])

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._drop()

    def _spread(self, work: Callable[[CaseKey], CaseLed], keys: Sequence[CaseKey]) -> Iterator[CaseLed]:
        # Spawned, because a forked child of a window or of a thread may hang.
        self._pool = ProcessPoolExecutor(
            self._processes, mp_context=get_context("spawn"), initializer=_begin_process
        )
        return self._pool.map(work, keys)

    def _drop(self) -> None:
        if self._pool is not None:
            self._pool.shutdown(wait=True, cancel_futures=True)
            self._pool = None


def _begin_process() -> None:
    # Ctrl-C reaches every process of a terminal; the first one tells the others.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if hasattr(os, "nice"):
        os.nice(_NICENESS)
