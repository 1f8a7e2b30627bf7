"""Whether a file may still come, and what its sender is told if it may not."""

from datetime import datetime, time

from bot.actions.welcome import privacy_consent
from bot.desk import alarms
from bot.desk.turn import Turn
from bot.domain.case import Person, State
from bot.domain.message import MEGABYTE, Incoming
from bot.domain.open_dialogues import EnclosureCollection, PaperCollection
from bot.domain.upload_limits import RULES, Admission, Reached, Sender
from bot.forms.objection_form import OBJECTION
from storage import cases, drafts, health_facts, objections, uploads

COLLECTING = {PaperCollection.name, EnclosureCollection.name}
PAPERS = "papers"
"""The question of the request form that identity papers answer."""


async def admit(turn: Turn, person: Person, incoming: Incoming) -> Admission:
    """Decide how a new file is taken in, by what its sender sent today and what the disk has."""
    content = incoming.content
    if content.is_large:
        return Admission("large")
    if content.kind == "voice":  # words of those who do not type
        return Admission()
    size, limits = content.file_size or 1, turn.desk.upload_limits
    sender = Sender.AGREED if privacy_consent.agreed(turn, person) else Sender.STRANGER
    midnight = datetime.combine(turn.today, time(), turn.zone)
    own = await uploads.amount(turn.tx, midnight, person.id)
    disk = await health_facts.disk(turn.tx)
    free = disk.free if disk else None
    reached = limits.reached(sender, size, own, free)
    if reached is None:
        return Admission(size=size)
    sender = await _sender(turn, person, sender)
    if limits.reached(sender, size, own, free) is None:
        return Admission(size=size)
    if reached == "disk":
        await alarms.files_at_limit(turn)
    match RULES[sender].beyond:
        case "waiting":
            return Admission(size=size)
        case "refused":
            await _tell(turn, person, incoming, sender, reached)
    return Admission(RULES[sender].beyond, "limit")


async def _sender(turn: Turn, person: Person, otherwise: Sender) -> Sender:
    """Return who sends a file: with something registered more is possible, and what is due is."""
    draft = await drafts.find(turn.tx, person.id)
    theirs = await cases.of_person(turn.tx, person.id)
    if (
        COLLECTING & set(await drafts.open_dialogues(turn.tx, person.id))
        or (draft is not None and (draft.form == OBJECTION.name or draft.step == PAPERS))
        or any(case.state is State.TO_COMPLETE for case in theirs)
    ):
        return Sender.OWING
    if theirs or await objections.of_person(turn.tx, person.id):
        return Sender.REGISTERED
    return otherwise


async def _tell(
    turn: Turn, person: Person, incoming: Incoming, sender: Sender, reached: Reached
) -> None:
    """Tell a person what stops the file and what to do; once for a burst."""
    text = turn.texts.say(
        person.language,
        "file-over-limit",
        whose=reached,
        megabytes=turn.desk.upload_limits.of(sender) // MEGABYTE,
        agreed="no" if sender is Sender.STRANGER else "yes",
        address=turn.office.address or "none",
    )
    await turn.tell(person, text, reply_to=incoming.message_id, key=f"limit:{person.id}")
