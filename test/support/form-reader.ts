// What only keeps words on one line is not read.
const spans = /<span class="whole">(.*?)<\/span>/g;

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
    const form = new RegExp(`<form[^>]*action="${action}"[^>]*>([\\s\\S]*?)</form>`).exec(page)?.[1] ?? '';
    const hidden = [...form.matchAll(/<input[^>]*type="hidden"[^>]*>/g)].map(([tag]) => {
      return [/name="([^"]*)"/.exec(tag)?.[1] ?? '', /value="([^"]*)"/.exec(tag)?.[1] ?? ''];
    });
    return await this.post(action, { ...(Object.fromEntries(hidden) as Record<string, string>), ...fields });
  }

  get cookie(): string {
    return [...this.cookies].map(([name, value]) => `${name}=${value}`).join('; ');
  }

  private async fetch(method: string, path: string, more: { headers: Record<string, string>; body?: string }) {
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
