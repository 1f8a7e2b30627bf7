"""HTML in which nothing typed becomes markup, and the frame of every page: its head and foot."""

from base64 import b64encode
from functools import cache
from hashlib import sha256
from html import escape
from importlib.resources import files

from bot.website.site_facts import Site


class Html(str):
    """HTML that is written already and must not be escaped again."""

    __slots__ = ()


Child = Html | str | None
VOID = frozenset({"br", "input", "link", "meta"})
"""Elements that have no end."""


def element(tag: str, /, *children: Child, **attributes: str | bool | None) -> Html:
    """Return an element. Text is escaped; `class_` and `aria_label` are "class" and "aria-label".

    An attribute that is None or False is left out, one that is True has no value.
    """
    opened = tag
    for key, value in attributes.items():
        if value is not None and value is not False:
            written = "" if value is True else f'="{escape(value)}"'
            opened += f" {key.strip('_').replace('_', '-')}{written}"
    if tag in VOID:
        return Html(f"<{opened}/>")
    return Html(f"<{opened}>{joined(*children)}</{tag}>")


def joined(*children: Child) -> Html:
    """Return elements and texts joined together, without those that are None."""
    return Html("".join(c if isinstance(c, Html) else escape(c) for c in children if c))


def link(target: str, words: Child, **attributes: str | bool | None) -> Html:
    """Return a link."""
    return element("a", words, href=target, **attributes)


def paragraphs(text: str) -> Html:
    """Return each line of a text as a paragraph."""
    return joined(*(element("p", line) for line in text.splitlines() if line.strip()))


STYLE = "gaya.css"
PAGES = (
    ("index.html", "site-list"),
    ("dikecualikan.html", "site-exempt"),
    ("statistik.html", "site-statistics"),
    ("cara-meminta.html", "site-asking"),
)
"""The pages that each page leads to, with the texts of their names."""
DATA = (("daftar.csv", "CSV"), ("daftar.json", "JSON"))
POLICY = "default-src 'none'; style-src 'self'; img-src data:; base-uri 'none'; form-action 'none'"
"""Nothing is loaded from elsewhere, and no script runs but one whose hash a page names."""


@cache
def shipped_file(name: str) -> bytes:
    """Return a file that lies beside this module."""
    return (files("bot.website") / name).read_bytes()


def render_page(site: Site, path: str, title: str, *content: Child, script: str = "") -> bytes:
    """Return a page whose heading is its title."""
    up = "../" * path.count("/")
    main = element("main", element("h1", title), *content, id="isi", tabindex="-1")
    body = element(
        "body",
        link("#isi", site.words.phrase("site-skip"), class_="lewati"),
        _header(site, path, up),
        main,
        _footer(site, up),
        element("script", Html(script)) if script else None,
    )
    whole = element("html", _head(site, title, up, script), body, lang="id")
    return f"<!doctype html>\n{whole}\n".encode()


def _head(site: Site, title: str, up: str, script: str) -> Html:
    policy = POLICY
    if script:
        policy += f"; script-src 'sha256-{b64encode(sha256(script.encode()).digest()).decode()}'"
    return element(
        "head",
        element("meta", charset="utf-8"),
        element("meta", http_equiv="Content-Security-Policy", content=policy),
        element("meta", name="viewport", content="width=device-width, initial-scale=1"),
        element("meta", name="color-scheme", content="light dark"),
        element("meta", name="referrer", content="no-referrer"),
        element("title", f"{title} – {site.words.office.short_name}"),
        element("link", rel="icon", href="data:,"),
        element("link", rel="stylesheet", href=up + STYLE),
    )


def _header(site: Site, path: str, up: str) -> Html:
    ways = [
        element(
            "li",
            link(
                up + target,
                site.words.phrase(name),
                aria_current="page" if target == path else None,
            ),
        )
        for target, name in PAGES
    ]
    return element(
        "header",
        link(
            f"{up}index.html",
            joined(element("span", "PPID"), " ", site.words.office.name),
            class_="kantor",
        ),
        element("nav", element("ul", *ways), aria_label=site.words.phrase("site-ways")),
    )


def _footer(site: Site, up: str) -> Html:
    phrase = site.words.phrase
    data = [element("li", link(up + target, name)) for target, name in DATA]
    home = site.home
    return element(
        "footer",
        element("p", phrase("site-stands", on=site.on)),
        element("p", link(home, home.partition("://")[2].rstrip("/"))) if home else None,
        element("nav", element("ul", *data), aria_label=phrase("site-data")),
    )
