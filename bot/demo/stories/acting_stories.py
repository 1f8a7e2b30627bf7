"""The story of an acting PPID, who decides on the last afternoon while the PPID is ill."""

from bot.demo.stories.story_steps import HEALTH, TUESDAY, at, filed, lists_exemption, refuses
from bot.demo.story_moves import GROUP, Move, Sight, Step, Story, Told, fills, starts, turns

HERE = "Bu Wati sakit. Hari ini batasnya."
ACTING = Story(
    "acting",
    Told("Plh. PPID pada sore terakhir", "An acting PPID on the last afternoon"),
    TUESDAY,
    (
        *filed(HEALTH),
        Step(
            Told(
                "Hari terakhir, pukul dua siang. Wati, yang berwenang memutus, sakit; tim "
                "mengetahuinya dari pengingat pagi.",
                "The last day, two in the afternoon. Wati, who may decide, is ill; the morning's "
                "reminder told the team that it is due.",
            ),
            (turns(at("2026-12-08T14:00")), Move("speaks", "lestari", HERE)),
            (Sight(GROUP, "HARI INI hari terakhir"),),
        ),
        Step(
            Told(
                "Budi, administrator grup, menjadikan Lestari Plh. PPID untuk hari ini, dengan "
                "nomor surat perintahnya.",
                "Budi, the group's administrator, makes Lestari acting PPID for today, with the "
                "number of her letter of assignment.",
            ),
            (
                Move("replies", "budi", "/peran", HERE),
                starts("budi"),
                *fills(
                    "budi",
                    "> PPID",
                    "> Plh.",
                    "> Hari ini",
                    "> Hari ini",
                    "SP 31/2026",
                    "> Berikan",
                ),
            ),
            (Sight(GROUP, "Plh. PPID"),),
        ),
        Step(
            Told(
                "Menolak pun harus lengkap, sesore apa pun: entri pada daftar yang dikecualikan "
                "lebih dahulu.",
                "Even so late a refusal must be whole: first the entry on the list of exempt "
                "information.",
            ),
            lists_exemption("lestari"),
        ),
        Step(
            Told(
                "Lestari menolak secara tertulis, dengan pasal, uji konsekuensi, dan alasan. "
                "Jawabannya sampai sebelum kantor tutup.",
                "Lestari refuses in writing, with the article, the consequence test and the "
                "reasons. The answer arrives before the office closes.",
            ),
            refuses("lestari"),
            (Sight("sari", "Pasal 17 huruf h"), Sight("sari", "Akhir jawaban resmi")),
        ),
    ),
)
