// What the pages do beyond being read: every page is complete without this script.
(() => {
  'use strict';

  const root = document.documentElement;
  const texts = document.getElementById('texts').dataset;
  const phrase = (key, value) => texts[key].replace('{0}', () => value);

  // Storage may be forbidden, and then nothing is remembered.
  const remembered = (key) => {
    try { return localStorage.getItem(`bindery-${key}`); } catch { return null; }
  };
  const remember = (key, value) => {
    try { localStorage.setItem(`bindery-${key}`, value); } catch { /* as above */ }
  };

  const element = (tag, properties = {}, ...children) => {
    const created = Object.assign(document.createElement(tag), properties);
    created.append(...children);
    return created;
  };

  const themeSwitch = () => {
    const button = document.getElementById('theme-switch');
    const names = {system: texts.themeSystem, light: texts.themeLight, dark: texts.themeDark};
    const themes = Object.keys(names);
    let theme = root.dataset.theme ?? 'system';
    const show = () => {
      if (theme === 'system') delete root.dataset.theme;
      else root.dataset.theme = theme;
      button.textContent = names[theme];
      button.setAttribute('aria-label', `${texts.themeLabel}: ${names[theme]}`);
    };
    button.addEventListener('click', () => {
      theme = themes[(themes.indexOf(theme) + 1) % themes.length];
      remember('theme', theme === 'system' ? '' : theme);
      show();
    });
    show();
    button.hidden = false;
  };

  const copyButtons = () => {
    // Browsers give no clipboard to pages of an unencrypted server.
    if (!navigator.clipboard) return;
    for (const block of document.querySelectorAll('.code[data-copy]')) {
      const button = element('button', {type: 'button', className: 'copy', textContent: texts.copy, ariaLive: 'polite'});
      button.addEventListener('click', async () => {
        await navigator.clipboard.writeText(block.querySelector('code').textContent);
        button.textContent = texts.copied;
        setTimeout(() => { button.textContent = texts.copy; }, 2000);
      });
      block.append(button);
    }
  };

  /** Tabs of one name change together, on this page and, as the choice is remembered, on the next. */
  const tabs = () => {
    const groups = [...document.querySelectorAll('[data-tabs]')].map((container) => {
      const panels = [...container.querySelectorAll(':scope > .tab')];
      const list = element('div', {role: 'tablist', className: 'tab-list'});
      const buttons = panels.map((panel) => {
        const button = element('button',
          {type: 'button', role: 'tab', id: `tab-${panel.id}`, textContent: panel.dataset.label});
        button.setAttribute('aria-controls', panel.id);
        panel.setAttribute('role', 'tabpanel');
        panel.setAttribute('aria-labelledby', button.id);
        list.append(button);
        return button;
      });
      container.prepend(list);
      return {name: container.dataset.tabs, panels, buttons, list};
    });

    const select = (name, index) => groups.filter((group) => group.name === name).forEach(({panels, buttons}) => {
      const chosen = Math.min(index, panels.length - 1);
      panels.forEach((panel, i) => { panel.hidden = i !== chosen; });
      buttons.forEach((button, i) => {
        button.ariaSelected = i === chosen;
        button.tabIndex = i === chosen ? 0 : -1;
      });
    });

    for (const {name, panels, buttons, list} of groups) {
      const choose = (index) => {
        select(name, index);
        remember(`tab-${name}`, index);
      };
      buttons.forEach((button, i) => button.addEventListener('click', () => choose(i)));
      list.addEventListener('keydown', (event) => {
        const last = panels.length - 1;
        const now = buttons.indexOf(document.activeElement);
        const next = {ArrowRight: now === last ? 0 : now + 1, ArrowLeft: now === 0 ? last : now - 1, Home: 0, End: last}[event.key];
        if (next === undefined) return;
        event.preventDefault();
        choose(next);
        buttons[next].focus();
      });
      select(name, Number(remembered(`tab-${name}`) ?? 0));
    }
    return (target) => groups.forEach(({name, panels}) => {
      const index = panels.findIndex((panel) => panel.contains(target));
      if (index >= 0) select(name, index);
    });
  };

  /** A link may lead into a folded part or a tab behind: whatever hides its target is opened. */
  const reveal = (selectTabOf) => {
    // An address that somebody typed may have a % that begins no letter.
    const anchor = () => {
      try { return decodeURIComponent(location.hash.slice(1)); } catch { return ''; }
    };
    const open = () => {
      const target = document.getElementById(anchor());
      if (!target) return;
      selectTabOf(target);
      for (let folded = target.closest('details'); folded; folded = folded.parentElement.closest('details')) folded.open = true;
      target.scrollIntoView();
    };
    addEventListener('hashchange', open);
    if (location.hash) open();
  };

  /** On narrow screens the contents slide in; without this script the link leads to them at the end of the page. */
  const navigation = () => {
    const nav = document.getElementById('nav');
    const toggle = document.querySelector('.nav-toggle');
    const here = nav.querySelector('[aria-current=page]');
    if (here) nav.scrollTop = here.offsetTop - nav.clientHeight / 2;
    const show = (shown) => {
      nav.classList.toggle('open', shown);
      toggle.ariaExpanded = shown;
    };
    toggle.role = 'button';
    toggle.setAttribute('aria-controls', 'nav');
    show(false);
    toggle.addEventListener('click', (event) => {
      event.preventDefault();
      show(!nav.classList.contains('open'));
      if (nav.classList.contains('open')) (here ?? nav.querySelector('a')).focus({preventScroll: true});
    });
    toggle.addEventListener('keydown', (event) => {
      if (event.key === ' ') { event.preventDefault(); toggle.click(); }
    });
    nav.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') { show(false); toggle.focus(); }
    });
    document.addEventListener('click', (event) => {
      if (!nav.contains(event.target) && !toggle.contains(event.target)) show(false);
    });
  };

  const load = (path) => new Promise((resolve, reject) => {
    document.head.append(element('script', {src: root.dataset.root + path, onload: resolve, onerror: reject}));
  });

  const search = () => {
    const box = document.querySelector('.search');
    const input = document.getElementById('search-input');
    const list = document.getElementById('search-results');
    const status = document.getElementById('search-status');
    let engine;
    let selected = -1;

    // Not fetched but run, as pages opened from a file may not fetch.
    const loaded = () => engine ??= Promise.all(
      ['assets/minisearch.js', 'assets/search.js', 'assets/search-ru.js', 'search-index.js'].map(load),
    ).then(() => {
      const created = new BinderySearch(binderySearch, binderyRussian);
      created.load().then(() => {
        list.ariaBusy = false;
        // Now words are found, too; somebody who has gone down the list meanwhile stays where they are.
        answer(list.children[selected]?.href);
      });
      return created;
    });

    const select = (index) => {
      const options = list.children;
      options[selected]?.setAttribute('aria-selected', 'false');
      selected = (index + options.length) % options.length;
      options[selected].setAttribute('aria-selected', 'true');
      options[selected].scrollIntoView({block: 'nearest'});
      input.setAttribute('aria-activedescendant', options[selected].id);
    };

    const show = (options, chosen) => {
      list.replaceChildren(...options);
      selected = -1;
      list.hidden = options.length === 0;
      input.ariaExpanded = options.length > 0;
      if (options.length) select(Math.max(0, options.findIndex(({href}) => href === chosen)));
      else input.removeAttribute('aria-activedescendant');
    };

    const say = (words, visibly) => {
      status.textContent = words;
      status.classList.toggle('visually-hidden', !visibly);
    };

    const close = () => {
      show([]);
      say('', false);
    };

    // A link, so that it can be opened in another tab.
    const option = ({title, kind, api, url, summary}, index) => element('a',
      {role: 'option', id: `search-result-${index}`, href: root.dataset.root + url, tabIndex: -1, className: 'search-result'},
      element('span', {className: 'search-title', textContent: title}),
      element('span', {className: 'search-kind', textContent: `${texts[`kind${kind[0].toUpperCase()}${kind.slice(1)}`]} · ${api}`}),
      element('span', {className: 'search-words', textContent: summary}));

    const answer = async (chosen) => {
      const typed = input.value.trim();
      if (!typed) return close();
      const complete = () => list.ariaBusy === 'false';
      if (!complete() && list.hidden) say(texts.searching, true);
      let found;
      try {
        found = (await loaded()).find(typed, {folder: root.dataset.api});
      } catch {
        engine = undefined; // the next letter tries once more
        return say(texts.noIndex, true);
      }
      const options = found.map(option);
      // Somebody who types faster than the index loads wants the answer to the last letter only.
      if (typed !== input.value.trim()) return;
      show(options, chosen);
      if (options.length) say(phrase('results', options.length), false);
      else if (complete()) say(phrase('noResults', typed), true);
    };

    const keys = {
      ArrowDown: () => select(selected + 1),
      ArrowUp: () => select(selected - 1),
      Enter: () => list.children[selected].click(),
    };
    input.addEventListener('focus', () => { loaded().catch(() => {}); answer(); });
    input.addEventListener('input', () => answer());
    input.addEventListener('keydown', (event) => {
      if (event.key === 'Escape') {
        input.value = '';
        close();
        input.blur();
      } else if (!list.hidden && event.key in keys) {
        event.preventDefault();
        keys[event.key]();
      }
    });
    box.addEventListener('focusout', ({relatedTarget}) => {
      if (!box.contains(relatedTarget)) close();
    });
    document.addEventListener('keydown', (event) => {
      const typing = event.target.closest('input, textarea, select, [contenteditable]');
      const wanted = (event.key === '/' && !typing) || (event.code === 'KeyK' && (event.ctrlKey || event.metaKey));
      if (!wanted) return;
      event.preventDefault();
      input.focus();
      input.select();
    });
    input.role = 'combobox';
    input.ariaAutoComplete = 'list';
    input.setAttribute('aria-controls', list.id);
    list.ariaBusy = true;
    close();
    box.hidden = false;
  };

  themeSwitch();
  copyButtons();
  reveal(tabs());
  navigation();
  search();
})();
