"""A day of the office in which the desk sends in every way that it has."""

from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from functools import partial

from bot.actions.delivery import act_recall
from bot.actions.group import roll_call
from bot.domain.people.role_permissions import Role
from bot.domain.reminders.reminder_plan import Audience, ReminderKind, Subject
from sandbox.people.speaker import Place
from sandbox.state.stored_files import Upload
from storage import cases
from tests.domain.chain_letter import CHAIN
from tests.faults.paths import Recorder
from tests.stories.acts import answers, answers_words, replies, shown, writes
from tests.stories.answers.acts import corrects, sends_upward
from tests.stories.delivery.acts import only_asks
from tests.stories.objections.acts import judges, objects, objects_without_a_case, seat
from tests.stories.outside_chat.acts import enters
from tests.stories.privacy.acts import (
    A_WRONG_FILE,
    answers_right,
    asks_to_stop,
    begins_incident,
    fills_incident,
)
from tests.stories.reminding import decides, gives, is_taken, one, plans
from tests.uploads.strangers import pdf, picture
from tests.walking import walk_to
from tests.world import WIB, opened

MOVING = ("audio", "video", "video_note", "animation")
PICTURE, PAPER = picture(), pdf()


@asynccontextmanager
async def played() -> AsyncIterator[Recorder]:
    async with opened(watched=True) as world:
        recorder = Recorder(**vars(world))
        for act in PLAY:
            await act(recorder)
        yield recorder


async def files_and_sends_everything(world: Recorder) -> None:
    await world.files(world.sari)
    sari = world.sari
    await world.say(sari, "Mohon per desa juga.")
    sends: list[Callable[[], object]] = [
        lambda: sari.sends_document("surat.pdf", PAPER, "Surat pengantar"),
        lambda: sari.sends_photo(PICTURE),
        sari.sends_voice,
        lambda: sari.sends_location(-7.7, 110.6),
        lambda: sari.sends_venue("Kantor", "Jl. Pemuda"),
        sari.sends_contact,
        *(partial(sari.sends_file, kind, b"moving") for kind in MOVING),
        lambda: sari.sends_album([("a.jpg", PICTURE), ("b.jpg", PICTURE)], "Dua halaman"),
    ]
    for send in sends:
        send()
        await world.burst_passes()


async def is_answered_in_words(world: Recorder) -> None:
    await world.say(world.budi, "/start")
    await world.presses_in_group(world.budi, "Buka di obrolan pribadi", "💬 Balas")
    to = shown(world, "Mohon per desa juga.")
    said = await replies(world, world.budi, to, "Sedang kami cari, Bu.")
    await world.after(world.budi.in_(world.group).edits(said, "Sedang kami cari, Bu Sari."))
    await world.replies_leave()
    await writes(world, world.budi, "/batal", said)
    await writes(world, world.budi, "//Arsipnya di gudang.")
    await writes(world, world.budi, "//NIK 3310120408850007 salah.")
    await world.presses_in_group(world.budi, "🗑 Hapus", "🗑 Ya, hapus")
    await writes(world, world.budi, "Siapa yang pegang?", world.card)
    await writes(world, world.budi, "Bu Wati, ini data lama?", to)
    await world.presses_in_group(world.budi, "Saya tangani")
    seat, words = world.budi.in_(world.group), shown(world, "Mohon per desa juga.")
    place: Place = {"topic": words.topic, "reply_to": words}
    plan = seat.sends_document("denah.pdf", PAPER, "Denah", **place)
    await world.replies_leave()
    await world.after(seat.edits(plan, "Denah kantor"))
    seat.replaces(plan, "document", Upload("denah.pdf", PAPER, "application/pdf"))
    await world.settle()
    seat.sends_sticker(**place)
    await world.replies_leave()
    pictures = seat.sends_album([("a.jpg", PICTURE), ("b.jpg", PICTURE)], **place)
    await world.replies_leave()
    await writes(world, world.budi, "/batal", pictures[0])


