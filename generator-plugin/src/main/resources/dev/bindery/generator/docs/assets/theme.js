// Runs before the first paint: whoever chose a theme never sees the other one flash up, and what works only with scripts
// is there from the start.
(() => {
  'use strict';
  const root = document.documentElement;
  root.classList.add('js');
  try {
    const theme = localStorage.getItem('bindery-theme');
    if (theme) root.dataset.theme = theme;
  } catch {
    // Storage may be forbidden; the system's theme it is, then.
  }
})();
