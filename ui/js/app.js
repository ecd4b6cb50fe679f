// What scripts add to pages that work without them: search as one types, copying a number, printing, and the display settings.

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

function copyButton(button) {
  if (!navigator.clipboard) return;
  button.hidden = false;
  const label = button.querySelector("span");
  const words = label.innerHTML;
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(button.dataset.copy);
    } catch {
      return;
    }
    label.textContent = button.dataset.done;
    setTimeout(() => (label.innerHTML = words), 2000);
  });
}

function printButton(button) {
  if (!window.print) return;
  button.hidden = false;
  button.addEventListener("click", () => window.print());
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
