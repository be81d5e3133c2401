"""Runs a journey in a network of its own that has no way out, not even to this computer itself.

In the namespace that `in_empty_network` makes: `python -m tests.journeys.without_network tests.journeys.NAME …`.
"""

import os
import runpy
import socket
import sys
from collections.abc import Sequence

_NOBODY_THERE = ("192.0.2.1", 9)
"""An address that is kept for examples (RFC 5737)."""


def in_empty_network(command: Sequence[str]) -> list[str]:
    """The command, in a network namespace of its own; whoever is not root gets it with a user namespace."""
    own = ["--map-current-user"] if os.geteuid() else []
    return ["unshare", "--net", *own, "--", *command]


def main() -> None:
    """Make sure that there is no network, then run the module that is named as if it had been started itself."""
    links = [name for _, name in socket.if_nameindex()]
    if links != ["lo"]:
        sys.exit(f"this is no empty network: {links}")
    with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as outside:
        try:
            outside.connect(_NOBODY_THERE)
        except OSError:
            pass
        else:
            sys.exit("there is a way out of here")
    del sys.argv[0]
    runpy.run_module(sys.argv[0], run_name="__main__", alter_sys=True)


if __name__ == "__main__":
    main()
