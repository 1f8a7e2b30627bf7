"""Documents that units hand in for a case: recorded with sender, time and hash, for its answer.

The words beside a file are talk inside the office and never go with it.
"""

from collections.abc import Collection, Mapping
from functools import partial

from bot.actions.answers import answer_draft, answer_preview
from bot.actions.cases import case_assignment, menu_pages
from bot.actions.conversation import group_context
from bot.actions.deadlines import case_dates
from bot.actions.delivery import kept_files, message_reactions, relay
from bot.buttons.case_buttons import OpenMenu
from bot.desk import contacts, permission_checks
from bot.desk.button_acts import case_button
from bot.desk.event_recording import record_event
from bot.desk.keyboards import Button
from bot.desk.messages import answer_press, make_button, say_group, tell_group
from bot.desk.turn import Turn
from bot.domain.law.acts import Act
from bot.domain.law.allowed_acts import is_allowed
from bot.domain.law.case import OWED, Case, Officer
from bot.domain.message import Content, Incoming, shortened
from bot.domain.people.role_permissions import Role, same_unit
from bot.domain.records.events import EventName
from bot.domain.records.kept_file import KeptAbout, KeptFile
from bot.errors import Refused
from bot.texts import OFFICIAL
from storage import (
    answers,
    case_events,
    cases,
    desk_state,
    file_archive,
    outbox,
    people,
)
from storage.case_events import Link

LABEL = 40
"""UTF-16 units of a file's name that a button or a line shows."""
DOCUMENTS = frozenset({"document", "photo", "video", "audio"})
"""Kinds that can be a unit's document; what somebody says into the telephone is talk."""


async def take_unit_file(turn: Turn, incoming: Incoming, case: Case) -> None:
    """Record a file that replies to the question put to a unit; ask what another file is for.

    Raises Refused if its sender may not hand it in, or the case owes no answer any more.
    """
    content = incoming.content
    if content.kind not in DOCUMENTS:
        return
    first = await _begins_album(turn, incoming)
    if await _answers_question(turn, incoming):
        officer = await group_context.speaker(turn, incoming, "not-an-officer")
        await _demand(turn, case, officer)
        place = incoming.place
        await _record(turn, case, officer.id, {place: content}, say=first)
    elif first and not incoming.anonymous and await _may_mean_it(turn, incoming, case):
        sender = await contacts.officer_id_of(turn, incoming.sender_id)
        brings = record_document.button(case.id, incoming.message_id, sender)
        await say_group(
            turn,
            "document-for-case",
            [[make_button(turn, OFFICIAL, "button-document-bring", brings)]],
            case=case,
            reply_to=incoming.message_id,
            subject=case.subject,
        )


async def _answers_question(turn: Turn, incoming: Incoming) -> bool:
    link = await group_context.link_of(turn, incoming)
    row = await outbox.find(turn.tx, link.outbox_seq) if link else None
    return case_assignment.UNIT_QUESTION.about_of(row) is not None


async def _may_mean_it(turn: Turn, incoming: Incoming, case: Case) -> bool:
    """Say whether a file may be a unit's: from a liaison, or while a unit is asked."""
    officer = await people.officer_of(turn.tx, incoming.sender_id)
    if officer is None or case.state not in OWED:
        return False
    held = (await permission_checks.rights_of(turn, officer, case)).held
    return is_allowed(Act.SET_WORK_STAGE, held) and (
        case.unit is not None or Role.PENGHUBUNG in held
    )


async def _begins_album(turn: Turn, incoming: Incoming) -> bool:
    """Say whether a message is single or the first of an album, which is announced once."""
    album = incoming.content.album
    before = await case_events.last_message_version(
        turn.tx, (incoming.chat_id, incoming.message_id - 1)
    )
    return album is None or before is None or before[1].album != album


@case_button("case:bring", once=True)
async def record_document(
    turn: Turn, case: Case, officer: Officer, message_id: int, sender: int
) -> None:
    """Record the file of a message, and the rest of its album, as what a unit handed in.

    Whoever says what it is for, it was brought by its sender.
    """
    await _demand(turn, case, officer)
    if await people.officer(turn.tx, sender) is None:
        raise Refused("button-unknown")
    chat_id = await desk_state.group_id(turn.tx)
    found = await case_events.album(turn.tx, case.id, chat_id, message_id)
    if not found:  # it stands in the group from which the desk has moved
        raise Refused("document-gone")
    await _record(turn, case, sender, found, say=True)


