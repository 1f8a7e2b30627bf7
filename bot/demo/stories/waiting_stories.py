"""Stories of deadlines: a late answer, an election stage, the night before the holidays."""

from bot.demo.stories.story_steps import TUESDAY, at, filed
from bot.demo.story_moves import (
    GROUP,
    Move,
    Sight,
    Step,
    Story,
    Told,
    fills,
    presses,
    starts,
    taps,
    turns,
    writes,
)

LATE = Story(
    "late",
    Told("Terlambat, sampai Komisi Informasi", "Late, and on to the Commission"),
    TUESDAY,
    (
        *filed(),
        Step(
            Told(
                "Sepuluh hari kerja lewat tanpa jawaban. Petugas diingatkan tiap pagi; hari "
                "terakhir pun tiba.",
                "Ten working days pass without an answer. The officers are reminded each morning; "
                "the last day comes.",
            ),
            (turns(at("2026-12-08T10:00")),),
            (Sight(GROUP, "HARI INI hari terakhir"),),
        ),
        Step(
            Told(
                "Terlambat. Loket mengatakannya kepada Sari apa adanya, beserta haknya.",
                "It is late. The desk tells Sari so plainly, and what her rights are.",
            ),
            (turns(at("2026-12-09T09:30")),),
            (Sight("sari", "Batas waktu sudah lewat"), Sight(GROUP, "terlambat 1 hari kerja")),
        ),
        Step(
            Told(
                "Sari mengajukan keberatan karena tidak ditanggapi.",
                "Sari objects, because nobody answered.",
            ),
            (
                *presses("sari", "Ajukan keberatan", "c. Tidak ditanggapi"),
                *writes("sari", "Sampai hari ini tidak ada jawaban."),
                *presses("sari", "Kirim keberatan"),
            ),
            (Sight("sari", "TANDA BUKTI PENERIMAAN KEBERATAN"),),
        ),
        Step(
            Told(
                "Atasan juga diam, tiga puluh hari kerja. Loket menunjukkan jalan ke Komisi "
                "Informasi, dengan tanggalnya.",
                "The superior is silent too, for thirty working days. The desk shows the way to "
                "the Information Commission, with its date.",
            ),
            (turns(at("2027-01-27T10:00")),),
            (Sight("sari", "Keberatan Anda belum ditanggapi"),),
        ),
    ),
)

ELECTION = Story(
    "election",
    Told("Masa tahapan pemilu", "In an election stage"),
    TUESDAY,
    (
        Step(
            Told(
                "Wati mencatat bahwa tahapan pencalonan sedang berjalan.",
                "Wati enters that the stage of nominations is running.",
            ),
            (
                Move("speaks", "wati", "/tahapan"),
                *taps("wati", "Tambah tahapan"),
                starts("wati"),
                *fills(
                    "wati",
                    "Pencalonan Bupati",
                    "23 November 2026",
                    "31 Januari 2027",
                    "PKPU 8/2026",
                    "> Simpan",
                ),
            ),
        ),
        *filed(),
        Step(
            Told(
                "Budi menandainya sebagai informasi pemilu: tiga hari kerja, bukan sepuluh.",
                "Budi marks it as election information: three working days, not ten.",
            ),
            taps("budi", "Informasi Pemilu"),
            (Sight(GROUP, "Hitungan Pemilu"), Sight("sari", "27 November 2026")),
        ),
    ),
)

LEBARAN = Story(
    "lebaran",
    Told("Malam sebelum libur Lebaran", "The night before the Lebaran holidays"),
    at("2026-03-17T21:00"),
    (
        *filed(),
        Step(
            Told(
                "Besok mulai libur panjang. Loket menyebut tiap hari yang tidak dihitung dan "
                "dasarnya; lihat pita kalender.",
                "The long holidays begin tomorrow. The desk names each day that does not count, "
                "and by which decree; see the ribbon.",
            ),
            presses("sari", "Lihat permohonan ini", "Mengapa tanggal ini?"),
            (Sight("sari", "Idul Fitri"),),
        ),
        Step(
            Told(
                "Selama libur tidak seorang pun diingatkan. Pada pagi kerja pertama, ringkasan "
                "menyapa petugas.",
                "During the holidays nobody is reminded. On the first working morning the digest "
                "greets the officers.",
            ),
            (turns(at("2026-03-25T09:30")),),
        ),
    ),
)
