"""The real desk as random courses use it: every act of the model, and what is on record after it.

An act opens a turn and calls the use case that buttons call, through the gate. Telegram takes or
refuses a notice as the sender hears it. Nothing here knows a label.
"""

from collections.abc import AsyncIterator, Mapping
from contextlib import AsyncExitStack, asynccontextmanager
from dataclasses import dataclass
from datetime import date, datetime
from pathlib import Path

from bot.actions.answers import (
    answer_showing,
    information_handover,
    request_decision,
)
from bot.actions.answers.information_handover import HandoverAnswers
from bot.actions.calendar import days_off
from bot.actions.cases import case_acts
from bot.actions.deadlines import election_stages, objection_window
from bot.actions.delivery import unreachable_people
from bot.actions.exemptions import exemption_list
from bot.actions.objections import objection_answer as objection_answers
from bot.actions.objections import (
    objection_delivery,
    objection_filing,
    objection_status,
    own_objection,
)
from bot.actions.outside_chat import errand_list, undelivered_answers
from bot.actions.outside_chat.errand_list import ErrandAnswers
from bot.actions.requests import (
    deadline_regime,
    request_completion,
    request_filing,
    time_extension,
    unprocessed_requests,
)
from bot.actions.requests.deficiency_form import DeficiencyAnswers
from bot.buttons.button_data import YesNo
from bot.buttons.case_buttons import CloseIncomplete, SendAnswer, TagElection
from bot.buttons.objection_buttons import WithdrawObjection
from bot.desk import permission_checks, rehearsal
from bot.desk.turn import Turn
from bot.dispatch import after_sending, before_sending
from bot.domain.law.acts import Act
from bot.domain.law.authority import Authority
from bot.domain.law.case import Case, Officer, Person
from bot.domain.law.date_ranges import Period
from bot.domain.law.legal_deadlines import local_date
from bot.domain.law.legal_notice import REVOCABLE, Notice
from bot.domain.law.objection_rules import Ground
from bot.domain.law.official_answer import Giving
from bot.domain.law.shown_draft import shown_name
from bot.domain.law.workdays import DayChange, DayKind, DayOff
from bot.domain.message import Content
from bot.domain.people.role_permissions import Role
from bot.domain.records.register_entries import ObjectionColumn, RequestColumn
from bot.errors import Refused, require
from bot.registers.objection_register import OBJECTIONS
from bot.registers.register_layout import Words
from bot.registers.request_register import REQUESTS
from storage import answers, cases, notices, objections, office_days, outbox, people, registers
from storage.sqlite_connection import instant_as_text
from tests.law.adapter import DECISIONS, STAGE, judgment, objection_form
from tests.middle import worlds
from tests.middle.noticing import WHY, message
from tests.world import WIB, World, appoints, named, opened, running, scans

NOTICES = ("notice", "answer", "objection-answer")
"""What the queued calls are for in which a notice leaves."""
FIRST_OFFICER = 4001
YEARS = Period(date(2026, 1, 1), date(2027, 12, 31))


