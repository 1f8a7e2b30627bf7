// Messages as Telegram's apps show them. All words enter as text, never as markup.

import { currentLanguage, hourOf, longDate, sizeOf, t } from "./words.js";

const PATHS = {
  reply: "M10 8V4L3 11l7 7v-4.1c5 0 8.5 1.6 11 5.1-1-5-4-10-11-11z",
  edit: "M4 20h4L19 9l-4-4L4 16zM14 6l4 4",
  attach: "M20 11l-8.5 8.5a5 5 0 0 1-7-7L13 4a3.4 3.4 0 0 1 5 5l-8.500 8.500a1.700 1.700 0 0 1-2.500-2.500L14.500 7.500",
  voice: "M12 3a3 3 0 0 1 3 3v6a3 3 0 0 1-6 0V6a3 3 0 0 1 3-3zM5.500 11a6.500 6.500 0 0 0 13 0M12 17.500V21",
  send: "M3 20.500L21.500 12 3 3.500v6.600L14 12 3 13.900z",
  silent: "M6 10a6 6 0 0 1 10-4.500M18 11c0 4 2 5 2 6H8M4 17c1-1 2-2 2-5M10 20h4M4 4l16 16",
  file: "M6 3h8l5 5v13H6zM14 3v5h5",
  lock: "M6 11h12v9H6zM8.500 11V8a3.500 3.500 0 0 1 7 0v3",
  close: "M6 6l12 12M18 6L6 18",
  pin: "M9 3h6l-1 6 4 4H6l4-4zM12 13v8",
  tick: "M3 13l5 5L19 6",
  ticks: "M1 13l5 5L16 6M11.500 17l1 1L23 6",
  like: "M7 11v9H4v-9zM7 11l4-8c2 0 2.500 1.500 2 3l-.700 3H19c1.500 0 2 1 1.700 2.500l-1.500 6.500c-.300 1.300-1.200 2-2.500 2H7",
  download: "M12 4v11M7 11l5 5 5-5M5 20h14",
  chevron: "M6 9l6 6 6-6",
  link: "M14 4h6v6M20 4l-9 9M9 5H5v14h14v-4",
};
const FILLED = new Set(["send", "reply"]);
const SVG = "http://www.w3.org/2000/svg";

export function icon(name) {
  const svg = document.createElementNS(SVG, "svg");
  svg.setAttribute("viewBox", "0 0 24 24");
  svg.setAttribute("aria-hidden", "true");
  svg.classList.add("icon", FILLED.has(name) ? "filled" : "drawn");
  const path = document.createElementNS(SVG, "path");
  path.setAttribute("d", PATHS[name]);
  svg.append(path);
  return svg;
}

export function make(tag, options = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(options)) {
    if (name === "class") node.className = value;
    else if (name === "on") Object.entries(value).forEach(([event, act]) => node.addEventListener(event, act));
    else if (value !== null && value !== undefined && value !== false) {
      node.setAttribute(name, value === true ? "" : value);
    }
  }
  node.append(...children.filter((child) => child !== null && child !== undefined));
  return node;
}

const TAGS = {
  bold: "b", italic: "i", underline: "u", strikethrough: "s", code: "code", pre: "pre",
  blockquote: "blockquote", expandable_blockquote: "blockquote", spoiler: "mark",
};

// Telegram counts in UTF-16 units, as JavaScript does.
export function rich(text, entities, acts) {
  const ordered = [...entities].sort((a, b) => a.offset - b.offset || b.length - a.length);
  const shown = document.createDocumentFragment();
  fill(shown, text, 0, text.length, ordered, acts);
  return shown;
}

function fill(node, text, start, end, entities, acts) {
  let at = start;
  let rest = entities;
  while (rest.length) {
    const [first, ...others] = rest;
    const stop = Math.min(first.offset + first.length, end);
    if (first.offset < at || stop <= first.offset) {
      rest = others;
      continue;
    }
    node.append(text.slice(at, first.offset));
    const inner = others.filter((e) => e.offset < stop);
    const element = elementFor(first, text.slice(first.offset, stop), acts);
    fill(element, text, first.offset, stop, inner, acts);
    node.append(first.type === "expandable_blockquote" ? folded(element) : element);
    at = stop;
    rest = others.filter((e) => e.offset >= stop);
  }
  node.append(text.slice(at, end));
}

function elementFor(entity, words, acts) {
  if (entity.type === "bot_command") {
    return make("button", { type: "button", class: "inline", on: { click: () => acts.say(words) } });
  }
  const address = addressOf(entity, words);
  if (address) return link(address, acts);
  return make(TAGS[entity.type] ?? "span", { class: entity.type });
}

