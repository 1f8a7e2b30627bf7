// The page: two people side by side, and the calendar above them.

import { icon, make } from "./chat.js";
import { makeDrawer } from "./drawer.js";
import { makeGuide } from "./guide.js";
import { makePane } from "./pane.js";
import { makeRibbon } from "./ribbon.js";
import { currentLanguage, dateAt, hourInZone, known, longDate, mediumDate, setLanguage, shortDate, t, useZone } from "./words.js";

const GENERAL = "general";
const PRIVATE = "private";
const REFRESH_MILLISECONDS = 30_000;

const HOME = ""; // The office where every story plays.
const chosen = { office: HOME, citizen: "sari", officer: "budi", room: GENERAL, roomChosen: false };
const read = new Map();
const popUps = new Map();
let state = null;
let ahead = 0;
let fetching = false;
let stale = false;

const byId = (id) => document.getElementById(id);

const at = (office) => `office=${encodeURIComponent(office)}`;

async function post(act, body, office = state.office) {
  return told(await ask(`/api/${act}?${at(office)}`, { headers: { "Content-Type": "application/json" }, body: JSON.stringify(body) }), body.person);
}

async function upload(act, files) {
  const form = new FormData();
  form.append("act", JSON.stringify(act));
  for (const file of files) form.append("file", file, file.name);
  return told(await ask(`/api/file?${at(state.office)}`, { body: form }), act.person);
}

async function ask(address, options) {
  try {
    const response = await fetch(address, { method: "POST", ...options });
    return response.ok ? { ok: true } : await response.json();
  } catch {
    return { ok: false, error: t("lost") };
  }
}

function told(answer, person) {
  if (!answer.ok) paneOf(person).popUp(answer.error);
  return answer.ok;
}

const sideOf = (person) => (person === chosen.citizen ? "citizen" : "officer");
const paneOf = (person) => panes[sideOf(person)];

// A link to a bot opens the private chat with it, as Telegram does; a citizen follows it to any office.
function follow(address, person) {
  const url = new URL(address);
  const place = url.hostname === "t.me" && state.offices.find(({ bot }) => bot === url.pathname.slice(1));
  if (!place || (place.key !== state.office && sideOf(person) === "officer")) return false;
  post("start", { person, text: url.searchParams.get("start") ?? "" }, place.key);
  if (sideOf(person) === "officer") enter(PRIVATE);
  else visit(place.key);
  return true;
}

const panes = {
  citizen: makePane(document.querySelector("#citizen .pane"), { post, upload, follow, name: "citizen" }),
  officer: makePane(document.querySelector("#officer .pane"), { post, upload, follow, name: "officer" }),
};

async function control(door) {
  const answer = await ask(`/api/${door}`, {});
  if (!answer.ok) panes.citizen.popUp(answer.error);
  await refresh();
  return answer.ok;
}

const ribbon = makeRibbon(document.querySelector(".calendar"), { turn: (step) => turn(step) });
const guide = makeGuide({ menu: document.querySelector(".stories"), bar: document.querySelector(".guide"), ask: control, look });
const drawer = makeDrawer({
  root: byId("beneath"),
  button: byId("underneath"),
  ask: control,
  person: (key) => someone(key)?.name ?? key,
  office: () => state.office,
});

// A story shows who is about to act, and where; after a step, all whom it was about.
function look({ who, private: apart, general }) {
  goTo(HOME);
  // Citizens are the same at every office; the officers of another are not known here yet.
  const of = (key) => (state.people.some((one) => one.key === key && one.side === "citizen") ? "citizen" : "officer");
  const last = (side) => who.findLast((key) => of(key) === side);
  chosen.citizen = last("citizen") ?? chosen.citizen;
  chosen.officer = last("officer") ?? chosen.officer;
  if (who.length) document.body.dataset.side = of(who.at(-1));
  chosen.room = apart && last("officer") ? PRIVATE : GENERAL;
  chosen.roomChosen = general || chosen.room === PRIVATE;
  stale = true;
}

function goTo(office) {
  if (office === chosen.office) return;
  chosen.office = office;
  chosen.officer = state.offices.find(({ key }) => key === office).officer;
  chosen.room = GENERAL;
  chosen.roomChosen = false;
}

function visit(office) {
  if (office === chosen.office) return;
  goTo(office);
  guide.stop();
  refresh();
}

