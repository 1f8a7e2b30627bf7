// One conversation: its messages and the line to write in.

import { icon, make, showMessages } from "./chat.js";
import { t } from "./words.js";

const NEAR_THE_END = 80;
const MOST_FILES = 10;
const LARGEST = 20 * 1024 * 1024;
const POP_UP_MILLISECONDS = 5000;
const withKeys = window.matchMedia("(hover: hover)");

export function makePane(root, { post, upload, follow, name }) {
  const pane = { room: null, replyTo: null, editing: null, name, since: null };
  const parts = build(root, pane);
  Object.assign(pane, parts, { root, upload, follow });
  pane.post = (act, body) => {
    if (pane.byKey) pane.since = newestId(pane.room);
    return post(act, body);
  };
  pane.acts = {
    say: (text) => pane.post("say", { ...place(pane), text }),
    press: (message, row, column, label) =>
      pane.post("press", { ...where(pane), message: message.id, row, column, label }),
    reply: (message) => aim(pane, { replyTo: message }),
    edit: (message) => aim(pane, { editing: message }),
    goTo: (id) => goTo(pane, id),
    react: (message, emoji) => pane.post("react", { ...where(pane), message: message.id, label: emoji }),
    me: () => pane.room.person.id,
    follow: (address) => follow(address, pane.room.person.key),
    settled: () => pane.atEnd && toEnd(pane),
  };
  pane.show = (room) => show(pane, room);
  pane.popUp = (text) => popUp(pane, text);
  pane.relabel = () => relabel(pane);
  pane.enter = () => enter(pane);
  new ResizeObserver(() => resized(pane)).observe(parts.list);
  return pane;
}

function build(root, pane) {
  const list = make("div", { class: "messages", role: "log", tabindex: "0" });
  list.addEventListener("scroll", () => {
    // A pane that changed its size was not scrolled by anybody; the observer puts it right.
    if (pane.seenHeight !== list.clientHeight || pane.seenWidth !== list.clientWidth) return;
    pane.atEnd = list.scrollHeight - list.scrollTop - list.clientHeight < NEAR_THE_END;
  });
  const head = make("header", { class: "head" });
  const toast = make("p", { class: "toast", role: "status", hidden: true });
  const aimed = make("div", { class: "aimed", hidden: true });
  const input = make("textarea", { rows: "1", maxlength: "4096", id: `${pane.name}-words` });
  const pins = make("button", { type: "button", class: "pins", hidden: true, on: { click: () => goTo(pane, pane.pinnedId) } });
  const keys = make("div", { class: "reply-keys", role: "group", hidden: true });
  const file = make("input", { type: "file", multiple: true, class: "unseen", tabindex: "-1", "aria-hidden": "true" });
  const attach = make("button", { type: "button", class: "round attach" }, icon("attach"));
  const voice = make("button", { type: "button", class: "round" }, icon("voice"));
  const send = make("button", { type: "submit", class: "round send" }, icon("send"));
  const summary = make("summary", { class: "round" }, "/");
  const commands = make("details", { class: "commands" }, summary, make("ul"));
  const line = make("form", { class: "line" }, commands, attach, file, input, voice, send);
  const start = make("button", { type: "button", class: "start", hidden: true });
  root.append(head, pins, make("div", { class: "over" }, toast), list, aimed, line, keys, start);
  wire(pane, { root, list, input, file, attach, voice, line, start });
  return { list, head, pins, keys, toast, aimed, input, file, attach, voice, send, summary, commands, line, start, atEnd: true };
}

function wire(pane, { root, list, input, file, attach, voice, line, start }) {
  const by = (key) => () => Object.assign(pane, { byKey: key && withKeys.matches, since: null });
  root.addEventListener("keydown", by(true), true);
  root.addEventListener("pointerdown", by(false), true);
  // Whoever stands on a message and types, writes, as in Telegram's own apps.
  list.addEventListener("keydown", (event) => {
    const letter = event.key.length === 1 && event.key !== " ";
    if (letter && !event.ctrlKey && !event.metaKey && !event.altKey && !pane.line.hidden) input.focus();
  });
  input.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing) {
      event.preventDefault();
      line.requestSubmit();
    } else if (event.key === "Escape") aim(pane, {});
  });
  input.addEventListener("input", () => grow(input));
  line.addEventListener("submit", (event) => {
    event.preventDefault();
    submit(pane);
  });
  attach.addEventListener("click", () => file.click());
  file.addEventListener("change", () => sendFile(pane));
  voice.addEventListener("click", () => {
    pane.post("voice", place(pane));
    aim(pane, {});
  });
  start.addEventListener("click", () => pane.post("start", { person: pane.room.person.key }));
}

