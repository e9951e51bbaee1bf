import type { Client } from '../../support/client.js';
import { daysAhead } from '../../support/days-ahead.js';

export const committee = 'mediation-jinniu-liuxi';
export const mediator = 'mediation.liuxi.officer';

interface Opened {
  readonly id: string;
  readonly number: string;
  readonly queryCode: string;
}

/** Gives a command on a mediation as it is now. */
export async function actOn(client: Client, id: string, command: string, body: object = {}): Promise<void> {
  const path = `/api/mediations/${id}`;
  const { item } = await client.get<{ item: { version: number } }>(mediator, path);
  await client.post(mediator, `${path}/${command}`, { seenVersion: item.version, ...body });
}

/** A quarrel between two neighbours, as somebody registers it for the committee of their village. */
export async function anOpenedMediation(client: Client): Promise<Opened> {
  const parties = [
    { role: 'applicant', name: '李秀兰', phone: '13900001234' },
    { role: 'respondent', name: '王建国', phone: '13900005678' },
  ];
  const body = { committee, sort: 'civil', title: '院墙占地', parties };
  return await client.post<Opened>(mediator, '/api/mediations', body);
}

/** Somebody of the register of the committee who mediates. */
export async function aMediatorOfRegister(client: Client): Promise<string> {
  const query = `office=${committee}&kind=mediator&state=active`;
  const { items } = await client.get<{ items: { id: string }[] }>(mediator, `/api/roster/people?${query}`);
  const [known] = items;
  if (known !== undefined) return known.id;
  const { person } = await client.post<{ person: { id: string } }>('mediation.liuxi.head', '/api/roster/people', {
    ...{ office: committee, reason: '演示', kind: 'mediator', name: '沙文秀', isFullTime: true },
    ...{ fromOn: '2026-01-01', untilOn: '2028-12-31', specialities: ['neighbours'], languages: ['mandarin'] },
    ...{ qualifications: ['elder'], mostCases: 12, account: null, contact: { phone: '0872-7140001' } },
  });
  return person.id;
}

/** The same accepted, with a mediator to whom both have consented. */
export async function aMediationUnderWay(client: Client): Promise<Opened> {
  const opened = await anOpenedMediation(client);
  const person = await aMediatorOfRegister(client);
  await actOn(client, opened.id, 'accept');
  await actOn(client, opened.id, 'proposeMediators', { mediators: [person] });
  await actOn(client, opened.id, 'disclose', { mediator: person });
  for (const party of ['p1', 'p2']) {
    await actOn(client, opened.id, 'tellRights', { party });
    await actOn(client, opened.id, 'consent', { party, by: party });
  }
  return opened;
}

/** What may turn violent in it, as the mediator registers it, and what was done at once. */
export async function anIncidentOf(client: Client, mediation: string): Promise<{ readonly number: string }> {
  const opened = { stage: 'danger', words: '一方扬言要带人来拆墙。' };
  const path = `/api/mediations/${mediation}/incidents`;
  const { case: id, number } = await client.post<{ case: string; number: string }>(mediator, path, opened);
  const { item } = await client.get<{ item: { version: number } }>(mediator, `/api/incidents/${id}`);
  const words = { seenVersion: item.version, on: daysAhead(0), words: '请网格员上门劝阻，双方先不见面。' };
  await client.post(mediator, `/api/incidents/${id}/takeMeasures`, words);
  return { number };
}

/** What the first side says apart, and who heard it. */
export async function aTalkOf(client: Client, mediation: string): Promise<{ readonly number: string }> {
  const path = `/api/mediations/${mediation}/talks`;
  const { case: id, number } = await client.post<{ case: string; number: string }>(mediator, path, { party: 'p1' });
  const { item } = await client.get<{ item: { version: number } }>(mediator, `/api/talks/${id}`);
  const words = { seenVersion: item.version, on: daysAhead(0), text: '能让出半米就行。' };
  await client.post(mediator, `/api/talks/${id}/say`, words);
  return { number };
}
