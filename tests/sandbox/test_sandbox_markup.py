import pytest

from sandbox.state.faults import JSON, Refusal
from sandbox.state.html_markup import detect_entities, parse_html, trim_text


def named(text: str, entities: list[JSON]) -> list[tuple[str, str]]:
    units = text.encode("utf-16-le")
    return [
        (e["type"], units[e["offset"] * 2 : (e["offset"] + e["length"]) * 2].decode("utf-16-le"))
        for e in entities
    ]


def test_offsets_are_utf16_units() -> None:
    text, entities = parse_html("😀 <b>tebal</b>")
    assert text == "😀 tebal"
    assert entities == [{"type": "bold", "offset": 3, "length": 5}]


def test_nested_tags_give_nested_entities() -> None:
    text, entities = parse_html("<b>a<i>b</i></b>")
    assert named(text, entities) == [("bold", "ab"), ("italic", "b")]


def test_character_references_are_read_and_others_stay() -> None:
    assert parse_html("&lt;a&gt; &amp;&quot;&#33;&#x3f; &nbsp; A & B > C")[0] == (
        '<a> &"!? &nbsp; A & B > C'
    )


def test_links_quotes_spoilers_and_languages_are_told_apart() -> None:
    source = (
        "<a href='https://kpu.go.id'>KPU</a><blockquote expandable>q</blockquote>"
        '<span class="tg-spoiler">s</span><pre><code class="language-sql">x</code></pre>'
    )
    _, entities = parse_html(source)
    assert [e["type"] for e in entities] == [
        "text_link",
        "expandable_blockquote",
        "spoiler",
        "pre",
    ]
    assert entities[0]["url"] == "https://kpu.go.id"
    assert entities[3]["language"] == "sql"


@pytest.mark.parametrize(
    ("source", "words"),
    [
        ("<b>a", 'Can\'t find end tag corresponding to start tag "b"'),
        ("a</b>", "Unexpected end tag at byte offset 1"),
        ("é<b>a</i>", 'Unmatched end tag at byte offset 6, expected "</b>", found "</i>"'),
        ("1 < 2", "Unclosed start tag at byte offset 2"),
        ("<p>a</p>", 'Unsupported start tag "p" at byte offset 0'),
        ("<br/>", 'Unsupported start tag "br" at byte offset 0'),
        ("a < b > c", 'Unsupported start tag "" at byte offset 2'),
        ("<span>a</span>", 'Tag "span" must have class "tg-spoiler" at byte offset 0'),
    ],
)
def test_wrong_html_is_refused_in_telegrams_words(source: str, words: str) -> None:
    with pytest.raises(Refusal) as refused:
        parse_html(source)
    assert refused.value.description == f"Bad Request: can't parse entities: {words}"


def test_white_space_around_is_cut_and_entities_move_along() -> None:
    text, entities = trim_text(*parse_html("\n  <b> a </b>\n"))
    assert (text, named(text, entities)) == ("a", [("bold", "a")])


def test_commands_addresses_and_numbers_are_found() -> None:
    text = "/status 17/2026 ke a.b@c.co.id, https://x.id/y. kpu.go.id @sar_w #ppid +62 812 3456 789"
    assert named(text, detect_entities(text, [])) == [
        ("bot_command", "/status"),
        ("email", "a.b@c.co.id"),
        ("url", "https://x.id/y"),
        ("url", "kpu.go.id"),
        ("mention", "@sar_w"),
        ("hashtag", "#ppid"),
        ("phone_number", "+62 812 3456 789"),
    ]


def test_a_registration_number_is_no_command() -> None:
    assert detect_entities("0017/PPID/2026 dan/atau", []) == []


def test_nothing_is_found_inside_code() -> None:
    text, entities = parse_html("<code>/start</code>")
    assert named(text, detect_entities(text, entities)) == [("code", "/start")]
