// The page's languages, Indonesian and English, and how it writes dates and sizes.

import { labels } from "./labels.js";

let language = "id";
let zone = "Asia/Jakarta";

export const currentLanguage = () => language;

export function useZone(name) {
  zone = name;
}

export function t(key, values = {}) {
  const text = labels[language][key] ?? key;
  return text.replace(/\{(\w+)\}/g, (whole, name) => values[name] ?? whole);
}

export function setLanguage(wanted) {
  language = wanted;
  document.documentElement.lang = wanted;
  document.title = t("title");
  for (const node of document.querySelectorAll("[data-t]")) node.textContent = t(node.dataset.t);
  for (const node of document.querySelectorAll("[data-label]")) {
    node.setAttribute("aria-label", t(node.dataset.label));
  }
}

const formats = new Map();

function formatted(at, options) {
  const key = language + zone + JSON.stringify(options);
  if (!formats.has(key)) {
    const tongue = language === "id" ? "id-ID" : "en-GB";
    formats.set(key, new Intl.DateTimeFormat(tongue, { timeZone: zone, ...options }));
  }
  return formats.get(key).format(at);
}

const zoneName = () =>
  ({ "Asia/Jakarta": "WIB", "Asia/Makassar": "WITA", "Asia/Jayapura": "WIT" })[zone] ?? zone;

export const longDate = (at) =>
  formatted(at, { weekday: "long", day: "numeric", month: "long", year: "numeric" });
export const mediumDate = (at) =>
  formatted(at, { weekday: "short", day: "numeric", month: "short", year: "numeric" });
export const known = (key) => key in labels[language];

// A date without an hour is shown as noon in the office's zone: it is the same day everywhere.
const noonOf = (on) => Date.parse(`${on}T05:00:00Z`);
export const longDay = (on) => longDate(noonOf(on));
export const shortDay = (on) => shortDate(noonOf(on));
export const weekdayOf = (on) => formatted(noonOf(on), { weekday: "short" });
export const monthOf = (on) => formatted(noonOf(on), { month: "short" });
export const dateAt = (at) => new Intl.DateTimeFormat("sv-SE", { timeZone: zone }).format(at);
export const shortInstant = (at) => `${shortDate(at)} ${hourOf(at)}`;

export const shortDate = (at) => formatted(at, { weekday: "short", day: "numeric", month: "short" });
export const hourOf = (at) => formatted(at, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" });
export const hourInZone = (at) => `${hourOf(at)} ${zoneName()}`;

export function sizeOf(bytes) {
  if (bytes < 1024) return `${bytes} B`;
  const unit = bytes < 1024 * 1024 ? ["kB", 1024] : ["MB", 1024 * 1024];
  return `${new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(bytes / unit[1])} ${unit[0]}`;
}
