"""Transcripts of voice notes, written by an officer and confirmed or denied by who spoke."""

from bot.actions.conversation import group_context
from bot.actions.delivery import relay
from bot.buttons.button_data import YesNo
from bot.desk import contacts, permission_checks
from bot.desk.button_acts import private_button
from bot.desk.event_recording import record_event
from bot.desk.messages import choice_buttons, say_group, tell
from bot.desk.turn import Turn
from bot.domain.law.acts import Act
from bot.domain.law.case import Case, Person
from bot.domain.message import Content, Incoming, utf16_length
from bot.domain.records.events import EventName
from bot.errors import Refused, require
from storage import case_events, cases, outbox, people

SPOKEN = frozenset({"sendVoice", "sendAudio", "sendVideoNote"})
"""Methods by which the desk shows voice notes and other recordings in the group."""
LONGEST = 3_000
"""Longest transcript, in UTF-16 units; it leaves room for the question around it."""


async def ask_confirmation(turn: Turn, incoming: Incoming, words: str) -> None:
    """Keep a transcript as a note, and ask who spoke whether it is right."""
    turn.sensitive = True
    officer = await group_context.speaker(turn, incoming)
    await permission_checks.demand(turn, officer, Act.REPLY)
    case, person = await _spoken(turn, incoming)
    if not words:
        raise Refused("transcript-empty")
    if utf16_length(words) > LONGEST:
        raise Refused("transcript-long", most=LONGEST)
    place = incoming.place
    await relay.record_message(turn, case, "note", place, Content(kind="text", text=words))
    number = await case_events.add_transcript(turn.tx, case.id, officer.id, place, turn.now)
    await record_event(turn, case, EventName.TRANSCRIBED, officer)
    language = person.language
    text = turn.texts.say(language, "transcript-ask", number=case.number, words=words)
    says = {"right": YesNo.YES, "wrong": YesNo.NO}
    named = {word: judge_transcript.button(number, one) for word, one in says.items()}
    buttons = choice_buttons(turn, language, "button-transcript", named)
    await tell(turn, person, text, buttons, case=case, priority=outbox.CONVERSATION)
    reply_to = incoming.message_id
    await say_group(turn, "transcript-asked", case=case, reply_to=reply_to)


async def _spoken(turn: Turn, incoming: Incoming) -> tuple[Case, Person]:
    """Return the case of the voice note that a message replies to, and who spoke.

    For somebody whose case it is no more the requester answers.
    """
    link = await group_context.link_of(turn, incoming)
    row = await outbox.find(turn.tx, link.outbox_seq) if link else None
    shown, other = relay.CITIZEN_WORDS.found(row), "transcript-of-voice"
    if shown is None or shown[0].method not in SPOKEN:
        raise Refused(other)
    case = require(await cases.get(turn.tx, shown[0].case_id), other)
    person = await people.get(turn.tx, shown[1].person)
    if person is not None and contacts.is_requester(person, case):
        return case, person
    return case, require(await people.get(turn.tx, case.person_id), other)


@private_button("transcript")
async def judge_transcript(turn: Turn, person: Person, transcript_id: int, right: YesNo) -> None:
    """Record that a person calls a transcript right or wrong, and tell the officers."""
    transcript = require(await case_events.get_transcript(turn.tx, transcript_id), "no-such-case")
    case = await contacts.own_case(turn, person, transcript.case_id)
    is_right = right is YesNo.YES
    if not await case_events.record_answer(turn.tx, transcript.id, turn.now, right=is_right):
        raise Refused("transcript-settled")
    event = EventName.TRANSCRIPT_CONFIRMED if is_right else EventName.TRANSCRIPT_DENIED
    await record_event(turn, case, event, "citizen")
    thanks = "transcript-right" if is_right else "transcript-wrong"
    text = turn.texts.say(person.language, thanks)
    await tell(turn, person, text, case=case)
    told = "transcript-right-group" if is_right else "transcript-wrong-group"
    await say_group(turn, told, case=case, reply_to=transcript.message_id)


ADDS = (judge_transcript,)