@dataclass
class Desk:
    """A desk in a world of its own; `officers` are numbers in the group, by the model's names."""

    world: World
    officers: Mapping[str, int]
    stack: AsyncExitStack
    path: Path | None = None

    async def starts_again(self) -> None:
        """Open the database anew, as a desk does that was killed; Telegram has gone on."""
        world = self.world
        await self.stack.aclose()
        runs = running(world.telegram, world.clock, world.group.id, self.path)
        world.parts = await self.stack.enter_async_context(runs)

    @property
    def citizens(self) -> Mapping[str, int]:
        return {"sari": self.world.sari.id, "rina": self.world.rina.id}

    async def person(self, turn: Turn, who: str) -> Person:
        return require(await people.find(turn.tx, self.citizens[who]), who)

    async def officer(self, turn: Turn, who: str) -> Officer:
        return require(await people.officer(turn.tx, self.officers[who]), who)

    async def gate(self, turn: Turn, who: str, act: Act, case: Case | None) -> Authority:
        """Return the authority to do an act, as the gate gives it. Raises Refused."""
        return await permission_checks.authorize(turn, await self.officer(turn, who), case, act)

    # ------------------------------------------------------------------------------- the acts

    async def file(self, turn: Turn, who: str) -> None:
        person = await self.person(turn, who)
        await request_filing.file(turn, person, worlds.draft(worlds.REQUEST, person.id, turn.now))

    async def take(self, turn: Turn, who: str, case: Case) -> None:
        await case_acts.take(turn, case, await self.gate(turn, who, Act.TAKE, case))

    async def list_missing(self, turn: Turn, who: str, case: Case) -> None:
        by = await self.gate(turn, who, Act.LIST_DEFICIENCIES, case)
        given = DeficiencyAnswers(deficiency_common="details")
        await request_completion.ask_completion(turn, by, case, given)

    async def confirm_complete(self, turn: Turn, who: str, case: Case) -> None:
        by = await self.gate(turn, who, Act.CONFIRM_COMPLETE, case)
        await request_completion.confirm_complete(turn, case, by)

    async def close(self, turn: Turn, who: str, case: Case) -> None:
        by = await self.gate(turn, who, Act.NOT_PROCESS, case)
        await unprocessed_requests.ask_or_close(turn, case, by, CloseIncomplete(case.id))
        shown = await rehearsal.mark_of(turn, shown_name("closing", case.id))
        yes = CloseIncomplete(case.id, YesNo.YES, shown)
        await unprocessed_requests.ask_or_close(turn, case, by, yes)

    async def revive(self, turn: Turn, who: str, case: Case) -> None:
        by = await self.gate(turn, who, Act.REVIVE, case)
        await unprocessed_requests.revive_request(turn, case, by)

    async def withdraw(self, turn: Turn, who: str, case: Case) -> None:
        person = await self._owner(turn, who, case)
        await case_acts.withdraw_request(turn, person, case, certain=True)

    async def tag(self, turn: Turn, who: str, case: Case, regime: str) -> None:
        by = await self.gate(turn, who, Act.SET_REGIME, case)
        is_election = YesNo.YES if regime == "pemilu" else YesNo.NO
        await deadline_regime.tag_election(turn, case, by, TagElection(case.id, is_election))

    async def shorten(self, turn: Turn, who: str, case: Case) -> None:
        by = await self.gate(turn, who, Act.CHANGE_REGIME, case)
        given = deadline_regime.ClockRegimeAnswers(regime_reason="Menyangkut daftar pemilih.")
        await deadline_regime.shorten(turn, by, case, given)

    async def extend(self, turn: Turn, who: str, case: Case) -> None:
        by = await self.gate(turn, who, Act.EXTEND, case)
        await time_extension.extend_answer(turn, by, case, WHY)

    async def decide(self, turn: Turn, who: str, case: Case, outcome: str) -> None:
        by = await self.gate(turn, who, Act.DECIDE, case)
        await request_decision.decide(turn, by, case, DECISIONS[outcome])
        [written] = await answers.drafts_on(turn.tx, case.id)
        if not await answers.parts(turn.tx, written.id):
            words = Content(kind="text", text="Jumlah pemilih: 1.000.")
            place = (self.world.group.id, 800 + written.id)
            await answers.add_part(turn.tx, written.id, place, words)

    async def answer(self, turn: Turn, who: str, case: Case) -> None:
        by = await self.gate(turn, who, Act.ANSWER, case)
        [written, *_] = require(await answers.drafts_on(turn.tx, case.id) or None, "none")
        await answers.set_giving(turn.tx, written.id, Giving.TEXT)
        await answer_showing.show_preview(turn, case, by, written.id)
        shown = await rehearsal.mark_of(turn, shown_name("answer", written.id))
        await answer_showing.send_answer(turn, case, by, SendAnswer(case.id, shown))

    async def hand_over(self, turn: Turn, who: str, case: Case) -> None:
        by = await self.gate(turn, who, Act.HAND_OVER, case)
        given = HandoverAnswers.model_validate(
            {
                "handover_way": "counter",
                "handover_at": turn.now.astimezone(WIB).replace(tzinfo=None),
                "handover_evidence": "Tanda terima 1",
            }
        )
        await information_handover.hand_over(turn, by, case, given)

    async def finish(self, turn: Turn, who: str, case: Case) -> None:
        await case_acts.finish(turn, case, await self.gate(turn, who, Act.FINISH, case))

    async def object_to(self, turn: Turn, who: str, case: Case, ground: str) -> None:
        person = await self._owner(turn, who, case)
        form = worlds.draft(objection_form(case.id, ground), person.id, turn.now, "objection")
        await objection_filing.file(turn, person, form, insists=True)

    async def withdraw_objection(self, turn: Turn, who: str, number: int) -> None:
        person, yes = await self.person(turn, who), WithdrawObjection(number, certain=True)
        await own_objection.withdraw(turn, person, yes)

    async def deny(self, turn: Turn, who: str, number: int) -> None:
        person = await self.person(turn, who)
        await objection_delivery.deny_receipt(turn, person, number)

    async def judge(
        self, turn: Turn, who: str, number: int, outcome: str, order_on: date | None
    ) -> None:
        objection = require(await objections.get(turn.tx, number), "none")
        case = await cases.get(turn.tx, objection.case_id)
        officer = await self.officer(turn, who)
        await objection_answers.prefill_answer(turn, officer, objection)
        by = await permission_checks.demand(turn, officer, Act.ANSWER_OBJECTION, case)
        given = judgment(number, outcome, order_on)
        await objection_answers.decide_objection(turn, by, case, given)

    async def add_stage(self, turn: Turn, who: str, first: date, last: date) -> None:
        by = await self.gate(turn, who, Act.KEEP_STAGES, None)
        given = STAGE.model_copy(update={"stage_from": first, "stage_until": last})
        await election_stages.add_stage(turn, by, None, given)

    async def decree(self, turn: Turn, who: str, day: date, *, off: bool) -> None:
        by = await self.gate(turn, who, Act.KEEP_CALENDAR, None)
        change = DayChange(DayOff(day, DayKind.LOCAL, "Libur", "Keputusan 3/2026"), added=off)
        proposal = await office_days.propose(turn.tx, [change], by.id, turn.now)
        await days_off.apply_proposal(turn, by, proposal)

    async def pass_on(
        self, turn: Turn, who: str, case: Case, what: str, way: str, at: datetime
    ) -> None:
        await self._errand(turn, who, case, what, way, at, failed=False)

    async def fails(self, turn: Turn, who: str, case: Case, what: str, way: str) -> None:
        await self._errand(turn, who, case, what, way, turn.now, failed=True)

    async def give_up(self, turn: Turn, who: str, case: Case, what: str) -> None:
        notice = require(await notices.newest_of_kind(turn.tx, case.id, what), "none")
        officer = await self.officer(turn, who)
        await undelivered_answers.confirm(turn, officer, case.id, notice.id, certain=True)

    async def _errand(
        self, turn: Turn, who: str, case: Case, what: str, way: str, at: datetime, *, failed: bool
    ) -> None:
        by = await self.gate(turn, who, Act.DELIVER_BY_HAND, None)
        notice = require(await notices.newest_of_kind(turn.tx, case.id, what), "none")
        given = ErrandAnswers.model_validate(
            {
                "errand": notice.id,
                "failed": failed,
                "told_channel": way,
                "told_at": at.astimezone(WIB).replace(tzinfo=None),
                "told_evidence": "Resi 1",
            }
        )
        if failed and not notice.may_fail:
            raise Refused("errand-done")
        await errand_list.record_told(turn, by, case, given)

    async def _owner(self, turn: Turn, who: str, case: Case) -> Person:
        person = await self.person(turn, who)
        if case.person_id != person.id:
            raise Refused("no-such-case")
        return person

    # ---------------------------------------------------------------------------- Telegram

    async def telegram_takes(self, turn: Turn, who: str) -> None:
        while rows := await self._waiting(turn, who):
            for seq in rows:
                claimed = await outbox.claim(turn.tx, seq)
                if ready := await before_sending.refresh_row(turn, claimed):
                    await after_sending.handle_delivered(turn, ready, message(turn.now))

    async def telegram_refuses(self, turn: Turn, who: str) -> None:
        while waiting := await self._waiting(turn, who):
            gone = await outbox.claim(turn.tx, waiting[0])
            await after_sending.handle_unreachable(turn, gone, "Forbidden: blocked")
        await unreachable_people.record_unreachable(turn, self.citizens[who])

    async def comes_back(self, turn: Turn, who: str) -> None:
        person = await self.person(turn, who)
        await unreachable_people.record_reachable(turn, person)
        await errand_list.send_to_chat(turn, person)
        await self.telegram_takes(turn, who)

    async def _waiting(self, turn: Turn, who: str) -> list[int]:
        found = await turn.tx.all(
            "SELECT seq, purpose FROM outbox WHERE state = 'queued' AND chat = :chat ORDER BY seq",
            chat=str(self.citizens[who]),
        )
        return [row["seq"] for row in found if row["purpose"] in NOTICES]

    # ------------------------------------------------------------------------- what is on record

    async def facts(self, turn: Turn) -> dict[str, object]:
        """Return every date, state, right, notice and register row, as plain words."""
        found: dict[str, object] = {}
        for row in await turn.tx.all("SELECT id FROM cases ORDER BY id"):
            case = require(await cases.get(turn.tx, row["id"]), "none")
            found |= await self._of_request(turn, case)
        for row in await turn.tx.all("SELECT id FROM objection ORDER BY id"):
            found |= await self._of_objection(turn, row["id"])
        words = Words(turn.texts, turn.office, turn.today)
        for entry in await registers.requests(turn.tx, YEARS, turn.now):
            name = f"permohonan {entry.case_id}"
            refused = str(REQUESTS.cells[RequestColumn.REFUSAL](entry, words))
            found[f"{name}: register, waktu"] = entry.timeliness(WIB, turn.today)
            found[f"{name}: register, penolakan"] = "Pasal 17 huruf h" in refused
        for one in await registers.objections(turn.tx, YEARS, turn.now):
            said = str(OBJECTIONS.cells[ObjectionColumn.ANSWERED](one, words) or "")
            day, _, _ = said.partition(";")
            found[f"keberatan {one.objection_id}: register, dijawab"] = (day, "lewat batas" in said)
        return found

    async def _of_request(self, turn: Turn, case: Case) -> dict[str, object]:
        name, listed = f"permohonan {case.id}", None
        if case.state == "to_complete":
            listed = require(await request_completion.what_is_missing(turn, case), "none")
        ends = {
            ground: await objection_window.last_day_to_object(turn, case, Ground(ground))
            for ground in "acdeg"
        }
        rows = await turn.tx.all(
            "SELECT id FROM notice WHERE case_id = :id ORDER BY id", id=case.id
        )
        told = [require(await notices.get(turn.tx, row["id"]), "none") for row in rows]
        return {
            f"{name}: nomor": (case.year, case.sequence),
            f"{name}: keadaan": str(case.state),
            f"{name}: jangka": str(case.regime),
            f"{name}: hari terakhir": (case.dates.legal, case.dates.promised),
            f"{name}: hitungan": [
                (one.anchor, len(one.counted), [skipped.on for skipped in one.skipped])
                for one in case.reckonings(turn.calendar)
            ],
            f"{name}: diperpanjang": case.is_extended,
            f"{name}: perintah": case.ordered_on,
            f"{name}: lengkapi sampai": listed.complete_by if listed else None,
            f"{name}: dijawab": case.answered_at and local_date(case.answered_at, WIB),
            f"{name}: keberatan sampai": ends,
            f"{name}: pemberitahuan": sorted(
                (_notice(one) for one in told if one.what in REVOCABLE), key=str
            ),
        }

    async def _of_objection(self, turn: Turn, number: int) -> dict[str, object]:
        objection = require(await objections.get(turn.tx, number), "none")
        name = f"keberatan {number}"
        told = await notices.of_objection(turn.tx, number)
        readings = objection_status.dispute_readings(turn, objection)
        judge = await permission_checks.judge_of(turn, objection.case_id)
        by_id = {id_: who for who, id_ in self.officers.items()}
        return {
            f"{name}: nomor": (objection.year, objection.sequence),
            f"{name}: keadaan": objection.state,
            f"{name}: hari terakhir": (objection.dates.legal, objection.dates.promised),
            f"{name}: waktu pengajuan": str(objection.timing),
            f"{name}: putusan": str(objection.outcome or ""),
            f"{name}: perintah": objection.ordered_on,
            f"{name}: sengketa sampai": [one.due for one in readings],
            f"{name}: penilai": {by_id[one] for one in judge.officer_ids},
            f"{name}: pemberitahuan": _notice(told) if told else None,
        }

    async def rights(self, turn: Turn) -> dict[str, set[str]]:
        """Return which acts each officer may do to each request now."""
        found = {}
        for row in await turn.tx.all("SELECT id FROM cases ORDER BY id"):
            case = await cases.get(turn.tx, row["id"])
            for who in self.officers:
                known = await permission_checks.rights_of(turn, await self.officer(turn, who), case)
                found[f"{who} atas {row['id']}"] = {str(act) for act in Act if known.may(act)}
        return found

    async def rung(self, turn: Turn, since: datetime) -> set[tuple[datetime, str, str, str]]:
        """Return the reminders that rang after a moment: when due, of what, to whom, on what.

        But those that ask how the service was: nothing is owed.
        """
        found = await turn.tx.all(
            "SELECT * FROM reminder WHERE state = 'sent' AND due_at > :since AND kind <> 'rating'"
            " AND (case_id IS NOT NULL OR objection_id IS NOT NULL)",
            since=instant_as_text(since),
        )
        return {
            (
                datetime.fromisoformat(row["due_at"]).astimezone(WIB),
                row["kind"],
                row["audience"],
                f"keberatan {row['objection_id']}"
                if row["objection_id"]
                else f"permohonan {row['case_id']}",
            )
            for row in found
        }

    async def next_ring(self) -> datetime | None:
        """Return when the next reminder is due."""
        async with self.world.desk.turn() as turn:
            row = await turn.tx.one(
                "SELECT min(due_at) AS at FROM reminder WHERE state = 'waiting'"
            )
        return datetime.fromisoformat(row["at"]).astimezone(WIB) if row and row["at"] else None


