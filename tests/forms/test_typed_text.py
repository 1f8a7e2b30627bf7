from bot.forms.typed_text import ascii_digits, clean, letters, one_line


def test_cleaning_removes_what_cannot_be_seen_and_keeps_line_breaks() -> None:
    assert clean(" a\u200b\u202e\x00b\ud800\u3164\r\n\u2028c\t ") == "ab\n\nc"


def test_one_line_has_single_spaces() -> None:
    assert one_line(" Jl.\n  Pemuda\u00a0 12") == "Jl. Pemuda 12"


def test_letters_and_digits_of_other_scripts_count() -> None:
    assert (letters("ꦧꦸꦣꦶ 12 😀"), ascii_digits("١２3")) == (2, "123")
