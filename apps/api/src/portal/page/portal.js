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

  const read = document.querySelector('[data-read]');
  if (read !== null && 'speechSynthesis' in window) {
    read.hidden = false;
    const show = (isReading) => {
      read.setAttribute('aria-pressed', String(isReading));
      read.textContent = isReading ? read.dataset.stop : read.dataset.read;
    };
    read.addEventListener('click', () => {
      const isReading = read.getAttribute('aria-pressed') === 'true';
      speechSynthesis.cancel();
      show(!isReading);
      if (isReading) return;
      // Paragraph by paragraph: some voices stop in the middle of a long text.
      const texts = document
        .querySelector('main')
        .innerText.split('\n')
        .filter((text) => text.trim() !== '');
      texts.forEach((text, index) => {
        const speech = new SpeechSynthesisUtterance(text);
        speech.lang = root.lang === 'zh' ? 'zh-CN' : 'en-GB';
        speech.rate = 0.85;
        if (index === texts.length - 1) speech.onend = () => show(false);
        speechSynthesis.speak(speech);
      });
    });
    addEventListener('pagehide', () => speechSynthesis.cancel());
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
