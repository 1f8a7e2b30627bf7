"""Steps and moves that several stories share, and the words in them."""

from datetime import datetime
from zoneinfo import ZoneInfo

from bot.demo.story_moves import (
    GROUP,
    Move,
    Sight,
    Step,
    Told,
    fills,
    presses,
    starts,
    taps,
    writes,
)

WANTED = "Salinan daftar pemilih tetap per kecamatan pada pemilihan terakhir"
SARI = ("Sari Wulandari", "3310014107990001", "Jl. Pemuda 12, Klaten", "0812 3456 7890")
CARD = "Balas kartu ini"
HEALTH = "Hasil pemeriksaan kesehatan para calon bupati"
REASONS = "Dokumen memuat pemeriksaan kesehatan calon; membukanya melanggar hak pribadinya."


def at(text: str) -> datetime:
    """Return a time of day at the office."""
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo("Asia/Jakarta"))


TUESDAY = at("2026-11-24T09:12")


def asks(wanted: str = WANTED) -> Step:
    """Let Sari say which information she wants, and for what purpose."""
    return Step(
        Told(
            "Sari menyapa loket, menyetujui pemberitahuan privasi, dan menulis permintaannya "
            "dengan kata-katanya sendiri.",
            "Sari greets the desk, agrees to the privacy notice, and writes what she wants in her "
            "own words.",
        ),
        (
            starts("sari"),
            *presses("sari", "Minta informasi", "Setuju"),
            *writes("sari", wanted),
            *presses("sari", "Sudah lengkap"),
            *writes("sari", "Penelitian skripsi"),
        ),
        (Sight("sari", "Bagaimana Anda ingin menerimanya"),),
    )


def files() -> Step:
    """Let Sari say who she is, and send the request."""
    return Step(
        Told(
            "Beberapa pertanyaan singkat, lalu tanda bukti dengan nomor dan tanggal terakhir. Di "
            "grup petugas lahir sebuah topik, tanpa nama dan alamat Sari.",
            "A few short questions, then a receipt with a number and the last day. In the "
            "officers' group a topic is born, without Sari's name or address.",
        ),
        (
            *presses("sari", "lewat percakapan ini", "Perorangan"),
            *writes("sari", *SARI),
            *presses("sari", "Kirim permohonan"),
        ),
        (Sight("sari", "TANDA BUKTI"), Sight(GROUP, CARD)),
    )


def filed(wanted: str = WANTED) -> tuple[Step, ...]:
    """Let Sari file a request, in two steps."""
    return asks(wanted), files()


def answers(told: Told, words: str = "Terlampir datanya.") -> Step:
    """Let Wati, who is the PPID, give the official answer."""
    return Step(
        told,
        (
            *taps("wati", "Jawaban resmi", "Semua diberikan"),
            Move("speaks", "wati", words),
            *taps("wati", "Siap, lihat pratinjau", "Kirim ke pemohon"),
        ),
        (Sight("sari", words), Sight("sari", "Akhir jawaban resmi")),
    )


def lists_exemption(who: str) -> tuple[Move, ...]:
    """Let an officer add the candidates' health results to the list of exempt information."""
    return (
        Move("replies", who, "/dikecualikan", CARD),
        *taps(who, "Tambah entri"),
        starts(who),
        *fills(
            who,
            "Hasil pemeriksaan kesehatan calon",
            "> h. Rahasia pribadi",
            "Keputusan PPID 4/2026",
            "Lampiran kesehatan",
            "2 Januari 2026",
            "> Selama diperlukan",
            "> Simpan",
        ),
    )


def refuses(who: str) -> tuple[Move, ...]:
    """Let an officer refuse by the official answer, based on the list's only entry."""
    return (
        *taps(who, "Jawaban resmi", "Keputusan lain"),
        *fills(
            who,
            "> Ditolak",
            "> h. Rahasia",
            "> 1. Hasil",
            "Uji konsekuensi 2/2026",
            "> Tidak keduanya",
            "Calon tidak menyetujui.",
            REASONS,
            "> Ditulis di sini",
            "> lanjut ke jawaban",
        ),
        Move("speaks", who, "Dengan hormat, permohonan ditolak."),
        *taps(who, "Siap, lihat pratinjau", "Kirim ke pemohon"),
    )