async def _demand(turn: Turn, case: Case, officer: Officer) -> None:
    await permission_checks.demand(turn, officer, Act.SET_WORK_STAGE)
    if case.state not in OWED:
        raise Refused("document-too-late", number=case.number, state=case.state)


async def _record(
    turn: Turn, case: Case, sender: int, found: Mapping[tuple[int, int], Content], *, say: bool
) -> None:
    """Record files that a unit handed in; raise Refused if all of them are recorded already."""
    unit, new = await _unit_of(turn, case, sender), 0
    for place, content in found.items():
        await kept_files.keep_file(turn, KeptAbout.UNIT, content, place, case)
        if not await file_archive.set_unit(turn.tx, place, content.file_id or "", unit, sender):
            continue
        new += 1
        await case_events.add_link(turn.tx, *place, Link("desk", case.id))
        await message_reactions.set_reaction(turn, case.id, place[1], message_reactions.ARRIVED)
        name = content.file_name or content.kind
        await record_event(
            turn, case, EventName.DOCUMENT_BROUGHT, f"officer:{sender}", unit=unit, file=name
        )
    if not new:
        raise Refused("document-known")
    if say:
        acts = [make_button(turn, OFFICIAL, "button-documents", list_documents.button(case.id))]
        if case.unit == unit:  # one that brings what nobody asked of it ends nothing
            acts.append(
                make_button(
                    turn, OFFICIAL, "button-unit-done", case_assignment.end_unit.button(case.id)
                )
            )
        text = turn.texts.say(OFFICIAL, "document-recorded", number=case.number, unit=unit)
        await tell_group(turn, text, [acts], case=case, key=f"documents:{case.id}")


async def _unit_of(turn: Turn, case: Case, sender: int) -> str:
    """Return the unit of whoever brings a file: the one asked, unless theirs is another."""
    own = [
        grant.unit
        for grant in await permission_checks.grants_today(turn)
        if grant.officer_id == sender and grant.unit
    ]
    asked = case.unit
    if asked is not None and (not own or any(same_unit(asked, unit) for unit in own)):
        return asked
    return own[0] if own else turn.texts.plain(OFFICIAL, "document-of-no-unit")


@case_button("case:documents", does=Act.SET_WORK_STAGE)
async def list_documents(turn: Turn, case: Case, officer: Officer, page: int = 0) -> None:
    """List what units handed in for a case, marking what is in the officer's own draft."""
    files = await file_archive.brought(turn.tx, case.id)
    if not files:
        raise Refused("documents-none")
    drafted = await _drafted(turn, case, officer)
    every = make_button(turn, OFFICIAL, "button-documents-draft", toggle_in_draft.button(case.id))
    single = [
        Button(
            f"{_mark(file, drafted)} {_named(turn, file)}", show_document.button(case.id, file.id)
        )
        for file in files
    ]
    text = turn.texts.say(
        OFFICIAL,
        "documents",
        number=case.number,
        units=", ".join(sorted({shortened(file.unit or "?", LABEL) for file in files})),
        drafted=sum(file.place in drafted for file in files),
        owed=case.unit,
        until=case_dates.unit_date(turn, case),
    )
    acts = [*([every] if case.state in OWED else []), *single]
    part = menu_pages.Part(page, partial(list_documents.button, case.id))
    await menu_pages.show_page(
        turn, text, acts, case=case, back=OpenMenu(case.id, "work"), part=part
    )


def _mark(file: KeptFile, drafted: Collection[tuple[int, int]]) -> str:
    if file.about is not KeptAbout.UNIT:
        return "📤"
    return "✅" if file.place in drafted else "📎"


def _named(turn: Turn, file: KeptFile) -> str:
    name = turn.texts.plain(OFFICIAL, "file-kind", kind=file.kind)
    return shortened(name if file.name == file.kind else file.name, LABEL)


@case_button("case:document", does=Act.SET_WORK_STAGE)
async def show_document(turn: Turn, case: Case, officer: Officer, kept_id: int) -> None:
    """Show who handed in a document, when, from where and its hash, and what can be done."""
    file = await _one(turn, case, kept_id)
    acts = []
    if file.about is KeptAbout.UNIT and case.state in OWED:
        taken = file.place in await _drafted(turn, case, officer)
        way = "out" if taken else "draft"
        put = toggle_in_draft.button(case.id, file.id)
        acts.append(make_button(turn, OFFICIAL, f"button-document-{way}", put))
    acts += kept_files.open_buttons([file])
    if file.about is KeptAbout.UNIT and file.brought_by == officer.id:
        back = withdraw.button(case.id, file.id)
        acts.append(make_button(turn, OFFICIAL, "button-document-withdraw", back))
    text = turn.texts.say(
        OFFICIAL,
        "document",
        name=_named(turn, file),
        unit=file.unit,
        officer=await contacts.officer_name(turn, file.brought_by),
        at=file.stored_at,
        sha256=file.sha256,
        given=file.about is not KeptAbout.UNIT,
    )
    await menu_pages.show_page(turn, text, acts, case=case, back=list_documents.button(case.id))


