// Card mode: the whole screen, bright and awake, turned to whoever stands opposite; and the card as a picture.

const shell = globalThis.amparoShell;
const root = document.documentElement;

const mode = document.querySelector("button[data-card]");
const turn = document.querySelector("button[data-turn]");
const picture = document.querySelector("button[data-picture]");

let awake = null;

async function stayAwake() {
  try {
    awake = await navigator.wakeLock?.request("screen");
  } catch {
    // The device decides; the card is still there.
  }
}

async function showCard(on) {
  mode.setAttribute("aria-pressed", String(on));
  document.body.classList.toggle("shown", on);
  shell?.card(on).catch(() => {});
  if (on) {
    stayAwake();
    await root.requestFullscreen?.({ navigationUI: "hide" }).catch(() => {});
  } else {
    // What is read again stands upright.
    turned(false);
    awake?.release();
    awake = null;
    if (document.fullscreenElement) await document.exitFullscreen().catch(() => {});
  }
}

function turned(on) {
  document.body.classList.toggle("turned", on);
  turn.setAttribute("aria-pressed", String(on));
}

const isShown = () => mode.getAttribute("aria-pressed") === "true";

mode.hidden = false;
mode.addEventListener("click", () => showCard(!isShown()));
document.addEventListener("fullscreenchange", () => {
  if (!document.fullscreenElement && isShown()) showCard(false);
});
// A wake lock ends when the screen is left; coming back takes it up again.
document.addEventListener("visibilitychange", () => {
  if (!document.hidden && isShown()) stayAwake();
});
addEventListener("pagehide", () => shell?.card(false).catch(() => {}));

turn.hidden = false;
turn.addEventListener("click", () => turned(!document.body.classList.contains("turned")));

// The card as a picture: black on white, both languages, in the page's own fonts.
const WIDTH = 1080;
const MARGIN = 72;

function wrapped(context, text, width) {
  const lines = [];
  let line = "";
  // By words where the language has spaces, else by what the device takes for a word.
  const parts = globalThis.Intl?.Segmenter
    ? [...new Intl.Segmenter(undefined, { granularity: "word" }).segment(text)].map(({ segment }) => segment)
    : text.split(/(?<=\s)/);
  for (const part of parts) {
    if (line && context.measureText(line + part.trimEnd()).width > width) {
      lines.push(line.trimEnd());
      line = part.trimStart();
    } else {
      line += part;
    }
  }
  lines.push(line.trimEnd());
  return lines;
}

function draw() {
  const canvas = document.createElement("canvas");
  const context = canvas.getContext("2d");
  const family = getComputedStyle(document.body).fontFamily;
  const parts = [[".officer", 72, 700], [".own", 48, 400]]
    .map(([css, size, weight]) => [document.querySelector(css), size, weight])
    .filter(([element]) => element);
  const blocks = parts.map(([element, size, weight]) => {
    context.font = `${weight} ${size}px ${family}`;
    const lines = wrapped(context, element.textContent.trim(), WIDTH - 2 * MARGIN);
    return { font: context.font, size, lines, rtl: getComputedStyle(element).direction === "rtl" };
  });
  const high = ({ size, lines }) => lines.length * size * 1.4;
  canvas.width = WIDTH;
  canvas.height = Math.ceil(MARGIN * 2 + blocks.reduce((sum, block) => sum + high(block) + MARGIN, -MARGIN));
  context.fillStyle = "#ffffff";
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.fillStyle = "#000000";
  context.textBaseline = "top";
  let y = MARGIN;
  for (const block of blocks) {
    context.font = block.font;
    context.direction = block.rtl ? "rtl" : "ltr";
    context.textAlign = "start";
    for (const line of block.lines) {
      context.fillText(line, block.rtl ? WIDTH - MARGIN : MARGIN, y);
      y += block.size * 1.4;
    }
    y += MARGIN;
  }
  return canvas;
}

async function sharePicture() {
  const { title, saved } = picture.dataset;
  const canvas = draw();
  if (shell) {
    const where = await shell.share("png", title, canvas.toDataURL("image/png").split(",")[1]);
    if (typeof where === "string") {
      picture.querySelector("span").textContent = saved.replace("#", () => where);
    }
    return;
  }
  const blob = await new Promise((done) => canvas.toBlob(done, "image/png"));
  const file = new File([blob], `${title}.png`, { type: "image/png" });
  if (navigator.canShare?.({ files: [file] })) {
    await navigator.share({ files: [file], title });
    return;
  }
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = file.name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}

picture.hidden = false;
picture.addEventListener("click", () => sharePicture().catch(() => {}));
