"""A coverage-guided fuzzer over real files that it changes: it keeps what reaches code that nothing reached before.

`python -m tests.reliability.guided KIND RUNS FOLDER` is the child; it ends when a reader raises what is no problem.
"""

import json
import re
import subprocess
import sys
from pathlib import Path
from typing import Final

from tests.reliability.figures import Figures
from tests.reliability.real_files import real_files

KINDS: Final = ("case", "table", "template", "rungs", "backup")

_SLOWEST_SECONDS: Final = 10
_ENDED: Final = "ended.json"


def run(kind: str, runs: int, seed: int, folder: Path) -> Figures:
    """Change files of this kind and read each; the fuzzer has a process of its own, which it takes over."""
    figures = Figures(f"{kind} files that a fuzzer changed")
    corpus = folder / kind
    corpus.mkdir()
    for number, content in enumerate(real_files(kind, folder)):
        (corpus / f"real-{number}").write_bytes(content)
    child = [sys.executable, "-m", "tests.reliability.guided", kind, str(folder)]
    options = [
        f"-runs={runs}",
        f"-seed={seed}",
        f"-timeout={_SLOWEST_SECONDS}",
        f"-artifact_prefix={folder}/{kind}-",
    ]
    done = subprocess.run([*child, *options, str(corpus)], capture_output=True, text=True, check=False)
    found = re.search(r"Done (\d+) runs", done.stderr)
    figures.rounds = int(found.group(1)) if found else 0
    if done.returncode != 0 or not found:
        figures.wrong.append(f"  {kind}, seed {seed}: {done.stdout[-1500:]}{done.stderr[-500:]}")
    ended = folder / f"{kind}-{_ENDED}"
    figures.ended.update(json.loads(ended.read_text()) if ended.exists() else {})
    return figures


def _child(kind: str, folder: Path, options: list[str]) -> None:
    import atheris

    with atheris.instrument_imports(include=["exposure_planner", "tomllib", "csv", "json"]):
        from tests.reliability.readers import READERS, read

    counted: dict[str, int] = {}
    work = folder / f"{kind}-work"
    work.mkdir()

    def one(content: bytes) -> None:
        ended = read(READERS[kind], content, work)
        counted[ended] = counted.get(ended, 0) + 1
        # The fuzzer ends the process itself, so what was counted is written now and then.
        if sum(counted.values()) % 25 == 0:
            (folder / f"{kind}-{_ENDED}").write_text(json.dumps(counted))

    atheris.Setup([sys.argv[0], *options], one)
    atheris.Fuzz()


if __name__ == "__main__":
    _child(sys.argv[1], Path(sys.argv[2]), sys.argv[3:])
