"""What a feature adds to the desk: declared beside its acts, and listed in `dispatch`."""

from dataclasses import dataclass
from typing import Any

from bot.desk.button_acts import AnyButton
from bot.desk.notices import Kind
from bot.desk.procedures import PrivateForm, Procedure
from bot.desk.purposes import Purpose
from bot.desk.row_fates import Fate


@dataclass(frozen=True)
class Feature:
    """The parts of a feature that others reach by a name which was stored or sent."""

    forms: tuple[Procedure[Any], ...] = ()
    private_forms: tuple[PrivateForm, ...] = ()
    buttons: tuple[AnyButton, ...] = ()
    sends: tuple[Fate[Any] | Purpose[Any], ...] = ()
    """What its calls to Telegram are for; a fate, where something follows from them."""
    notices: tuple[Kind, ...] = ()
    """What it must tell with legal effect, and what follows."""
