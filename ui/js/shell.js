// The app around the pages: the commands it offers, under one name. In a browser there is none, and pages do without.

const invoke = globalThis.__TAURI_INTERNALS__?.invoke;
const { platform } = document.body.dataset;
if (invoke) {
  globalThis.amparoShell = {
    // What a person keeps: { id } or { error, wait, left }.
    mine: (what, fields = {}) => invoke("mine", { ask: { what, fields } }),
    // Locks, forgets the way here and shows nothing from now on but the clock.
    leave: () => invoke("leave"),
    // Shows pages again.
    comeBack: () => invoke("come_back"),
    // A bright screen that stays awake; false where the device does not let us.
    card: (on) => invoke("card", { on }),
    // Hands text, a vCard or a picture to the device; true when it took it, or where it was saved.
    share: (kind, title, content) => invoke("share", { kind, title, content }),
  };
  if (platform === "android") {
    Object.assign(globalThis.amparoShell, {
      // Its web view has no voices, but the device has.
      speak: (text, lang) => invoke("speak", { text, lang }),
      stopSpeaking: () => invoke("stop_speaking"),
      hasVoice: (lang) => invoke("has_voice", { lang }),
      print: (title) => invoke("print", { title }),
      plainName: (on) => invoke("plain_name", { on }),
    });
  }
}