async function refresh() {
  if (fetching) {
    stale = true;
    return;
  }
  fetching = true;
  try {
    do {
      stale = false;
      const asked = new URLSearchParams({ office: chosen.office, citizen: chosen.citizen, officer: chosen.officer });
      const response = await fetch(`/api/state?${asked}`);
      const before = state?.generation;
      state = await response.json();
      ahead = state.clock.now - Date.now();
      if (before !== undefined && before !== state.generation) beginAnew();
      render();
    } while (stale);
  } catch {
    // The stream of changes says so when nobody answers.
  } finally {
    fetching = false;
  }
}

// A new town has other people under the same names, and nothing in it was read yet.
function beginAnew() {
  read.clear();
  popUps.clear();
  chosen.room = GENERAL;
  chosen.roomChosen = false;
}

const matches = () =>
  state.office === chosen.office && ["citizen", "officer"].every((side) => state[side].id === someone(chosen[side]).id);

function render() {
  // Somebody else was chosen while this answer was on its way; the next one follows.
  if (!matches()) return;
  useZone(state.clock.zone);
  renderRibbon();
  ribbon.show(state);
  guide.show(state);
  drawer.refresh();
  // The guide went to the office where stories play; what is there comes next.
  if (state.office !== chosen.office) return;
  const arrived = state.group.topics.at(-1);
  if (arrived && !chosen.roomChosen && chosen.room === GENERAL) chosen.room = arrived.id;
  if (typeof chosen.room === "number" && !state.group.topics.some(({ id }) => id === chosen.room)) {
    chosen.room = GENERAL;
  }
  panes.citizen.show(citizenRoom());
  panes.officer.show(officerRoom());
  renderRooms();
  renderPeople();
  renderOffices();
  renderSides();
  showPopUps();
}

const someone = (key) => state.people.find((person) => person.key === key);

function privateRoom(person, chat, hint) {
  return {
    key: `private ${state.generation} ${state.office} ${person.key}`,
    person,
    fetched: chat.fetched,
    pinned: chat.pinned,
    keys: chat.keys,
    where: "private",
    topic: null,
    title: state.bot,
    more: chat.arriving ? t("arriving") : `${t("bot")} · ${officeNow().name}`,
    messages: chat.messages,
    started: chat.started,
    commands: state.commands.private,
    hint: chat.started || chat.blocked ? "" : t(hint, { name: person.name }),
  };
}

const officeNow = () => state.offices.find(({ key }) => key === state.office);

const citizenRoom = () => privateRoom(someone(chosen.citizen), state.citizen, "hello-citizen");

function inRoom(room) {
  const topic = room === GENERAL ? null : room;
  return state.group.messages.filter((message) => message.topic === topic);
}

function officerRoom() {
  const person = someone(chosen.officer);
  if (chosen.room === PRIVATE) return privateRoom(person, state.officer, "hello-officer");
  const topic = state.group.topics.find(({ id }) => id === chosen.room);
  const members = t("members", { count: state.group.members });
  return {
    key: `group ${state.generation} ${state.office} ${person.key} ${chosen.room}`,
    person,
    fetched: state.group.fetched,
    pinned: state.group.pinned,
    keys: [],
    where: "group",
    topic: topic ? topic.id : null,
    title: topic ? topic.name : t("general"),
    more: `${state.group.title} · ${state.group.arriving ? t("arriving") : members}`,
    messages: inRoom(chosen.room),
    started: true,
    commands: state.commands.group,
    hint: state.group.topics.length ? "" : t("hello-group"),
  };
}

function renderRooms() {
  const newest = (id) => inRoom(id).at(-1)?.id ?? 0;
  const topics = [...state.group.topics].sort((a, b) => newest(b.id) - newest(a.id));
  const person = someone(chosen.officer);
  const rows = [
    roomRow(GENERAL, t("general"), inRoom(GENERAL)),
    ...topics.map((topic) => roomRow(topic.id, topic.name, inRoom(topic.id), topic.closed)),
    roomRow(PRIVATE, t("private"), state.officer.messages, false, t("private-more", { name: person.name })),
  ];
  const list = document.querySelector(".rooms ul");
  const shape = JSON.stringify(rows.map((row) => row.shape));
  if (list.shape === shape) return;
  list.shape = shape;
  const focused = list.contains(document.activeElement) ? document.activeElement.dataset.room : null;
  list.replaceChildren(...rows.map((row) => row.build()));
  if (focused) list.querySelector(`[data-room="${focused}"]`)?.focus();
}

function roomRow(room, name, messages, closed = false, more = "") {
  const current = chosen.room === room;
  const key = room === PRIVATE ? `${PRIVATE} ${chosen.officer}` : `${state.office} ${room}`;
  const unread = unreadIn(key, messages, someone(chosen.officer).id, current && seen("officer"));
  const last = messages.findLast((message) => message.text);
  const words = more || (last ? last.text.replace(/\s+/g, " ").slice(0, 80) : t("no-messages"));
  const shape = [room, name, words, unread, current, closed, currentLanguage()];
  return { shape, build: () => roomButton({ room, name, words, unread, current, closed }) };
}

