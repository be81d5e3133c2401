"""A soft sound, once, when the planned time is over. It praises nobody for staying: it says that home is near."""

from __future__ import annotations

import math
import sys
from array import array
from collections.abc import Generator
from pathlib import Path
from threading import Event, Thread

_RATE = 44_100
_SECONDS = 1.6
_TONES = ((523.25, 0.0), (659.25, 0.35))
"""Two notes of a major third, in hertz, and when each begins, in seconds."""
_LOUDNESS = 0.12
_FADE = 3.0


def play_chime() -> None:
    """Play it behind everything else; a computer without sound stays quiet."""
    Thread(target=_play, name="chime", daemon=True).start()


def samples() -> array[int]:
    """The sound as numbers from -32768 to 32767, one channel, 44,100 a second."""
    return array("h", (_sample(number / _RATE) for number in range(round(_RATE * _SECONDS))))


def _has_no_card() -> bool:
    """On Linux without a sound card, asking for one fills the terminal with its complaints."""
    return sys.platform == "linux" and not Path("/dev/snd").exists()


def _sample(at: float) -> int:
    value = 0.0
    for hertz, begins in _TONES:
        if at >= begins:
            since = at - begins
            # It swells for a hundredth of a second, or the speaker clicks.
            swell = min(1.0, since / 0.01)
            value += swell * math.exp(-_FADE * since) * math.sin(2 * math.pi * hertz * since)
    return round(max(-1.0, min(1.0, value * _LOUDNESS)) * 32_767)


def _play() -> None:
    # Late: most starts of the program play nothing.
    import miniaudio

    sound = samples()
    over = _SECONDS + 0.2

    def stream() -> Generator[array[int], int, None]:
        at = 0
        wanted = yield array("h")
        while at < len(sound):
            given = sound[at : at + wanted]
            at += wanted
            wanted = yield given

    source = stream()
    next(source)
    try:
        with miniaudio.PlaybackDevice(
            output_format=miniaudio.SampleFormat.SIGNED16,
            nchannels=1,
            sample_rate=_RATE,
            backends=[miniaudio.Backend.PULSEAUDIO] if _has_no_card() else None,
        ) as device:
            device.start(source)
            Event().wait(over)
    except miniaudio.MiniaudioError:
        return
