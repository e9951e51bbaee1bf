import { Client } from './client.js';
import { demoPassword } from './stack.js';

/** The committee of the demonstration county that mediates, its head, and who mediates for it. */
export const committee = 'mediation-jinniu-liuxi';
export const head = 'mediation.liuxi.head';
export const mediator = 'mediation.liuxi.officer';

/**
 * Puts the mediator on the roster of the committee.
 *
 * @param url of the API
 * @returns the id of the person
 */
export async function aRosteredMediator(url: string): Promise<string> {
  // Its own client: what is no command of a case is no effect that is looked for.
  const administration = new Client(url, demoPassword);
  const { items } = await administration.get<{ items: { id: string; name: string }[] }>(
    'admin',
    `/api/accounts?text=${mediator}`,
  );
  const account = items.find(({ name }) => name === mediator)?.id;
  const made = await administration.post<{ person: { id: string } }>(head, '/api/roster/people', {
    ...{ office: committee, reason: '登记', kind: 'mediator', name: '沙文秀', isFullTime: true, account },
    ...{ fromOn: '2026-01-01', untilOn: null, specialities: ['neighbours'], languages: ['mandarin'] },
    ...{ qualifications: [], mostCases: null, contact: null },
  });
  return made.person.id;
}
