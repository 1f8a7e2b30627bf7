"""Writes HTML in which nothing that somebody typed can become markup."""

from html import escape


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
    """Return elements and texts one after another; None is nothing."""
    return Html("".join(c if isinstance(c, Html) else escape(c) for c in children if c))


def link(target: str, words: Child, **attributes: str | bool | None) -> Html:
    """Return a link."""
    return element("a", words, href=target, **attributes)


def paragraphs(text: str) -> Html:
    """Return text as paragraphs, one a line."""
    return joined(*(element("p", line) for line in text.splitlines() if line.strip()))
