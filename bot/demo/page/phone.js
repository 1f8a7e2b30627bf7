// One side alone on a phone: a link into the same network, opened only when asked for.

import { icon } from "./chat.js";
import { t } from "./words.js";

export function makePhone(dialog) {
  const part = (selector) => dialog.querySelector(selector);
  const button = (deed) => part(`[data-do=${deed}]`);
  let side = "citizen";

  function show({ address = "", picture = "", error = "" }) {
    part(".link").hidden = !address;
    part(".none").hidden = !error;
    part(".none").textContent = error ? t("phone-none") : "";
    button("open").hidden = Boolean(address);
    button("shut").hidden = !address;
    if (!address) return;
    part(".link a").href = address;
    part(".link a").textContent = address;
    part(".link img").src = `data:image/svg+xml,${encodeURIComponent(picture)}`;
    part(".link img").alt = t("phone-code");
  }

  async function ask(door) {
    try {
      return await (await fetch(`/api/phone/${door}`, { method: "POST" })).json();
    } catch {
      return { ok: false, error: t("lost") };
    }
  }

  for (const opener of document.querySelectorAll("[data-phone]")) {
    opener.append(icon("phone"));
    opener.addEventListener("click", () => {
      side = opener.dataset.phone;
      show({});
      dialog.showModal();
    });
  }
  button("open").addEventListener("click", async () => show(await ask(side)));
  button("shut").addEventListener("click", async () => {
    await ask("shut");
    dialog.close();
  });
  button("leave").addEventListener("click", () => dialog.close());
}

// The side that a phone was given: then nothing else stands on its page.
export const givenSide = () => {
  const side = new URLSearchParams(location.search).get("side");
  return ["citizen", "officer"].includes(side) ? side : "";
};
