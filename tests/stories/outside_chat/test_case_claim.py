"""A requester takes a case that was entered at the office into their own chat."""

from datetime import timedelta

import pytest

from bot.sandbox import Person
from tests.stories.acts import answers, got, prompt, replies, rows, seen_by_group, shown, writes
from tests.stories.outside_chat.test_counter_filing import enters
from tests.transport.looking import carried
from tests.world import World


async def code_of(world: World) -> str:
    """Let the officer make a code; it is read in the officer's private chat."""
    await world.presses_in_group(world.budi, "Tindakan lain")
    await world.presses_in_group(world.budi, "Kode untuk pemohon")
    text = got(world.budi, "Kode untuk pemohon")[-1].text
    return text.split("\n")[1].strip()


async def claims(
    world: World, person: Person, code: str, *, number: str = "1/2026", digits: str = "0001"
) -> None:
    """Claim as somebody does who was never here before."""
    await world.say(person, "/klaim")
    if "Setuju" in person.last.buttons:
        await world.press(person, "Setuju")
    for words in (number, code, digits):
        await world.say(person, words)
    await world.press(person, "Kirim")


async def test_with_the_code_the_digits_and_a_yes_everything_comes_to_the_chat(
    either: World,
) -> None:
    await enters(either, either.budi)
    code = await code_of(either)
    assert not seen_by_group(either, code)
    await claims(either, either.rina, code.lower().replace("-", " "))
    assert "Petugas memastikan dulu" in either.rina.last.text
    assert "mengklaim permohonan" in shown(either, "dengan kode").text
    assert "Klaim pemohon menunggu keputusan" in either.card.text
    await either.say(either.rina, "/daftar")
    assert "belum punya permohonan" in either.rina.last.text
    await either.presses_in_group(either.budi, "Ya, ini pemohonnya")
    assert got(either.rina, "sekarang ada di percakapan ini")
    assert "permohonan diterima" in either.rina.last.text  # the history in plain words
    assert not got(either.rina, "obrolan pribadi")  # the officers' own words stay inside
    await replies(either, either.budi, await prompt(either, either.budi), "Datanya sedang dicari.")
    assert got(either.rina, "Datanya sedang dicari.")
    await answers(either, either.budi, "Terlampir datanya.")
    assert got(either.rina, "Terlampir datanya.")
    assert [row["state"] for row in await rows(either, "SELECT state FROM cases")] == ["answered"]


async def test_only_a_hash_of_the_code_is_kept(world: World) -> None:
    await enters(world, world.budi)
    code = (await code_of(world)).replace("-", "")
    said = str(await carried(world, "outbox"))
    assert code not in str(await rows(world, "SELECT * FROM claim")) + said
    assert code[:4] not in said


@pytest.mark.parametrize(
    ("number", "digits", "wrong_code"),
    [("1/2026", "9999", False), ("1/2026", "0001", True), ("2/2026", "0001", False)],
)
async def test_a_wrong_claim_hears_the_same_words_whatever_was_wrong(
    world: World, number: str, digits: str, *, wrong_code: bool
) -> None:
    await enters(world, world.budi)
    code = "AAAA-AAAA" if wrong_code else await code_of(world)
    await claims(world, world.rina, code, number=number, digits=digits)
    assert world.rina.last.text.startswith("Keterangan itu tidak cocok.")
    assert not seen_by_group(world, "mengklaim permohonan")


async def test_five_wrong_tries_lock_the_account_for_a_day_and_nobody_else(world: World) -> None:
    await enters(world, world.budi)
    code = await code_of(world)
    for _ in range(5):
        await claims(world, world.rina, "AAAA-AAAA")
    await claims(world, world.rina, code)
    assert "terlalu banyak percobaan" in world.rina.last.text
    await claims(world, world.sari, code)
    assert "Petugas memastikan dulu" in world.sari.last.text
    world.clock.turn(timedelta(hours=25))
    await world.settle()
    await claims(world, world.rina, code)
    assert "tidak cocok" in world.rina.last.text


