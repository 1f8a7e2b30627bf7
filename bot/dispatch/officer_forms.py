"""Every officers' form by its name."""

from collections.abc import Mapping
from typing import Any

from bot.buttons.button_data import ButtonData
from bot.buttons.case_buttons import OpenForm
from bot.desk.procedures import Procedure
from bot.dispatch.features import FEATURES
from bot.domain.act_facts import ActFacts
from bot.domain.allowed_acts import why_not

PROCEDURES: Mapping[str, Procedure[Any]] = {
    kind.form.name: kind for feature in FEATURES for kind in feature.forms
}


def is_open(button: ButtonData, facts: ActFacts) -> bool:
    """Say whether what a button is for, or the form that it opens, is possible now."""
    if not isinstance(button, OpenForm):
        return button.is_open(facts)
    kind = PROCEDURES.get(button.form)
    return kind is not None and why_not(kind.act, facts) is None