function roomButton({ room, name, words, unread, current, closed }) {
  const title = make("b", {}, name);
  if (room === PRIVATE) title.prepend(icon("lock"));
  const about = make("span", { class: "about" }, title, make("small", {}, closed ? `${t("closed")} · ${words}` : words));
  const options = { type: "button", "data-room": room, on: { click: () => enter(room) } };
  if (current) options["aria-current"] = "true";
  return make("li", {}, make("button", options, about, badge(unread)));
}

const badge = (count) =>
  count ? make("b", { class: "count", "aria-label": t("unread", { count }) }, String(count)) : null;

// What is on the screen is read; of the rest, what others wrote since then is not.
function unreadIn(key, messages, me, visible) {
  const last = messages.at(-1)?.id ?? 0;
  if (visible || !read.has(key)) read.set(key, visible ? last : 0);
  const from = read.get(key);
  return messages.filter(({ id, sender, service }) => id > from && sender.id !== me && !service).length;
}

const narrow = window.matchMedia("(max-width: 899px)");
const seen = (side) => !narrow.matches || document.body.dataset.side === side;

function enter(room) {
  chosen.room = room;
  chosen.roomChosen = true;
  render();
}

function renderPeople() {
  for (const side of ["citizen", "officer"]) {
    const card = document.querySelector(`#${side} .card`);
    card.textContent = t(`card-${chosen[side]}`);
    const people = state.people.filter((person) => person.side === side);
    const rows = people.map((person) => ({ person, unread: unheard(person, side) }));
    const box = document.querySelector(`#${side} .people`);
    const shape = JSON.stringify([rows, chosen[side], currentLanguage()]);
    if (box.shape === shape) continue;
    box.shape = shape;
    const focused = box.contains(document.activeElement) ? document.activeElement.dataset.person : null;
    box.replaceChildren(...rows.map(({ person, unread }) => personButton(person, side, unread)));
    if (focused) box.querySelector(`[data-person="${focused}"]`)?.focus();
  }
}

function personButton(person, side, unread) {
  const part = t(person.blocked ? "blocked" : `part-${person.key}`);
  const about = make("span", { class: "about" }, make("b", {}, shortName(person)), make("small", {}, part));
  const options = { type: "button", "data-person": person.key, "aria-pressed": String(chosen[side] === person.key), title: `${person.name} · ${part}` };
  options.on = { click: () => become(side, person.key) };
  const face = make("span", { class: `face tint${person.id % 6}`, "aria-hidden": "true" }, person.name[0]);
  return make("button", options, face, about, badge(unread));
}

function renderOffices() {
  const rows = state.offices.map(({ key, name, written }) => {
    const here = key === chosen.office;
    if (here || !read.has(`written ${key}`)) read.set(`written ${key}`, written);
    return { key, name, here, unread: written - read.get(`written ${key}`) };
  });
  const box = byId("offices");
  const shape = JSON.stringify([rows, currentLanguage()]);
  if (box.shape === shape) return;
  box.shape = shape;
  const focused = box.contains(document.activeElement) ? document.activeElement.dataset.office : null;
  box.replaceChildren(...rows.map(officeButton));
  if (focused !== null) box.querySelector(`[data-office="${focused}"]`)?.focus();
}

function officeButton({ key, name, here, unread }) {
  const options = { type: "button", "data-office": key, "aria-pressed": String(here), title: name, on: { click: () => visit(key) } };
  return make("button", options, name.split(" ")[0], badge(unread));
}

const shortName = ({ key, name }) => (known(`short-${key}`) ? t(`short-${key}`) : name);

function unheard(person, side) {
  const key = `heard ${state.office} ${person.key}`;
  const visible = chosen[side] === person.key && seen(side) && (side === "citizen" || chosen.room === PRIVATE);
  if (visible || !read.has(key)) read.set(key, visible ? person.heard : 0);
  return side === "citizen" ? Math.max(0, person.heard - read.get(key)) : 0;
}

function become(side, key) {
  if (chosen[side] === key) return;
  chosen[side] = key;
  guide.stop();
  refresh();
}

