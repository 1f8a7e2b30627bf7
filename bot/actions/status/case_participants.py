"""Several people on one case: the requester invites, the invited accept, both may end it."""

import secrets
from datetime import timedelta

from bot.actions.status import case_status
from bot.actions.welcome import privacy_consent, welcome_menu
from bot.buttons.button_data import YesNo
from bot.buttons.request_buttons import LeaveCase, ParticipantPart, ShowOwnCase, ShowParticipants
from bot.desk import contacts, dialogues
from bot.desk.button_acts import in_private, private_button
from bot.desk.event_recording import record_event
from bot.desk.keyboards import Button
from bot.desk.messages import choice_buttons, make_button, say, say_group
from bot.desk.turn import Turn
from bot.domain.law.case import Case, Person
from bot.domain.law.legal_deadlines import local_date
from bot.domain.people.participant_roles import Proxy
from bot.domain.records.events import EventName
from bot.domain.words.open_dialogues import InvitationQuestion
from bot.errors import Refused, certain
from storage import cases, desk_state, participants, people

LINK = "ikut"
"""What an invitation's link into the private chat begins with."""
MOST = 5
"""Most people beside the requester, open invitations included."""
VALID = timedelta(hours=72)
"""How long an invitation may be used, once."""


async def show_participants(turn: Turn, person: Person, button: ShowParticipants) -> None:
    """Show the requester who else takes part, and how to invite."""
    case = await contacts.own_requested_case(turn, person, button.case_id)
    language = person.language
    standing = await participants.proxies(turn.tx, case.id)
    named = {part: send_invitation.button(case.id, part) for part in ParticipantPart}
    rows = [
        *choice_buttons(turn, language, "button-invite", named),
        *[[_end_button(turn, language, case, proxy)] for proxy in standing],
        [make_button(turn, language, "button-this-case", ShowOwnCase(case.id))],
    ]
    await say(turn, person, "sharing", rows, number=case.number, count=len(standing))


def _end_button(turn: Turn, language: str, case: Case, proxy: Proxy) -> Button:
    """Return the button that ends a proxy's part, named by its first day, all the desk knows."""
    accepted = certain(proxy.accepted_at, "who takes part has accepted")
    since = local_date(accepted, turn.zone)
    day = turn.texts.span(language, since, since)
    label = turn.texts.plain(language, "button-end-proxy")
    return Button(f"{label} {day}", end_participation.button(case.id, proxy.id))


@private_button("share:invite")
async def send_invitation(turn: Turn, person: Person, case_id: int, part: ParticipantPart) -> None:
    """Make a one-time link for the requester to pass on; only its hash is kept."""
    case = await contacts.own_requested_case(turn, person, case_id)
    waiting = await participants.open_invitations(turn.tx, case.id, turn.now)
    if waiting + len(await participants.proxies(turn.tx, case.id)) >= MOST:
        raise Refused("sharing-full", most=MOST)
    key, expires = secrets.token_hex(12), turn.now + VALID
    deciding = part is ParticipantPart.DECIDING
    code_hash = _hash(turn, key)
    await participants.add_invitation(
        turn.tx, case.id, code_hash, turn.now, expires, may_withdraw=deciding
    )
    await record_event(turn, case, EventName.PROXY_INVITED, "citizen")
    turn.sensitive = True
    await say(
        turn,
        person,
        "invitation-link",
        link=f"https://t.me/{await _bot_name(turn)}?start={LINK}_{key}",
        number=case.number,
        until=expires,
        may="decide" if deciding else "read",
    )


async def _bot_name(turn: Turn) -> str:
    return str((await desk_state.bot_user(turn.tx)).get("username", ""))


def _hash(turn: Turn, key: str) -> str:
    return turn.tx.vault.fingerprint(f"invitation:{key}")


async def follow_invitation(turn: Turn, person: Person, key: str) -> None:
    """Receive a person who came by a link: the privacy notice first, then the question."""
    found = await participants.invitation(turn.tx, _hash(turn, key))
    if found is None or not found.is_open(turn.now):
        await welcome_menu.say_with_menu(turn, person, "invitation-gone")
        return
    if await participants.participation_of(turn.tx, found.case_id, person.id) is not None:
        raise Refused("invitation-own")
    await dialogues.save_dialogue(turn, person, InvitationQuestion(found.id))
    if privacy_consent.has_agreed(turn, person):
        await ask_invited(turn, person)
    else:
        await privacy_consent.ask_consent(turn, person, "join")


