"""Stories of what an office does with a request: answered, incomplete, extended, refused."""

from bot.demo.stories.story_steps import (
    CARD,
    HEALTH,
    TUESDAY,
    answers,
    filed,
    lists_exemption,
    refuses,
)
from bot.demo.story_moves import (
    GROUP,
    Move,
    Sight,
    Step,
    Story,
    Told,
    fills,
    presses,
    replies,
    starts,
    taps,
    writes,
)

ANSWERED = Story(
    "answered",
    Told("Diajukan dan dijawab", "Filed and answered"),
    TUESDAY,
    (
        *filed(),
        Step(
            Told(
                "Budi mengambilnya dan membalas kartu. Lima detik kemudian balasannya sampai, dan "
                "👌 menandainya.",
                "Budi takes it and replies to the card. Five seconds later his reply arrives, and "
                "👌 marks it.",
            ),
            (
                *taps("budi", "Saya tangani"),
                *replies("budi", CARD, "Selamat pagi. Datanya sedang kami siapkan, ya."),
            ),
            (Sight("sari", "sedang kami siapkan"), Sight(GROUP, "👌")),
        ),
        answers(
            Told(
                "Jawaban resmi hanya dapat diberikan PPID. Wati memutus, melihat pratinjau, lalu "
                "mengirim; hitungan hari berhenti.",
                "Only the PPID gives the official answer. Wati decides, looks at the preview and "
                "sends; the clock stops.",
            )
        ),
    ),
)

INCOMPLETE = Story(
    "incomplete",
    Told("Belum lengkap", "Something is missing"),
    TUESDAY,
    (
        *filed(),
        Step(
            Told(
                "Salinan identitasnya belum ada. Budi meminta kelengkapan; Sari diberi tahu sampai "
                "kapan.",
                "A copy of the identity card is missing. Budi asks for it; Sari is told until "
                "when.",
            ),
            taps(
                "budi",
                "Tindakan lain",
                "Minta kelengkapan",
                "Salinan identitas",
                "Hanya itu",
                "Kirim ke pemohon",
            ),
            (
                Sight("sari", "Lengkapi paling lambat Jumat, 27 November 2026"),
                Sight(GROUP, "perlu dilengkapi"),
            ),
        ),
        Step(
            Told(
                "Sari melengkapinya. Grup hanya tahu bahwa ada yang datang; isinya tetap pribadi.",
                "Sari sends it. The group only hears that something came; what it is stays "
                "private.",
            ),
            writes("sari", "Ini kelengkapannya, Pak."),
            (Sight(GROUP, "Pemohon melengkapi."),),
        ),
        Step(
            Told(
                "Budi menyatakan lengkap. Permohonan diproses dengan tanggal yang sama.",
                "Budi says that it is complete. The request is handled, with the same last day.",
            ),
            taps("budi", "Lengkap"),
            (Sight("sari", "PERMOHONAN LENGKAP"),),
        ),
    ),
)

EXTENDED = Story(
    "extended",
    Told("Diperpanjang", "Extended"),
    TUESDAY,
    (
        *filed(),
        Step(
            Told(
                "Arsipnya di kecamatan. Wati memperpanjang satu kali, tujuh hari kerja, dengan "
                "alasan tertulis.",
                "The papers lie elsewhere. Wati extends, once, by seven working days, with reasons "
                "in writing.",
            ),
            (
                *taps("wati", "Tindakan lain", "Perpanjang waktu", "Belum dikuasai"),
                Move("answers", "wati", "Dokumen tersimpan di arsip kecamatan."),
                *taps("wati", "beri tahu pemohon"),
            ),
            (Sight("sari", "Kamis, 17 Desember 2026"),),
        ),
        Step(
            Told(
                "Sari bertanya mengapa tanggal itu. Pita kalender menggambarkan hitungan yang "
                "sama.",
                "Sari asks why that date. The calendar ribbon draws the same count.",
            ),
            presses("sari", "Lihat permohonan ini", "Mengapa tanggal ini?"),
            (Sight("sari", "Mengapa Kamis, 17 Desember 2026?"),),
        ),
    ),
)

REFUSED = Story(
    "refused",
    Told("Ditolak, lalu keberatan", "Refused, then objected to"),
    TUESDAY,
    (
        *filed(HEALTH),
        Step(
            Told(
                "Sebelum menolak, informasinya harus ada pada daftar yang dikecualikan. Wati "
                "mencatat entrinya.",
                "Before anything is refused it must be on the list of exempt information. Wati "
                "adds the entry.",
            ),
            lists_exemption("wati"),
        ),
        Step(
            Told(
                "Wati menolak: huruf pasal, uji konsekuensi, dan alasan, semuanya tertulis.",
                "Wati refuses: the article's letter, the consequence test and the reasons, all in "
                "writing.",
            ),
            refuses("wati"),
            (Sight("sari", "Pasal 17 huruf h"),),
        ),
        Step(
            Told(
                "Sari tidak setuju dan mengajukan keberatan, tanpa pergi ke kantor.",
                "Sari disagrees and objects, without going to the office.",
            ),
            (
                *presses("sari", "Ajukan keberatan", "a. Ditolak"),
                *writes("sari", "Saya hanya meminta kesimpulan lulus atau tidak."),
                *presses("sari", "Kirim keberatan"),
            ),
            (Sight("sari", "TANDA BUKTI PENERIMAAN KEBERATAN"),),
        ),
        Step(
            Told(
                "Yang menanggapi adalah Hadi, atasan PPID; yang menolak tidak menilai dirinya "
                "sendiri.",
                "Hadi, the superior, answers it; who refused does not judge themselves.",
            ),
            (
                *taps("hadi", "Tanggapi keberatan"),
                starts("hadi"),
                *fills(
                    "hadi",
                    "> Membatalkan",
                    "Memberikan kesimpulan lulus atau tidak, tanpa rinciannya",
                    "8 Desember 2026",
                    "> Lanjut",
                    "> Kirim ke pemohon",
                ),
            ),
            (Sight("sari", "keputusan PPID dibatalkan"),),
        ),
    ),
)
