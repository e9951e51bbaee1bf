import type { Client } from '../../support/client.js';
import { daysAhead } from '../../support/days-ahead.js';

export const commissioner = 'bureau.head';
/** Two villages and a township, of which one has somebody with an account who files. */
const offices = ['village-jinniu-liuxi', 'village-jinniu-shiqiao', 'town-jinniu'];

/** The one of its unit that is under way, or one that is begun: an office has one of each. */
async function begun(client: Client, unit: 'week' | 'month', debtors: readonly object[]) {
  const path = `/api/cadences?work=return&unit=${unit}&state=open`;
  const { items } = await client.get<{ items: { id: string; number: string }[] }>(commissioner, path);
  const [found] = items;
  if (found !== undefined) return found;
  const body = { unit, work: 'return', on: daysAhead(0), debtors };
  const { case: id, number } = await client.post<{ case: string; number: string }>(commissioner, '/api/cadences', body);
  return { id, number };
}

/** A week of returns as it is shown, or a month: one more is to file from the next one on. */
export async function aCadence(
  client: Client,
  unit: 'week' | 'month' = 'week',
): Promise<{ id: string; number: string; document: number }> {
  const debtors = offices.map((office) => ({ debtor: office, office }));
  const { id, number } = await begun(client, unit, debtors);
  const { item } = await client.get<{ item: { version: number } }>(commissioner, `/api/cadences/${id}`);
  const more = [...debtors, { debtor: 'town-binju', office: 'town-binju' }];
  const { facts } = await client.post<{ facts: { seq: number }[] }>(commissioner, `/api/cadences/${id}/plan`, {
    seenVersion: item.version,
    ...{ debtors: more, reasons: '宾居镇从下周起一并报送。' },
  });
  return { id, number, document: facts[0]?.seq ?? 0 };
}
