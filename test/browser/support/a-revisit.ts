import { addDays } from '#libs/calendar';
import { as, type LegalDate } from '#libs/kernel';
import type { Client } from '../../support/client.js';
import { eventually } from '../../support/eventually.js';
import { aMediatorOfRegister, committee, mediator } from './a-mediation.js';

export const revisitHead = 'justice.jinniu.head';
const head = 'mediation.liuxi.head';

interface Seen {
  readonly item: { readonly version: number; readonly number: string };
  readonly progress: { readonly agreement: { readonly text: string } | null };
}

/** A revisit as it is shown: of a dispute that was settled in a drill, a week after. */
export interface ARevisit {
  readonly id: string;
  readonly number: string;
  readonly mediation: string;
  readonly drill: string;
}

/**
 * Settled in a drill by parties who agree to being visited; then a week passes.
 *
 * @param dueInDays by when it is performed: within the week it is asked about on the day after that too, by the same visitor
 */
export async function aRevisit(client: Client, dueInDays: number | null = null): Promise<ARevisit> {
  const { id: drill } = await client.post<{ id: string }>('bureau.head', '/api/drills', { name: '回访' });
  const parties = [
    { role: 'applicant', name: '李秀兰', phone: '13900001234' },
    { role: 'respondent', name: '王建国', phone: '13900005678' },
  ];
  const body = { committee, sort: 'civil', title: '院墙占地', parties, drill };
  const { id } = await client.post<{ id: string }>(mediator, '/api/mediations', body);
  const path = `/api/mediations/${id}`;
  const act = async (by: string, command: string, fields: object = {}): Promise<void> => {
    const { item } = await client.get<Seen>(mediator, path);
    await client.post(by, `${path}/${command}`, { seenVersion: item.version, ...fields });
  };
  const person = await aMediatorOfRegister(client);
  await act(mediator, 'accept');
  await act(mediator, 'proposeMediators', { mediators: [person] });
  await act(mediator, 'disclose', { mediator: person });
  for (const party of ['p1', 'p2']) {
    await act(mediator, 'tellRights', { party });
    await act(mediator, 'consent', { party, by: party });
    await act(mediator, 'agreeVisit', { party, by: party });
  }
  const { now } = await client.get<{ now: string }>('bureau.head', `/api/drills/${drill}`);
  const on = new Date(Date.parse(now) + 8 * 3_600_000).toISOString().slice(0, 10);
  const dueOn = dueInDays === null ? null : addDays(as<LegalDate>(on), dueInDays);
  const obligations = [{ by: 'p2', to: 'p1', what: '拆除占地的院墙', amountCents: null, on: dueOn, place: null }];
  await act(mediator, 'drawUp', { form: 'written', text: '七日内拆除占地部分。', obligations });
  const text = (await client.get<Seen>(mediator, path)).progress.agreement?.text;
  for (const party of ['p1', 'p2']) await act(mediator, 'sign', { party, by: party, how: 'paper', on, text });
  await act(mediator, 'signAsMediator', { mediator: person, on });
  await act(head, 'seal', { on });
  await client.post('bureau.head', `/api/drills/${drill}/advance`, { days: 8 });
  return await eventually(async () => {
    const found = await client.get<{ items: { id: string; number: string; isAssigned: boolean }[] }>(
      revisitHead,
      `/api/revisits?parent=${id}&drill=true`,
    );
    const [one] = found.items;
    const isReady =
      found.items.length === (dueInDays === null ? 1 : 2) && found.items.every(({ isAssigned }) => isAssigned);
    if (one === undefined || !isReady) throw new Error('nobody goes yet');
    return { id: one.id, number: one.number, mediation: id, drill };
  }, 60_000);
}

/** Its head says that he goes, and why. @returns the fact that says it */
export async function namedByHead(client: Client, { id }: Pick<ARevisit, 'id'>): Promise<number> {
  const path = `/api/revisits/${id}`;
  const { item } = await client.get<Seen>(revisitHead, path);
  const { visitors } = await client.get<{ visitors: { person: string; name: string }[] }>(
    revisitHead,
    `${path}/visitors`,
  );
  const own = visitors.find(({ name }) => name === '何光明');
  const body = { seenVersion: item.version, person: own?.person, reasons: '由负责人回访。' };
  const { facts } = await client.post<{ facts: { seq: number; type: string }[] }>(revisitHead, `${path}/assign`, body);
  return facts.find(({ type }) => type === 'reassigned')?.seq ?? 0;
}
