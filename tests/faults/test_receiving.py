"""Everything odd in what Telegram hands out: each message is answered once.

Proven elsewhere: what cannot be read, unknown kinds (tests/transport/test_worker.py), numbers that
jump back, answers that were lost, batches of a hundred, an hour's and a day's silence
(tests/transport/test_poller.py), content of any kind (tests/hostile).
"""

from collections.abc import Callable
from typing import Any

from tests.prelude import World
from tests.transport.looking import heard, updates

Batch = list[dict[str, Any]]
FIRST = 700_000_000
HUNDRED = 100
ODD: dict[str, Callable[[Batch], Batch]] = {
    "each twice": lambda batch: [one for one in batch for _ in range(2)],
    "all twice": lambda batch: batch + batch,
    "newest first": lambda batch: batch[::-1],
    "numbers with holes": lambda batch: [
        {**one, "update_id": FIRST + 1000 * place} for place, one in enumerate(batch)
    ],
    "one number for all": lambda batch: [{**one, "update_id": FIRST} for one in batch],
    "among what cannot be read": lambda batch: [{"message": 5}, *batch, {"message": 6}],
    "a day late": lambda batch: [
        {**one, "message": {**one["message"], "date": one["message"]["date"] - 86_400}}
        for one in batch
    ],
    "from next month": lambda batch: [
        {**one, "message": {**one["message"], "date": one["message"]["date"] + 30 * 86_400}}
        for one in batch
    ],
    "a hundred and more": lambda batch: [
        {"update_id": FIRST - number, "edited_channel_post": {}} for number in range(HUNDRED, 0, -1)
    ] + batch,
}  # fmt: skip


async def test_each_message_is_answered_once_however_it_comes(world: World) -> None:
    wrong = []
    for name, changed in ODD.items():
        people = [world.telegram.person(f"Warga {number}") for number in range(5)]
        batch = []
        for place, person in enumerate(people):
            person.account.started = True
            who = {"id": person.id, "first_name": "Warga"}
            message = {
                "message_id": 1,
                "date": int(world.clock.now().timestamp()),
                "chat": {**who, "type": "private"},
                "from": {**who, "is_bot": False},
                "text": "/start",
            }
            batch.append({"update_id": FIRST + place, "message": message})
        for update in changed(batch):
            world.telegram.push_raw(update)
        await world.settle()
        answers = [len(heard(person)) for person in people]
        if answers != [1] * len(people):
            wrong.append((name, answers))
        world.telegram.updates.clear()
        world.clock.let_pass(3601)  # numbers may begin anew
    assert wrong == []
    assert "waiting" not in {state for state, _ in await updates(world)}