async def ask_invited(turn: Turn, person: Person) -> None:
    """Ask an invited person whether they want to take part."""
    found = await _invitation(turn, person)
    case = await _case_of(turn, found)
    language = person.language
    rows = [
        [make_button(turn, language, "button-join", answer_invitation.button(YesNo.YES))],
        [make_button(turn, language, "button-join-not", answer_invitation.button(YesNo.NO))],
    ]
    may = "decide" if found.may_withdraw else "read"
    await say(turn, person, "invitation", rows, number=case.number, may=may)


async def _case_of(turn: Turn, proxy: Proxy) -> Case:
    return certain(await cases.get(turn.tx, proxy.case_id), "an invitation is to a case")


async def _invitation(turn: Turn, person: Person) -> Proxy:
    asked = await dialogues.find_dialogue(turn, person, InvitationQuestion)
    found = await participants.proxy(turn.tx, asked.proxy) if asked else None
    if found is None or not found.is_open(turn.now):
        raise Refused("invitation-gone")
    return found


@private_button("join")
async def answer_invitation(turn: Turn, person: Person, joins: YesNo) -> None:
    """Take the invited person's yes or no."""
    found = await _invitation(turn, person)
    await dialogues.end_dialogues(turn, person, InvitationQuestion)
    if joins is YesNo.NO:
        await welcome_menu.say_with_menu(turn, person, "invitation-declined")
        return
    if not privacy_consent.has_agreed(turn, person):
        raise Refused("invitation-gone")
    case = await _case_of(turn, found)
    if await contacts.takes_part(turn, person, case):
        raise Refused("invitation-own")
    if not await participants.accept(turn.tx, found.id, person.id, turn.now):
        raise Refused("invitation-gone")
    await record_event(turn, case, EventName.PROXY_JOINED, "citizen")
    await _tell_requester(turn, case, "proxy-joined")
    await say_group(turn, "proxy-joined-group", case=case)
    await case_status.show_story(turn, person, case)


@private_button("share:end")
async def end_participation(turn: Turn, person: Person, case_id: int, proxy_id: int) -> None:
    """End another person's part, as the requester, and tell them."""
    case = await contacts.own_requested_case(turn, person, case_id)
    found = await participants.proxy(turn.tx, proxy_id)
    if found is None or found.case_id != case.id or found.person_id is None:
        raise Refused("button-unknown")
    await _end(turn, case, found)
    invited = await people.get(turn.tx, found.person_id)
    if invited is not None:
        await say(turn, invited, "proxy-ended", number=case.number)
    await show_participants(turn, person, ShowParticipants(case.id))


async def leave(turn: Turn, person: Person, button: LeaveCase) -> None:
    """End a person's own part, and tell the requester."""
    case = await contacts.own_cases(turn, person, button.case_id)
    for found in await participants.proxies(turn.tx, case.id):
        if found.person_id == person.id:
            await _end(turn, case, found)
            await welcome_menu.say_with_menu(turn, person, "proxy-left", number=case.number)
            await _tell_requester(turn, case, "proxy-gone")
            return
    raise Refused("button-unknown")


async def _end(turn: Turn, case: Case, found: Proxy) -> None:
    if not await participants.end_proxy(turn.tx, found.id, turn.now):
        raise Refused("button-earlier")
    await record_event(turn, case, EventName.PROXY_ENDED, "citizen")
    await say_group(turn, "proxy-ended-group", case=case)


async def _tell_requester(turn: Turn, case: Case, text_id: str) -> None:
    requester = await people.get(turn.tx, case.person_id)
    if requester is not None:
        manage = make_button(turn, requester.language, "button-sharing", ShowParticipants(case.id))
        await say(turn, requester, text_id, [[manage]], number=case.number)


ADDS = (
    in_private(ShowParticipants, show_participants),
    send_invitation,
    end_participation,
    in_private(LeaveCase, leave),
    answer_invitation,
)