async def is_left_unsent(world: Recorder) -> None:
    """Let a reply wait, of which its author is reminded, and which is a note at closing time."""
    await replies(world, world.budi, shown(world, "Mohon per desa juga."), "Baik.")
    await writes(world, world.budi, "Datanya menyusul.", shown(world, "Mohon per desa juga."))
    for hours in (1, 7):
        world.clock.turn(timedelta(hours=hours))
        await world.tick()
    await world.passes(timedelta(hours=16))


async def is_asked_of_a_unit(world: Recorder) -> None:
    await world.presses_in_group(world.budi, "Tindakan lain", "Minta bahan ke unit", "Perencanaan")


async def is_practised(world: Recorder) -> None:
    await world.after(world.budi.in_(world.group).says("/peran"))
    await world.presses_in_group(world.budi, "Latihan")
    card = shown(world, "Rincian belanja kantor")
    for label in ("Saya tangani", "Akhiri latihan"):
        await world.after(world.budi.in_(world.group).presses(label, on=card))


async def is_called_over(world: Recorder) -> None:
    async with world.desk.turn() as turn:
        await roll_call.call_roll(turn)
    await world.settle()
    called = shown(world, "Siapa saja di grup ini")
    await world.after(world.telegram.person("Tamu").in_(world.group).presses("Hadir", on=called))


async def asks_without_a_case(world: Recorder) -> None:
    asker = world.telegram.person("Joko")
    await world.talks(asker, "/start", "Apakah boleh parkir di halaman?", "> Tanyakan ke petugas")
    await answers_words(world, world.budi, "Tutup, Pak.")


async def is_answered_officially(world: Recorder) -> None:
    await seat(world, Role.ATASAN)
    await world.begins_answer(world.budi)
    await world.says_in_topic(world.budi, "Datanya sudah benar?")
    await world.presses_in_group(world.budi, "📝 Bukan")
    await writes(world, world.budi, "Jumlahnya 47.100.")
    await world.presses_in_group(world.budi, "Siap, lihat pratinjau")
    world.budi.in_(world.group).presses("Kirim ke pemohon")
    while await world.parts.poller.once() or await world.parts.worker.once():
        pass
    world.clock.turn(act_recall.OFFERED_AFTER)  # Telegram has not taken it yet
    await act_recall.OFFER_TAKE_BACK(world.desk, world.clock.now())
    await world.settle()
    await corrects(world, "Yang benar 47.210.", "rekap.pdf")
    await objects(world, "d. Tidak sesuai")
    await judges(world, "Menguatkan keputusan PPID", "Pemohon melihat lampirannya di kantor.")


async def asks_for_a_right(world: Recorder) -> None:
    await asks_to_stop(world, "Batasi", "Jangan dipakai untuk permohonan baru.")
    await answers_right(world, "Dikabulkan")


async def has_an_incident(world: Recorder) -> None:
    await begins_incident(world)
    await fills_incident(world, *A_WRONG_FILE)
    await world.presses_in_group(world.budi, "Beri tahu pemilik data", "Ya, kirim sekarang")


async def loses_its_topic(world: Recorder) -> None:
    await world.files(world.sari, "Anggaran pilkada 2024 per kecamatan")
    world.group.closes_topic(world.topic, by=world.budi)
    await world.talks(world.sari, "Mohon edisi terbaru.", "> Anggaran pilkada")
    await world.burst_passes()
    await world.files(world.sari, "Daftar aset kantor tahun 2024")
    world.group.deletes_topic(world.topic, by=world.budi)
    await world.talks(world.sari, "Masih kurang lampiran.", "> Daftar aset")
    await world.burst_passes()
    await world.after(world.budi.in_(world.group).says("/kasus 3"))
    world.telegram.push_raw({"message": 5})
    world.group.add_bot()
    await world.settle()


async def comes_on_paper(world: Recorder) -> None:
    await enters(world, world.budi)
    await answers(world, world.budi, "Silakan diambil di loket.")