function renderSides() {
  for (const button of document.querySelectorAll("[data-go]")) {
    const side = button.dataset.go;
    button.setAttribute("aria-pressed", String(document.body.dataset.side === side));
    button.querySelector(".whom").textContent = `· ${shortName(someone(chosen[side]))}`;
    const counts = document.querySelectorAll(`#${side} .people .count, #${side} .rooms .count`);
    const total = [...counts].reduce((sum, node) => sum + Number(node.textContent), 0);
    const shown = button.querySelector(".count");
    shown.hidden = !total;
    shown.textContent = String(total);
    shown.setAttribute("aria-label", t("unread", { count: total }));
  }
}

function renderRibbon() {
  const { clock, turning } = state;
  const kind = clock.off ? "off" : clock.working ? `working-${clock.open ? "open" : "closed"}` : "weekend";
  byId("kind").textContent = turning ? t("turning") : t(kind, { name: clock.off });
  byId("kind").dataset.kind = clock.working ? (clock.open ? "open" : "closed") : "off";
  byId("morning").textContent = shortDate(clock.morning);
  byId("next").textContent = `${shortDate(clock.next)}`;
  byId("ten").textContent = `${shortDate(clock.ten)}`;
  document.body.classList.toggle("turning", turning);
  for (const button of document.querySelectorAll("[data-turn]")) {
    button.setAttribute("aria-disabled", String(turning));
  }
  byId("language").textContent = currentLanguage() === "id" ? "English" : "Indonesia";
  byId("language").lang = currentLanguage() === "id" ? "en" : "id";
  tick();
}

function tick() {
  if (!state) return;
  const now = Date.now() + ahead;
  byId("date").textContent = (narrow.matches ? mediumDate : longDate)(now);
  byId("hour").textContent = hourInZone(now);
}

function showPopUps() {
  for (const [side, chat] of [["citizen", state.citizen], ["officer", state.officer]]) {
    const { popUp, id } = chat;
    const whose = `${state.office} ${id}`;
    const known = popUps.get(whose);
    popUps.set(whose, popUp?.number ?? 0);
    if (!popUp || known === undefined || known === popUp.number) continue;
    if (popUp.url) follow(popUp.url, chosen[side]);
    else if (popUp.alert) alertWith(popUp.text);
    else panes[side].popUp(popUp.text);
  }
}

function alertWith(text) {
  const dialog = byId("alert");
  dialog.querySelector("p").textContent = text;
  if (!dialog.open) dialog.showModal();
}

async function turn(step) {
  if (state?.turning) return;
  await control(`turn/${step}`);
  const now = Date.now() + ahead;
  byId("spoken").textContent = t("now-is", { date: `${longDate(now)}, ${hourInZone(now)}` });
}

function speak(language) {
  setLanguage(language);
  drawer.relabel();
  byId("lost").textContent = t("lost");
  Object.values(panes).forEach((pane) => pane.relabel());
  if (state) render();
}

function go(side) {
  document.body.dataset.side = side;
  if (state) render();
}

for (const button of document.querySelectorAll("[data-turn]")) {
  button.addEventListener("click", () => turn(button.dataset.turn));
}
const other = document.querySelector(".other");
other.addEventListener("toggle", () => {
  const field = other.querySelector("input");
  field.min = dateAt(state.clock.now + 86_400_000);
  field.value = field.min;
});
other.querySelector("form").addEventListener("submit", (event) => {
  event.preventDefault();
  other.open = false;
  turn(other.querySelector("input").value);
});
// Menus close as menus do: by Escape, and by a click elsewhere.
for (const menu of document.querySelectorAll("header.ribbon details")) {
  menu.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    menu.open = false;
    menu.querySelector("summary").focus();
  });
  document.addEventListener("click", (event) => {
    if (!menu.contains(event.target)) menu.open = false;
  });
}
for (const button of document.querySelectorAll("[data-go]")) {
  button.addEventListener("click", () => go(button.dataset.go));
}
for (const link of document.querySelectorAll("[data-skip]")) {
  link.addEventListener("click", (event) => {
    event.preventDefault();
    go(link.dataset.skip);
    panes[link.dataset.skip].enter();
  });
}
byId("language").addEventListener("click", () => speak(currentLanguage() === "id" ? "en" : "id"));

// The offices stand where there is room for them.
function place() {
  document.querySelector(narrow.matches ? ".sides" : ".menus").prepend(byId("offices"));
}
place();
narrow.addEventListener("change", place);

const changes = new EventSource("/api/changes");
changes.addEventListener("open", () => (byId("lost").hidden = true));
changes.addEventListener("message", refresh);
changes.addEventListener("error", () => (byId("lost").hidden = false));
setInterval(tick, 1000);
narrow.addEventListener("change", tick);
setInterval(refresh, REFRESH_MILLISECONDS);
speak("id");
