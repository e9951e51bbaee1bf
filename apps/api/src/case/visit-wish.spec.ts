import { describe, expect, it } from '@jest/globals';
import { aMediation, itself, onPage } from '../../../../test/support/a-mediation.js';
import { pageOf, revisitId } from '../../../../test/support/a-settlement.js';
import { deliveryKind } from '#libs/delivery';
import { revisitKind } from '#libs/revisit';
import type { Platform } from '../platform.js';
import { mediationOwn } from '../mediation/mediation-own.js';
import { tellVisitors } from './visit-wish.js';

const on = '2026-08-10';

/** What is asked of the door, where p1 is asked in an open revisit, or in one that is over. */
async function told(party: string, outcome: string | null = null, by = tellVisitors) {
  const { dossier } = aMediation().ready().act('unwantContact', itself('p1'), onPage('p1'));
  // A paper of the same day is told nothing.
  const parts = ['delivery', 'revisit'].map((kind) => ({ kind, name: on, part: revisitId, outcome }));
  const visits = { ...dossier.state.visits, due: [{ on, parties: ['p1'] }] };
  const asked: object[] = [];
  const docket = {
    dossier: () => Promise.resolve({ ...dossier, parts, state: { ...dossier.state, visits } }),
    act: (request: object) => Promise.resolve(asked.push(request)),
  };
  const registry = { revisit: revisitKind, delivery: deliveryKind };
  await by({ docket, database: {}, registry } as unknown as Platform, { caseId: dossier.id, party, key: 'k' });
  return asked;
}

describe('a wish for no visit', () => {
  it('is told to each open revisit in the request that takes it, as the party’s own', async () => {
    const command = { type: 'noteWish', payload: { party: 'p1', isWanted: false, n: 1 } };
    expect(await told('p1')).toMatchObject([{ caseId: revisitId, actor: pageOf('p1'), commands: [command] }]);
    expect(await told('p1', 'made')).toEqual([]);
    expect(await told('p2')).toEqual([]);
  });

  it('is told so where the committee writes it down, and no other command is', async () => {
    const byCommittee =
      (command: string): typeof tellVisitors =>
      async (platform, { caseId, party, key }) => {
        await mediationOwn.after?.(platform, {} as never, { command, caseId, body: { party }, key });
      };
    expect(await told('p1', null, byCommittee('unwantContact'))).toHaveLength(1);
    expect(await told('p1', null, byCommittee('agreeVisit'))).toEqual([]);
  });
});