const where = (pane) => ({ person: pane.room.person.key, where: pane.room.where });

function place(pane) {
  const at = { ...where(pane) };
  if (pane.room.topic !== null) at.topic = pane.room.topic;
  if (pane.replyTo) at.reply_to = pane.replyTo.id;
  return at;
}

function submit(pane) {
  const text = pane.input.value;
  if (!text.trim()) return;
  if (pane.editing) pane.post("edit", { ...where(pane), message: pane.editing.id, text });
  else pane.post("say", { ...place(pane), text });
  pane.input.value = "";
  grow(pane.input);
  pane.atEnd = true;
  aim(pane, {});
}

async function sendFile(pane) {
  const chosen = [...pane.file.files];
  pane.file.value = "";
  if (!chosen.length) return;
  if (chosen.length > MOST_FILES || chosen.reduce((sum, { size }) => sum + size, 0) > LARGEST) {
    popUp(pane, t("too-big"));
    return;
  }
  const text = pane.input.value.trim() ? pane.input.value : "";
  pane.input.value = "";
  pane.atEnd = true;
  const at = place(pane);
  aim(pane, {});
  await pane.upload({ ...at, text }, chosen);
}

function grow(input) {
  input.style.height = "auto";
  input.style.height = `${Math.min(input.scrollHeight, 140)}px`;
}

function aim(pane, { replyTo = null, editing = null }, focus = true) {
  if (pane.editing && !editing) pane.input.value = "";
  pane.replyTo = replyTo;
  pane.editing = editing;
  const target = replyTo ?? editing;
  pane.aimed.hidden = !target;
  pane.aimed.replaceChildren();
  relabel(pane);
  if (!target) return;
  if (editing) pane.input.value = editing.text;
  grow(pane.input);
  const title = replyTo ? t("replying-to", { name: replyTo.sender.name }) : t("editing");
  const close = make("button", { type: "button", class: "round", "aria-label": t("cancel"), on: { click: () => aim(pane, {}) } }, icon("close"));
  pane.aimed.append(make("p", {}, make("b", {}, title), make("span", {}, target.text)), close);
  if (focus) pane.input.focus();
}

// A message that asks by force_reply opens the reply field, as Telegram's apps do.
function takeUp(pane, { messages, person }, focus) {
  const stands = (id) => messages.some((message) => message.id === id);
  if (pane.replyTo && !stands(pane.replyTo.id)) aim(pane, {});
  const asked = messages.findLast(({ asks }) => asks.includes(person.id));
  const answered = messages.some(({ id, sender }) => id > asked?.id && sender.id === person.id);
  const open = answered ? undefined : asked;
  if (open?.id === pane.asked) return;
  if (open && !pane.input.value) aim(pane, { replyTo: open }, focus);
  else if (pane.replyTo?.id === pane.asked) aim(pane, {});
  pane.asked = open?.id;
}

const newestId = (room) => room.messages.at(-1)?.id ?? 0;

// The newest question since then: a message with buttons, or else whatever came last.
function questionSince(pane, since) {
  const came = pane.room.messages.filter(({ id, sender, service }) => id > since && !service && sender.id !== pane.room.person.id);
  const question = came.findLast(({ buttons }) => buttons.length) ?? came.at(-1);
  return question && pane.list.querySelector(`[data-message="${question.id}"]`);
}

// By keys, focus follows to the newest question; it is never left on what is gone.
function keepFocus(pane, held) {
  const here = document.activeElement;
  const away = here !== document.body && !pane.root.contains(here);
  const next = !away && pane.since !== null && !pane.input.value && questionSince(pane, pane.since);
  if (next && !next.contains(here) && !pane.replyTo) next.focus({ preventScroll: true });
  else if (held && !pane.root.contains(here)) enter(pane);
}

