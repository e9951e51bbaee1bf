import type { Client } from '../../support/client.js';
import { eventually } from '../../support/eventually.js';
import { mediator } from './a-mediation.js';

/** A judicial confirmation as it is shown: both want it, and the file waits to be bound. */
export interface AConfirmation {
  readonly id: string;
  readonly number: string;
  /** The fact that all want it, whose paper is the application. */
  readonly agreed: number;
}

/** Both parties of a settled mediation want a court to be asked. */
export async function aConfirmation(client: Client, mediation: string): Promise<AConfirmation> {
  const own = await eventually(async () => {
    const found = await client.get<{ items: { id: string; number: string; version: number }[] }>(
      mediator,
      `/api/confirmations?mediation=${mediation}`,
    );
    const [one] = found.items;
    // It has told its mediation that it is there: nothing comes between what is seen and what is given.
    if (one === undefined || one.version < 2) throw new Error('it is not there yet');
    return one;
  });
  for (const party of ['p1', 'p2']) {
    const { item } = await client.get<{ item: { version: number } }>(mediator, `/api/confirmations/${own.id}`);
    const said = { seenVersion: item.version, party, by: party };
    await client.post(mediator, `/api/confirmations/${own.id}/consent`, said);
  }
  return { id: own.id, number: own.number, agreed: own.version + 3 };
}