async def test_a_code_runs_out_after_three_days_and_when_a_newer_one_is_made(
    world: World,
) -> None:
    await enters(world, world.budi)
    old = await code_of(world)
    new = await code_of(world)
    await claims(world, world.rina, old)
    assert "tidak cocok" in world.rina.last.text
    world.clock.turn(timedelta(hours=73))
    await world.settle()
    await claims(world, world.rina, new)
    assert "tidak cocok" in world.rina.last.text


async def test_a_no_keeps_the_case_where_it_is_and_uses_the_code_up(world: World) -> None:
    await enters(world, world.budi)
    code = await code_of(world)
    await claims(world, world.rina, code)
    await world.presses_in_group(world.budi, "Bukan")
    assert "tidak dapat memastikan" in world.rina.last.text
    await world.presses_in_group(world.budi, "Ya, ini pemohonnya", earlier=True)
    assert "sudah diputuskan" in world.budi.toast
    await claims(world, world.rina, code)
    assert "tidak cocok" in world.rina.last.text
    await world.say(world.rina, "/daftar")
    assert "belum punya permohonan" in world.rina.last.text


async def test_a_member_neither_makes_codes_nor_judges_claims(world: World) -> None:
    await enters(world, world.budi)
    code = await code_of(world)
    await claims(world, world.rina, code)
    await world.presses_in_group(world.wati, "Ya, ini pemohonnya")
    assert "Hanya petugas" in world.wati.toast
    world.wati.starts("kode_1")
    await world.settle()
    assert "tidak ditemukan" in world.wati.last.text
    assert not got(world.wati, "Kode untuk pemohon")


async def test_the_link_on_the_slip_opens_the_claim(world: World) -> None:
    world.rina.starts("klaim")
    await world.settle()
    await world.press(world.rina, "Setuju")
    assert "nomor permohonannya" in world.rina.last.text


async def test_a_case_filed_in_the_chat_has_no_code(world: World) -> None:
    await world.files(world.sari)
    await world.presses_in_group(world.budi, "Tindakan lain")
    assert "Kode untuk pemohon" not in str(world.group.messages[-1].buttons)


async def test_an_answer_that_waits_to_be_told_can_be_sent_after_the_claim(world: World) -> None:
    await enters(world, world.budi)
    code = await code_of(world)
    await answers(world, world.budi, "Terlampir datanya.")
    await claims(world, world.rina, code)
    await world.presses_in_group(world.budi, "Ya, ini pemohonnya")
    assert [row["state"] for row in await rows(world, "SELECT state FROM cases")] == ["received"]
    await world.presses_in_group(world.budi, "Kirim ke pemohon")
    assert got(world.rina, "Terlampir datanya.")
    assert [row["state"] for row in await rows(world, "SELECT state FROM cases")] == ["answered"]
    assert await rows(world, "SELECT * FROM errand WHERE told_at IS NULL") == []


async def test_what_was_not_told_yet_comes_into_the_chat_as_it_was_written(world: World) -> None:
    await enters(world, world.budi)
    photo = world.budi.in_(world.group)
    asked = await prompt(world, world.budi)
    photo.sends_document("peta.pdf", b"%PDF-1.7", "Peta TPS.", reply_to=asked)
    await world.settle()
    assert "berkas dalam balasan" in shown(world, "Sampaikan kepada pemohon").text
    for label in ("Tindakan lain", "Perpanjang waktu", "Belum dikuasai"):
        await world.presses_in_group(world.budi, label)
    reasons = "Dokumen masih dihimpun dari seluruh panitia pemilihan kecamatan."
    await writes(world, world.budi, reasons, world.group.messages[-1])
    await world.presses_in_group(world.budi, "beri tahu pemohon")
    code = await code_of(world)
    await claims(world, world.rina, code)
    await world.presses_in_group(world.budi, "Ya, ini pemohonnya")
    assert any(message.file for message in got(world.rina, "Peta TPS."))
    assert got(world.rina, "PEMBERITAHUAN PERPANJANGAN")
    for inside in ("Sampaikan", "obrolan pribadi", "Budi", "di atas"):
        assert not [message for message in got(world.rina, inside) if "Contoh" not in message.text]