// Three lines and a chevron; a tap or the key unfolds the rest.
function folded(quote) {
  const chevron = make("button", { type: "button", class: "unfold" }, icon("chevron"));
  const box = make("div", { class: "expandable" }, quote, chevron);
  const fold = (closed) => {
    quote.classList.toggle("folded", closed);
    chevron.setAttribute("aria-expanded", String(!closed));
    chevron.setAttribute("aria-label", t(closed ? "unfold" : "fold"));
  };
  box.addEventListener("click", (event) => {
    if (event.target.closest("a, button.inline") || String(window.getSelection())) return;
    if (!chevron.hidden) fold(!quote.classList.contains("folded"));
  });
  fold(true);
  // What fits into three lines has nothing to unfold.
  new ResizeObserver(() => {
    if (quote.classList.contains("folded")) chevron.hidden = quote.scrollHeight <= quote.clientHeight;
  }).observe(quote);
  return box;
}

function addressOf(entity, words) {
  if (entity.type === "text_link") return entity.url;
  if (entity.type === "url") return /^[a-z]+:/i.test(words) ? words : `https://${words}`;
  return entity.type === "email" ? `mailto:${words}` : null;
}

export function link(address, acts) {
  if (!/^(https?|mailto|tel):/i.test(address)) return make("span");
  const own = { href: address, target: "_blank", rel: "noopener noreferrer" };
  const follow = (event) => {
    if (acts.follow(address)) event.preventDefault();
  };
  return make("a", { ...own, on: { click: follow } });
}

function mediaOf(message, acts) {
  const media = message.media;
  if (!media) return null;
  const address = media.file ? `/api/files/${encodeURIComponent(media.file)}` : null;
  if (media.image) {
    const picture = make("img", { src: address, alt: `${t("photo")} ${message.text}`.trim() });
    picture.addEventListener("load", acts.settled);
    return make("a", { class: "picture", href: address, target: "_blank" }, picture);
  }
  const names = { voice: "voice-note", photo: "photo", sticker: "sticker" };
  const title = media.kind in names ? t(names[media.kind]) : media.name || t("file");
  const seconds = media.seconds === undefined ? null : `0:${String(media.seconds).padStart(2, "0")}`;
  const more = [media.phone, seconds, media.size && seconds === null ? sizeOf(media.size) : null].filter(Boolean).join(" · ");
  const inside = [
    icon(media.kind === "voice" ? "voice" : "file"),
    make("span", { class: "about" }, make("b", {}, title), make("small", {}, more)),
  ];
  if (!address) return make("span", { class: "media" }, ...inside);
  if (!media.pdf) return make("a", { class: "media", href: address, download: media.name || true }, ...inside);
  const keep = { class: "keep", href: address, download: media.name || true, "aria-label": `${t("download")}: ${title}` };
  const open = { class: "media", href: `${address}?open`, target: "_blank", rel: "noopener" };
  return make("span", { class: "document" }, make("a", open, ...inside), make("a", keep, icon("download")));
}

function quoteOf(message, acts) {
  const quoted = message.reply;
  if (!quoted) return null;
  const words = quoted.text || t(quoted.media === "photo" ? "photo" : "file");
  return make(
    "button",
    { type: "button", class: "quote", title: t("to-quoted"), on: { click: () => acts.goTo(quoted.id) } },
    make("b", {}, quoted.name),
    make("span", {}, words),
  );
}

function footOf(message, { mine, fetched }) {
  const foot = make("p", { class: "foot" });
  for (const { emoji, count } of message.reactions) {
    foot.append(make("span", { class: "reaction" }, count > 1 ? `${emoji} ${count}` : emoji));
  }
  const time = make("span", { class: "time" });
  if (message.silent) {
    const quiet = make("span", { role: "img", "aria-label": t("silent"), title: t("silent") }, icon("silent"));
    time.append(quiet, " ");
  }
  if (message.edited) time.append(`${t("edited")} `);
  time.append(make("time", { datetime: new Date(message.at).toISOString() }, hourOf(message.at)));
  if (mine) {
    const label = t(fetched ? "read-tick" : "sent-tick");
    time.append(" ", make("span", { role: "img", class: "ticks", "aria-label": label, title: label }, icon(fetched ? "ticks" : "tick")));
  }
  foot.append(time);
  return foot;
}

