import type { Client } from '../../support/client.js';
import { eventually } from '../../support/eventually.js';

const begins = 'bureau.head';

/** A drill that begins today. @returns its id */
export async function aDrill(client: Client, name: string): Promise<string> {
  return (await client.post<{ id: string }>(begins, '/api/drills', { name })).id;
}

/** So many days pass in a drill, and what they bring has happened. */
export async function daysPass(client: Client, drill: string, days: number): Promise<void> {
  await client.post(begins, `/api/drills/${drill}/advance`, { days });
  await eventually(async () => {
    const { state } = await client.get<{ state: string }>(begins, `/api/drills/${drill}`);
    if (state !== 'resting') throw new Error('the drill has not arrived yet');
  }, 60_000);
}
