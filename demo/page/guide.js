// The narrator: a menu of stories, and a sentence for each step of the one that is told.

import { make } from "./chat.js";
import { currentLanguage, t } from "./words.js";

const READING = 55; // milliseconds for each letter of a sentence
const SHORTEST = 4000;
const SLOWER = 2; // as the desk's own pauses

export function makeGuide({ menu, bar, ask, look }) {
  const guide = { menu, bar, ask, look, playing: false, slow: false, seen: "", told: null, timer: 0 };
  guide.show = (state) => show(guide, state);
  guide.stop = () => setPlaying(guide, false);
  const button = (name, act) => {
    const node = make("button", { type: "button", "data-guide": name, on: { click: act } });
    bar.querySelector(".acts").append(node);
    return node;
  };
  guide.buttons = {
    play: button("play", () => setPlaying(guide, !guide.playing)),
    next: button("next-step", () => next(guide)),
    slowly: button("slowly", () => setSlow(guide, !guide.slow)),
    again: button("again", () => begin(guide, guide.told.key)),
    leave: button("take-over", () => leave(guide)),
  };
  setSlow(guide, false);
  return guide;
}

function show(guide, state) {
  guide.told = state.telling;
  showMenu(guide, state);
  const { told, bar, buttons } = guide;
  bar.hidden = !told;
  document.body.classList.toggle("telling", Boolean(told));
  if (!told) return setPlaying(guide, false);
  const waiting = told.position === "waiting";
  const ended = told.position === "over" || told.position === "left";
  const sentence = told.told ? told.told[currentLanguage()] : t("ready");
  const end = ended ? ` ${t(`${told.position}-words`)}` : "";
  const where = `${told.title[currentLanguage()]} · ${t("step-of", { done: told.done, steps: told.steps })}`;
  setText(bar.querySelector("h2"), where);
  setText(bar.querySelector(".sentence"), sentence + end);
  bar.querySelector("progress").max = told.steps;
  bar.querySelector("progress").value = told.done;
  setText(buttons.play, t(guide.playing ? "pause" : "play"));
  setText(buttons.next, t("next-step"));
  setText(buttons.slowly, t("slowly"));
  setText(buttons.again, t("again"));
  setText(buttons.leave, t("take-over"));
  buttons.play.hidden = buttons.next.hidden = buttons.slowly.hidden = ended;
  buttons.again.hidden = !ended;
  buttons.next.setAttribute("aria-disabled", String(!waiting));
  const at = [state.generation, told.done, told.private, ...told.who].join(" ");
  if (guide.seen !== at) guide.look(told);
  guide.seen = at;
  if (ended) setPlaying(guide, false);
  const step = `${state.generation} ${told.done}`;
  if (!waiting || !told.done || !guide.playing || guide.planned === step) return;
  guide.planned = step;
  plan(guide);
}

function setText(node, words) {
  if (node.textContent !== words) node.textContent = words;
}

function showMenu(guide, state) {
  const shape = JSON.stringify([state.stories, state.telling?.key, currentLanguage()]);
  if (guide.shape === shape) return;
  guide.shape = shape;
  const row = (key, words) => {
    const options = { type: "button", "data-story": key, on: { click: () => begin(guide, key) } };
    if (state.telling?.key === key) options["aria-current"] = "true";
    return make("li", {}, make("button", options, words));
  };
  const rows = state.stories.map(({ key, title }) => row(key, title[currentLanguage()]));
  guide.menu.querySelector("ol").replaceChildren(...rows, row("none", t("free")));
}

async function begin(guide, key) {
  setPlaying(guide, false);
  guide.menu.open = false;
  guide.menu.querySelector("summary").focus();
  guide.seen = "";
  const begun = await guide.ask(`story/${key}`);
  if (begun && key !== "none") setPlaying(guide, true, true);
}

async function next(guide) {
  if (guide.told?.position !== "waiting" || guide.asking) return;
  clearTimeout(guide.timer);
  guide.asking = true;
  const played = await guide.ask(`next/${guide.slow ? "slow" : "even"}`);
  guide.asking = false;
  if (!played) guide.planned = "";
}

function setSlow(guide, slow) {
  guide.slow = slow;
  guide.buttons.slowly.setAttribute("aria-pressed", String(slow));
}

async function leave(guide) {
  setPlaying(guide, false);
  await guide.ask("leave");
}

function setPlaying(guide, playing, atOnce = false) {
  const changed = guide.playing !== playing;
  guide.playing = playing;
  clearTimeout(guide.timer);
  if (guide.told) setText(guide.buttons.play, t(playing ? "pause" : "play"));
  if (playing && changed) guide.timer = setTimeout(() => next(guide), atOnce ? SHORTEST / 2 : 0);
}

function plan(guide) {
  clearTimeout(guide.timer);
  const sentence = guide.told.told[currentLanguage()];
  const pause = Math.max(SHORTEST, sentence.length * READING) * (guide.slow ? SLOWER : 1);
  guide.timer = setTimeout(() => next(guide), pause);
}
