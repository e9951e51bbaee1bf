import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  kinds,
  openDocket,
  stateKept,
  stateText,
  Vault,
  verifyLedger,
  type Docket,
  type OpenDocket,
} from '#libs/docket';
import type { FactDraft } from '#libs/kernel';
import { Client } from 'pg';
import { TestApi } from '../support/api.js';
import type { TestDatabase } from '../support/database.js';
import { aCaseId, aPerson, aCounty, someKeys, ledgerOf } from '../support/door.js';
import { furnishNotices } from './furnish.js';
import { noticeKind } from './law/index.js';

/** The law of the release before: it wrote the fact of an issue in its first shape. */
const before = {
  ...noticeKind,
  decide: {
    ...noticeKind.decide,
    issue: (...asked: Parameters<typeof noticeKind.decide.issue>): FactDraft[] =>
      noticeKind.decide.issue(...asked).map((draft) => {
        const { manner, ...data } = draft.data as { manner: string };
        return { ...draft, shape: 1, data: { ...data, way: manner === 'post' ? 'mail' : manner } };
      }),
  },
};

/** Stores state and standing as that release did. */
async function storeBefore(owner: Client, caseId: string): Promise<void> {
  const { rows } = await owner.query<{ state: Buffer }>('select state from docket_case where id = $1', [caseId]);
  const { state, ...others } = JSON.parse(stateText(rows[0]!.state)) as { state: Record<string, unknown> };
  const { isOverdue: _isOverdue, end: _end, ...kept } = state;
  const before = { ...others, state: { ...kept, isLate: false, endedAt: null, endedAs: null } };
  await owner.query(
    `update docket_case set state = $2, standing = (standing::jsonb || '{"detail": {"clocks": []}}')::text where id = $1`,
    [caseId, stateKept(JSON.stringify(before))],
  );
}

describe('what an earlier release recorded', () => {
  let database: TestDatabase;
  let old: OpenDocket;
  let docket: Docket;
  const keys = someKeys();
  const notice = aCaseId();
  const clerk = aPerson('bureau', 'petition-clerk');
  const officer = aPerson('dept-transport', 'officer');

  const seals = new Vault(keys).sealsOf(notice);
  const [title, evidence] = [seals.text('告知书'), seals.text('签收单')];
  const issue = { office: 'dept-transport', manner: 'post', title: title.ref };
  const issued = {
    ...{ kind: 'notice', caseId: notice, actor: clerk, key: 'issue', opening: { jurisdiction: 'CN' } },
    commands: [{ type: 'issue', payload: issue }],
    texts: [title],
  };

  beforeAll(async () => {
    database = await aCounty();
    await furnishNotices(database);
    old = openDocket(database.source, keys, { ...kinds, notice: before });
    docket = openDocket(database.source, keys).docket;
    await old.docket.act(issued);
    const owner = new Client({ connectionString: database.ownerUrl });
    await owner.connect();
    await storeBefore(owner, notice);
    await owner.end();
  }, 60_000);
  afterAll(() => database.drop());

  const stored = async () => {
    // The first shape is left out of a body.
    const sql = `select body::json ->> 'shape' as shape, body::json -> 'data' ->> 'way' as way from docket_fact where case_id = $1 and seq = 1`;
    return await database.source.query<unknown[]>(sql, [notice]);
  };

  it('is lifted before it is compared; its hash is of what was stored', async () => {
    expect(await stored()).toEqual([{ shape: null, way: 'mail' }]);
    expect(await verifyLedger(database.source, ledgerOf())).toMatchObject({ cases: 1, facts: 1, findings: [] });
    const { liftStored: _lift, ...unlifted } = noticeKind;
    const found = await verifyLedger(database.source, ledgerOf({ ...kinds, notice: unlifted }));
    expect(found.findings).toMatchObject([{ problem: 'fold_differs' }]);
  });

  it('is answered to a repeat and told in a history as the law of today has it, the recorded fact beside it', async () => {
    const { isRepeat, standing } = await docket.act(issued);
    expect([isRepeat, standing.detail]).toEqual([true, { untold: null }]);
    const api = await TestApi.over({ ...openDocket(database.source, keys), database });
    const { lines } = (await api.get(`/api/cases/${notice}/history`, 'clerk')).body;
    await api.app.close();
    expect(lines).toMatchObject([
      { sentence: expect.stringContaining('deliver it (by post).'), raw: { data: { way: 'mail' } } },
    ]);
  });

  it('is decided on by the law of today, and stays as it was written', async () => {
    expect(await docket.dossier(notice, database.source)).toMatchObject({
      state: { manner: 'post', isOverdue: false, end: null },
    });
    const { facts, standing } = await docket.act({
      ...{ kind: 'notice', caseId: notice, actor: officer, key: 'deliver' },
      commands: [{ type: 'deliver', payload: { deliveredOn: '2026-08-03', evidence: evidence.ref } }],
      texts: [evidence],
    });
    expect([facts.map(({ type }) => type), standing.detail]).toEqual([['delivered'], { untold: null }]);
    expect(await stored()).toEqual([{ shape: null, way: 'mail' }]);
    expect(await verifyLedger(database.source, ledgerOf())).toMatchObject({ cases: 1, facts: 2, findings: [] });
  });
});
