// What happens underneath: a case's story, the outbox, the reminders, the faults.

import { make } from "./chat.js";
import { currentLanguage, hourOf, known, shortInstant, t } from "./words.js";

export function makeDrawer({ root, button, ask, person, office }) {
  const drawer = { root, button, ask, person, office, chosen: "", open: false };
  button.addEventListener("click", () => toggle(drawer, !drawer.open));
  root.querySelector("select").addEventListener("change", (event) => {
    drawer.chosen = event.target.value;
    drawer.refresh();
  });
  for (const fault of root.querySelectorAll("[data-fault]")) {
    fault.addEventListener("click", async () => {
      await ask(`fault/${fault.dataset.fault}`);
      drawer.refresh();
    });
  }
  root.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    toggle(drawer, false);
    button.focus();
  });
  drawer.refresh = () => refresh(drawer);
  drawer.relabel = () => {
    drawer.shape = "";
    drawer.refresh();
  };
  return drawer;
}

function toggle(drawer, open) {
  drawer.open = open;
  drawer.root.hidden = !open;
  document.body.classList.toggle("under", open);
  drawer.button.setAttribute("aria-expanded", String(open));
  if (open) drawer.refresh();
}

async function refresh(drawer) {
  if (!drawer.open || drawer.asking) return;
  drawer.asking = true;
  try {
    const answer = await fetch(`/api/beneath?${new URLSearchParams({ case: drawer.chosen, office: drawer.office() })}`);
    if (answer.ok) render(drawer, await answer.json());
  } catch {
    // The stream of changes says so when nobody answers.
  } finally {
    drawer.asking = false;
  }
}

// What this page has no words for is said as the desk says it, or called by its kind.
const named = (prefix, key, otherwise = key) => (known(`${prefix}-${key}`) ? t(`${prefix}-${key}`) : otherwise);

function render(drawer, seen) {
  const shape = JSON.stringify([seen, currentLanguage()]);
  if (drawer.shape === shape) return;
  drawer.shape = shape;
  const part = (name) => drawer.root.querySelector(`.${name}`);
  showCases(part("story select"), seen);
  fill(part("story ol"), seen.events.map((event) => eventRow(drawer, event)), t("no-case"));
  fill(part("parcels ol"), seen.outbox.map((parcel) => parcelRow(drawer, parcel)), t("no-outbox"));
  fill(part("coming ol"), seen.coming.map(comingRow), t("no-coming"));
  const how = seen.down ? "down" : seen.troubled ? "busy" : "ok";
  part("faults .how").textContent = t(`fault-words-${how}`);
  part("faults .how").dataset.how = how;
  part("faults .counts").textContent = [t("unread-updates", { count: seen.unread }), t("restarts", { count: seen.restarts })].join(" · ");
  drawer.root.querySelector("[data-fault=down]").setAttribute("aria-pressed", String(seen.down));
  drawer.root.querySelector("[data-fault=busy]").setAttribute("aria-pressed", String(how === "busy"));
}

function showCases(select, seen) {
  select.hidden = seen.cases.length < 2;
  select.setAttribute("aria-label", t("story-of"));
  const option = (one) => make("option", { value: String(one.id), selected: one.id === seen.case }, `#${one.case} ${one.subject}`);
  select.replaceChildren(...seen.cases.map(option));
}

function fill(list, rows, none) {
  list.replaceChildren(...(rows.length ? rows : [make("li", { class: "none" }, none)]));
}

const line = (at, words, more, options = {}) =>
  make("li", options, make("time", {}, at), make("span", {}, make("b", {}, words), more ? make("small", {}, more) : null));

function eventRow(drawer, event) {
  return line(shortInstant(event.at), named("event", event.name, event.what), event.who ? drawer.person(event.who) : "");
}

function parcelRow(drawer, parcel) {
  const to = parcel.to === "group" ? t("to-group") : drawer.person(parcel.to);
  const more = [`${parcel.case ? `#${parcel.case} · ` : ""}→ ${to}`];
  if (parcel.until && parcel.state !== "sent") more.push(t("until", { at: hourOf(parcel.until) }));
  if (parcel.attempts > 1) more.push(t("attempts", { count: parcel.attempts }));
  if (parcel.error && parcel.state !== "sent") more.push(parcel.error);
  const state = make("span", { class: "state" }, t(`state-${parcel.state}`));
  const row = line(hourOf(parcel.at), named("purpose", parcel.purpose, t("purpose")), more.join(" · "), { "data-state": parcel.state });
  row.append(state);
  return row;
}

function comingRow(one) {
  const about = one.case ? `#${one.case} · ` : "";
  return line(shortInstant(one.at), named("reminder", one.kind, t("reminder")), `${about}${named("audience", one.audience)}`);
}
