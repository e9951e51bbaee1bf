// What the page can do besides when there is a script: it works without, and nothing here is needed.
(() => {
  const root = document.documentElement;
  const all = (selector) => [...document.querySelectorAll(selector)];
  for (const one of all('[data-script]')) one.hidden = false;

  // What went wrong, or was done, is read first.
  document.querySelector('[data-first]')?.focus();

  // A receipt's QR code carries the query code in the fragment, which no server sees and no log keeps.
  const code = document.querySelector('input[name=queryCode]');
  if (code !== null && location.hash.length > 1) {
    code.value = decodeURIComponent(location.hash.slice(1));
    history.replaceState(null, '', location.pathname + location.search);
  }

  // Another language is another page: what was typed to get in goes along, and is kept nowhere.
  const entered = code === null ? [] : [...code.form.querySelectorAll('input:not([type=hidden])')];
  const along = JSON.parse(sessionStorage.getItem('entered') ?? '[]');
  sessionStorage.removeItem('entered');
  entered.forEach((field, index) => (field.value ||= along[index] ?? ''));
  for (const button of all('button[name=language]')) {
    button.addEventListener('click', () => {
      if (code !== null) sessionStorage.setItem('entered', JSON.stringify(entered.map(({ value }) => value)));
    });
  }

  // The size changes where one stands, so that nothing that was typed is lost.
  const sizes = all('button[name=size]');
  for (const button of sizes) {
    button.addEventListener('click', (event) => {
      event.preventDefault();
      root.dataset.size = button.value;
      for (const one of sizes) one.setAttribute('aria-pressed', String(one === button));
      document.cookie = `maplebridge-look=${root.lang}.${button.value}; path=/p; max-age=31536000; samesite=strict`;
    });
  }

  // Reading aloud, by a voice of this device alone: one that speaks from a server would be told what is read.
  const [tongue, tag] = root.lang === 'zh' ? ['zh', 'zh-CN'] : ['en', 'en-GB'];
  const ownVoice = () => {
    const own = speechSynthesis
      .getVoices()
      .filter(({ lang, localService }) => localService && lang.toLowerCase().startsWith(tongue));
    return own.find(({ lang }) => lang.replace('_', '-') === tag) ?? own[0];
  };
  // Voices come late, and on some devices never.
  const voiceMs = 1500;
  const findVoice = async () => {
    if (!('speechSynthesis' in window)) return undefined;
    if (ownVoice() === undefined) {
      await new Promise((found) => {
        speechSynthesis.addEventListener('voiceschanged', found, { once: true });
        setTimeout(found, voiceMs);
      });
    }
    return ownVoice();
  };
  const textsOf = (parts) =>
    parts
      .flatMap((part) => part.innerText.split('\n'))
      // Sentence by sentence: some voices stop in the middle of a long text, and whoever goes on does not begin anew.
      .flatMap((text) => text.split(/(?<=[。！？；])|(?<=[.!?;])\s/u))
      .map((text) => text.trim())
      .filter((text) => text !== '');

  // One that reads: `idle`, `reading`, `paused`, or `none`, where there is no voice. What is shown follows.
  const readerOf = (partsOf, show) => {
    let [texts, at, run] = [[], 0, 0];
    const halt = () => {
      run += 1;
      if ('speechSynthesis' in window) speechSynthesis.cancel();
    };
    const speak = (voice, mine) => {
      if (mine !== run) return;
      if (at >= texts.length) {
        at = 0;
        show('idle');
        return;
      }
      const speech = new SpeechSynthesisUtterance(texts[at]);
      Object.assign(speech, { voice, lang: voice.lang, rate: 0.85 });
      speech.onend = () => {
        if (mine !== run) return;
        at += 1;
        speak(voice, mine);
      };
      speech.onerror = () => {
        if (mine === run) show('none');
      };
      speechSynthesis.speak(speech);
    };
    return {
      read: async () => {
        halt();
        const mine = run;
        const voice = await findVoice();
        if (mine !== run) return;
        if (voice === undefined) {
          show('none');
          return;
        }
        if (at === 0) texts = textsOf(partsOf());
        show('reading');
        speak(voice, mine);
      },
      // Not that of the browser: on telephones it ends the reading, and what was read is forgotten.
      pause: () => {
        halt();
        show('paused');
      },
      stop: () => {
        halt();
        at = 0;
        show('idle');
      },
    };
  };
  addEventListener('pagehide', () => globalThis.speechSynthesis?.cancel());

  const read = document.querySelector('[data-read]');
  if (read !== null) {
    read.hidden = false;
    const whole = readerOf(
      () => all('main'),
      (state) => {
        read.setAttribute('aria-pressed', String(state === 'reading'));
        read.textContent = { reading: read.dataset.stop, none: read.dataset.none }[state] ?? read.dataset.read;
      },
    );
    read.addEventListener('click', () =>
      read.getAttribute('aria-pressed') === 'true' ? whole.stop() : void whole.read(),
    );
  }

  for (const box of all('[data-reader]')) {
    const [play, pause, stop] = ['play', 'pause', 'stop'].map((name) => box.querySelector(`[data-${name}]`));
    const state = box.querySelector('[data-state]');
    const one = readerOf(
      () => all('[data-aloud]'),
      (now) => {
        box.dataset.now = now;
        play.hidden = now === 'reading';
        play.textContent = now === 'paused' ? play.dataset.on : play.dataset.play;
        pause.hidden = now !== 'reading';
        stop.hidden = now !== 'reading' && now !== 'paused';
        state.textContent = state.dataset[now] ?? '';
        // The button that was pressed is gone: the one in its place has the focus.
        if (document.activeElement?.hidden) (now === 'reading' ? pause : play).focus();
      },
    );
    play.addEventListener('click', () => void one.read());
    pause.addEventListener('click', one.pause);
    stop.addEventListener('click', one.stop);
  }

  for (const button of all('[data-print]')) button.addEventListener('click', () => print());

  // The fingerprint of a file is made here, and the file stays here. Browsers make none on a page without encryption.
  const hashed = document.querySelector('form[data-hash]');
  if (hashed !== null && crypto.subtle !== undefined) {
    hashed.hidden = false;
    hashed.querySelector('input[type=file]').addEventListener('change', async ({ target }) => {
      const [file] = target.files;
      if (file === undefined) return;
      hashed.querySelector('[data-hashed]').textContent = hashed.dataset.hash;
      const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()));
      hashed.elements.hash.value = [...digest].map((byte) => byte.toString(16).padStart(2, '0')).join('');
      hashed.submit();
    });
  }

  // Of when the paper is, which may be later than the page.
  addEventListener('beforeprint', () => {
    const form = { timeZone: 'Asia/Shanghai', dateStyle: 'long', timeStyle: 'short' };
    const time = new Date().toLocaleString(root.lang === 'zh' ? 'zh-CN' : 'en-GB', form);
    for (const one of all('[data-printed]')) one.textContent = `${one.dataset.printed}${time}`;
  });

  // What is typed is kept in this tab until it was sent; another tab or another person never sees it.
  const forget = document.querySelector('[data-forget]');
  if (forget !== null) sessionStorage.removeItem(forget.dataset.forget);
  const form = document.querySelector('form[data-draft]');
  if (form !== null) {
    const fields = [...form.querySelectorAll('textarea, select, input:not([type=hidden])')];
    const kept = JSON.parse(sessionStorage.getItem(form.dataset.draft) ?? '{}');
    for (const field of fields) {
      if (field.type === 'radio') field.checked ||= kept[field.name] === field.value;
      else if (field.value === '' && typeof kept[field.name] === 'string') field.value = kept[field.name];
    }
    const keep = () => {
      const values = fields.filter((field) => field.type !== 'radio' || field.checked);
      const entries = values.map((field) => [field.name, field.value]);
      sessionStorage.setItem(form.dataset.draft, JSON.stringify(Object.fromEntries(entries)));
    };
    form.addEventListener('input', keep);
    form.addEventListener('change', keep);
  }

  // Two minutes before the right ends; what was typed is in the draft.
  const idle = document.querySelector('[data-idle]');
  if (idle !== null) {
    setTimeout(
      () => {
        idle.hidden = false;
      },
      (Number(idle.dataset.idle) - 120) * 1000,
    );
    idle.querySelector('a').href = location.pathname;
  }
})();
