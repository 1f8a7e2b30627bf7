"""The class of a private message, by its words and by what was said before it."""

from dataclasses import dataclass, replace

from bot.actions.welcome import welcome_menu
from bot.desk import citizen_form_steps
from bot.desk.turn import Turn
from bot.domain.law.case import Case, Person
from bot.domain.law.registration_numbers import TypedNumber
from bot.domain.message import Incoming
from bot.domain.words.answer_matching import field_of_why, in_a_form
from bot.domain.words.message_classification import MessageClass, MessageReading, read_message
from bot.domain.words.parsed_message import MessageContext
from storage import case_events, cases
from storage.citizen_drafts import FormDraft

WORDLESS_KINDS = frozenset({"sticker", "animation"})
"""Kinds of messages that say nothing without words of their own."""
MAYBE_A_REQUEST = MessageReading(MessageClass.REQUEST)
REASON_TEXTS = {
    **dict.fromkeys(
        ("name", "guardian_name", "acting_name", "representative_name", "typist_name"), "why-name"
    ),
    **dict.fromkeys(("nik", "no_nik_reason"), "why-nik"),
    **dict.fromkeys(("kind", "represented", "same"), "why-kind"),
    "address": "why-address",
    "contact": "why-contact",
    "papers": "why-papers",
    "purpose": "why-purpose",
}
"""The text that says why a question about a person is asked, by its field."""


@dataclass(frozen=True)
class ReadMessage:
    """A private message, its class, and whether an officer had asked something.

    `about` is the case to which it replies.
    """

    incoming: Incoming
    reading: MessageReading = MAYBE_A_REQUEST
    asked: bool = False
    about: Case | None = None


async def classify_message(
    turn: Turn,
    person: Person,
    incoming: Incoming,
    *,
    draft: FormDraft | None = None,
    about: Case | None = None,
) -> ReadMessage:
    """Read a message, which may come while a form is open, or reply to something about a case."""
    said = await _classify(turn, person, incoming, about, in_form=draft is not None)
    if draft is None:
        return said
    heard = welcome_menu.words_alone(turn, incoming.content.text)
    asked = field_of_why(heard, citizen_form_steps.current_question(draft).name)
    if asked in REASON_TEXTS:
        return replace(said, reading=MessageReading(MessageClass.QUESTION, ("why", asked)))
    return replace(said, reading=in_a_form(heard, said.reading))


async def _classify(
    turn: Turn, person: Person, incoming: Incoming, about: Case | None, *, in_form: bool
) -> ReadMessage:
    """Read a message; a file is never small talk, a sticker always is.

    In a form nobody asked but the form, so that no short answer is one to anybody else.
    """
    content = incoming.content
    if content.kind in WORDLESS_KINDS and not content.text:
        return ReadMessage(
            incoming, MessageReading(MessageClass.SMALL_TALK, ("nothing",)), about=about
        )
    if content.kind != "text":
        return ReadMessage(incoming, about=about)
    theirs, rules = await cases.of_person(turn.tx, person.id), welcome_menu.reading_rules(turn)
    around = MessageContext(
        numbers=frozenset(TypedNumber(case.sequence, case.year) for case in theirs),
        subjects=frozenset().union(*rules.lexicon.read(" ".join(case.subject for case in theirs))),
        was_asked=not in_form and await _was_asked(turn, about or only_open(theirs)),
        has_open_request=any(case.is_open for case in theirs),
        answered=not in_form and last_answered(theirs) is not None,
    )
    reading = read_message(content.text, around, rules)
    asks = reading.kind is MessageClass.SMALL_TALK and "?" in content.text
    if about is not None and (asks or reading.kind is MessageClass.QUESTION):
        reading = MAYBE_A_REQUEST  # "Besok?" asks whom it replies to
    elif about is not None and reading.kind is MessageClass.STATUS:
        reading = replace(reading, rest=content.text)  # so may "Pagi?"
    return ReadMessage(incoming, reading, around.was_asked, about)


def only_open(theirs: list[Case]) -> Case | None:
    """Return the person's only open case; None if there is no such case, or several."""
    waiting = [case for case in theirs if case.is_open]
    return waiting[0] if len(waiting) == 1 else None


def last_answered(theirs: list[Case]) -> Case | None:
    """Return the case answered last, if no case is open."""
    done = [case for case in theirs if case.answered_at is not None]
    if not done or any(case.is_open for case in theirs):
        return None
    return max(done, key=lambda case: case.answered_at or case.received_at)


async def _was_asked(turn: Turn, case: Case | None) -> bool:
    """Say whether an officer asked something on a case, and nothing was said since."""
    last = await case_events.last_words(turn.tx, case.id, 1) if case is not None else []
    return bool(last) and last[0].direction == "reply" and "?" in last[0].content.text
