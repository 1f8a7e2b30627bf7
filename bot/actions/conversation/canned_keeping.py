"""Officers add, change and remove the replies that the office keeps ready, in the group."""

from bot.actions.cases import menu_pages, name_masking
from bot.actions.conversation import canned_replies, group_context
from bot.actions.delivery.relay import REPLY
from bot.buttons.delivery_buttons import KeepCanned, RemoveCanned, ShowKeptReply, WriteCanned
from bot.desk import contacts, permission_checks
from bot.desk.button_acts import in_group
from bot.desk.turn import Button, Turn
from bot.domain.canned_reply import PLACEHOLDERS, generalised
from bot.domain.case import Case, Officer
from bot.domain.form_answers import Answers
from bot.domain.message import Incoming
from bot.domain.role_permissions import DeskAction
from bot.errors import Refused
from bot.forms.canned_reply_form import CannedReplyAnswers
from bot.office.settings_sections import Canned
from bot.texts import OFFICIAL
from storage import canned_versions, case_events, outbox


async def show_all(turn: Turn, officer: Officer, button: KeepCanned) -> None:
    """List every reply that is kept ready, with a button that writes a new one."""
    await permission_checks.demand(turn, officer, DeskAction.REPLY)
    known = await canned_replies.known(turn)
    write = turn.button(OFFICIAL, "button-canned-write", WriteCanned())
    titles = [Button(one.title, ShowKeptReply(canned_replies.sign(one.title))) for one in known]
    text = turn.texts.say(OFFICIAL, "canned-all", replies=len(known))
    part = menu_pages.Part(button.page, KeepCanned)
    await menu_pages.show(turn, text, [write, *titles], part=part)


async def show_one(turn: Turn, officer: Officer, button: ShowKeptReply) -> None:
    """Show a reply as it is kept, who wrote it when, and the buttons to change or remove it."""
    await permission_checks.demand(turn, officer, DeskAction.REPLY)
    one = await canned_replies.named(turn, button.title_sign)
    written = {version.title: version for version in await canned_versions.newest(turn.tx)}
    kept = written.get(one.title)  # none of a reply that stands in the profile
    text = turn.texts.say(
        OFFICIAL,
        "canned-kept",
        title=one.title,
        words=_as_typed(one),
        by=await contacts.name_of(turn, kept.officer_id if kept else None, "none"),
        at=kept.written_at if kept else turn.now,
    )
    sign = canned_replies.sign(one.title)
    acts = [
        turn.button(OFFICIAL, "button-canned-change", WriteCanned(sign)),
        turn.button(OFFICIAL, "button-canned-remove", RemoveCanned(sign)),
    ]
    await menu_pages.show(turn, text, acts, back=KeepCanned())


def _as_typed(one: Canned) -> str:
    """Return a reply in each language that it has, Indonesian first, with its placeholders."""
    fields = {field: f"[{name}]" for name, field in PLACEHOLDERS.items()}
    return "\n\n".join(words.format(**fields) for words in one.sentences.values())


async def begin(turn: Turn, officer: Officer, button: WriteCanned) -> Answers:
    """Return what the form knows of the reply that is to be changed; nothing of a new one."""
    await permission_checks.demand(turn, officer, DeskAction.REPLY)
    if not button.title_sign:
        return {}
    one = await canned_replies.named(turn, button.title_sign)
    return {"canned_title": one.title}


async def from_reply(turn: Turn, incoming: Incoming) -> tuple[Officer, Case | None, Answers]:
    """Return who wants to keep the reply replied to, its case, and its words made general.

    Raises Refused if it is not their own, has no words, or tells who the requester is.
    """
    officer = await group_context.speaker(turn, incoming, "not-an-officer")
    await permission_checks.demand(turn, officer, DeskAction.REPLY)
    link = await group_context.linked(turn, incoming)
    said = REPLY.of(await outbox.find(turn.tx, link.outbox_seq or 0)) if link else None
    place = (incoming.chat_id, incoming.reply_to or 0)
    version = await case_events.last_version(turn.tx, place)
    if said is None or said.officer != officer.telegram_id or version is None:
        raise Refused("canned-not-yours")
    case = await group_context.case_of(turn, incoming)
    words = version[1].text
    if case is not None:
        await _demand_impersonal(turn, case, words)
        words = generalised(words, canned_replies.values(turn, case, OFFICIAL))
    return officer, case, {"canned_words": words} if words else {}


async def _demand_impersonal(turn: Turn, case: Case, *sentences: str) -> None:
    names = await name_masking.names_for(turn, case)
    if any(name_masking.screened(turn, words, names) != words for words in sentences):
        raise Refused("canned-names-somebody")


async def keep(turn: Turn, officer: Officer, case: Case | None, given: CannedReplyAnswers) -> None:
    """Keep a reply, in place of one with the same title; raise Refused if it names somebody."""
    others = {"en": given.canned_english, "jv": given.canned_javanese}
    written = {language: words for language, words in others.items() if words}
    sentences = {OFFICIAL: given.canned_words, **written}
    if case is not None:
        await _demand_impersonal(turn, case, *sentences.values())
    by_id, at = officer.telegram_id, turn.now
    await canned_versions.keep(turn.tx, given.canned_title, sentences, by_id, at)
    by, title = officer.display_name, given.canned_title
    await turn.say_group("canned-saved", case=case, title=title, officer=by)


async def remove(turn: Turn, officer: Officer, button: RemoveCanned) -> None:
    """Remove a reply; its words are said once more, so that it can be written again."""
    await permission_checks.demand(turn, officer, DeskAction.REPLY)
    one = await canned_replies.named(turn, button.title_sign)
    await canned_versions.keep(turn.tx, one.title, {}, officer.telegram_id, turn.now)
    await turn.say_group(
        "canned-removed", title=one.title, words=_as_typed(one), officer=officer.display_name
    )


BUTTONS = (
    in_group(KeepCanned, show_all),
    in_group(ShowKeptReply, show_one),
    in_group(RemoveCanned, remove),
)
