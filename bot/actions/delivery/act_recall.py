"""The signer of an official act recalls it, as long as Telegram took nothing of its notice."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import timedelta

from bot.desk import contacts, group_message, notice_delivery, rounds
from bot.desk.button_acts import group_button
from bot.desk.call_purposes import Purpose, RowAbout
from bot.desk.messages import make_button, tell_group
from bot.desk.turn import Turn
from bot.domain.law.case import Officer
from bot.domain.records.events import officer_of
from bot.errors import Refused, certain, require
from bot.texts import OFFICIAL
from storage import cases, outbox

OFFERED_AFTER = timedelta(seconds=10)
"""Telegram takes most notices within a second: then nobody is offered anything."""


@dataclass(frozen=True, kw_only=True)
class OfferAbout(RowAbout):
    """The notice that its signer may take back."""

    of_notice: int = 0


TAKE_BACK_OFFER = Purpose("take-back", OfferAbout)


async def _untaken(turn: Turn) -> Sequence[int]:
    return await notice_delivery.unasked_notices(turn, turn.now - OFFERED_AFTER)


async def _offer(turn: Turn, notice_id: int) -> int:
    """Offer the signer to recall an act whose notice has waited unusually long to be sent."""
    notice = await notice_delivery.revocable_notice(turn, notice_id)
    if notice is None:
        return 0
    case = await cases.get(turn.tx, notice.case_id)
    number = await notice_delivery.number_of(turn, notice)
    text = turn.texts.say(OFFICIAL, "take-back-offered", what=notice.what, number=number)
    button = make_button(turn, OFFICIAL, "button-take-back", take_back_act.button(notice.id))
    about = TAKE_BACK_OFFER(OfferAbout(of_notice=notice.id))
    await tell_group(turn, text, [[button]], case=case, purpose=about)
    return 1


async def _standing(turn: Turn) -> Sequence[int]:
    return await outbox.sent_messages(turn.tx, TAKE_BACK_OFFER.name, turn.now)


async def _close(turn: Turn, seq: int) -> int:
    """Remove an offer to take back an act, once it is over."""
    about = certain(TAKE_BACK_OFFER.about_of(await outbox.find(turn.tx, seq)), "it was looked for")
    if await notice_delivery.revocable_notice(turn, about.of_notice) is not None:
        return 0
    await group_message.remove(turn, outbox.reference("sent", seq))
    await outbox.cancel_even_sent(turn.tx, seq)
    return 1


OFFER_TAKE_BACK = rounds.row_task("take-back", _untaken, _offer)
CLOSE_OFFERS = rounds.row_task("take-back-over", _standing, _close)


@group_button("take-back", once=True)
async def take_back_act(turn: Turn, officer: Officer, notice_id: int) -> None:
    """Take back an official act as its signer, as if it had not been sent."""
    notice = require(await notice_delivery.revocable_notice(turn, notice_id), "take-back-over")
    signer = require(officer_of(notice.decided_by), "take-back-over")
    if signer != officer.id:
        name = await contacts.officer_name(turn, signer)
        raise Refused("take-back-of-another", officer=name)
    await notice_delivery.revoke_act(turn, notice, officer)


ADDS = (take_back_act, TAKE_BACK_OFFER)
