"""Words that are hardly meant for a requester: they speak to colleagues, or about the requester.

What a sentence does is looked at, in the Indonesian and Javanese of offices. It only asks: who
means the requester all the same sends by a tap.
"""

import re
from collections.abc import Iterable

HOLD_SECONDS = 20
"""How long a line shows an officer's words before they leave, unless the operator sets another."""
_CALL = (
    r"(?:pak|pa|bapak|bpk|bu|ibu|mas|mba|mbak|mbakyu|kang|bang|abang|kak|kakak|dik|dek|adik|om|tante"
    r"|pakde|bude|saudara|saudari|sdr|sdri)\b\.?"
)
"""Forms of address."""
_TITLE = (
    r"(?:kabid|kadis|kaban|kadin|kabag|kasubag|kasubbag|kasi|kasie|kaur|sekda|sekdin|sekban|sekwan"
    r"|sekretaris|sekcam|camat|bupati|wabup|ppid|atasan|pimpinan|kepala|ketua|koordinator"
    r"|bendahara|admin|kanit|korwil|komisioner)\b"
)
"""Titles by which colleagues and superiors are addressed."""
_TOWARDS = r"(?<!ke )(?<!kepada )(?<!dengan )(?<!oleh )(?<!bertemu )(?<!menemui )(?<!menghubungi )"
"""Who follows these words is spoken of, as somebody whom the requester may go to."""
_SEND = r"(?:kirim|jawab|balas|bales|beri|berikan|kasih|kasihkan|sampaikan|tanggapi|layani|buka)"
_WORK = (
    r"arahan|cek|dicek|tanya|tanyakan|konfirmasi|koordinasi\w*|lewat|lapor|tunggu|nunggu|menunggu"
    r"|minta|rapat\w*|telaah|bahas|cari"
)
_OFFICE_WORK = r"siap|ketik|cari|buat|cetak|print|scan|urus|rekap|balas|jawab"
_STAYS_INSIDE = (
    rf"{_TOWARDS}\b{_CALL}\s+{_TITLE}",
    r"(?<![\w.])@\w+|\bcc\s*:?\s+\w+|\byang piket\b",
    rf"^\W*(?:mohon\s+)?lapor\s+{_CALL}|^\W*(?:izin|ijin)\b|^\W*d[ie]k\s*,|\bsiap laksanakan\b",
    rf"\b(?:nggih|siap)\s+{_CALL}\s+siap\b|^\W*nuwun sewu\s+{_CALL}[^?]*\?",
    r"\bmohon\s+(?:arahan|petunjuk|disposisi|acc|persetujuan|koreksi|paraf|tanda\s?tangan)",
    rf"\bintern(?:al)?\b|\bjangan\s+(?:dulu\s+)?(?:semua|sampai|(?:di)?{_SEND})\b|\b(?:di)?pending\b",
    r"\b(?:tunda|tahan|tolak|ditolak)\s+(?:saja|aja|dulu|dahulu)\b|\bbelum\s+final\b",
    r"\b(?:pemohon|orang|warga|lsm)(?:nya)?\s+(?:ini|itu|tadi)\b|\b(?:orang|pemohon)nya\b",
    r"\byang\s+minta\s+ini\b|\byang\s+(?:kemarin|dulu)\s+(?:ribut|marah|protes|itu)\b",
    r"\b(?:sering|suka)\s+(?:protes|ribut|marah)|\b(?:ngeyel|rese|bodrek|cerewet|rewel)\b",
)
"""Speaks to a colleague or superior, keeps something inside, or speaks about the requester."""
_AMONG_COLLEAGUES = (
    r"\b(?:rekan|teman|temen|kawan|kanca)(?:2|-\w+)?\b\s*,?\s+(?:ada|tolong|mohon|minta|siapa|yang)",
    r"\b(?:forward|fwd|teruskan)\s+ke\s+(?:bidang|bagian)|\bdisposisi\b",
    rf"\b(?:{_WORK})\b[^.!?\n]*\b(?:dulu|dhisik|sik)\b",
    r"\b(?:ada|siapa)\s+(?:yang|yg)\s+(?:tahu|tau|pegang|punya|bisa|piket|tangani|nangani)\b",
    rf"\b(?:kita|di){_SEND}\w*\s+(?:apa|bagaimana|gimana|pripun|piye)|\bkita\s+{_SEND}\b",
    r"\bboleh\s+(?:saya\s+|kita\s+)?(?:kirim|berikan|diberikan|dikirim|dibuka)\b[^.]*\?",
    r"\bperlu\s+uji\b[^.]*\?|\bbukannya\b|\bpripun\b[^.]*\?|\benaknya\b|\bbelum bisa dijawab\b",
    r"\b(?:ga|gak|nggak|ngga|gimana|gmn|sih|nih|dong|deh|lho|loh|aja|kok|waduh|sy|udah|bener)\b",
    r"\b(?:aku|kowe|durung|rung|wis|wes|ono|piye|opo|sopo|ora|ra|iki|kuwi|iso|wae|tak|kayaknya)\b",
    rf"\b(?:tolong|dibantu)\b[^.!?\n]*\b(?:di)?(?:{_OFFICE_WORK})(?:kan|i|in)?\b",
    r"\b(?:draf|draft)\b|\b(?:tolong|hati-hati)\b[^.!?\n]*\bjawab|\bkoordinasi(?:kan)?\s+(?:sama|dengan)\b",
    r"\b(?:ranah|tugas|bagian|tupoksi)\s+siapa\b|\b(?:yang|yg)\s+(?:urus|ngurus|pegang|handle)\b",
    r"(?<!ini )\bdia\b|\b(?:katanya|lsm|wartawan|pengacara)\b|\bkan\s*\?",
    r"\bminta\s+di(?:jawab|tolak|tunda)\b|\b(?:sudah|belum)\s+lapor\b",
    r"\batasan\s+(?:masih|lagi|sedang|belum)\b|\b(?:sudah|belum)\s+(?:setuju|acc)\s+(?:belum|ya)\b",
)
"""Puts off, asks who has something or what to answer, or speaks as one does among colleagues."""
_TO_THE_REQUESTER = re.compile(
    r"\b(?:kami|silakan|silahkan|monggo|mangga|sumangga|bisa dibantu)\b", re.IGNORECASE
)
"""A sentence with one of these speaks to the requester, in whatever tone."""
_SENTENCE = re.compile(r"[^.!?\n]+[.!?\n]*")
_INSIDE, _TALK = (
    tuple(re.compile(pattern, re.IGNORECASE) for pattern in patterns)
    for patterns in (_STAYS_INSIDE, _AMONG_COLLEAGUES)
)
_NAME = re.compile(r"[^\W\d_]{2,}")
_CALLED = re.compile(rf"{_TOWARDS}\b{_CALL}\s+([^\W\d_]{{2,}})", re.IGNORECASE)
_FIRST = re.compile(r"\W*([^\W\d_]{2,})\s*[,:!?]")
_LAST = re.compile(r",\s*([^\W\d_]{2,})\s*[.!?]*\s*$")
_ASKED = re.compile(r"\b(?:tanya|tanyakan|suruh|titip)\s+(?:ke\s+)?([^\W\d_]{2,})", re.IGNORECASE)
_SHORT = 3
"""Letters of a name from which on it may be called short, as Wat and Les are."""


def meant_inside(text: str, names: Iterable[str]) -> str:
    """Return the words by which a text seems meant for colleagues, such as "Bu Wati", or "".

    `names` are those of the other members. Any part of a name counts, also called short: after a
    form of address, as the first word before a comma, or as the last after one.
    """
    known = {part.casefold() for name in names for part in _NAME.findall(name)}
    ends = (_FIRST.match(text), _LAST.search(text), _ASKED.search(text))
    calls = [*_CALLED.finditer(text), *filter(None, ends)]
    found = [call[0].strip(" ,:!?.\n") for call in calls if _is_one(call[1].casefold(), known)]
    if found:
        return found[0]
    for sentence in _SENTENCE.findall(text):
        inward = _INSIDE if _TO_THE_REQUESTER.search(sentence) else (*_INSIDE, *_TALK)
        done = next(filter(None, (pattern.search(sentence) for pattern in inward)), None)
        if done is not None:
            return " ".join(done[0].split()).strip(" ,:")
    return ""


def _is_one(word: str, known: Iterable[str]) -> bool:
    """Say whether a word is a name, or the beginning of one."""
    return any(
        word == name or (_SHORT <= len(word) < len(name) and name.startswith(word))
        for name in known
    )
