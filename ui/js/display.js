// Applies the reader's text size and colours before the page is drawn. They are the only thing that is kept, and only on this device.
(() => {
  const sizes = ["125", "150", "200"];
  const themes = ["light", "dark", "contrast"];
  try {
    const size = localStorage.getItem("amparo-size");
    const theme = localStorage.getItem("amparo-theme");
    const root = document.documentElement;
    if (sizes.includes(size)) root.dataset.size = size;
    if (themes.includes(theme)) root.dataset.theme = theme;
  } catch {
    // Storage is closed to this page: the device's own settings hold.
  }
})();
