import json
import logging
from collections.abc import Iterator

import pytest
from telegram.error import NetworkError

from bot.transport import log_setup
from bot.transport.aiohttp_request import AiohttpRequest
from bot.transport.bot_api import BotClient
from sandbox.api.http_api import running_server, telegram_app
from tests.prelude import NIK, StorageError, World

TOKEN = "123456:ABC-def_ghi"


@pytest.fixture
def quiet_again() -> Iterator[None]:
    """Give the loggers back as they were."""
    root = logging.getLogger()
    handlers, level = root.handlers[:], root.level
    levels = {name: logging.getLogger(name).level for name in log_setup.QUIETED_LOGGERS}
    yield
    root.handlers[:] = handlers
    root.setLevel(level)
    for name, before in levels.items():
        logging.getLogger(name).setLevel(before)


@pytest.mark.usefixtures("quiet_again")
async def test_a_whole_filing_leaves_no_name_no_words_and_no_token_in_the_log(
    world: World, capsys: pytest.CaptureFixture[str]
) -> None:
    log_setup.set_up_logging("DEBUG")
    await world.files(world.sari, "Salinan daftar rahasia bernama kelapa")
    await world.answers_officially(world.budi, "Terlampir kelapa")
    written = capsys.readouterr().err
    for secret in ("Wulandari", NIK, "Pemuda", "7890", "kelapa", world.telegram.token, "Budi"):
        assert secret not in written


@pytest.mark.usefixtures("quiet_again")
async def test_calls_over_http_leave_no_token_in_the_log(
    world: World, capsys: pytest.CaptureFixture[str]
) -> None:
    log_setup.set_up_logging("DEBUG")
    world.sari.starts()
    async with running_server(telegram_app(world.telegram)) as address, AiohttpRequest() as request:
        client = BotClient(world.telegram.token, address, request=request)
        await client.call("sendMessage", {"chat_id": world.sari.id, "text": "kabar"})
        world.telegram.faults.drop("sendMessage")
        with pytest.raises(NetworkError) as raised:
            await client.call("sendMessage", {"chat_id": world.sari.id, "text": "kabar"})
        logging.getLogger("somewhere").error("it broke", exc_info=raised.value)
    written = capsys.readouterr().err
    assert "NetworkError" in written
    assert world.telegram.token not in written
    assert "<token>" not in written, "it is not even there to be taken out"


@pytest.mark.usefixtures("quiet_again")
def test_a_token_is_taken_out_of_every_line(capsys: pytest.CaptureFixture[str]) -> None:
    log_setup.set_up_logging("INFO")
    logger = logging.getLogger("somewhere")
    logger.info("asked https://api.telegram.org/bot%s/getMe", TOKEN)
    logger.error("it broke", exc_info=StorageError(f"bot{TOKEN}"))
    written = capsys.readouterr().err
    assert TOKEN not in written
    assert written.count("<token>") == 2


@pytest.mark.usefixtures("quiet_again")
def test_an_error_shows_where_it_happened_and_not_what_somebody_wrote(
    capsys: pytest.CaptureFixture[str],
) -> None:
    log_setup.set_up_logging("INFO")
    try:
        reads_a_number("Sari Wulandari")
    except KeyError:
        logging.getLogger("somewhere").exception("it broke")
    written = capsys.readouterr().err
    assert "Wulandari" not in written.replace('reads_a_number("Sari Wulandari")', "")
    assert "test_log_setup.py" in written
    assert "KeyError" in written
    assert "ValueError" in written


def reads_a_number(text: str) -> None:
    try:
        int(text)
    except ValueError as error:
        raise KeyError(text) from error


@pytest.mark.usefixtures("quiet_again")
@pytest.mark.parametrize("form", ["text", "json"])
def test_what_names_somebody_is_taken_out_of_every_line(
    form: str, capsys: pytest.CaptureFixture[str]
) -> None:
    log_setup.set_up_logging("INFO", form)
    logger = logging.getLogger("somewhere")
    logger.info("asked with %s from %s and +62812345678", NIK, "081234567890")
    written = capsys.readouterr().err
    assert NIK not in written
    assert "2345678" not in written
    assert "<nik>" in written
    assert written.count("<phone>") == 2


@pytest.mark.usefixtures("quiet_again")
def test_a_program_reads_each_line_as_an_object(capsys: pytest.CaptureFixture[str]) -> None:
    log_setup.set_up_logging("INFO", "json")
    try:
        reads_a_number("Sari Wulandari")
    except KeyError:
        logging.getLogger("somewhere").exception("it broke", extra={"seq": 7})
    [line] = capsys.readouterr().err.splitlines()
    said = json.loads(line)
    assert (said["level"], said["message"], said["seq"]) == ("ERROR", "it broke", 7)
    assert "KeyError" in said["error"]
    assert "test_log_setup.py" in said["error"]