async def is_looked_through(world: Recorder) -> None:
    for number in range(7):
        await world.files(world.sari, f"Daftar nomor {number} dari arsip kabupaten")
    await world.after(world.budi.in_(world.group).says("/antrean"))
    await world.presses_in_group(world.budi, "▶️")
    await world.after(world.budi.in_(world.group).says("/pasang"))


async def encloses_without_a_request(world: Recorder) -> None:
    await objects_without_a_case(world)
    await world.talks(world.rina, "/daftar", "> /KEBERATAN/", "> Tambah lampiran")
    await world.talks(world.rina, "Tahun 2024 juga belum diumumkan.", "> Sudah, itu saja")


async def is_flooded(world: Recorder) -> None:
    for number in range(8):
        await only_asks(
            world,
            world.telegram.person(f"Akun {number}"),
            f"{CHAIN} {number}",
        )
    await world.turn_to(world.clock.now() + timedelta(minutes=3))


async def comes_as_a_crowd(world: Recorder) -> None:
    """Let more people file in one second than the group has room for; a list tells of them."""
    people = [world.telegram.person(f"Warga {number}") for number in range(5)]
    for person in people:
        await walk_to(world, "confirm", person)
    for person in people:
        person.presses("Kirim permohonan")
    await world.parts.work_until_idle()
    world.clock.turn(timedelta(seconds=11))
    await world.tick()


async def waits_for_an_approval(world: Recorder) -> None:
    """Let a refusal of a new request wait for the head, who is reminded in private."""
    await world.files(world.sari, "Notulen rapat pleno tahun 2025")
    async with world.desk.database.transaction() as tx:
        [case] = await cases.newest_between(tx, None, None, 1)
    await gives(world, world.budi, Role.HEAD)
    await world.after(world.budi.starts())
    await decides(world, world.budi, "asked", case.id)
    due_at = datetime(2026, 12, 3, 8, tzinfo=WIB)
    reminder = one(ReminderKind.APPROVAL, Audience.HEAD, due_at, f"approval:{case.due_on}")
    await plans(world, Subject(case.id), reminder)


async def waits_for_an_answer_from_above(world: Recorder) -> None:
    await world.files(world.sari, "Rekaman rapat pleno tahun 2025")
    await is_taken(world)
    await sends_upward(world)


async def waits_for_days(world: Recorder) -> None:
    await writes(world, world.budi, "/kesehatan")
    for day in (3, 7, 8):
        await world.turn_to(datetime(2026, 12, day, 9, tzinfo=WIB))


async def is_rated(world: Recorder) -> None:
    await world.files(world.sari, "Peta jalan kabupaten tahun 2025")
    await answers(world, world.budi, "Terlampir petanya.")
    await world.presses_in_group(world.budi, "Selesai")
    await world.press(world.sari, "4 ⭐")


async def is_asked_for_by_strangers(world: Recorder) -> None:
    stranger = world.telegram.person("Tono")
    await world.talks(stranger, "/permohonan", "> Tidak setuju")
    other = world.telegram.group("Grup lain")
    other.add(world.rina, administrator=True)
    await world.after(world.rina.in_(other).says("/pasang"))


async def is_away_for_a_day(world: Recorder) -> None:
    await world.passes(timedelta(hours=25))


PLAY = (
    files_and_sends_everything,
    is_answered_in_words,
    is_left_unsent,
    is_asked_of_a_unit,
    is_practised,
    is_called_over,
    asks_without_a_case,
    is_answered_officially,
    asks_for_a_right,
    has_an_incident,
    loses_its_topic,
    comes_on_paper,
    is_looked_through,
    is_flooded,
    comes_as_a_crowd,
    waits_for_an_approval,
    waits_for_an_answer_from_above,
    waits_for_days,
    is_rated,
    encloses_without_a_request,
    is_asked_for_by_strangers,
    is_away_for_a_day,
)
