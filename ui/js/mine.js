// The pages of what a person keeps. They hold it only while they are shown: whatever is written goes to the app, nowhere else.

const shell = globalThis.amparoShell;
const { platform } = document.body.dataset;
const onPhone = platform === "android" || platform === "ios";

// Without use the app locks after this many milliseconds; it does so by itself too, but a page must not go on showing what it held.
const IDLE = 5 * 60_000;
// How long after a keystroke a sheet is kept.
const PAUSE = 600;

function fieldsOf(form) {
  const fields = {};
  for (const control of form.elements) {
    if (!control.name || control.disabled) continue;
    if (control.type === "radio" && !control.checked) continue;
    fields[control.name] = control.type === "checkbox" ? (control.checked ? "1" : "") : control.value;
  }
  return fields;
}

function showError(form, code) {
  const notes = [...form.querySelectorAll("[data-error]")];
  const named = (name) => notes.find((one) => one.dataset.error === name);
  const note = code ? (named(code) ?? named("other")) : null;
  for (const one of notes) one.hidden = one !== note;
  note?.scrollIntoView({ block: "center" });
}

function go(form, reply) {
  const to = form.dataset.go;
  if (to) location.replace(new URL(to.replace("{id}", reply.id ?? ""), document.baseURI));
  else location.reload();
}

async function ask(form, what) {
  try {
    return await shell.mine(what, fieldsOf(form));
  } catch {
    return { error: "other" };
  }
}

function askForm(form) {
  const lock = (on) => {
    for (const button of form.querySelectorAll("button")) button.disabled = on;
  };
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const what = event.submitter?.value || form.dataset.ask;
    const { secret, again } = form.elements;
    if (what.startsWith("seal") && again && secret.value !== again.value) return showError(form, "differ");
    lock(true);
    form.setAttribute("aria-busy", "true");
    const reply = await ask(form, what);
    form.removeAttribute("aria-busy");
    lock(false);
    if (!reply.error) return go(form, reply);
    if (reply.wait || reply.left !== undefined || reply.error === "wiped") {
      // The page says how long to wait and how many tries are left.
      return location.reload();
    }
    showError(form, reply.error);
    secret?.select();
  });
}

// A sheet is kept while it is written, so that nothing is lost when the day takes another turn.
function keepForm(form) {
  const status = form.querySelector("[data-kept]");
  const id = form.elements.id;
  let timer = 0;
  let queue = Promise.resolve();
  let dirty = false;
  const keep = () => {
    clearTimeout(timer);
    if (!dirty) return queue;
    dirty = false;
    queue = queue.then(async () => {
      const reply = await ask(form, form.dataset.keep);
      if (reply.error) {
        dirty = true;
        status.hidden = true;
        return showError(form, reply.error);
      }
      id.value = reply.id;
      showError(form, null);
      // Somebody may be writing on.
      status.hidden = dirty;
    });
    return queue;
  };
  form.addEventListener("input", () => {
    dirty = true;
    status.hidden = true;
    clearTimeout(timer);
    timer = setTimeout(keep, PAUSE);
  });
  form.addEventListener("change", keep);
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    dirty = true;
    await keep();
    if (!dirty) go(form, { id: id.value });
  });
  // Where the sheet is found again; a new one has another address once it is kept.
  const address = () => (Number(id.value) ? new URL(form.dataset.go.replace("{id}/read", id.value), document.baseURI) : null);
  return { keep, address };
}

function secretField(box) {
  const input = box.querySelector("input");
  const toggle = box.querySelector("[data-letters]");
  toggle?.addEventListener("click", () => {
    for (const one of input.form.querySelectorAll("input[inputmode]")) one.inputMode = one.inputMode === "text" ? "numeric" : "text";
    toggle.setAttribute("aria-pressed", String(input.inputMode === "text"));
    input.focus();
  });
}

function waitFor(note) {
  const form = note.closest("form");
  for (const control of form.elements) if (control.name === "secret" || control.dataset.unlock !== undefined) control.disabled = true;
  setTimeout(() => location.reload(), Number(note.dataset.wait) * 1000 + 300);
}

// The links of the messages follow what is chosen and where the person says they are.
function messages(form) {
  const { composer, gap } = form.dataset;
  const numbers = new Intl.NumberFormat(document.documentElement.lang);
  const compose = () => {
    const place = form.elements.place.value.trim();
    for (const link of form.querySelectorAll("a[data-group]")) {
      const { group, text: bare, placed } = link.dataset;
      const to = [...form.querySelectorAll(`input[data-in="${group}"]:checked`)].map((one) => one.value);
      const text = place ? placed.replace(gap, () => place) : bare;
      const count = link.querySelector("[data-count]");
      count.textContent = count.dataset.count.replace("#", numbers.format(to.length));
      link.closest("li").querySelector("[data-body]").textContent = text;
      if (to.length) link.href = composer.replace("{to}", () => to.join(",")).replace("{body}", () => encodeURIComponent(text));
      else link.removeAttribute("href");
    }
  };
  form.addEventListener("input", compose);
  form.addEventListener("submit", (event) => event.preventDefault());
}

if (shell) {
  for (const form of document.querySelectorAll("form[data-ask]")) askForm(form);
  const keeping = [...document.querySelectorAll("form[data-keep]")].map(keepForm);
  for (const box of document.querySelectorAll("[data-secret]")) secretField(box);
  for (const note of document.querySelectorAll("[data-wait]")) waitFor(note);
  for (const form of document.querySelectorAll("form[data-messages]")) messages(form);

  if (shell.plainName) {
    for (const part of document.querySelectorAll("[data-plain-name]")) part.hidden = false;
    for (const button of document.querySelectorAll("button[data-plain]")) {
      button.addEventListener("click", () => shell.plainName(button.dataset.plain === "1").catch(() => {}));
    }
  }

  if (document.body.dataset.mine === "open") {
    const lock = async () => {
      await Promise.all(keeping.map(({ keep }) => keep()));
      await shell.mine("lock").catch(() => {});
      location.replace(keeping.map(({ address }) => address()).find(Boolean) ?? location.href);
    };
    let idle = setTimeout(lock, IDLE);
    for (const event of ["input", "click", "keydown", "scroll"]) {
      addEventListener(event, () => {
        clearTimeout(idle);
        idle = setTimeout(lock, IDLE);
      }, { passive: true });
    }
    // A telephone that was put away or taken over by another program.
    if (onPhone) document.addEventListener("visibilitychange", () => document.hidden && lock());
  }
}
