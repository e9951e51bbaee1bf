import type { Client } from '../../support/client.js';
import { daysAhead } from '../../support/days-ahead.js';

/** One command on a petition, against the version that it has. */
export async function act(client: Client, id: string, by: string, command: string, body: object): Promise<void> {
  const { item } = await client.get<{ item: { version: number } }>('clerk', `/api/petitions/${id}`);
  await client.post(by, `/api/petitions/${id}/${command}`, { seenVersion: item.version, ...body });
}

/** The bureau of transport, which has it, supports a petition in an opinion about street lamps. */
export async function answer(client: Client, id: string): Promise<void> {
  await act(client, id, 'transport.officer', 'accept', {});
  await act(client, id, 'transport.officer', 'submitOpinion', {
    outcome: 'support',
    executeBy: daysAhead(20),
    claim: '修路灯。',
    facts: '坏了三盏。',
    reasons: '应当维修。',
    opinion: '十日内修好。',
    legalBasis: '有关规定。',
  });
  await act(client, id, 'transport.head', 'approveOpinion', { submission: 1 });
}
