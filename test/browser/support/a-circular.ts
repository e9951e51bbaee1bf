import type { Client } from '../../support/client.js';
import { daysAhead } from '../../support/days-ahead.js';

export const reporter = 'bureau.head';
export const receiver = 'government.officer';

/** A report on the present quarter, which one of two has received, or none yet; and the fact of its issue. */
export async function aCircular(
  client: Client,
  { isReceived = true } = {},
): Promise<{ readonly number: string; readonly document: number }> {
  const [year = '', month = ''] = daysAhead(0).split('-');
  const period = `${year}Q${String(Math.ceil(Number(month) / 3))}`;
  const body = { form: 'report', period, cites: [] };
  const { case: id, number } = await client.post<{ case: string; number: string }>(reporter, '/api/circulars', body);
  const path = `/api/circulars/${id}`;
  type Seen = {
    readonly item: { readonly version: number };
    readonly progress: { readonly draft: { readonly zh: string } | null };
  };
  const { item, progress } = await client.get<Seen>(reporter, path);
  const { facts } = await client.post<{ facts: { seq: number }[] }>(reporter, `${path}/issue`, {
    ...{ seenVersion: item.version, to: ['county-government', 'county-committee'], named: [] },
    ...{ title: '本季度督导工作情况报告', words: progress.draft?.zh ?? '' },
  });
  if (!isReceived) return { number, document: facts[0]?.seq ?? 0 };
  const seen = await client.get<Seen>(receiver, path);
  await client.post(receiver, `${path}/receive`, { seenVersion: seen.item.version });
  return { number, document: facts[0]?.seq ?? 0 };
}
