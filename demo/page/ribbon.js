// The ribbon of days: which count, which do not and why, and how a date was counted.

import { make } from "./chat.js";
import { currentLanguage, dateAt, longDay, monthOf, shortDay, t, weekdayOf } from "./words.js";

const HOLIDAYS = new Set(["libur_nasional", "cuti_bersama", "pemilu", "lokal"]);

export function makeRibbon(root, { turn }) {
  const strip = root.querySelector(".days");
  const ribbon = { root, strip, turn, chosen: null, at: null };
  strip.addEventListener("keydown", (event) => move(ribbon, event));
  root.querySelector("select").addEventListener("change", (event) => {
    ribbon.chosen = Number(event.target.value);
    ribbon.shape = "";
    ribbon.show(ribbon.state);
  });
  ribbon.show = (state) => show(ribbon, state);
  return ribbon;
}

function show(ribbon, state) {
  ribbon.state = state;
  const today = dateAt(state.clock.now);
  const count = state.counts.find((one) => one.case === ribbon.chosen) ?? state.counts[0] ?? null;
  const shape = JSON.stringify([state.days, state.counts, today, count?.case, currentLanguage()]);
  if (ribbon.shape === shape) return;
  ribbon.shape = shape;
  const focused = ribbon.strip.contains(document.activeElement);
  const numbers = numbered(count);
  ribbon.at = state.days.some(({ on }) => on === ribbon.at && on >= today) ? ribbon.at : today;
  ribbon.strip.replaceChildren(...state.days.map((day) => dayButton(ribbon, day, today, count, numbers)));
  showNames(ribbon, state.days);
  showWhy(ribbon, state, count);
  const current = ribbon.strip.querySelector('[tabindex="0"]');
  if (focused) current?.focus();
  if (ribbon.day !== today) centre(ribbon.strip, ribbon.strip.querySelector('[aria-current="date"]'));
  ribbon.day = today;
}

// An extension counts anew from one, and so do the numbers on the ribbon.
const numbered = (count) =>
  new Map((count?.counted ?? []).flatMap((days) => days.map((on, index) => [on, index + 1])));

function dayButton(ribbon, day, today, count, numbers) {
  const number = numbers.get(day.on);
  const last = count?.last === day.on;
  const received = count?.anchor === day.on;
  const said = [longDay(day.on), day.name ?? t(`kind-${day.kind}`), day.on === today && t("today")];
  said.push(number && t("nth", { n: number }), received && t("received"), last && t("last-day"));
  const mark = last ? t("last-day") : received ? t("begins") : number ? String(number) : "";
  const first = day.on.endsWith("-01") || day.on === ribbon.state.days[0].on;
  const tag = day.kind === "work" ? (first ? monthOf(day.on) : "") : t(`tag-${day.kind}`);
  const classes = ["day", day.kind, number && "counted", last && "last", received && "received", day.on < today && "past"];
  const options = { type: "button", class: classes.filter(Boolean).join(" "), "data-on": day.on };
  options.tabindex = day.on === ribbon.at ? "0" : "-1";
  options.title = said.filter(Boolean).join(" · ");
  if (day.on === today) options["aria-current"] = "date";
  if (day.on <= today) options["aria-disabled"] = "true";
  options.on = { click: () => day.on > today && ribbon.turn(day.on) };
  // What is seen is short; what is heard is a sentence.
  const seen = { "aria-hidden": "true" };
  return make(
    "button",
    options,
    make("small", seen, weekdayOf(day.on)),
    make("b", seen, String(Number(day.on.slice(8)))),
    make("i", seen, mark),
    make("small", { class: "tag", ...seen }, tag),
    make("span", { class: "unseen" }, said.filter(Boolean).join(", ")),
  );
}

function move(ribbon, event) {
  const step = { ArrowRight: 1, ArrowLeft: -1, ArrowDown: 7, ArrowUp: -7 }[event.key];
  if (!step) return;
  event.preventDefault();
  const days = [...ribbon.strip.children];
  const from = days.indexOf(document.activeElement);
  const to = days[Math.min(Math.max(from + step, 0), days.length - 1)];
  ribbon.at = to.dataset.on;
  days.forEach((day) => (day.tabIndex = day === to ? 0 : -1));
  to.focus();
}

function centre(strip, node) {
  if (node) strip.scrollLeft = node.offsetLeft - strip.clientWidth / 4;
}

function showNames(ribbon, days) {
  const named = days.filter(({ kind }) => HOLIDAYS.has(kind));
  const words = named.map(({ on, kind, name, basis }) =>
    make("li", { class: kind, title: basis }, make("b", {}, shortDay(on)), ` ${name}`),
  );
  const list = ribbon.root.querySelector(".named");
  list.hidden = !words.length;
  list.replaceChildren(...words);
}

function showWhy(ribbon, state, count) {
  const select = ribbon.root.querySelector("select");
  select.hidden = state.counts.length < 2;
  select.setAttribute("aria-label", t("why"));
  select.replaceChildren(
    ...state.counts.map((one) => {
      const chosen = one.case === count?.case;
      return make("option", { value: String(one.case), selected: chosen }, t("why-case", { n: one.case }));
    }),
  );
  ribbon.root.querySelector(".why p").textContent = count ? reason(count) : t("no-count");
}

function reason(count) {
  const { weekends, offs } = count;
  const total = count.counted.reduce((sum, step) => sum + step.length, 0);
  const named = { n: count.case, anchor: shortDay(count.anchor), days: total, last: longDay(count.legal), weekends, offs };
  let words = t("why-words", named);
  if (count.counted.length > 1) words += t("why-extended", { days: count.counted[1].length });
  if (count.last !== count.legal) words += t("why-promise", { promised: longDay(count.last) });
  if (!count.open) words += t("why-answered");
  return words;
}
