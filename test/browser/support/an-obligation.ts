import type { Client } from '../../support/client.js';
import { daysAhead } from '../../support/days-ahead.js';
import { eventually } from '../../support/eventually.js';
import { actOn, aMediationUnderWay, aMediatorOfRegister, mediator } from './a-mediation.js';

/** An obligation as it is shown: one instalment has come in part. */
export interface AnObligation {
  readonly id: string;
  readonly number: string;
  /** The fact of the proof that was seen. */
  readonly proof: number;
  /** What its mediation is, and the code by which a party reads it. */
  readonly mediation: { readonly id: string; readonly number: string; readonly queryCode: string };
}

interface Listed {
  readonly items: readonly { readonly id: string; readonly number: string }[];
}
interface Seen {
  readonly item: { readonly version: number };
}

/** A dispute that both sides have settled today, whose end everybody was told. */
export async function aSettledMediation(client: Client, obligations: readonly object[]) {
  const mediation = await aMediationUnderWay(client);
  const { id } = mediation;
  await actOn(client, id, 'drawUp', {
    form: 'written',
    text: '修复院墙的费用由被申请人承担，双方互不追究。',
    obligations,
  });
  const { progress } = await client.get<{ progress: { agreement: { text: string } } }>(
    mediator,
    `/api/mediations/${id}`,
  );
  for (const party of ['p1', 'p2']) {
    const signed = { party, by: party, how: 'paper', on: daysAhead(0), text: progress.agreement.text };
    await actOn(client, id, 'sign', signed);
  }
  await actOn(client, id, 'signAsMediator', { mediator: await aMediatorOfRegister(client), on: daysAhead(0) });
  await actOn(client, id, 'seal', { on: daysAhead(0) });
  for (const party of ['p1', 'p2']) await actOn(client, id, 'tellEnd', { party });
  return mediation;
}

/** The obligations of a mediation once its course has opened them. */
export const obligationsOf = (client: Client, mediation: string, count: number): Promise<Listed['items']> =>
  eventually(async () => {
    const { items } = await client.get<Listed>(mediator, `/api/obligations?above=${mediation}`);
    if (items.length < count) throw new Error('not all are there yet');
    return items;
  });

/** Five thousand yuan in two instalments, of which a part has come. */
export async function anObligation(client: Client): Promise<AnObligation> {
  const debt = { by: 'p2', to: 'p1', what: '支付院墙修复费', amountCents: 500_000 };
  const instalments = [30, 60].map((days) => ({ amountCents: 250_000, on: daysAhead(days) }));
  const mediation = await aSettledMediation(client, [{ ...debt, instalments }]);
  const [own] = await obligationsOf(client, mediation.id, 1);
  if (own === undefined) throw new Error('there is no obligation');
  const path = `/api/obligations/${own.id}`;
  // It has told its mediation that it is there: nothing comes between what is seen and what is given.
  const seen = await eventually(async () => {
    const { item } = await client.get<Seen>(mediator, path);
    if (item.version < 3) throw new Error('it has not announced itself yet');
    return item;
  });
  const proof = { on: daysAhead(0), amountCents: 100_000, from: 'p2', proof: '当面交付现金，双方在场。' };
  await client.post(mediator, `${path}/prove`, { seenVersion: seen.version, ...proof });
  return { ...own, proof: seen.version + 1, mediation };
}
