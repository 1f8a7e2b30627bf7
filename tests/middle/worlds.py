"""Fixture worlds: eleven offices in which something stands already, made by use cases.

A test of a rule asks for one by its name, and gets it as it was left: the desk is at rest, what it
said has arrived, Budi holds every office, Wati is a member without a role, and Sari asked. Each is
made once in a process, in about a tenth of a second, and restored for every other test.
"""

from collections.abc import AsyncIterator, Awaitable, Callable
from datetime import date, datetime
from typing import Any

import pytest

from bot.actions.answers import answer_showing, request_decision
from bot.actions.conversation import officer_replies
from bot.actions.exemptions import exemption_list
from bot.actions.identity import identity_proof
from bot.actions.information_list import list_editing
from bot.actions.information_list.list_entry_form import ListEntryAnswers
from bot.actions.objections import objection_filing
from bot.actions.outside_chat import counter_filing
from bot.actions.requests import request_completion, request_filing
from bot.actions.requests.deficiency_form import DeficiencyAnswers
from bot.actions.welcome import privacy_consent
from bot.buttons.case_buttons import SendAnswer
from bot.desk import rehearsal
from bot.desk.turn import Turn
from bot.domain.form_answers import Answers
from bot.domain.law.acts import Act
from bot.domain.law.case import Officer, Person
from bot.domain.law.official_answer import Giving
from bot.domain.law.shown_draft import shown_name
from bot.domain.message import Content
from bot.domain.people.identity_proofs import ProofState
from bot.domain.people.role_permissions import Role
from bot.forms.decision_form import DecisionAnswers
from sandbox import Person as Somebody
from storage import answers, expired_data, identity_proofs
from storage.case_events import Link
from storage.citizen_drafts import FormDraft
from tests.exempt import exempted
from tests.keeping import kept
from tests.middle.people import authority, citizen, message, officer, the_case
from tests.walking import ADDRESS, NAME, WANTED
from tests.world import NIK, World, opened

Made = Callable[[World], Awaitable[object]]

IDENTITY: Answers = {
    "kind": "person",
    "name": NAME,
    "nik": NIK,
    "address": ADDRESS,
    "contact": "+6281234567890",
}
REQUEST: Answers = {
    "wanted": [{"kind": "text", "message_id": 5, "text": WANTED}],
    "subject": "Salinan daftar pemilih tetap per kecamatan tahun 2024",
    "purpose": "Penelitian skripsi",
    "way": "chat_copy",
    **IDENTITY,
}
OBJECTION: Answers = {
    "case_id": 1,
    "objection_about": "request",
    "objection_ground": "d",
    "objection_facts": "Berkas yang diterima bukan yang diminta.",
    "objection_purpose": "Penelitian skripsi",
}
NEVER_PUBLISHED: Answers = {
    **OBJECTION,
    **IDENTITY,
    "case_id": None,
    "objection_about": "publication",
    "objection_subject": "Laporan keuangan tahun 2025",
    "objection_ground": "b",
}
AT_THE_COUNTER: Answers = {
    **REQUEST,
    "way": "change",
    "obtain": "copy",
    "format": "softcopy",
    "delivery": "collect",
    "arrival_way": "counter",
    "arrival_at": "2026-11-24",
    "arrival_today": "2026-11-24",
    "arrival_evidence": "Formulir bertanda tangan",
    "arrival_consent": "signed",
}
ENTRY = ListEntryAnswers.model_validate(
    {
        "entry_title": "Daftar pemilih tetap 2024",
        "entry_summary": "Jumlah pemilih per kecamatan.",
        "entry_category": "anytime",
        "entry_holder": "Subbagian Perencanaan, Data dan Informasi",
    }
)
GRANT = DecisionAnswers.model_validate(
    {
        "decision_outcome": "granted",
        "decision_held": "yes",
        "decision_given": REQUEST["subject"],
        "decision_format": "softcopy",
        "decision_delivery": "chat",
        "decision_means": "words",
    }
)
REFUSAL = DecisionAnswers.model_validate(
    {
        "decision_outcome": "refused",
        "decision_held": "yes",
        "decision_exemption": 1,
        "decision_article18": "neither",
        "decision_article18_reason": "Tidak ada persetujuan tertulis.",
        "decision_reasons": "Membuka data pribadi warga.",
        "decision_means": "words",
    }
)
EXEMPT = exempted(
    "Data pribadi pemilih", until=date(2030, 12, 31), consequence="Data pribadi tersebar"
)


def draft(answers: Answers, person_id: int, now: datetime, form: str = "request") -> FormDraft:
    """Return a form as a citizen filled it in."""
    return FormDraft(person_id, form, "confirm", answers, None, now, now)


async def agreed(turn: Turn, somebody: Somebody) -> Person:
    """Let somebody who pressed Start agree to the privacy notice."""
    person, _ = await privacy_consent.record_consent(turn, await citizen(turn, somebody), 1)
    return person


@kept
async def filed(world: World) -> None:
    """Sari's request 001 is registered, and nobody has done anything yet."""
    await world.after(world.sari.starts())
    async with world.desk.turn() as turn:
        sari = await agreed(turn, world.sari)
        await request_filing.file(turn, sari, draft(REQUEST, sari.id, turn.now))
    await world.settle()


