"""Keeps what all threads allocate in one arena: glibc gives each thread its own, for good."""

import ctypes

_ARENA_MAX = -8
"""M_ARENA_MAX of mallopt(3)."""
_MMAP_THRESHOLD, _BYTES = -3, 128 * 1024
"""M_MMAP_THRESHOLD: what is larger is given back when it is freed. Left to itself, glibc raises it
with each file that passes, and the holes that files leave stay the desk's."""


def share_one_arena() -> None:
    """Let all threads allocate from one arena, where the C library knows how (glibc)."""
    libc = ctypes.CDLL(None)
    if hasattr(libc, "mallopt"):
        libc.mallopt(_ARENA_MAX, 1)
        libc.mallopt(_MMAP_THRESHOLD, _BYTES)
