import { as, type CaseId } from '#libs/kernel';
import type { AnyKind } from '#libs/kind';
import type { Queryable } from '#libs/persistence';
import type { CaseRecord, Failpoints, Opened, OpenRequest, Row } from '#libs/persistence/door';
import type { ActCommand, ActInput, DocketParts, World } from '#libs/docket';
import { Docket, Vault } from '#libs/docket';
import { someKeys } from './door.js';
import { folderKind } from './folder-kind.js';
import { nationalTime, organisation, person } from './law.js';
import { tallyKind } from './tally-kind.js';

export const tally = tallyKind as unknown as AnyKind;
const registry = { tally, folder: folderKind('folder', 'withParent') as unknown as AnyKind };
export const clerk = person('bureau', 'petition-clerk');
export const caseId = as<CaseId>('00000000-0000-4000-8000-000000000001');
/** When the database's clock stands still. */
export const wallMs = Date.parse('2026-08-05T03:00:00.000Z');
export const vault = new Vault(someKeys());
export const { rules, calendar } = nationalTime('petition');
export const { offices } = organisation();

/** What was asked of whatever stands beside the door. */
export interface Told {
  readonly requests: OpenRequest[];
  readonly records: CaseRecord[];
  readonly pins: unknown[];
  readonly sql: [sql: string, parameters: unknown[]][];
  rings: number;
}

/**
 * A door onto one transaction without a database.
 *
 * @param opened what the transaction finds
 * @param rows what is answered to every other question
 */
export function aDoor(opened: Partial<Opened> = {}, more: Partial<DocketParts> = {}, rows: readonly object[] = []) {
  const told: Told = { requests: [], records: [], pins: [], sql: [], rings: 0 };
  const world: World = {
    offices,
    jurisdiction: null,
    rules: (version) => (told.pins.push(version), rules),
    rulesFor: (procedure, place) => ({ ...rules, version: `${procedure}.${place}` }),
    rulesInForce: () => [rules],
    calendar: (place) => (told.pins.push(place), calendar),
  };
  const query = async (sql: string, parameters: unknown[] = []) => {
    told.sql.push([sql, parameters]);
    return sql.includes('world_revision') ? [{ value: '7' }] : rows;
  };
  const fresh = { request: 'new', answered: null, wallMs, offsetMs: 0, worldRevision: '7', freshNumber: 3 };
  const transaction = {
    query,
    open: async (request: OpenRequest) => (
      told.requests.push(request),
      { ...fresh, found: null, parent: null, ...opened }
    ),
    record: async (record: CaseRecord) => void told.records.push(record),
  };
  const store = {
    transact: async <T>(work: (t: typeof transaction) => Promise<T>, failpoints: Failpoints): Promise<T> => {
      const answer = await work(transaction);
      failpoints.beforeCommit();
      failpoints.afterCommit();
      return answer;
    },
  };
  const docket = new Docket({
    store: store as unknown as DocketParts['store'],
    registry,
    world: { at: async (revision: string) => (told.pins.push(revision), world) } as unknown as DocketParts['world'],
    vault,
    ring: () => (told.rings += 1),
    ...more,
  });
  return { docket, told, database: { query } as unknown as Queryable };
}

/** One command, and an act of it on the case. */
export const count = (by = 1, more: Partial<ActCommand> = {}): ActCommand => ({
  type: 'count',
  payload: { by },
  ...more,
});
export const asked = (more: Partial<ActInput> = {}): ActInput => ({
  ...{ kind: 'tally', caseId, commands: [count()], actor: clerk, key: 'k1', opening: { jurisdiction: 'CN' } },
  ...more,
});
/** A fact as `whole_fact` puts the columns and the body of its row together. */
export function wholeFact({ case_id: caseId, seq, type, at, recorded_at: recordedAt, body }: Row): string {
  const columns = JSON.stringify({ caseId, seq, type, at, recordedAt });
  return `${String(body).slice(0, -1)},${columns.slice(1)}`;
}

const bytesOf = (hexText = ''): Buffer => Buffer.from(hexText.slice(2), 'hex');

/** The case as its row keeps it after some acts of it. */
export async function stored(...commands: readonly ActCommand[]) {
  const { docket, told } = aDoor({}, { hasMadeUpPast: true });
  const outcome = await docket.act(asked({ commands }));
  const row = told.records[0]?.case as Record<string, string>;
  return {
    ...{ kind: 'tally', number: row['number'] ?? '', version: commands.length, personVersion: commands.length },
    ...{ state: bytesOf(row['state']), standing: JSON.stringify(outcome.standing), jurisdiction: 'CN', drillId: null },
    hasReceipt: false,
    ...{ headHash: bytesOf(row['head_hash']), rulePack: 'pack-1' },
    ...{ actedMs: wallMs, openedMs: wallMs },
  };
}
