"""Free text as people send it: cleaned, counted, and cut down to a subject line."""

import re
import unicodedata

LONGEST_SUBJECT = 80
LONGEST_READ = 20_000
UNTITLED = "Permohonan informasi"

# Characters that Unicode counts as visible, but that show nothing.
_INVISIBLE = dict.fromkeys(map(ord, "\u034f\u115f\u1160\u17b4\u17b5\u2800\u3164\uffa0"))
_UNWANTED = {"Cc", "Cf", "Cs", "Co", "Cn"}

_OPENERS = re.compile(
    r"""(?ix) ^ [\s,.;:!?\-–—]* (?:
      (?:selamat|sugeng|met|good) \s+ (?:pagi|siang|sore|malam|enjing|enjang|siyang|sonten|dalu
        |morning|afternoon|evening|day)
    | ass?alamu?['’`]?\s?alaikum (?:\s+ w(?:a?r|arahmatullahi?) \.? )?
        (?:\s+ w(?:b|abarakatuh|abarakaatuh) \.? )? | wassalam | salam (?:\s+ sejahtera)?
    | kulo?\s?n[uo]wun | kula\s+nuwun | nuwun\s+sewu | permisi | punten | halo | hallo | hai
    | (?: (?:apa|apakah|betul|benar) \s+ )? (?:ini|niki|punika|is\s+this)
        (?: \s+ [^\s.,;!?]+ ){1,4} (?= \s* \? \s+ \S )
    | hello | hi | dear | pagi | siang | sore | malam | dengan\s+hormat | yth\.?
    | (?:mohon\s+)? maaf (?: \s+ m?engganggu (?: \s+ waktun?ya )? )?
    | (?:mohon\s+)? i[zj]in (?= \s*, | \s+ (?:min|pak|bu|kak|tanya|bertanya|minta) \b )
    | sorry | excuse\s+me
    | (?:bapak|ibu|pak|bu|mas|mbak|kak|min|admin|petugas|sir|madam|ppid|dan) (?:\s*/\s*\w+)?
        (?: \s+ (?:ppid|kabupaten) )*
        (?: (?: \s+ (?! min|mo|sa|da ) (?-i:[A-Z]\w*) ){1,3} (?= \s* [,\n] ) )?
    | (?:perkenalkan | nama\s+saya | nami\s+kula | asma\s+kula | my\s+name\s+is) [^,.;\n]*
    | (?:saya|sy|aku|kami|kula|kulo|dalem)
        (?= \s+ (?:mau|ingin|hendak|akan|bermaksud|minta|mnta|mohon|memohon|meminta|butuh
          |membutuhkan|perlu|memerlukan|bade|badhe|nyuwun|pengin|pengen|kepengin) \b )
    | (?:saya|kula|dalem|i\s+am|i['’]m) \s+ [^\s,.;]+ (?: \s+ [^\s,.;]+ )? (?= \s* [,.;\n] )
    | (?:mau|ingin|hendak|akan|bermaksud|bade|badhe|pengin|pengen|kepengin|boleh|bolehkah|bisa
        |bisakah)
        (?= \s+ (?:saya|kami|minta|mnta|mohon|meminta|memohon|nyuwun|dapat|mendapatkan|memperoleh
          |mengajukan|tanya|bertanya|mangertos) \b )
    | (?:minta|mnta|mohon|meminta|memohon|nyuwun|suwun|butuh|membutuhkan|perlu|memerlukan)
        (?: \s+ (?:tolong|pirsa|priksa|tulung|dikirimi|dikirimkan|diberi|diberikan) )?
    | mengajukan (?:\s+ permohonan (?:\s+ informasi)? )? | mendapatkan | memperoleh | tolong
    | (?:ingin|mau) \s+ (?:tahu|mengetahui) (?: \s+ tentang )? | bertanya | tanya
    | i (?:\s+am|['’]m) \s+ [^,.;\n]{1,60}? \s+ and (?= \s+ i \b)
    | (?:i|we) (?:\s+would|['’]d)? \s+ (?:like|want|wish|need)
        (?:\s+ to \s+ (?:request|ask(?:\s+for)?|have|get|receive|obtain|see|know) )?
    | please | (?:can|could|may) \s+ (?:i|you) \s+ (?:please\s+)?
        (?:have|get|see|send(?:\s+me)?|give(?:\s+me)?|ask(?:\s+for)?|request)
    ) \b [\s,.;:!?\-–—]*"""
)
_ENDS = " .,;:!?"
_CALLING = frozenset({"kak", "min", "pak", "bu", "mbak", "dong", "ya", "nggih", "please"})
"""What only calls somebody, or asks kindly, where a clause ends."""
# A stop ends a sentence, unless it ends an abbreviation.
_SENTENCE_END = re.compile(
    r"(?i)(?<!\bno\.)(?<!\bjl\.)(?<!\bth\.)(?<!\bdr\.)(?<!\bkab\.)(?<!\bkec\.)(?<!\bjln\.)"
    r"(?<!\bkel\.)(?<!\b\w\.)(?<=[.!?])\s+|\n+"
)


def clean(text: str) -> str:
    """Strip what cannot be seen, and spaces at the ends; keep line breaks."""
    if text.isascii() and text.isprintable():
        return text[:LONGEST_READ].strip()
    lines = unicodedata.normalize("NFC", text[:LONGEST_READ].translate(_INVISIBLE))
    lines = re.sub(r"[\r\u2028\u2029]\n?", "\n", lines).replace("\t", " ")
    seen = (c for c in lines if c == "\n" or unicodedata.category(c) not in _UNWANTED)
    return "".join(seen).strip()


def one_line(text: str) -> str:
    """Clean and put on one line with single spaces."""
    return " ".join(clean(text).split())


def letters(text: str) -> int:
    """Count the letters, of any script."""
    return sum(map(str.isalpha, text))


def has_digits(text: str) -> bool:
    """Tell whether any digit, of any script, is among the characters."""
    return any(c.isdigit() for c in text)


def ascii_digits(text: str) -> str:
    """Keep the digits alone, of any script, as 0 to 9."""
    folded = unicodedata.normalize("NFKC", text[:LONGEST_READ])
    return "".join(str(unicodedata.decimal(c)) for c in folded if c.isdecimal())


def propose_subject(wanted: str) -> str:
    """Propose a subject of at most 80 characters; greetings and "I would like" are cut away."""
    text = clean(wanted)
    rest = _without_openers(text[:2_000])
    for candidate in (*_SENTENCE_END.split(rest), rest, text):
        line = " ".join(_without_openers(candidate).split()).rstrip(_ENDS)
        line = ",".join(map(_without_calls, line.split(","))).rstrip(_ENDS)
        if letters(line) >= 3:
            return _shortened(line[:1].upper() + line[1:])
    return _shortened(one_line(text)) or UNTITLED


def _without_openers(text: str) -> str:
    for _ in range(20):
        shorter = _OPENERS.sub("", text, count=1)
        if shorter == text:
            break
        text = shorter
    return text


def _without_calls(clause: str) -> str:
    """Return a clause without the words at its end that only call; one that is its all stays."""
    first, *words = clause.split(" ")
    while words and (not words[-1] or words[-1].lower() in _CALLING):
        words.pop()
    return " ".join((first, *words))


def _shortened(line: str) -> str:
    if len(line) <= LONGEST_SUBJECT:
        return line
    head = line[: LONGEST_SUBJECT - 1]
    at_a_word = head.rsplit(" ", 1)[0].rstrip(" .,;:")
    return (at_a_word if len(at_a_word) > LONGEST_SUBJECT // 2 else head) + "…"
