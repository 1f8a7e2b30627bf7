"""The page belongs to this machine, and what people send is only ever shown."""

import pytest
from starlette.datastructures import Headers

from demo.page_guard import is_trusted
from tests.demo.visitor import Visitor

EVIL = "<script>alert(1)</script>"


@pytest.mark.parametrize("host", ["evil.test", "evil.test:80", "127.0.0.1.evil.test", "", "[::1]"])
def test_a_foreign_name_is_no_name_of_ours(host: str) -> None:
    assert not is_trusted("GET", Headers({"host": host}))


async def test_a_page_with_a_foreign_name_sees_nothing(visitor: Visitor) -> None:
    for address in ("/", "/api/state"):
        response = await visitor.client.get(address, headers={"host": "evil.test"})
        assert response.status_code == 403


@pytest.mark.parametrize(
    ("origin", "ours"),
    [
        ("http://localhost:8080", True),
        ("http://localhost:8081", False),
        ("https://localhost:8080", False),
        ("http://evil.test", False),
        ("null", False),
    ],
)
def test_only_our_own_page_may_act(origin: str, ours: bool) -> None:
    assert is_trusted("POST", Headers({"host": "localhost:8080", "origin": origin})) is ours


async def test_another_page_cannot_act(visitor: Visitor) -> None:
    response = await visitor.client.post(
        "/api/start", json={"person": "sari"}, headers={"origin": "http://evil.test"}
    )
    assert response.status_code == 403
    assert (await visitor.sees())["citizen"]["messages"] == []


async def test_a_form_of_another_page_is_no_json(visitor: Visitor) -> None:
    response = await visitor.client.post("/api/say", content='{"person":"sari","text":"a"}')
    assert response.status_code == 415


async def test_hostile_words_stay_words(visitor: Visitor) -> None:
    await visitor.files(wanted=f"{EVIL} & <b>data</b>")
    assert any(EVIL in text for text in await visitor.texts("group"))
    state = await visitor.client.get("/api/state")
    assert state.headers["content-type"] == "application/json"
    assert state.headers["x-content-type-options"] == "nosniff"


async def test_a_hostile_file_is_only_ever_downloaded(visitor: Visitor) -> None:
    await visitor.does("start", person="sari")
    name = 'x"\r\nset-cookie: a=b;/../<img src=x>.html'
    sent = await visitor.uploads("sari", name, EVIL.encode(), "text/html")
    assert sent.status_code == 200
    message = next(m for m in (await visitor.sees())["citizen"]["messages"] if m["media"])
    file = await visitor.client.get(f"/api/files/{message['media']['file']}")
    assert file.content == EVIL.encode()
    assert file.headers["content-type"] == "application/octet-stream"
    assert file.headers["content-disposition"].startswith("attachment;")
    assert "set-cookie" not in file.headers


async def test_a_page_that_says_it_is_a_picture_is_not_shown_as_one(visitor: Visitor) -> None:
    await visitor.does("start", person="sari")
    await visitor.uploads("sari", "foto.png", EVIL.encode(), "image/png")
    message = next(m for m in (await visitor.sees())["citizen"]["messages"] if m["media"])
    assert not message["media"]["image"]
    file = await visitor.client.get(f"/api/files/{message['media']['file']}")
    assert file.headers["content-type"] == "application/octet-stream"


IMPOSSIBLE: tuple[tuple[str, dict[str, object], int], ...] = (
    ("say", {"person": "nobody", "text": "a"}, 400),
    ("say", {"person": "sari", "text": "  "}, 409),
    ("say", {"person": "sari", "text": "a" * 4097}, 400),
    ("say", {"person": "sari", "where": "group", "text": "a"}, 409),
    ("say", {"person": "budi", "where": "group", "topic": 999, "text": "a"}, 409),
    ("say", {"person": "sari", "reply_to": 999, "text": "a"}, 409),
    ("edit", {"person": "wati", "where": "group", "message": 1, "text": "a"}, 409),
    ("press", {"person": "sari", "message": 999}, 409),
)


async def test_what_nobody_could_do_is_refused(visitor: Visitor) -> None:
    for act, body, status in IMPOSSIBLE:
        assert (await visitor.does(act, **body)).status_code == status, (act, body)


async def test_an_empty_file_is_refused(visitor: Visitor) -> None:
    assert (await visitor.uploads("sari", "a.pdf", b"", "application/pdf")).status_code == 409


async def test_what_is_not_there_is_not_found(visitor: Visitor) -> None:
    for address in ("/api/files/none", "/../bot/app.py", "/api/state?citizen=budi"):
        assert (await visitor.client.get(address)).status_code == 404
    assert (await visitor.turns("year")).status_code == 404
