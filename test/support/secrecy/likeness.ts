import type { Said } from '../api.js';
import type { TouredCounty } from './toured-county.js';

const instants = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/gu;
const uuids = /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gu;

/** What the server says of each answer anew, and of itself. */
const ofTheAnswer: ReadonlySet<string> = new Set(['date', 'connection', 'keep-alive']);

/**
 * What answers of two counties may differ in by chance, and nothing else: when something happened, ids that are drawn, and hashes over
 * both. An instant keeps the name of its fact, and a thing its name, so that one of the secret tour stands out: its id is another one in each
 * county, and its instants stay as they are.
 */
export class Likeness {
  private constructor(
    private readonly facts: ReadonlyMap<string, string>,
    private readonly county: TouredCounty,
  ) {}

  static async of(county: TouredCounty): Promise<Likeness> {
    const rows = await county.api.database.source.query<{ at: string; id: string; seq: number }[]>(
      `select to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, case_id as id, seq from docket_fact order by seq desc`,
    );
    const facts = new Map<string, string>();
    // Of two in one instant, the one that may be seen.
    for (const isSeen of [false, true]) {
      for (const { at, id, seq } of rows) {
        const name = county.names.get(id);
        if ((name !== undefined) === isSeen) facts.set(at, name === undefined ? at : `${name}/${String(seq)}`);
      }
    }
    return new Likeness(facts, county);
  }

  /** An answer with all that is told by it: status, headers, and how long it is. */
  of({ status, text, headers, body }: Said): string {
    const type = String(headers['content-type']);
    const isRead = /json|text|csv/u.test(type);
    const said = Object.entries(headers)
      .filter(([name]) => !ofTheAnswer.has(name) && (isRead || name !== 'content-length'))
      .map(([name, value]) => `${name}: ${name === 'etag' ? '<etag>' : this.words(String(value))}`)
      .sort();
    return [
      String(status),
      ...said,
      isRead ? this.words(body === null ? text : JSON.stringify(this.plain(body))) : '',
    ].join('\n');
  }

  /** Words without what is chance. */
  words(text: string): string {
    const { names, hidden, visits } = this.county;
    return text
      .replace(instants, (at) => `<at ${this.facts.get(at) ?? ''}>`)
      .replace(uuids, (id) => names.get(id) ?? (hidden.has(id) ? `<secret of ${String(visits)}>` : '<id>'))
      .replace(/\b[0-9a-f]{64}\b/gu, '<hash>')
      .replace(/evt_[0-9a-f]{32}/gu, '<event>')
      .replace(/127\.0\.0\.1:\d+|waits for \d+ s/gu, '<other>')
      .replace(/\b[0-9A-Z]{5}(-[0-9A-Z]{5}){3}\b/gu, '<code>');
  }

  /** Where a page goes on is read, too. */
  private plain(value: unknown, name = ''): unknown {
    if (Array.isArray(value)) return value.map((one) => this.plain(one));
    if (typeof value === 'object' && value !== null) {
      const entries = Object.entries(value).map(([key, one]) => [key, this.plain(one, key)] as const);
      // Texts stand by their digests, which are other ones in each county, and in no order.
      return Object.fromEntries(name === 'texts' ? entries.toSorted(byWords) : entries);
    }
    const isPlace = typeof value === 'string' && name === 'next';
    return isPlace ? Buffer.from(value, 'base64url').toString() : value;
  }
}

const byWords = ([, one]: readonly [string, unknown], [, two]: readonly [string, unknown]): number =>
  String(one) < String(two) ? -1 : 1;