async def _one(turn: Turn, case: Case, kept_id: int) -> KeptFile:
    for file in await file_archive.brought(turn.tx, case.id):
        if file.id == kept_id:
            return file
    raise Refused("document-gone")


async def _drafted(turn: Turn, case: Case, officer: Officer) -> frozenset[tuple[int, int]]:
    """Return the places of the messages in an officer's own draft of the answer."""
    answer = await answers.collecting(turn.tx, case.id, officer.id)
    parts = await answers.parts(turn.tx, answer.id) if answer else []
    return frozenset(part.place for part in parts)


@case_button("case:draft-document", does=Act.DRAFT_ANSWER)
async def toggle_in_draft(turn: Turn, case: Case, officer: Officer, kept_id: int = 0) -> None:
    """Put the units' documents into the officer's draft, or take one that is in it out.

    A draft is begun for who has none. Nothing leaves by it: the preview shows all that would.
    """
    if kept_id:
        files = [await _one(turn, case, kept_id)]
    else:
        files = await file_archive.brought(turn.tx, case.id)
    files = [file for file in files if file.about is KeptAbout.UNIT]
    answer = await answer_draft.own_or_new_draft(turn, case, officer)
    there = {part.message_id for part in await answers.parts(turn.tx, answer.id)}
    if kept_id and files and files[0].place[1] in there:
        await answers.drop_part(turn.tx, answer.id, files[0].place[1])
        answer_press(turn, turn.texts.plain(OFFICIAL, "document-left-out"))
    else:
        for file in files:
            await answers.add_part(turn.tx, answer.id, file.place, file.content)
        answer_press(turn, turn.texts.plain(OFFICIAL, "documents-drafted", files=len(files)))
    await answer_preview.offer_other_ways(turn, case, await answers.parts(turn.tx, answer.id))
    await list_documents(turn, case, officer)


@case_button("case:withdraw-document")
async def withdraw(turn: Turn, case: Case, officer: Officer, kept_id: int) -> None:
    """Take back a document that the officer handed in; it leaves every draft."""
    file = await _one(turn, case, kept_id)
    if file.brought_by != officer.id:
        raise Refused(
            "document-of-another", officer=await contacts.officer_name(turn, file.brought_by)
        )
    await _take_back(turn, case, file, officer.id)
    await say_group(
        turn, "document-withdrawn", case=case, name=_named(turn, file), officer=officer.display_name
    )


async def _take_back(turn: Turn, case: Case, file: KeptFile, officer_id: int) -> None:
    if not await file_archive.withdraw(turn.tx, file.id):
        raise Refused("document-given")
    for answer in await answers.drafts_on(turn.tx, case.id):
        await answers.drop_part(turn.tx, answer.id, file.place[1])
    if file.place[0] == await desk_state.group_id(turn.tx):
        await message_reactions.set_reaction(turn, case.id, file.place[1], "")
    await record_event(
        turn,
        case,
        EventName.DOCUMENT_WITHDRAWN,
        f"officer:{officer_id}",
        unit=file.unit or "",
        file=file.name,
    )


async def take_document_edit(turn: Turn, incoming: Incoming) -> bool:
    """Take an edit of a message that brought a document; False if it brought none.

    Other words below it change nothing; another file takes the place of the first, outside drafts.
    """
    file = await file_archive.brought_at(turn.tx, incoming.place)
    case = await cases.get(turn.tx, file.case_id) if file else None
    if file is None or case is None:
        return False
    place, content = incoming.place, incoming.content
    await relay.record_message(turn, case, "note", place, content)
    if content.file_id != file.file_id:
        officer = await group_context.speaker(turn, incoming, "not-an-officer")
        await _demand(turn, case, officer)
        await _take_back(turn, case, file, officer.id)
        await _record(turn, case, officer.id, {place: content}, say=True)
    return True


ADDS = (record_document, list_documents, show_document, toggle_in_draft, withdraw)
