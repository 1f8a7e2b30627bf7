"""Keeps what all threads allocate in one arena: glibc gives each thread its own, for good."""

import ctypes

_ARENA_MAX = -8
"""M_ARENA_MAX of mallopt(3)."""


def share_one_arena() -> None:
    """Let all threads allocate from one arena, where the C library knows how (glibc)."""
    libc = ctypes.CDLL(None)
    if hasattr(libc, "mallopt"):
        libc.mallopt(_ARENA_MAX, 1)
