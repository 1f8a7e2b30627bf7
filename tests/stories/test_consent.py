"""The privacy notice: before identity, agreed to on record, or nothing is kept."""

from datetime import datetime, timedelta

from tests.walking import WANTED, rows, walk_on, walk_to
from tests.world import World

CONSENT = "SELECT consent_version, consented_at, consent_message_id FROM person"


async def test_the_notice_comes_before_any_question(world: World) -> None:
    await world.say(world.sari, "/permohonan")
    notice = world.sari.last
    for part in ("UU 14/2008", "UU 27/2022", "luar Indonesia", "Setuju"):
        assert part in notice.text
    assert notice.buttons == ["Setuju", "Tidak setuju"]
    assert await rows(world, "SELECT * FROM draft") == []


async def test_agreement_is_recorded_with_version_time_and_message(world: World) -> None:
    await world.say(world.sari, "/permohonan")
    notice = world.sari.last
    world.clock.turn(timedelta(minutes=3))
    await world.press(world.sari, "Setuju")
    assert "Informasi apa" in world.sari.last.text
    version, at, message_id = (await rows(world, CONSENT))[0]
    assert (version, message_id) == ("1", notice.id)
    assert datetime.fromisoformat(str(at)) == world.clock.now()


async def test_a_typed_agreement_counts_by_its_own_message(world: World) -> None:
    await world.say(world.sari, "/permohonan")
    typed = world.sari.says("Saya setuju.")
    await world.settle()
    assert "Informasi apa" in world.sari.last.text
    assert (await rows(world, CONSENT))[0][2] == typed.id


async def test_two_taps_on_agree_ask_once(world: World) -> None:
    await world.say(world.sari, "/permohonan")
    world.sari.presses("Setuju")
    world.sari.presses("Setuju")
    await world.settle()
    questions = [m for m in world.sari.chat if "Informasi apa yang Anda butuhkan" in m.text]
    assert len(questions) == 1
    assert "sudah tercatat" in world.sari.toast


async def test_who_does_not_agree_leaves_nothing_behind(world: World) -> None:
    secret = "Minta daftar gaji Pak Joyodikromo"
    await world.say(world.sari, secret)
    await world.press(world.sari, "Ini permohonan informasi")
    await world.press(world.sari, "Tidak setuju")
    assert "tidak ada yang kami simpan" in world.sari.last.text
    for way in ("loket", "pos"):
        assert way in world.sari.last.text
    for table in ("draft", "dialogue", "cases", "identity", "message", "link", "event"):
        sql = f"SELECT * FROM {table}"  # noqa: S608 - our own names
        assert await rows(world, sql) == [], table
    assert (await rows(world, CONSENT))[0][0] is None
    raws = await rows(world, "SELECT raw FROM inbox WHERE raw IS NOT NULL")
    assert not any("Joyodikromo" in str(raw) or "Sari" in str(raw) for raw in raws)
    payloads = await rows(world, "SELECT payload FROM outbox WHERE payload IS NOT NULL")
    assert not any("Joyodikromo" in str(payload) for payload in payloads)


async def test_who_changes_their_mind_can_agree_after_all(world: World) -> None:
    await world.say(world.sari, "/permohonan")
    await world.press(world.sari, "Tidak setuju")
    await world.press(world.sari, "Setuju")
    assert "Informasi apa" in world.sari.last.text


async def test_who_takes_the_agreement_back_loses_the_draft(world: World) -> None:
    await walk_to(world, "name")
    await world.press(world.sari, "Tidak setuju")
    assert await rows(world, "SELECT * FROM draft") == []
    assert (await rows(world, CONSENT))[0][0] is None
    await world.say(world.sari, "/permohonan")
    assert "Sebelum mulai" in world.sari.last.text


async def test_the_notice_is_shown_in_two_languages_to_who_reads_another(world: World) -> None:
    await world.say(world.sari, "/start")
    await world.press(world.sari, "English")
    await world.say(world.sari, "/permohonan")
    text = world.sari.last.text
    assert text.index("data pribadi Anda") < text.index("personal data")
    assert world.sari.last.buttons == ["I agree", "I do not agree"]
    await world.press(world.sari, "I agree")
    assert "What information" in world.sari.last.text


async def test_the_language_can_be_changed_on_the_notice(world: World) -> None:
    await world.say(world.sari, WANTED)
    await world.press(world.sari, "Ini permohonan informasi")
    await world.say(world.sari, "/bahasa")
    await world.press(world.sari, "English")
    assert "I agree" in world.sari.last.buttons
    await world.press(world.sari, "I agree")
    assert "daftar pemilih" in world.sari.last.text
    assert await rows(world, "SELECT * FROM dialogue") == []


async def test_agreement_is_asked_once_in_a_lifetime_of_the_notice(world: World) -> None:
    await world.files(world.sari)
    await world.say(world.sari, "/permohonan")
    assert "Informasi apa" in world.sari.last.text
    await walk_on(world, "wanted", "more")
