"""Stories of a request in Javanese and of one by voice note."""

from bot.demo.stories.story_steps import CARD, TUESDAY, files
from bot.demo.story_moves import (
    GROUP,
    Move,
    Sight,
    Step,
    Story,
    Told,
    presses,
    replies,
    starts,
    taps,
    writes,
)

KARTO = ("Karto Wiyono", "3310010101450002", "Dhusun Tegal RT 3, Wedi, Klaten", "0813 1111 2222")

JAVANESE = Story(
    "javanese",
    Told("Mbah Karto, basa Jawi", "Mbah Karto speaks Javanese"),
    TUESDAY,
    (
        Step(
            Told(
                "Mbah Karto memilih basa Jawi; sejak itu loket menyapanya dalam krama.",
                "Mbah Karto chooses Javanese; from then on the desk speaks krama to him.",
            ),
            (starts("karto"), *presses("karto", "Jawa (krama)")),
            (Sight("karto", "Sugeng rawuh"),),
        ),
        Step(
            Told(
                "Ia mengajukan permohonan dalam bahasanya sendiri.",
                "He files his request in his own language.",
            ),
            (
                *presses("karto", "Nyuwun informasi", "Sarujuk"),
                *writes("karto", "Nyuwun salinan dhaptar pamilih tetep ing desa kula."),
                *presses("karto", "Sampun jangkep"),
                *writes("karto", "Kangge rembagan RT"),
            ),
        ),
        Step(
            Told(
                "Tanda bukti berbahasa Indonesia lebih dulu, karena berkekuatan hukum, dengan "
                "terjemahan krama di bawahnya. Petugas membacanya seperti permohonan lain.",
                "The receipt comes in Indonesian first, since it counts in law, with krama "
                "beneath. To the officers it is a request like any other.",
            ),
            (
                *presses("karto", "ing pirembagan punika", "Perorangan"),
                *writes("karto", *KARTO),
                *presses("karto", "Kintun panyuwunan"),
            ),
            (Sight("karto", "TANDA BUKTI"), Sight(GROUP, "dhaptar pamilih")),
        ),
    ),
)

VOICE = Story(
    "voice",
    Told("Permohonan dengan suara", "A request by voice"),
    TUESDAY,
    (
        Step(
            Told(
                "Sari tidak suka mengetik: permintaannya berupa pesan suara.",
                "Sari does not like to type: her request is a voice note.",
            ),
            (
                starts("sari"),
                *presses("sari", "Minta informasi", "Setuju"),
                Move("voice", "sari"),
                *presses("sari", "Sudah lengkap"),
                *writes("sari", "Rekapitulasi suara 2024 per desa", "Untuk rapat warga"),
            ),
        ),
        files(),
        Step(
            Told(
                "Petugas mendengarkannya di topik, menuliskan isinya, dan melanjutkan seperti "
                "biasa.",
                "The officers listen to it in the topic, note what it says, and go on as usual.",
            ),
            (
                *taps("budi", "Saya tangani"),
                *replies("budi", CARD, "Baik, yang Anda minta rekapitulasi suara 2024, betul?"),
            ),
            (Sight("sari", "rekapitulasi suara 2024"),),
        ),
    ),
)
