"""Tables as people and other programs write them."""

from pathlib import Path

BRAVE_PAWS = (
    "Date,Session Status,Total Duration (s),Max Step Duration (s),Completed Steps,Aborted Steps,Total Steps,"
    "Anxiety Score,Notes,Exercised Level,Anyone Home,Step 1 Duration (s),Step 2 Duration (s),Step 1 Status,"
    "Step 2 Status\n"
    '2026-11-02 09:30:00,completed,95,60,2,0,2,Calm,"Slept, mostly",3,,30,60,completed,completed\n'
    "2026-11-03 18:05:00,completed,130,90,2,0,2,Coping,,2,Neighbour,30,90,completed,completed\n"
    "2026-11-04 09:00:00,aborted,80,60,1,1,2,Panicking,,1,,30,60,completed,aborted\n"
    "2026-11-05 09:00:00,completed,60,60,1,0,1,N/A,,,,60,,completed,\n"
)
"""In the form of Brave Paws' own export, with two of its ten steps."""

BY_HAND = (
    "Date;Goal time;Actual;Stress level;Notes\r\n"
    "13/11/2026;0:05:00;0:04:30;2;ok\r\n"
    "14/11/2026;5 min;5;1;\r\n"
    ";;;;\r\n"
    '15/11/2026;5:00;2,5;4;"barked ; twice"\r\n'
    "soon;5:00;5;1;\r\n"
)


def file_with(folder: Path, content: str | bytes, encoding: str = "utf-8", name: str = "log.csv") -> Path:
    """A file with this in it."""
    path = folder / name
    path.write_bytes(content if isinstance(content, bytes) else content.encode(encoding))
    return path
