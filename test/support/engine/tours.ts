import { partIdOf } from '#libs/docket';
import type { CaseId } from '#libs/kernel';

import { aCaseId, aPerson } from '../door.js';
import { eventually } from '../eventually.js';
import type { EngineCases } from './engine-cases.js';

const commissioner = aPerson('bureau', 'petition-head');
export const leader = aPerson('dept-health', 'officer');
const second = aPerson('dept-water', 'officer');

/** A quarter of tours of two groups, which begins on a day of a drill. */
export async function aQuarter(cases: EngineCases, drillId: string) {
  const quarter = { kind: 'cadence', caseId: aCaseId(), actor: commissioner, drillId };
  const debtors = [1, 2].map((n) => ({ debtor: `g${String(n)}`, office: `group-${String(n)}`, quota: 1 }));
  const on = await cases.today(drillId);
  await cases.act(quarter, 'open', { unit: 'quarter', work: 'tour', on, debtors, endsOn: null });
  return quarter;
}

/** A tour in its quarter, whose plan holds. */
export async function aTour(
  cases: EngineCases,
  { quarter, on }: { readonly quarter: Awaited<ReturnType<typeof aQuarter>>; readonly on: string },
) {
  const { state } = await cases.dossierOf<{ period: object }>(quarter.caseId);
  const name = 'g2/1';
  const caseId = partIdOf(quarter.caseId, { kind: 'inspection', name });
  const tour = { kind: 'inspection', caseId, actor: commissioner, part: { parent: quarter, name } };
  const inspectors = [leader, second].map(({ principal: account, office }) => ({ account, office }));
  const plan = {
    ...{ debtor: 'g2', group: 'group-2', period: state.period, basis: 'conference', checklist: null },
    ...{ leader: leader.principal, inspectors, posts: inspectors.map((one) => ({ ...one, until: null })) },
    visits: [
      { office: 'town-zhoucheng', on, isAnnounced: false },
      { office: 'dept-housing', on, isAnnounced: true },
    ],
  };
  await cases.act(tour, 'open', plan, { title: '第二组督导', themes: '受理和告知' });
  for (const actor of [leader, second]) await cases.act({ ...tour, actor }, 'declare', { isFree: true });
  await cases.act(tour, 'publish', { posts: plan.posts });
  return { tour, visitOf: (visit: string) => visitIn(cases, caseId, visit) };
}

/** The case of a visit, once its tour has opened it. */
async function visitIn(cases: EngineCases, tour: CaseId, name: string) {
  const of = { kind: 'visit', caseId: partIdOf(tour, { kind: 'visit', name }), actor: leader };
  await eventually(async () => await cases.dossierOf(of.caseId), 60_000);
  return of;
}

/** What the leader does there, until the record is signed or refused. */
export async function makesVisit(
  cases: EngineCases,
  of: { readonly kind: string; readonly caseId: CaseId; readonly actor: typeof leader },
  { on, isAnnounced }: { readonly on: string; readonly isAnnounced: boolean },
): Promise<void> {
  if (isAnnounced) await cases.act(of, 'announce', {});
  await cases.act(of, 'begin', { on });
  const { state } = await cases.dossierOf<{ office: string; checklist: { items: { id: string }[] } }>(of.caseId);
  const results = state.checklist.items.map(({ id: item }) => ({ item, answer: 'yes' }));
  await cases.act(of, 'close', { words: null, answers: 0, said: 0, results, differing: [] });
  await cases.act(of, 'sign', { attachment: null });
  const refusing = { ...of, actor: aPerson(state.office, 'head') };
  await cases.act(refusing, 'countersign', { refuses: true }, { words: '对结果有意见。' });
}