def _notice(one: Notice) -> tuple[object, ...]:
    days = [at and local_date(at, WIB) for at in (one.sent_at, one.arrived_at)]
    return (one.what, *days, one.void_at is not None)


@asynccontextmanager
async def opened_desk(
    roles: Mapping[str, frozenset[str]], at: datetime, path: Path | None = None
) -> AsyncIterator[Desk]:
    """Open a desk whose officers hold these roles; Sari and Rina have agreed to its notice.

    With a path it can be killed.
    """
    async with AsyncExitStack() as stack:
        opens = opened(at=at, path=path, appointed=False, watched=True)
        world = await stack.enter_async_context(opens)
        numbers = {who: FIRST_OFFICER + place for place, who in enumerate(roles)}
        desk = Desk(world, numbers, stack, path)
        for somebody in (world.sari, world.rina):
            await world.after(somebody.starts())
        async with world.desk.turn() as turn:
            await _appoint(turn, numbers, roles)
            for somebody in (world.sari, world.rina):
                await worlds.agreed(turn, somebody)
        async with world.desk.turn() as turn:
            [ppid, *_] = [who for who, held in roles.items() if "ppid" in held]
            by = await desk.gate(turn, ppid, Act.KEEP_EXEMPTIONS, None)
            await exemption_list.add_entry(turn, by, worlds.EXEMPT)
        yield desk


async def _appoint(
    turn: Turn, numbers: Mapping[str, int], roles: Mapping[str, frozenset[str]]
) -> None:
    for who, held in roles.items():
        await people.set_membership(
            turn.tx, numbers[who], who.title(), turn.now, administrator=False, member=True
        )
        for role in sorted(held):
            given = await appoints(turn.desk, turn.tx, named(numbers[who], Role(role)))
            await scans(turn, given)
