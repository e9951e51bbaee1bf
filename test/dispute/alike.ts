import type { Said } from '../support/api.js';
import { cases, deliveryOf, roomNames } from './mediation.js';
import type { World } from './world.js';

const instants = /\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/gu;
const uuids = /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gu;
// Accounts, papers and the petition have ids that are the same in every world.
const fixed = /^[0-9]0000000-0000-4000-8000-/u;

// The size of the database, and how much the relay has before it: none runs here.
const ofAllTogether: ReadonlySet<string> = new Set(['databaseBytes', 'rows', 'oldestSeconds']);

/** One's own looks at a file are noted once in a while by each process, and both worlds are in one. */
const isOfOneWorld = (one: unknown): boolean =>
  !(typeof one === 'object' && one !== null && 'what' in one && one.what === 'file');

const byWords = ([, one]: readonly [string, unknown], [, two]: readonly [string, unknown]): number =>
  String(one) < String(two) ? -1 : 1;

/**
 * What two worlds may differ in by chance: when something happened, ids that are drawn, hashes over both, ports. An instant of
 * a fact keeps the name of its fact, so that one of a hidden room stands out.
 */
export class Likeness {
  private constructor(
    private readonly facts: ReadonlyMap<string, string>,
    private readonly ids: ReadonlySet<string>,
  ) {}

  static async of({ database }: World): Promise<Likeness> {
    const rows = await database.source.query<{ at: string; of: string; id: string }[]>(
      `select to_char(at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') as at, case_id || '/' || seq as of, case_id as id
         from docket_fact order by at desc, seq desc`,
    );
    const known = [...Object.values(cases).map(({ caseId }) => caseId), ...roomNames.map(deliveryOf)];
    return new Likeness(
      new Map(rows.map(({ at, of }) => [at, of])),
      new Set<string>([...known, ...rows.map(({ id }) => id)]),
    );
  }

  /** An answer without what is chance. A file is as good as another one of its type. */
  of({ status, text, headers, body }: Said): string {
    const { 'content-type': of } = headers;
    const type = typeof of === 'string' ? of : '';
    const said = body === null ? text : JSON.stringify(this.plain(body));
    return `${String(status)} ${type} ${/json|text/u.test(type) ? this.words(said) : ''}`;
  }

  /** Words without what is chance. */
  words(text: string): string {
    return (
      text
        .replace(instants, (at) => `<at ${this.facts.get(at) ?? ''}>`)
        .replace(uuids, (id) => (fixed.test(id) || this.ids.has(id) ? id : '<id>'))
        // A page that is set has a number to verify it by, and so other bytes each time, and another number of them.
        .replace(/(bytes\\*":)\d+(,\\*"sha256)/gu, '$1<n>$2')
        .replace(/\b[0-9a-f]{64}\b/gu, '<hash>')
        .replace(/evt_[0-9a-f]{32}/gu, '<event>')
        .replace(/127\.0\.0\.1:\d+|phone#[\w-]+|waits for \d+ s|verify it: \w+|核验码：\w+/gu, '<other>')
        .replace(/\b[0-9A-Z]{5}(-[0-9A-Z]{5}){3}\b/gu, '<code>')
    );
  }

  private plain(value: unknown, name = ''): unknown {
    if (Array.isArray(value)) return value.filter(isOfOneWorld).map((one) => this.plain(one));
    if (typeof value === 'object' && value !== null) {
      const entries = Object.entries(value).map(([key, one]) => [key, this.plain(one, key)] as const);
      // Texts stand by their digests, which are other ones in each world, and in no order.
      return Object.fromEntries(name === 'texts' ? entries.toSorted(byWords) : entries);
    }
    if (typeof value === 'number' && ofAllTogether.has(name)) return '<n>';
    // Where a page goes on.
    if (typeof value === 'string' && name === 'next') return this.words(Buffer.from(value, 'base64url').toString());
    return name === 'svg' ? '<picture>' : value;
  }
}
