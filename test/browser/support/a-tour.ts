import type { Client } from '../../support/client.js';
import { daysAhead } from '../../support/days-ahead.js';
import { eventually } from '../../support/eventually.js';

export const tourCommissioner = 'bureau.head';
const commissionerOn = { conference: tourCommissioner, government: 'government.head' } as const;
export const tourLeader = 'health.officer';
/** Of the office that was visited. */
const visitedHead = 'zhoucheng.head';
/** Another one of the group. */
export const secondInspector = 'water.officer';

interface Seen {
  readonly item: { readonly version: number; readonly number: string };
  readonly progress: {
    readonly visits: readonly { readonly visit: string; readonly case: string | null; readonly stands: string }[];
  };
}

/** A tour as it is shown, and one of its visits. */
export interface ATour {
  readonly id: string;
  readonly number: string;
  /** `document`: the fact that says why the office has not signed. */
  readonly visit: { readonly id: string; readonly number: string; readonly document: number };
}

/** One command on a case, written against what its doer sees. @returns its facts */
async function act(client: Client, by: string, path: string, command: string, body: object = {}) {
  const { item } = await client.get<Seen>(by, path);
  const asked = { seenVersion: item.version, ...body };
  const { facts } = await client.post<{ facts: { seq: number; type: string }[] }>(by, `${path}/${command}`, asked);
  return facts;
}

/** Who an account is, by the office that it is of. */
async function inspector(client: Client, account: string, office: string) {
  const { account: id } = await client.get<{ account: string }>(account, '/api/session');
  return { account: id, office };
}

/** How a tour differs from the usual one. */
interface TourOf {
  /** The drill in which it is made, at its beginning. */
  readonly drill?: string | null;
  /** On what it rests: of the conference the petition bureau commissions it, of a government that one. */
  readonly basis?: keyof typeof commissionerOn;
}

/** The quarter of tours that is under way: an office has one, and one in each drill. */
async function aQuarter(client: Client, { drill = null, basis = 'conference' }: TourOf): Promise<string> {
  const debtors = [{ debtor: 'g2', office: 'group-2' }];
  const quarter = { unit: 'quarter', work: 'tour', on: daysAhead(0), debtors, ...(drill === null ? {} : { drill }) };
  const by = commissionerOn[basis];
  const begun = async () => (await client.post<{ case: string }>(by, '/api/cadences', quarter)).case;
  if (drill !== null) return await begun();
  const path = '/api/cadences?work=tour&unit=quarter&state=open';
  const { items } = await client.get<{ items: { id: string }[] }>(by, path);
  return items[0]?.id ?? (await begun());
}

/** A tour of a quarter as it was drafted: nobody has declared, and an unannounced visit and one that is announced are planned. */
export async function aDraftedTour(client: Client, of: TourOf = {}): Promise<{ id: string; number: string }> {
  const { basis = 'conference' } = of;
  const period = await aQuarter(client, of);
  const inspectors = [
    await inspector(client, tourLeader, 'dept-health'),
    await inspector(client, secondInspector, 'dept-water'),
  ];
  const { case: id, number } = await client.post<{ case: string; number: string }>(
    commissionerOn[basis],
    `/api/cadences/${period}/tours`,
    {
      ...{ debtor: 'g2', basis, leader: inspectors[0]?.account, inspectors },
      visits: [
        { office: 'town-zhoucheng', on: daysAhead(0), isAnnounced: false },
        { office: 'dept-housing', on: daysAhead(0), isAnnounced: true },
      ],
      ...{ title: '第二组第四季度督导', themes: '信访事项的登记、告知和办理期限。' },
    },
  );
  return { id, number };
}

/** The same whose plan holds. `first`: the unannounced visit. */
export async function aPlannedTour(
  client: Client,
  of: TourOf = {},
): Promise<{ id: string; number: string; first: string }> {
  const { id, number } = await aDraftedTour(client, of);
  const path = `/api/inspections/${id}`;
  for (const by of [tourLeader, secondInspector]) await act(client, by, path, 'declare', { isFree: true });
  await act(client, commissionerOn[of.basis ?? 'conference'], path, 'publish');
  const first = await eventually(async () => {
    const { progress } = await client.get<Seen>(tourLeader, path);
    const found = progress.visits.find(({ visit }) => visit === 'v1')?.case ?? null;
    if (found === null) throw new Error('the visit is not there yet');
    return found;
  }, 60_000);
  return { id, number, first };
}

/** The same with a visit that has begun, at which one question is answered: what was found can be issued. */
export async function aBegunTour(client: Client, of: TourOf = {}): Promise<{ id: string; number: string }> {
  const { id, number, first } = await aPlannedTour(client, of);
  await act(client, tourLeader, `/api/visits/${first}`, 'begin', { on: daysAhead(0) });
  const { progress } = await client.get<{ progress: { items: { item: string }[] } }>(
    tourLeader,
    `/api/visits/${first}`,
  );
  const item = progress.items[0]?.item;
  const path = `/api/inspections/${id}`;
  await act(client, tourLeader, path, 'answer', { visit: 'v1', item, answer: 'yes' });
  await eventually(async () => {
    const { progress: seen } = await client.get<Seen>(tourLeader, path);
    if (seen.visits[0]?.stands !== 'begun') throw new Error('the tour has not heard of it yet');
  }, 60_000);
  return { id, number };
}

/** The leader was at the visit that is unannounced, and has closed and signed its record: its office is to sign. */
export async function aSignedVisit(
  client: Client,
  { id, first }: { readonly id: string; readonly first: string },
): Promise<void> {
  const path = `/api/inspections/${id}`;
  const there = `/api/visits/${first}`;
  await act(client, tourLeader, there, 'begin', { on: daysAhead(0) });
  const { progress } = await client.get<{ progress: { items: { item: string }[] } }>(tourLeader, there);
  for (const { item } of progress.items)
    await act(client, tourLeader, path, 'answer', { visit: 'v1', item, answer: 'yes' });
  const { progress: said } = await client.get<{ progress: { tour: { answers: number } } }>(tourLeader, there);
  const seen = { answers: said.tour.answers };
  await act(client, tourLeader, there, 'close', { ...seen, words: '查阅登记和告知材料，与承办人员交谈。' });
  await act(client, tourLeader, there, 'sign');
}

/** The same with a visit that was made, whose office has not signed, and another one that was dropped: it counts. */
export async function aTour(client: Client): Promise<ATour> {
  const { id, number, first } = await aPlannedTour(client);
  await aSignedVisit(client, { id, first });
  const path = `/api/inspections/${id}`;
  const there = `/api/visits/${first}`;
  const words = '对第三项的结论有不同意见。';
  const refused = await act(client, visitedHead, there, 'countersign', { refuses: true, words });
  await eventually(() => act(client, tourLeader, path, 'settleVisit', { visit: 'v1' }), 60_000);
  await act(client, tourCommissioner, path, 'dropVisit', { visit: 'v2', reasons: '该局正在接受审计。' });
  await eventually(async () => {
    const { item } = await client.get<{ item: { countedOn: string | null } }>(tourLeader, path);
    if (item.countedOn === null) throw new Error('it does not count yet');
  }, 60_000);
  const { item } = await client.get<Seen>(tourLeader, there);
  const document = refused.find(({ type }) => type === 'refused')?.seq ?? 0;
  return { id, number, visit: { id: first, number: item.number, document } };
}
