"""Rows of every kind that the desk may keep of somebody, to see what is held and what goes."""

from collections.abc import Mapping

from bot.desk.turn import Turn
from storage import inbox
from tests.middle.people import citizen
from tests.world import World

LOOK = (
    "INSERT INTO event (case_id, name, actor, happened_at, recorded_at, facts) "
    "VALUES ({case_id}, 'identity-seen', 'officer:7', :now, :now, {facts})"
)
BESIDE: Mapping[str, str] = {
    "deficiencies": "INSERT INTO deficiency (case_id, missing, notified_at, complete_by) "
    "VALUES (1, x'', :now, :now)",
    "corrections": "INSERT INTO correction (case_id, number, words, officer_id, at) "
    "VALUES (1, 1, x'', 1, :now)",
    "ratings": "INSERT INTO satisfaction (case_id, score, at) VALUES (1, 5, :now)",
    "errands": "UPDATE notice SET handed_at = :now",
    "objection_answers": "UPDATE objection SET answered_at = :now, delivered_at = :now, "
    "outcome = 'upheld'",
    "settlements": "UPDATE objection SET settlement = x'', settlement_at = :now",
    "enclosures": "INSERT INTO enclosure (objection_id, chat_id, message_id, content, at) "
    "VALUES (1, :sari, 8, x'', :now)",
    "disputes": "INSERT INTO dispute (objection_id, stage, on_date, note, recorded_by, recorded_at)"
    " VALUES (1, 'filed', '2026-11-24', x'', 1, :now)",
    "given": "INSERT INTO kept_file (about, about_id, case_id, chat_id, message_id, kind, file_id, "
    "name, state, size, due_at, stored_at) "
    "VALUES ('answer', 1, 1, -1, 8, 'document', 'F1', x'', 'kept', 5, :now, :now)",
    "looks": LOOK.format(case_id=1, facts="'{}'"),
    "claims": "INSERT INTO claim (case_id, person_id, claimed_at) VALUES (1, :id, :now)",
    "draft": "INSERT INTO draft (person_id, form, step, answers, updated_at, expires_at) "
    "VALUES (:id, 'request', 'name', x'', :now, :now)",
    "dialogues": "INSERT INTO dialogue (person_id, name, facts, updated_at) "
    "VALUES (:id, 'certainty', x'', :now)",
    "questions": "INSERT INTO copy (outbox_seq, chat_id, message_id, piece) "
    "SELECT max(seq), :sari, 8, x'' FROM outbox WHERE case_id IS NULL AND chat = 'group'",
    "uploads": "INSERT INTO upload (purpose, person_id, chat_id, message_id, file_id, due_at, "
    "stored_at) VALUES ('material', :id, :sari, 8, 'F2', :now, :now)",
    "asked": "INSERT INTO rights_request (number, kind, person_id, facts, received_at, due_at) "
    "VALUES ('1', 'erasure', :id, x'', :now, :now)",
    "answered": "UPDATE rights_request SET answer = seal('rights_request.answer', id, 'Tidak.')",
    "announced": "INSERT INTO notice_told (person_id, version, told_at) VALUES (:id, '9', :now)",
    "unreached": "INSERT INTO unreached (person_id, case_id, since) VALUES (:id, 1, :now)",
    "updates": "INSERT INTO inbox (update_id, digest, lane, stored_at, tap_at) "
    "VALUES (1, x'', :lane, :now, :now)",
}
"""What Sari's request and objection do not bring by themselves."""


async def lives(turn: Turn, world: World) -> None:
    """Let there be something of every kind of Sari, which is kept of nobody else."""
    sari = await citizen(turn, world.sari)
    known = {"id": sari.id, "sari": world.sari.id, "lane": inbox.private_lane(world.sari.id)}
    for sql in BESIDE.values():
        await turn.tx.run(sql, **known, now=turn.now)
