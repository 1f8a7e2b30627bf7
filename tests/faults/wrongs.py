"""Faults of a call to Telegram, and the state in which its outbox row must end."""

from collections.abc import Callable
from dataclasses import dataclass

from bot.dispatch.after_sending import HANDLERS
from bot.transport.outbound.call_results import MOST_REFUSALS
from bot.transport.outbound.telegram_errors import MAKE_TOPIC
from sandbox import LocalTelegram
from tests.faults.paths import Way

Arm = Callable[[LocalTelegram, str, int | None], None]
FOREVER = 999


@dataclass(frozen=True)
class End:
    """The row's final state, how often Telegram did the call, and whether that is uncertain."""

    state: str = "sent"
    times: int = 1
    uncertain: bool = False


ONCE, DONE = End(), End(times=0)
FAILED = End("failed", 0)
PERHAPS, TWICE = End(uncertain=True), End(times=2, uncertain=True)


@dataclass(frozen=True)
class Wrong:
    """One fault: how to cause it, how the row ends (None: not possible there), minutes it lasts.

    `as_bad_as` names a fault with the same consequence, which stands for this one in a short run.
    """

    name: str
    arm: Arm
    end: Callable[[Way], End | None]
    lasting: int = 0
    as_bad_as: str = ""

    def end_of(self, way: Way) -> End | None:
        """Return how a row ends; one that may not come late is dropped, and not sent later."""
        end = self.end(way)
        if end is None or end.state != "sent" or way.purpose not in PASSING or self.name == SHORT:
            return end
        return End("cancelled", end.times - 1, end.uncertain)


def no(status: int, description: str, times: int = 1) -> Arm:
    def arm(telegram: LocalTelegram, method: str, chat: int | None) -> None:
        telegram.faults.fail(method, chat=chat, status=status, description=description, times=times)

    return arm


def slower(seconds: int) -> Arm:
    def arm(telegram: LocalTelegram, method: str, chat: int | None) -> None:
        telegram.faults.fail(method, chat=chat, retry_after=seconds)

    return arm


def dropped(*, after: bool) -> Arm:
    def arm(telegram: LocalTelegram, method: str, chat: int | None) -> None:
        telegram.faults.drop(method, chat=chat, after_effect=after)

    return arm


def always(_: Way) -> End:
    return ONCE


def broken(_: Way) -> End:
    return PERHAPS


def came_twice(way: Way) -> End:
    return PERHAPS if way.method in ("deleteMessage", "deleteMessages") else TWICE


def sends(way: Way) -> bool:
    return way.method.startswith("send")


def asks(way: Way) -> bool:
    return way.method.startswith("get")


def changes(way: Way) -> bool:
    return not sends(way) and not asks(way) and way.method != MAKE_TOPIC


def never(way: Way) -> End | None:
    """Return the end after a final refusal; a topic that cannot be made holds no card back."""
    return End(times=0) if way.method == MAKE_TOPIC else FAILED


def uploads(way: Way) -> End | None:
    return FAILED if sends(way) else None


def to_nobody(way: Way) -> End | None:
    return None if way.in_group else FAILED


def nothing_to_change(way: Way) -> End | None:
    return (
        DONE if changes(way) and way.method.startswith(("edit", "delete", "set", "pin")) else None
    )


def in_a_topic(way: Way) -> End | None:
    return ONCE if way.in_group and way.purpose in TOPICAL and sends(way) else None


def by_the_group(way: Way) -> End | None:
    return ONCE if way.in_group else None


def shut_out(way: Way) -> End | None:
    return ONCE if way.in_group and sends(way) else None


PASSING = frozenset({"ready-replies"})
"""What nobody needs any more a few seconds later."""
SHORT = "429 for a second"
TOPICAL = frozenset(
    {
        "answer-draft", "asked", "beside-draft", "card", "citizen-words", "errand",
        "late-choice", "leaving", "noted", "prompt", "sheet", "take-back", "unit-question",
    }
)  # fmt: skip
"""What is written in the topic of its case; its history is told anew wherever it moves."""
WRONGS = (
    Wrong(SHORT, slower(1), always, as_bad_as="429 for a minute"),
    Wrong("429 for a minute", slower(60), always),
    Wrong("500", no(500, "Internal Server Error"), broken, as_bad_as="502"),
    Wrong("502", no(502, "Bad Gateway"), broken),
    Wrong("cut off before", dropped(after=False), broken, as_bad_as="502"),
    Wrong("cut off after", dropped(after=True), came_twice),
    Wrong("blocked", no(403, "Forbidden: bot was blocked by the user"), to_nobody),
    Wrong("deactivated", no(403, "Forbidden: user is deactivated"), to_nobody, as_bad_as="blocked"),
    Wrong("chat not found", no(400, "Bad Request: chat not found"), to_nobody, as_bad_as="blocked"),
    Wrong("thread not found", no(400, "Bad Request: message thread not found"), in_a_topic),
    Wrong("topic closed", no(400, "Bad Request: TOPIC_CLOSED"), in_a_topic),
    Wrong(
        "thread never found",
        no(400, "Bad Request: message thread not found", MOST_REFUSALS),
        in_a_topic,
        lasting=MOST_REFUSALS,
    ),
    Wrong(
        "topic never open",
        no(400, "Bad Request: TOPIC_CLOSED", MOST_REFUSALS),
        in_a_topic,
        lasting=MOST_REFUSALS,
    ),
    Wrong("not modified", no(400, "Bad Request: message is not modified: same"), nothing_to_change),
    Wrong("gone", no(400, "Bad Request: message to edit not found"), nothing_to_change),
    Wrong("can't parse", no(400, "Bad Request: can't parse entities: byte offset 7"), never),
    Wrong("too long", no(400, "Bad Request: message is too long"), never, as_bad_as="can't parse"),
    Wrong("too big", no(413, "Request Entity Too Large"), uploads, as_bad_as="can't parse"),
    Wrong(
        "expired file",
        no(400, "Bad Request: wrong file identifier/HTTP URL specified"),
        never,
        as_bad_as="can't parse",
    ),
    Wrong("kicked", no(403, "Forbidden: bot was kicked", FOREVER), by_the_group, lasting=2),
    Wrong("no rights", no(400, "Bad Request: not enough rights", FOREVER), shut_out, lasting=2),
    Wrong("token revoked", no(401, "Unauthorized", FOREVER), always, lasting=2),
)


def silent(way: Way) -> bool:
    """Say whether a failure of this way raises no alarm for the officers.

    An alarm that the group does not take is logged; an unreached person is remembered, and the
    officers are told with the first message of a case.
    """
    return HANDLERS[way.purpose].purpose.may_fail or way.purpose in {
        "alarm",
        "anchor",
        "word",
        "slip",
        "private",
    }
