// What scripts add to pages that work without them: search as one types, copying a number, printing, the display settings, leaving at once, and sharing.

const PAUSE = 120;

function liveSearch(input) {
  const results = document.getElementById(input.dataset.live);
  const form = input.form;
  if (!results || !form) return;
  let timer = 0;
  let asked = 0;
  const ask = async () => {
    const mine = ++asked;
    const url = new URL(form.getAttribute("action"), location.href);
    url.searchParams.set("q", input.value);
    url.searchParams.set("part", "1");
    let html;
    try {
      const response = await fetch(url);
      if (!response.ok) return;
      html = await response.text();
    } catch {
      return; // The form itself still works.
    }
    if (mine !== asked) return;
    // Keep the status element, so that screen readers announce the new count.
    const fresh = new DOMParser().parseFromString(html, "text/html").body;
    const status = results.querySelector("[role=status]");
    const next = fresh.querySelector("[role=status]");
    if (status && next) {
      status.textContent = next.textContent;
      next.remove();
      while (status.nextSibling) status.nextSibling.remove();
      status.after(...fresh.childNodes);
    } else {
      results.replaceChildren(...fresh.childNodes);
    }
  };
  input.addEventListener("input", () => {
    clearTimeout(timer);
    timer = setTimeout(ask, PAUSE);
  });
  // The arrows walk from the field through the results and back; Escape goes straight back. Tab works as everywhere.
  const stops = () => [input, ...results.querySelectorAll("a[href]")];
  const walk = (event) => {
    const { key, target } = event;
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    let to;
    if (key === "ArrowDown" || key === "ArrowUp") {
      const all = stops();
      to = all[all.indexOf(target) + (key === "ArrowDown" ? 1 : -1)];
    } else if (key === "Escape" && target !== input) {
      to = input;
    }
    if (!to) return;
    event.preventDefault();
    to.focus();
  };
  input.addEventListener("keydown", walk);
  results.addEventListener("keydown", walk);
}

// What a button's label says when it is not telling what was done.
const LABELS = new WeakMap();

// Tells on the button itself what was done, for a while.
function say(button, words, pause = 4000) {
  const label = button.querySelector("span");
  if (!LABELS.has(label)) LABELS.set(label, label.innerHTML);
  label.textContent = words;
  setTimeout(() => (label.innerHTML = LABELS.get(label)), pause);
}

function copyButton(button) {
  if (!navigator.clipboard) return;
  button.hidden = false;
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(button.dataset.copy);
    } catch {
      return;
    }
    say(button, button.dataset.done, 2000);
  });
}

function printButton(button) {
  if (!window.print && !globalThis.amparoShell?.print) return;
  button.hidden = false;
  // A telephone's web view cannot print by itself; its app can.
  const print = globalThis.amparoShell?.print;
  button.addEventListener("click", () => (print ? print(document.title).catch(() => {}) : window.print()));
}

function displaySettings(form) {
  const root = document.documentElement;
  form.hidden = false;
  form.elements.size.value = root.dataset.size ?? "100";
  form.elements.theme.value = root.dataset.theme ?? "auto";
  form.addEventListener("change", ({ target }) => {
    const plain = target.value === "100" || target.value === "auto";
    if (plain) delete root.dataset[target.name];
    else root.dataset[target.name] = target.value;
    try {
      if (plain) localStorage.removeItem(`amparo-${target.name}`);
      else localStorage.setItem(`amparo-${target.name}`, target.value);
    } catch {
      // It holds for this page alone.
    }
  });
}

for (const input of document.querySelectorAll("input[data-live]")) liveSearch(input);
for (const button of document.querySelectorAll("button[data-copy]")) copyButton(button);
for (const button of document.querySelectorAll("button[data-print]")) printButton(button);
const display = document.getElementById("display");
if (display) displaySettings(display);

// Leaving at once: the button, or Escape three times. The page gives its place in the history to the clock.
const ESCAPES = 3;
const ESCAPES_WITHIN = 1500;

function leave() {
  const link = document.querySelector("a[data-exit]");
  if (!link) return;
  document.documentElement.hidden = true;
  globalThis.amparoShell?.leave().catch(() => {});
  location.replace(link.href);
}

function exits() {
  for (const link of document.querySelectorAll("a[data-exit]")) {
    link.addEventListener("click", (event) => {
      event.preventDefault();
      leave();
    });
  }
  let pressed = [];
  addEventListener("keydown", ({ key, repeat }) => {
    if (key !== "Escape" || repeat) return;
    const now = performance.now();
    pressed = [...pressed.filter((before) => now - before < ESCAPES_WITHIN), now];
    if (pressed.length >= ESCAPES) leave();
  }, { capture: true });
  // A page that comes back out of the browser's memory must not show again what was left.
  addEventListener("pageshow", ({ persisted }) => persisted && location.reload());
}

// What is explained until somebody has said that they know it.
function explainOnce(note) {
  const key = `amparo-knows-${note.dataset.once}`;
  try {
    if (localStorage.getItem(key)) return;
  } catch {
    // It is explained again.
  }
  note.hidden = false;
  note.querySelector("button").addEventListener("click", () => {
    note.remove();
    try {
      localStorage.setItem(key, "1");
    } catch {
      // As above.
    }
  });
}

// Hands a text to the device, or copies it where the device takes none.
function shareButton(button) {
  const shell = globalThis.amparoShell;
  if (!shell && !navigator.share && !navigator.clipboard) return;
  button.hidden = false;
  button.addEventListener("click", async () => {
    const { share: from, title, done } = button.dataset;
    try {
      const text = from.startsWith("#") ? document.querySelector(from).innerText : await (await fetch(from)).text();
      if (await shell?.share("text", title, text)) return;
      if (!shell && navigator.share) return await navigator.share({ title, text });
      await navigator.clipboard.writeText(text);
      say(button, done);
    } catch {
      // The person changed their mind, or the device refused; the page is still there to be read.
    }
  });
}

function vcardLink(link) {
  const shell = globalThis.amparoShell;
  if (!shell) return; // A browser follows the link.
  link.addEventListener("click", async (event) => {
    event.preventDefault();
    const { title, saved } = link.dataset;
    try {
      const text = await (await fetch(link.href)).text();
      const where = await shell.share("vcard", title, text);
      if (typeof where === "string") say(link, saved.replace("#", () => where));
    } catch {
      // As above.
    }
  });
}

exits();
for (const note of document.querySelectorAll("[data-once]")) explainOnce(note);
for (const button of document.querySelectorAll("button[data-share]")) shareButton(button);
for (const link of document.querySelectorAll("a[data-vcard]")) vcardLink(link);
