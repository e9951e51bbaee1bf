import type { Client } from '../../support/client.js';
import { mediator } from './a-mediation.js';
import { aSettledMediation, obligationsOf } from './an-obligation.js';

/** By which a party reads its page. */
export interface Right {
  readonly number: string;
  readonly queryCode: string;
}

/** Settled today: p2 owes p1 so much, and both have number and code. */
export async function aSettledRight(client: Client, obligations: readonly object[]) {
  const mediation = await aSettledMediation(client, obligations);
  const words = { party: 'p2', words: '居民身份证，本人到场' };
  const debtor = await client.post<Right>(mediator, `/api/mediations/${mediation.id}/receipt`, words);
  const [first] = await obligationsOf(client, mediation.id, obligations.length);
  if (first === undefined) throw new Error('there is no obligation');
  return { mediation, creditor: mediation as Right, debtor, obligation: first };
}
