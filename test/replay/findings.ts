import { addDays } from '#libs/calendar';
import { partIdOf } from '#libs/docket';
import { as, type Actor, type CaseId, type OfficeId } from '#libs/kernel';

import { aCaseId, aPerson } from '../support/door.js';
import type { EngineCases } from '../support/engine/engine-cases.js';
import type { Scenario } from './scenarios.js';

const inspected = 'dept-transport';
const commissioner = aPerson('county-government', 'head');
const [leader, finder] = [aPerson('group-1', 'head'), aPerson('group-1', 'officer')];
const headOfInspected = aPerson(inspected, 'head');

/** What was found in one office, in the period of a cadence that stands here for the inspection of it. */
async function found(cases: EngineCases, change: object = {}) {
  const drillId = await cases.aDrill();
  const above = { kind: 'cadence', caseId: aCaseId(), actor: aPerson('bureau', 'petition-head'), drillId };
  const on = await cases.today(drillId);
  const debtors = [{ debtor: 'g1', office: 'group-1', quota: 1 }];
  await cases.act(above, 'open', { unit: 'quarter', work: 'tour', on, debtors, endsOn: null });
  const caseId = partIdOf(above.caseId, { kind: 'finding', name: 'f1' });
  const of = (actor: Actor) => ({ kind: 'finding', caseId, actor });
  const course: Actor = {
    ...{ kind: 'course', principal: 'course:cadence', office: null, capacity: null, caseId: above.caseId },
  };
  const terms = {
    ...{ inspection: '巡2026-000001', period: '2026Q3', office: inspected, commissioner: 'county-government' },
    ...{ group: 'group-1', leader: leader.principal, finders: [finder.principal], basis: 'conference' },
    inspectors: [leader, finder].map(({ principal }) => ({ account: principal, office: as<OfficeId>('group-1') })),
    ...{ item: { checklist: 'petition-work', version: 1, item: 'notice' }, grade: 'ordinary', articles: ['23(3)'] },
    ...{ files: [], cases: [], words: '0'.repeat(32), toMend: '1'.repeat(32), until: addDays(on, 30) },
    ...{ isRevisited: false, ...change },
  };
  await cases.act({ ...of(course), part: { parent: above, name: 'f1' } }, 'open', terms);
  await cases.advance(drillId, 1);
  return { drillId, of };
}

/** A file of the case, which something is verified by. */
async function withFile(cases: EngineCases, of: (actor: Actor) => { kind: string; caseId: CaseId; actor: Actor }) {
  const attachment = 'ffffffff-0000-4000-8000-0000000000f1';
  const file = { sha256: 'a'.repeat(64), bytes: 4, type: 'pdf' };
  const put = { attachment, file, category: 'evidence', origin: 'office' };
  await cases.act(of(headOfInspected), 'attachFile', put, { name: '台账' });
  return attachment;
}

/** It is disputed without success, late, pressed, extended no more, reported, and seen by somebody who did not find it. */
const mended: Scenario = {
  name: 'mended',
  walk: async (cases, upgrade) => {
    const { drillId, of } = await found(cases);
    await cases.act(of(headOfInspected), 'receive', {});
    await cases.act(of(headOfInspected), 'dispute', { files: [] }, { reasons: '该件已按期告知。' });
    await cases.advance(drillId, 10);
    const nothing = { grade: null, toMend: null, until: null, isRevisited: null };
    await cases.act(of(commissioner), 'rule', { as: 'upheld', ...nothing }, { reasons: '经复核，事实清楚。' });
    await upgrade();
    await cases.advance(drillId, 25);
    const evidence = await withFile(cases, of);
    await cases.act(of(headOfInspected), 'report', { files: [evidence] }, { words: '已补发告知书。' });
    await cases.act(of(commissioner), 'verify', { evidence: [evidence] }, { words: '已逐件核对。' });
    await cases.advance(drillId, 1);
    return [of(commissioner)];
  },
};

/** Nobody says anything for two quarters. */
const carried: Scenario = {
  name: 'carried',
  walk: async (cases) => {
    const { drillId, of } = await found(cases, { grade: 'grave' });
    await cases.advance(drillId, 190);
    return [of(commissioner)];
  },
};

export const findingScenarios: readonly Scenario[] = [mended, carried];
