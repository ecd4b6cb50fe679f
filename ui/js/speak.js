// Reads lines aloud. It looks for a voice in this order: a person's recording, a voice of the device, a program's clip of the pack.
//
// A voice of the device is one that the shell offers (`globalThis.amparoShell`), else one of the browser that works on the device itself:
// one that sends the words elsewhere is never used. Sound is decoded by WebAudio, for which the pages' policy needs no exception.

/** How long the browser may take to name its voices, in milliseconds. */
const PATIENCE = 1500;

/** The regions whose voice is the better one, where a language alone is asked for. */
const REGIONS = { es: ["US", "MX", "419"], zh: ["CN", "SG", "TW"], pt: ["BR"], en: ["US"] };

/** Voices that carry a language's tag and speak another. */
const OTHERS = ["zh-HK", "zh-MO"];

const words = document.getElementById("listen");
const note = document.createElement("p");
note.className = "heard";
note.setAttribute("role", "status");

/** What is heard now: its button, and how to end it. A newer one takes its place. */
let now = null;

/** A tag as browsers should write it: some say `es_US`. */
const tag = (lang) => lang.replaceAll("_", "-");

/** What a line says: without what is hidden and without signs of direction. */
function textOf(line) {
  const copy = line.cloneNode(true);
  for (const hidden of copy.querySelectorAll("[hidden], [aria-hidden=true], .hidden, svg")) hidden.remove();
  return copy.textContent.replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "").replace(/\s+/g, " ").trim();
}

/** The voices of the browser, which names them late. */
function voices() {
  const known = speechSynthesis.getVoices();
  if (known.length > 0) return Promise.resolve(known);
  return new Promise((resolve) => {
    const tell = () => {
      clearTimeout(timer);
      speechSynthesis.removeEventListener?.("voiceschanged", tell);
      resolve(speechSynthesis.getVoices());
    };
    const timer = setTimeout(tell, PATIENCE);
    speechSynthesis.addEventListener?.("voiceschanged", tell);
  });
}

/** The best voice for a language that works without a network. */
async function localVoice(lang) {
  if (!globalThis.speechSynthesis || !globalThis.SpeechSynthesisUtterance) return null;
  const [language] = lang.split("-");
  const wanted = lang.toLowerCase();
  const fits = (voice) => {
    const own = tag(voice.lang);
    const other = OTHERS.includes(own) && own.toLowerCase() !== wanted;
    return voice.localService === true && own.split("-")[0].toLowerCase() === language && !other;
  };
  const rank = (voice) => {
    const own = tag(voice.lang);
    if (own.toLowerCase() === wanted) return -2;
    const region = own.split("-").at(-1).toUpperCase();
    if (wanted.endsWith(`-${region.toLowerCase()}`)) return -1;
    const place = (REGIONS[language] ?? []).indexOf(region);
    return place < 0 ? 99 : place;
  };
  const fitting = (await voices()).filter(fits);
  return fitting.sort((a, b) => rank(a) - rank(b))[0] ?? null;
}

/** Speaks by a voice of the browser; says whether it could. */
function speak(voice, text, turn) {
  return new Promise((resolve) => {
    const utterance = new SpeechSynthesisUtterance(text);
    utterance.voice = voice;
    utterance.lang = tag(voice.lang);
    utterance.rate = 0.9;
    utterance.onend = () => resolve(true);
    // What was stopped was spoken; what never began was not.
    utterance.onerror = () => resolve(turn.ended);
    turn.end = () => {
      speechSynthesis.cancel();
      resolve(true);
    };
    // Kept, since some browsers forget one that nothing holds.
    turn.utterance = utterance;
    speechSynthesis.speak(utterance);
  });
}

/** Speaks by a voice of the shell; says whether it could, and `null` where there is no shell that speaks. */
async function byShell(text, lang, turn) {
  const shell = globalThis.amparoShell;
  if (!shell?.speak || !shell.hasVoice) return null;
  if (!(await shell.hasVoice(lang)) || turn.ended) return turn.ended;
  turn.end = () => shell.stopSpeaking?.();
  return (await shell.speak(text, lang)) || turn.ended;
}

/** Plays a clip; says whether it could. */
async function play(line, turn) {
  const { clip, voice } = line.dataset;
  const response = await fetch(clip);
  if (!response.ok) return false;
  const sound = await turn.audio.decodeAudioData(await response.arrayBuffer());
  if (turn.ended) return true;
  const source = turn.audio.createBufferSource();
  source.buffer = sound;
  source.connect(turn.audio.destination);
  await turn.audio.resume();
  if (turn.ended) return true;
  if (voice === "synthetic") note.textContent = words.dataset.synthetic;
  await new Promise((resolve) => {
    source.onended = resolve;
    turn.end = () => {
      source.stop();
      resolve();
    };
    source.start();
  });
  return true;
}

/** Tries one voice after the other until one is heard; says whether one was. */
async function heard(line, turn) {
  const text = textOf(line);
  const lang = line.dataset.say;
  const recorded = line.dataset.voice === "recorded";
  const device = async () => {
    const spoken = await byShell(text, lang, turn);
    if (spoken !== null) return spoken;
    const voice = await localVoice(lang);
    return turn.ended || (voice !== null && speak(voice, text, turn));
  };
  const clip = () => Boolean(turn.audio) && play(line, turn);
  for (const way of recorded ? [clip, device] : [device, clip]) {
    try {
      if (await way()) return true;
    } catch {
      // The next voice may be heard.
    }
    if (turn.ended) return true;
  }
  return false;
}

function stop() {
  const turn = now;
  now = null;
  if (!turn) return;
  turn.ended = true;
  turn.button.setAttribute("aria-pressed", "false");
  note.textContent = "";
  turn.end?.();
  turn.audio?.close();
}

async function press(button, line) {
  const again = now?.button === button;
  stop();
  if (again) return;
  const turn = { button, ended: false };
  // Made at the press itself, since some browsers let nothing sound later.
  if (line.dataset.clip && globalThis.AudioContext) turn.audio = new AudioContext();
  now = turn;
  button.setAttribute("aria-pressed", "true");
  (button.closest(".said, .row") ?? button).after(note);
  note.textContent = "";
  const done = await heard(line, turn);
  if (now !== turn) return;
  turn.end = null; // It ended by itself.
  stop();
  if (!done) note.textContent = words.dataset.none;
}

/** Puts a button beside a line, and both into a row that wraps where letters are large. */
function addButton(line, number) {
  const button = words.content.firstElementChild.cloneNode(true);
  const label = document.createElement("span");
  label.className = "hidden";
  label.id = `listen-${number}`;
  label.textContent = words.dataset.own;
  button.append(label);
  line.id ||= `line-${number}`;
  button.setAttribute("aria-labelledby", `${label.id} ${line.id}`);
  const beside = line.closest("details") ?? line;
  const row = document.createElement("div");
  row.className = "said";
  beside.replaceWith(row);
  row.append(beside, button);
  return button;
}

if (words) {
  document.querySelectorAll("[data-say]").forEach((line, number) => {
    let button = line.id && document.querySelector(`[data-listen="${line.id}"]`);
    if (button) button.hidden = false;
    else button = addButton(line, number);
    button.addEventListener("click", () => press(button, line));
  });
  // There from the beginning, so that screen readers tell what it will say.
  document.getElementById("main").append(note);
  // Who leaves the page or hides it wants silence.
  addEventListener("pagehide", stop);
  document.addEventListener("visibilitychange", () => document.hidden && stop());
}
