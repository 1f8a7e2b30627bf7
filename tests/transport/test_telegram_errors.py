import pytest
from telegram import error
from telegram.error import NetworkError

from bot.transport.aiohttp_request import UnsentError
from bot.transport.outbound.telegram_errors import CallVerdict, classify_error, may_have_arrived
from tests.prelude import read_table


@pytest.mark.parametrize(
    ("method", "kind", "words", "to", "verdict"),
    read_table("transport/telegram_errors.txt", "errors"),
)
def test_every_no_of_telegrams_has_its_consequence(
    method: str, kind: str, words: str | None, to: str, verdict: str
) -> None:
    given = [int(words) if words.lstrip("-").isdigit() else words] if words else []
    found = classify_error(method, getattr(error, kind)(*given), to_group=to == "group")
    assert found is CallVerdict[verdict]


@pytest.mark.parametrize(
    ("cause", "arrived"),
    [(UnsentError("no connection"), False), (OSError("broken"), True), (None, True)],
)
def test_only_what_found_no_connection_cannot_have_arrived(
    cause: Exception | None, arrived: bool
) -> None:
    broken = NetworkError("it broke")
    broken.__cause__ = cause
    assert may_have_arrived(broken) is arrived
