import { describe, expect, it } from '@jest/globals';
import {
  aDoor,
  calendar,
  caseId,
  clerk,
  count,
  offices,
  rules,
  stored,
  tally,
  wallMs,
} from '../../../test/support/door-in-memory.js';
import { courseActor, person } from '../../../test/support/law.js';
import { stateKept, stateText } from './stored-state.js';

const administrator = person('bureau', 'administrator');
const hourMs = 3_600_000;
const refused = (code: string, more: object = {}) => expect.objectContaining({ code: `docket.${code}`, ...more });

describe('a case as it is read, without a lock', () => {
  const row = async (more: object = {}) => {
    const { number, version, state } = await stored(count(2));
    const pins = { jurisdiction: 'CN', drill_id: null, rule_pack: 'pack-1', offset_ms: '0', wall_ms: String(wallMs) };
    return [{ kind: 'tally', number, version, state, ...pins, ...more }];
  };

  it('is its dossier', async () => {
    const { docket, told, database } = aDoor({}, {}, await row({ drill_id: 'd' }));
    expect(await docket.dossier(caseId, database)).toMatchObject({
      ...{ id: caseId, kind: 'tally', number: '计2026-000003', version: 1, isDrill: true, jurisdiction: 'CN' },
      state: { total: 2 },
    });
    expect(told.sql.map(([, parameters]) => parameters)).toEqual([[caseId]]);
  });

  it('is not there where there is no row', async () => {
    const { docket, database } = aDoor();
    const nobody = refused('no_such_case', { kind: 'not_found' });
    await expect(docket.dossier(caseId, database)).rejects.toEqual(nobody);
    await expect(docket.now(caseId, clerk, database)).rejects.toEqual(nobody);
    const command = count();
    await expect(docket.foresee({ caseId, actor: clerk, database, command })).rejects.toEqual(nobody);
  });

  it('says what each command would be refused for', async () => {
    const { docket, database } = aDoor({}, {}, await row());
    const forClerk = (await docket.now(caseId, clerk, database)).refusals();
    expect(forClerk).toMatchObject({
      ...{ count: null, end: null, retryStep: { code: 'office.not_permitted' } },
      settleStep: { code: 'office.not_permitted' },
    });
    const { retryStep, settleStep } = (await docket.now(caseId, administrator, database)).refusals();
    const noStep = { kind: 'conflict', code: 'docket.step_not_failed', details: { step: '', instance: '' } };
    expect([retryStep, settleStep]).toEqual([noStep, noStep]);
  });

  it('lets an administrator retry and settle the step that failed and is not settled', async () => {
    const step = { code: 'x.y', consequence: 'tally.not_told', retries: 0 };
    const [first] = await row();
    const { state, ...more } = first!;
    const allowed = async (...failed: object[]) => {
      const failing = stateKept(JSON.stringify({ ...(JSON.parse(stateText(state)) as object), failed }));
      const { docket, database } = aDoor({}, {}, [{ ...more, state: failing }]);
      const { retryStep, settleStep } = (await docket.now(caseId, administrator, database)).refusals();
      return [retryStep?.code ?? null, settleStep?.code ?? null];
    };
    const [old, open] = [
      { ...step, step: 'tell', instance: '1', settled: true },
      { ...step, step: 'tell', instance: '2', settled: false },
    ];
    expect(await allowed(old, open)).toEqual([null, null]);
    expect(await allowed(old)).toEqual(['docket.step_not_failed', 'docket.step_not_failed']);
  });

  it('tells what a command would change, at the time of its drill', async () => {
    const { docket, told, database } = aDoor({}, {}, await row({ offset_ms: String(24 * hourMs) }));
    const foreseen = await docket.foresee({ caseId, actor: clerk, database, command: { type: 'end', payload: {} } });
    expect(foreseen).toMatchObject({
      ...{ phase: 'ended', closed: [{ id: 'end/1' }], opened: [] },
      clocks: [{ after: { id: 'XF-07/1', metAt: '2026-08-06T03:00:00.000Z' } }],
    });
    expect(told).toMatchObject({ records: [], rings: 0, pins: ['7', 'pack-1', 'CN'] });
    await expect(
      docket.foresee({ caseId, actor: courseActor, database, command: { type: 'reopen', payload: {} } }),
    ).rejects.toEqual(refused('unknown_command'));
  });

  it('is decided about with the time, the office’s date, and who asks', async () => {
    const seen: unknown[] = [];
    const asking = { ...tally, allowed: (_dossier: unknown, context: unknown) => (seen.push(context), {}) };
    const evening = String(Date.parse('2026-08-05T15:30:00.000Z'));
    const rows = await row({ wall_ms: evening, offset_ms: String(hourMs) });
    const { docket, database } = aDoor({}, { registry: { tally: asking } }, rows);
    (await docket.now(caseId, clerk, database)).refusals();
    expect(seen).toMatchObject([
      {
        ...{ at: '2026-08-05T16:30:00.000Z', recordedAt: '2026-08-05T15:30:00.000Z', today: '2026-08-06' },
        ...{ actor: clerk, rules, calendar, offices },
      },
    ]);
  });
});
