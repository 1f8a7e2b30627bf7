"""Stories of what goes wrong: a wrong reply, a blocked bot, a deleted topic, Telegram down."""

from bot.demo.stories.story_steps import CARD, TUESDAY, filed
from bot.demo.story_moves import GROUP, Move, Sight, Step, Story, Told, replies, starts, writes

TAKEN_BACK = Story(
    "taken-back",
    Told("Balasan keliru ditarik", "A wrong reply is taken back"),
    TUESDAY,
    (
        *filed(),
        Step(
            Told(
                "Budi keliru membalas di topik ini, dan menyadarinya sebelum lima detik lewat.",
                "Budi replies in the wrong topic, and notices before five seconds are over.",
            ),
            (
                Move("replies", "budi", "Bu Rina, berkasnya sudah ada.", CARD),
                Move("speaks", "budi", "/batal"),
                Move("waits"),
            ),
            (Sight(GROUP, "Pemohon tidak menerimanya"),),
        ),
    ),
)

BLOCKED = Story(
    "blocked",
    Told("Pemohon memblokir bot", "A requester blocks the bot"),
    TUESDAY,
    (
        *filed(),
        Step(
            Told(
                "Sari memblokir bot. Petugas diberi tahu sekali, dengan saluran lain yang dapat "
                "dipakai.",
                "Sari blocks the bot. The officers are told once, with the other ways to reach "
                "her.",
            ),
            (Move("blocks", "sari"),),
            (Sight(GROUP, "tidak terjangkau lewat Telegram"),),
        ),
        Step(
            Told(
                "Sari kembali; kartu menjadi bersih lagi.",
                "Sari comes back; the card is clean again.",
            ),
            (starts("sari"),),
            (Sight(GROUP, "dapat dihubungi lagi"),),
        ),
    ),
)

DELETED = Story(
    "deleted",
    Told("Topik terhapus", "A topic is deleted"),
    TUESDAY,
    (
        *filed(),
        Step(
            Told(
                "Budi merapikan grup, dan topik permohonan ini ikut terhapus beserta isinya.",
                "Budi tidies the group, and deletes the topic of this request with all in it.",
            ),
            (Move("deletes", "budi"),),
        ),
        Step(
            Told(
                "Sari menulis lagi. Topiknya dibuat ulang, kartunya terpasang, dan kata-katanya "
                "sampai.",
                "Sari writes again. The topic is made anew, with its card, and her words arrive.",
            ),
            writes("sari", "Mohon per desa juga, ya."),
            (Sight(GROUP, CARD), Sight(GROUP, "Mohon per desa juga, ya.")),
        ),
        Step(
            Told(
                "Budi membalas di topik yang baru, seperti biasa.",
                "Budi replies in the new topic, as ever.",
            ),
            replies("budi", "Mohon per desa juga, ya.", "Baik, kami siapkan per desa."),
            (Sight("sari", "kami siapkan per desa"), Sight(GROUP, "👌")),
        ),
    ),
)

STORM = Story(
    "storm",
    Told("Telegram mati, bot dimatikan paksa", "Telegram is down, the bot is killed"),
    TUESDAY,
    (
        *filed(),
        Step(
            Told(
                "Telegram terputus tepat saat Sari menulis, dan proses bot dimatikan lalu hidup "
                "lagi. Belum ada yang sampai.",
                "Telegram breaks off just as Sari writes, and the bot's process is killed and "
                "starts again. Nothing arrives yet.",
            ),
            (
                Move("down"),
                *writes("sari", "Mohon per desa juga, ya."),
                Move("kill"),
            ),
        ),
        Step(
            Told(
                "Telegram pulih. Kata-kata Sari sampai ke grup, sekali saja.",
                "Telegram is back. Sari's words reach the group, exactly once.",
            ),
            (Move("up"), Move("waits")),
            (Sight(GROUP, "Mohon per desa juga, ya."),),
        ),
    ),
)
