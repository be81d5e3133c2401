"""A print server of our own with one queue that keeps what the printer would get, as PDF with real text."""

import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from textwrap import dedent

QUEUE = "PlanOnPaper"
NEEDED = ("cupsd", "lpstat", "lpadmin")
_PROGRAMS = "/usr/sbin:/usr/bin:/sbin:/bin"
_STOCK = Path("/usr/lib/cups")
_LOOKS = 100
_SECONDS_BETWEEN_LOOKS = 0.1

_PAPERS = {"A4": (595, 842), "Letter": (612, 792)}


def missing_for_queue() -> list[str]:
    """The programs that the queue needs and this computer lacks."""
    return [program for program in NEEDED if shutil.which(program, path=_PROGRAMS) is None]


@dataclass(frozen=True)
class PrintQueue:
    """A print server with one queue.

    Attributes:
        server: for CUPS_SERVER.
        jobs: where the printed jobs lie, each as `NUMBER.pdf`.
    """

    server: str
    jobs: Path

    def printed(self) -> list[Path]:
        """The jobs so far, in order."""
        return sorted(self.jobs.glob("*.pdf"), key=lambda job: int(job.stem))

    def wait_for(self, count: int) -> list[Path]:
        """The jobs, once there are so many."""
        for _ in range(_LOOKS):
            if len(self.printed()) >= count:
                return self.printed()
            _rest()
        raise AssertionError(f"{len(self.printed())} jobs were printed, not {count}")


@contextmanager
def open_queue(folder: Path) -> Iterator[PrintQueue]:
    """Start the server in a folder of its own; nothing outside of it is touched, and nothing is left."""
    # A file, so that whoever prints needs no network.
    queue = PrintQueue(server=str(folder / "run" / "cups.sock"), jobs=folder / "jobs")
    _write_files(folder, queue)
    server = subprocess.Popen(
        ["cupsd", "-f", "-c", folder / "cupsd.conf", "-s", folder / "cups-files.conf"],
        env={"PATH": _PROGRAMS},
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        _wait_for(queue, server)
        _ask(queue, "lpadmin", "-p", QUEUE, "-v", "keep:/jobs", "-P", str(folder / "queue.ppd"), "-E")
        _ask(queue, "lpadmin", "-d", QUEUE)
        yield queue
    finally:
        server.terminate()
        server.wait(timeout=10)


def _ask(queue: PrintQueue, *words: str) -> "subprocess.CompletedProcess[str]":
    environment = {"PATH": _PROGRAMS, "CUPS_SERVER": queue.server, "LC_ALL": "C"}
    # Debian warns that drivers go out of fashion; this one is ours.
    return subprocess.run(words, env=environment, capture_output=True, text=True, check=False)


def _wait_for(queue: PrintQueue, server: "subprocess.Popen[bytes]") -> None:
    for _ in range(_LOOKS):
        if "is running" in _ask(queue, "lpstat", "-r").stdout:
            return
        with suppress(subprocess.TimeoutExpired):
            raise RuntimeError(f"the print server ended with code {server.wait(_SECONDS_BETWEEN_LOOKS)}")
    raise RuntimeError("the print server did not come up")


def _rest() -> None:
    with suppress(subprocess.TimeoutExpired):
        subprocess.run(["sleep", "1"], timeout=_SECONDS_BETWEEN_LOOKS, check=False)


def _write_files(folder: Path, queue: PrintQueue) -> None:
    for name in ("run/certs", "cache", "spool/tmp", "log", "ppd", "ssl", "bin/backend", "jobs"):
        (folder / name).mkdir(parents=True, exist_ok=True)
    # The server's own user must get in, and its backend must write there.
    folder.chmod(0o711)
    queue.jobs.chmod(0o1777)
    for kind in ("daemon", "driver", "filter", "monitor", "notifier"):
        (folder / "bin" / kind).symlink_to(_STOCK / kind)
    backend = folder / "bin" / "backend" / "keep"
    backend.write_text(_BACKEND.format(jobs=queue.jobs), encoding="utf-8")
    backend.chmod(0o755)
    (folder / "queue.ppd").write_text(_driver(), encoding="utf-8")
    (folder / "cups-files.conf").write_text(_FILES.format(folder=folder), encoding="utf-8")
    (folder / "cupsd.conf").write_text(_SERVER.format(socket=queue.server), encoding="utf-8")


_BACKEND = dedent(
    """\
    #!/bin/sh
    if [ $# -eq 0 ]; then echo 'file keep "keep" "keeps each job as a file"'; exit 0; fi
    cat ${{6:+"$6"}} > "{jobs}/$1.part" && mv "{jobs}/$1.part" "{jobs}/$1.pdf"
    """
)

_FILES = dedent(
    """\
    ServerRoot {folder}
    ServerBin {folder}/bin
    StateDir {folder}/run
    CacheDir {folder}/cache
    RequestRoot {folder}/spool
    TempDir {folder}/spool/tmp
    AccessLog {folder}/log/access
    ErrorLog {folder}/log/error
    PageLog {folder}/log/page
    """
)

_SERVER = dedent(
    """\
    Listen {socket}
    Browsing No
    WebInterface No
    DefaultAuthType None
    ErrorPolicy abort-job
    <Location />
      Order allow,deny
      Allow 127.0.0.1
    </Location>
    <Policy default>
      <Limit All>
        Order deny,allow
        Allow 127.0.0.1
      </Limit>
    </Policy>
    """
)


def _driver() -> str:
    """A printer that takes PDF as it is, on two sizes of paper."""
    lines = [
        '*PPD-Adobe: "4.3"',
        '*FormatVersion: "4.3"',
        '*FileVersion: "1.0"',
        "*LanguageVersion: English",
        "*LanguageEncoding: ISOLatin1",
        '*PCFileName: "KEEP.PPD"',
        '*Manufacturer: "Nobody"',
        '*Product: "(Keeps jobs)"',
        '*ModelName: "Keeps jobs"',
        '*ShortNickName: "Keeps jobs"',
        '*NickName: "Keeps jobs"',
        '*PSVersion: "(3010.000) 0"',
        '*LanguageLevel: "3"',
        "*ColorDevice: True",
        "*DefaultColorSpace: RGB",
        '*cupsFilter2: "application/vnd.cups-pdf application/pdf 0 -"',
    ]
    for option in ("PageSize", "PageRegion"):
        lines += [f"*OpenUI *{option}: PickOne", f"*OrderDependency: 10 AnySetup *{option}"]
        lines.append(f"*Default{option}: A4")
        lines += [
            f'*{option} {name}: "<</PageSize[{width} {height}]>>setpagedevice"'
            for name, (width, height) in _PAPERS.items()
        ]
        lines.append(f"*CloseUI: *{option}")
    lines += ["*DefaultImageableArea: A4", "*DefaultPaperDimension: A4"]
    for name, (width, height) in _PAPERS.items():
        lines.append(f'*ImageableArea {name}: "10 10 {width - 10} {height - 10}"')
        lines.append(f'*PaperDimension {name}: "{width} {height}"')
    return "\n".join(lines) + "\n"
