"""Run as a program: commands and the window, ended at once by whatever would reach out of this computer."""

import os
import socket
import sys
from pathlib import Path

_REACHES_OUT = frozenset(
    {
        *("socket.getaddrinfo", "socket.gethostbyname", "socket.gethostbyaddr", "socket.getnameinfo"),
        *("socket.sendto", "socket.sendmsg", "urllib.Request", "http.client.connect", "smtplib.connect"),
    }
)
REACHED_OUT = 99


def hear(event: str, arguments: tuple[object, ...]) -> None:
    """End the program where it would reach out; sockets that stay on this computer are files."""
    connects = event in {"socket.connect", "socket.bind"} and isinstance(arguments[0], socket.socket)
    if event in _REACHES_OUT or (connects and arguments[0].family != socket.AF_UNIX):
        sys.stderr.write(f"{event} {arguments[1:]}\n")
        sys.stderr.flush()
        os._exit(REACHED_OUT)


def main() -> int:
    """The sum of all exit codes."""
    from exposure_planner.cli import main as do
    from tests.gui.start_up import use_everything

    place = Path(sys.argv[1])
    data = ("--data-dir", str(place / "deep" / "in" / "data"))
    code = use_everything.main()
    for words in (
        ("advise", *data),
        ("week", *data, "--pdf", str(place / "week.pdf")),
        ("week", *data, "--ics", str(place / "week.ics")),
        ("log", *data, "--animal", "Mishka", "--level", "1", "--note", "Fine"),
        ("doctor", *data),
    ):
        code += do(words)
    return code


if __name__ == "__main__":
    sys.addaudithook(hear)
    if sys.argv[2:] == ["reach", "out"]:
        socket.socket(socket.AF_INET, socket.SOCK_DGRAM).connect(("192.0.2.1", 9))
    sys.exit(main())