function enter(pane) {
  const node = pane.start.hidden ? questionSince(pane, 0) ?? pane.input : pane.start;
  node.focus({ preventScroll: true });
}

function goTo(pane, id) {
  const node = pane.list.querySelector(`[data-message="${id}"]`);
  if (!node) return;
  node.scrollIntoView({ block: "center" });
  node.classList.add("found");
  setTimeout(() => node.classList.remove("found"), 1500);
}

function toEnd(pane) {
  pane.list.scrollTop = pane.list.scrollHeight;
}

function resized(pane) {
  pane.seenHeight = pane.list.clientHeight;
  pane.seenWidth = pane.list.clientWidth;
  if (pane.atEnd) toEnd(pane);
}

function show(pane, room) {
  const moved = pane.room?.key !== room.key;
  const held = pane.root.contains(document.activeElement);
  pane.room = room;
  if (moved) {
    pane.list.replaceChildren();
    pane.toast.hidden = true;
    pane.input.value = "";
    pane.asked = undefined;
    if (pane.since !== null) pane.since = newestId(room);
    aim(pane, {});
    pane.atEnd = true;
  }
  pane.head.replaceChildren(make("b", {}, room.title), make("small", {}, room.more));
  showMessages(pane.list, room.messages, { me: room.person.id, group: room.where === "group", fetched: room.fetched, hint: room.hint, acts: pane.acts });
  pane.start.hidden = room.started;
  pane.line.hidden = !room.started;
  showCommands(pane, room);
  showPinned(pane, room);
  showKeys(pane, room);
  relabel(pane);
  takeUp(pane, room, held);
  keepFocus(pane, held);
  if (pane.atEnd) toEnd(pane);
}

function showCommands(pane, room) {
  const shape = JSON.stringify(room.commands);
  if (pane.commands.shape === shape) return;
  pane.commands.shape = shape;
  const choose = (command) => {
    pane.commands.open = false;
    pane.post("say", { ...place(pane), text: `/${command}` });
    aim(pane, {});
  };
  const rows = room.commands.map(({ command, words }) =>
    make("li", {}, make("button", { type: "button", on: { click: () => choose(command) } }, make("b", {}, `/${command}`), make("span", {}, words))),
  );
  pane.commands.querySelector("ul").replaceChildren(...rows);
  pane.commands.hidden = !rows.length;
}

function showPinned(pane, room) {
  const pinned = room.messages.findLast(({ id }) => room.pinned.includes(id));
  pane.pinnedId = pinned?.id;
  pane.pins.hidden = !pinned;
  if (!pinned) return;
  const words = pinned.text.replace(/\s+/g, " ").slice(0, 120);
  pane.pins.replaceChildren(icon("pin"), make("span", {}, make("b", {}, t("pinned")), make("small", {}, words)));
}

function showKeys(pane, room) {
  const shape = JSON.stringify(room.keys);
  if (pane.keys.shape === shape) return;
  pane.keys.shape = shape;
  pane.keys.hidden = !room.keys.length;
  const say = (text) => pane.post("say", { ...where(pane), text });
  pane.keys.replaceChildren(...room.keys.map((text) => make("button", { type: "button", on: { click: () => say(text) } }, text)));
}

function relabel(pane) {
  const label = (node, words) => {
    node.setAttribute("aria-label", words);
    node.title = words;
  };
  label(pane.send, t(pane.editing ? "save" : "send"));
  label(pane.attach, t("attach"));
  label(pane.voice, t("voice"));
  label(pane.summary, t("commands"));
  pane.list.setAttribute("aria-label", `${t("messages")}: ${pane.room?.title ?? ""}`);
  pane.input.setAttribute("aria-label", t("write-as", { name: pane.room?.person.name ?? "" }));
  pane.input.placeholder = t("write");
  pane.keys.setAttribute("aria-label", t("keys"));
  pane.start.textContent = t("start");
}

function popUp(pane, text) {
  pane.toast.textContent = text;
  pane.toast.hidden = false;
  clearTimeout(pane.fading);
  pane.fading = setTimeout(() => (pane.toast.hidden = true), POP_UP_MILLISECONDS);
}
