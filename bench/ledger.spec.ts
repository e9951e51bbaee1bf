import { createHash } from 'node:crypto';
import { beforeEach, describe, expect, it } from '@jest/globals';
import type { ActInput, Docket } from '#libs/docket';
import { canonicalJson } from '#libs/kernel';
import type { Queryable } from '#libs/persistence';
import { LoadLedger } from './ledger.js';

const commands = [{ type: 'accept', payload: { notice: null } }];
const digest = createHash('sha256').update(canonicalJson(commands)).digest('hex').slice(0, 32);

/** What a database would say after some acts. */
interface Stored {
  requests: { key: string; caseId: string; version: number; seqs: number[]; commands?: string }[];
  facts: [caseId: string, seq: number][];
}

function database({ requests, facts }: Stored): Queryable {
  return {
    query: async <R>(sql: string) => {
      const rows = sql.includes('docket_request')
        ? requests.map(({ key, caseId, version, seqs, commands: kept = digest }) => ({
            key,
            commands: kept,
            caseId,
            first: seqs[0] ?? version + 1,
            last: version,
          }))
        : facts.map(([case_id, seq]) => ({ case_id, seq }));
      return rows as R[];
    },
  };
}

describe("the load generator's own book", () => {
  let ledger: LoadLedger;

  beforeEach(async () => {
    ledger = new LoadLedger();
    await act('k1', 'person');
  });

  const docket = { act: async () => ({ caseId: 'c1', version: 2, facts: [{ seq: 1 }, { seq: 2 }] }) };
  const act = (key: string, kind: string) =>
    ledger.act(docket as unknown as Docket, { key, commands, actor: { kind } } as unknown as ActInput);

  const one = { key: 'k1', caseId: 'c1', version: 2, seqs: [1, 2] };
  const both: Stored['facts'] = [
    ['c1', 1],
    ['c1', 2],
  ];

  it('is content when each answer has its one effect', async () => {
    const check = await ledger.check(database({ requests: [one], facts: both }));
    expect(check).toEqual({ asked: 1, answered: 1, failed: 0, lost: 0, doubled: 0, unasked: 0 });
  });

  it('finds an answer without its request, and one without its facts', async () => {
    expect(await ledger.check(database({ requests: [], facts: both }))).toMatchObject({ lost: 1 });
    expect(await ledger.check(database({ requests: [one], facts: [['c1', 1]] }))).toMatchObject({ lost: 1 });
  });

  it('looks for the request of what the load did as a course, and not for its facts among those of people', async () => {
    await act('k2', 'course');
    const requests = [one, { ...one, key: 'k2' }];
    expect(await ledger.check(database({ requests, facts: both }))).toMatchObject({ lost: 0, doubled: 0, unasked: 0 });
    expect(await ledger.check(database({ requests: [one], facts: both }))).toMatchObject({ lost: 1 });
  });

  it('finds an effect that was done twice', async () => {
    const facts: Stored['facts'] = [...both, ['c1', 3]];
    expect(await ledger.check(database({ requests: [one], facts }))).toMatchObject({ unasked: 1 });
  });

  it('finds an answer that says something else than what is kept, and a key kept for other commands', async () => {
    const other = [{ ...one, version: 3 }];
    expect(await ledger.check(database({ requests: other, facts: both }))).toMatchObject({ doubled: 1 });
    const foreign = [{ ...one, commands: 'of something else' }];
    expect(await ledger.check(database({ requests: foreign, facts: both }))).toMatchObject({ doubled: 1 });
  });

  it('grants what was never answered one effect or none', async () => {
    ledger.ask('k2');
    const without = await ledger.check(database({ requests: [one], facts: both }));
    expect(without).toMatchObject({ failed: 1, lost: 0, unasked: 0 });
    const two = { key: 'k2', caseId: 'c2', version: 1, seqs: [1] };
    const withOne = await ledger.check(database({ requests: [one, two], facts: [...both, ['c2', 1]] }));
    expect(withOne).toMatchObject({ failed: 1, lost: 0, unasked: 0 });
  });
});
