"""Warnings fail a test, but not those that this suite itself causes for no reason."""

import random
import warnings

import pytest
from hypothesis import register_random


class Holder:
    chance: random.Random


HOLDER = Holder()
"""Made while tests are collected, so that garbage collection leaves it out: see conftest.py."""


def test_hypothesis_need_not_see_who_holds_random_numbers() -> None:
    HOLDER.chance = random.Random(1)  # noqa: S311 - no secret
    register_random(HOLDER.chance)


def test_any_other_warning_is_an_error() -> None:
    with pytest.raises(UserWarning):
        warnings.warn("Something is not as it should be", stacklevel=1)
