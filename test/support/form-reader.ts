// What only keeps words on one line is not read.
const spans = /<span class="whole">(.*?)<\/span>/g;

/** A form with files that somebody sends. */
interface SentForm {
  readonly fields?: Readonly<Record<string, string>>;
  readonly files: readonly { readonly name: string; readonly bytes: Buffer }[];
  /** Name of the field of the files; `files` where nothing is said. */
  readonly field?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** The hidden fields of the first form of a page that goes to an address. */
export function hiddenOf(page: string, action: string): Record<string, string> {
  const form = new RegExp(`<form[^>]*action="${action}"[^>]*>([\\s\\S]*?)</form>`).exec(page)?.[1] ?? '';
  const hidden = [...form.matchAll(/<input[^>]*type="hidden"[^>]*>/g)].map(([tag]) => {
    return [/name="([^"]*)"/.exec(tag)?.[1] ?? '', /value="([^"]*)"/.exec(tag)?.[1] ?? ''];
  });
  return Object.fromEntries(hidden) as Record<string, string>;
}

/** A browser without a script, and as little of one as a form needs. */
export class FormReader {
  private readonly cookies = new Map<string, string>();

  constructor(private readonly url: string) {}

  async get(path: string, headers: Record<string, string> = {}) {
    return await this.answer(await this.fetch('GET', path, { headers }));
  }

  async post(path: string, fields: Record<string, string>, headers: Record<string, string> = {}) {
    const own = { 'content-type': 'application/x-www-form-urlencoded', origin: this.url, ...headers };
    const sent = await this.fetch('POST', path, { headers: own, body: new URLSearchParams(fields).toString() });
    const said = await this.answer(sent);
    // What was wrong goes back to the page of its form, as a browser follows it: that page is the answer.
    const goesBack = said.setCookies.some((line) => line.includes('maplebridge-typed=') && !/=;/.test(line));
    return goesBack ? await this.get(said.to ?? '/p') : said;
  }

  /** Sends the first form of a page that goes to an address, with its hidden fields. */
  async send(page: string, action: string, fields: Record<string, string>) {
    return await this.post(action, { ...hiddenOf(page, action), ...fields });
  }

  /** Sends the form with files of a page: its hidden fields first, as they stand there, then what is typed and chosen. */
  async sendFiles(page: string, action: string, given: SentForm) {
    const { fields = {}, files, field = 'files', headers = {} } = given;
    const body = new FormData();
    for (const [name, value] of Object.entries({ ...hiddenOf(page, action), ...fields })) body.append(name, value);
    for (const { name, bytes } of files) body.append(field, new Blob([new Uint8Array(bytes)]), name);
    return await this.answer(await this.fetch('POST', action, { headers: { origin: this.url, ...headers }, body }));
  }

  get cookie(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  private async fetch(
    method: string,
    path: string,
    more: { headers: Record<string, string>; body?: string | FormData },
  ) {
    const headers = { 'accept-language': 'zh', cookie: this.cookie, ...more.headers };
    return await fetch(`${this.url}${path}`, { ...more, method, headers, redirect: 'manual' });
  }

  private async answer(said: Response) {
    for (const line of said.headers.getSetCookie()) {
      const [, name = '', value = ''] = /^([^=]+)=([^;]*)/.exec(line) ?? [];
      if (value === '') this.cookies.delete(name);
      else this.cookies.set(name, value);
    }
    return {
      status: said.status,
      to: said.headers.get('location'),
      text: (await said.text()).replaceAll(spans, '$1'),
      headers: said.headers,
      setCookies: said.headers.getSetCookie(),
    };
  }
}