async def proving(world: World) -> None:
    """Sari's request 001 waits for identity papers, and one paper of hers waits to be judged."""
    await filed(world)
    async with world.desk.turn() as turn:
        sari, case = await citizen(turn, world.sari), await the_case(turn)
        await identity_proofs.set_proof_state(turn.tx, case.id, ProofState.SENT)
        await identity_proof.keep_paper(turn, sari, case, 90, "paper", "ktp.jpg")
    await world.settle()


async def incomplete(world: World) -> None:
    """Budi listed what is missing in Sari's request 001; she read it."""
    await filed(world)
    async with world.desk.turn() as turn:
        given = DeficiencyAnswers(deficiency_common="details")
        budi = await authority(turn, world.budi, Act.LIST_DEFICIENCIES)
        await request_completion.ask_completion(turn, budi, await the_case(turn), given)
    await world.settle()


@kept
async def drafted(world: World) -> None:
    """Budi wrote an answer that grants Sari's request 001; it is neither decided nor sent."""
    await filed(world)
    async with world.desk.turn() as turn:
        await drafts(turn, world, GRANT)
    await world.settle()


async def drafts(turn: Turn, world: World, given: DecisionAnswers) -> None:
    """Let Budi write an answer to request 001, with a decision that is not taken yet."""
    budi, case = await officer(turn, world.budi), await the_case(turn)
    await request_decision.draft(turn, budi, case, given)
    [answer] = await answers.drafts_on(turn.tx, case.id)
    words = Content(kind="text", text="Jumlah pemilih: 1.000.")
    await answers.add_part(turn.tx, answer.id, (world.group.id, 800), words)


@kept
async def answered(world: World) -> None:
    """Sari's request 001 was granted and answered; she has the answer."""
    await drafted(world)
    async with world.desk.turn() as turn:
        await answer(turn, world.budi, Giving.TEXT)
    await world.settle()


async def answer(turn: Turn, somebody: Somebody, giving: Giving) -> None:
    """Let an officer send the answer that is written, as its preview offers."""
    case, by = await the_case(turn), await authority(turn, somebody, Act.ANSWER)
    sends = SendAnswer(case.id, await previewed(turn, by, giving))
    await answer_showing.send_answer(turn, case, by, sends)


async def previewed(turn: Turn, by: Officer, giving: Giving | None = None) -> str:
    """Let an officer preview the answer that is written; return the checksum of what is shown."""
    case = await the_case(turn)
    [written, *_] = await answers.drafts_on(turn.tx, case.id)
    if giving is not None:
        await answers.set_giving(turn.tx, written.id, giving)
    await answer_showing.show_preview(turn, case, by, written.id)
    return await rehearsal.mark_of(turn, shown_name("answer", written.id))


@kept
async def refusing(world: World) -> None:
    """Budi refused Sari's request 001 on entry 1 of the exempt list; no approval is needed here."""
    await filed(world)
    async with world.desk.turn() as turn:
        budi = await authority(turn, world.budi, Act.DECIDE)
        by = await authority(turn, world.budi, Act.KEEP_EXEMPTIONS)
        await exemption_list.add_entry(turn, by, EXEMPT)
        await request_decision.decide(turn, budi, await the_case(turn), REFUSAL)
    await world.settle()


async def objected(world: World) -> None:
    """Sari objected to the answer to her request 001; nobody has answered that yet."""
    await answered(world)
    async with world.desk.turn() as turn:
        sari = await citizen(turn, world.sari)
        await objection_filing.file(turn, sari, draft(OBJECTION, sari.id, turn.now, "objection"))
    await world.settle()


async def unsent(world: World) -> None:
    """Budi wrote a reply to Sari about her request 001, which waits for his press."""
    await filed(world)
    async with world.desk.turn() as turn:
        sari = await citizen(turn, world.sari)
        words = message(world.budi, "Sudah kami cari.", world.group.id, message_id=810)
        link = Link("citizen", 1, sari.id)
        await officer_replies.take_reply(turn, words, link, await the_case(turn))


async def recorded(world: World) -> None:
    """Budi recorded request 001 at the counter: whoever asked it is in no chat."""
    await world.after(world.budi.starts())
    async with world.desk.turn() as turn:
        budi = await agreed(turn, world.budi)
        await counter_filing.file_request(
            turn, budi, draft(AT_THE_COUNTER, budi.id, turn.now, "arrival")
        )
    await world.settle()


async def restricted(world: World) -> None:
    """Sari's request 001 was answered long ago: its file is closed to officers."""
    await answered(world)
    async with world.desk.turn() as turn:
        await expired_data.open_until(turn.tx, 1, turn.now)


async def listed(world: World) -> None:
    """Entry 1 of the information list is a draft of Wati's unit, which nobody has confirmed."""
    async with world.desk.turn() as turn:
        wati = await officer(turn, world.wati, Role.PENGHUBUNG)
        await list_editing.write_entry(turn, wati, None, ENTRY)
    await world.settle()


def fixture(made: Made) -> Any:
    """Let tests ask for a world by the name of what makes it."""

    @pytest.fixture(name=made.__name__)
    async def there() -> AsyncIterator[World]:
        async with opened(made=made) as world:
            yield world

    return there