function keyboardOf(message, acts) {
  if (!message.buttons.length) return null;
  const rows = message.buttons.map((row, y) =>
    make(
      "div",
      { class: "keys" },
      ...row.map((button, x) => keyOf(message, button, y, x, acts)),
    ),
  );
  return make("div", { class: "keyboard" }, ...rows);
}

function keyOf(message, button, row, column, acts) {
  if (button.url) {
    const anchor = link(button.url, acts);
    anchor.append(button.label, icon("link"));
    return anchor;
  }
  const press = () =>
    button.copy ? navigator.clipboard?.writeText(button.copy) : acts.press(message, row, column, button.label);
  return make("button", { type: "button", on: { click: press } }, button.label);
}

function toolsOf(message, mine, acts) {
  const tool = (name, act) =>
    make("button", { type: "button", on: { click: act } }, icon(name), t(name));
  const tools = make("div", { class: "tools" }, tool("reply", () => acts.reply(message)));
  const sign = mine ? "👎" : "👍"; // on one's own words it stops a reply
  const given = message.reactions.some(({ emoji, by }) => emoji === sign && by.includes(acts.me()));
  const label = `${t(given ? "unreact" : "react")} ${sign}`;
  const mark = () => acts.react(message, given ? "" : sign);
  tools.append(make("button", { type: "button", "aria-label": label, on: { click: mark } }, mine ? sign : icon("like")));
  if (mine && message.text) tools.append(tool("edit", () => acts.edit(message)));
  return tools;
}

function bubble(message, look, acts) {
  const { mine, named } = look;
  const box = make("div", { class: "bubble" });
  if (named) box.append(make("p", { class: `from tint${message.sender.id % 6}` }, message.sender.name));
  const parts = [quoteOf(message, acts), mediaOf(message, acts)];
  box.append(...parts.filter(Boolean));
  if (message.text) box.append(make("div", { class: "text" }, rich(message.text, message.entities, acts)));
  box.append(footOf(message, look));
  const row = make("div", { class: `message ${mine ? "mine" : "theirs"}${look.joined ? " joined" : ""}`, "data-message": message.id, tabindex: "-1" }, box);
  box.addEventListener("click", (event) => {
    if (!event.target.closest("a, button, .expandable") && !String(window.getSelection())) row.classList.toggle("chosen");
  });
  row.append(...[keyboardOf(message, acts), toolsOf(message, mine, acts)].filter(Boolean));
  return row;
}

function entries(messages, { me, group, fetched }) {
  const listed = [];
  let day = "";
  let last = null;
  let album = null;
  for (const message of messages) {
    const date = longDate(message.at);
    if (date !== day) {
      listed.push({ key: `day ${date}`, shape: date, build: () => make("div", { class: "service" }, date) });
      last = null;
    }
    day = date;
    if (message.service) {
      const { kind, name } = message.service;
      listed.push({ key: `m${message.id}`, shape: kind + name + currentLanguage(), build: () => make("div", { class: "service" }, t(kind, { name })) });
      last = null;
      continue;
    }
    const mine = message.sender.id === me;
    const joined = Boolean(message.album) && message.album === album;
    const look = { mine, named: group && !mine && last !== message.sender.id, fetched: message.id <= fetched, joined };
    album = message.album;
    last = message.sender.id;
    const shape = JSON.stringify([message, look, currentLanguage()]);
    listed.push({ key: `m${message.id}`, shape, build: (acts) => bubble(message, look, acts) });
  }
  return listed;
}

// Change only what changed, so that focus, selection and the screen reader stay where they are.
export function showMessages(list, messages, { me, group, fetched, hint, acts }) {
  const wanted = entries(messages, { me, group, fetched });
  if (hint) wanted.push({ key: "hint", shape: hint, build: () => make("p", { class: "hint" }, hint) });
  const known = new Map([...list.children].map((node) => [node.dataset.key, node]));
  let before = list.firstElementChild;
  for (const entry of wanted) {
    const old = known.get(entry.key);
    known.delete(entry.key);
    if (old && old.shape === entry.shape) {
      if (old === before) before = before.nextElementSibling;
      else list.insertBefore(old, before);
      continue;
    }
    const node = entry.build(acts);
    node.dataset.key = entry.key;
    node.shape = entry.shape;
    if (old) {
      if (old === before) before = before.nextElementSibling;
      const held = old.contains(document.activeElement);
      old.replaceWith(node);
      if (held) node.focus({ preventScroll: true });
    } else list.insertBefore(node, before);
  }
  for (const gone of known.values()) gone.remove();
}
