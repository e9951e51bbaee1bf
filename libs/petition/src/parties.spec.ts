import { describe, expect, it } from '@jest/globals';
import { aPetition, bureauHead, clerk, officer } from '../../../test/support/a-petition.js';
import { publicActor, text } from '../../../test/support/law.js';
import type { Actor } from '#libs/kernel';
import type { PartyCommands } from '#libs/kind';

const reason = text('reason');
const joining = (party: string, role: 'petitioner' | 'representative' = 'petitioner') => ({
  ...{ identity: { party, digest: `digest-of-${party}` }, role },
  ...({ nature: 'person', capacity: 'full' } as const),
});
const corrected = { identity: null, nature: null, capacity: null, reason } as const;
const mandated = (more: Partial<PartyCommands['giveMandate']>): PartyCommands['giveMandate'] => ({
  ...{ by: 'p2', of: 'p1', as: 'agent', scope: ['receive', 'speak'] },
  ...{ from: null, until: null, attachment: null, shown: text('paper') },
  ...more,
});
/** With the transport department, which is what is complained about. */
const held = () => aPetition().registered().referred().notified();
/** Somebody who petitions with the first one. */
const joint = () => held().act('addParty', joining('p2'), clerk);
const served = (petition: ReturnType<typeof held>) =>
  ({ servedOn: petition.today(), manner: 'post', evidence: text('receipt') }) as const;
const asParty = (party: string) => ({ ...publicActor, party }) as Actor;
const ownWords = { statement: text('over'), provedBy: 'code', reference: null } as const;

describe('who petitions', () => {
  it('is said by the petition bureau, and never by the office that has the matter', () => {
    const petition = held();
    const refused = petition.refusal('addParty', joining('p2'), officer);
    expect(refused).toMatchObject({
      code: 'office.not_permitted',
      details: { who: 'bureau/petition-clerk,bureau/petition-head' },
    });
    petition.act('addParty', joining('p2'), clerk).act('addParty', joining('p3'), bureauHead);
    const commands = [
      ['correctParty', { party: 'p1', ...corrected, capacity: 'none' }],
      ['correctParty', { party: 'p1', ...corrected, nature: 'organisation' }],
      ['mergeParties', { party: 'p3', into: 'p1', reason }],
      ['leaveParty', { party: 'p1', reason, shown: text('s') }],
    ] as const;
    for (const [command, payload] of commands) {
      expect([command, petition.refusal(command, payload as never, officer).code]).toEqual([
        command,
        'office.not_permitted',
      ]);
    }
    petition.act('mergeParties', { party: 'p3', into: 'p1', reason }, clerk);
  });

  it('is named by the bureau alone, while both may say how to reach that one', () => {
    const petition = held().act('addParty', joining('p2', 'representative'), officer);
    const anew = (party: string, isNamed?: true) => ({
      ...{ party, ...corrected, identity: { party, digest: 'new' } },
      ...(isNamed && { isNamed }),
    });
    expect(petition.refusal('correctParty', anew('p1', true), officer).code).toBe('office.not_permitted');
    petition.act('correctParty', anew('p2', true), officer).act('correctParty', anew('p1'), officer);
    petition.act('correctParty', { ...anew('p1', true), identity: { party: 'p1', digest: 'newer' } }, clerk);
  });

  it('is put right by the bureau, where a representative was entered as a petitioner or the other way round', () => {
    const petition = joint();
    const role = { party: 'p2', ...corrected, role: 'representative' } as const;
    expect(petition.refusal('correctParty', role, officer).code).toBe('office.not_permitted');
    petition.act('correctParty', role, clerk);
    expect(petition.refusal('correctParty', { ...role, party: 'p1' }, clerk).code).toBe('party.last_of_role');
    petition.act('correctParty', { ...role, role: 'petitioner' }, clerk);
  });

  it('is put right after the decision by what the one who is put out has said, and not after the end', () => {
    const petition = joint().accepted().decided();
    const role = { party: 'p2', ...corrected, role: 'representative' } as const;
    expect(petition.refusal('correctParty', role, clerk)).toMatchObject({
      code: 'party.leaving_unproved',
      details: { party: 'p2' },
    });
    petition.act('correctParty', { ...role, shown: text('signed') }, clerk);
    petition.act('correctParty', { ...role, role: 'petitioner' }, clerk);
    for (const recipient of ['p1', 'p2']) petition.act('recordDelivery', { ...served(petition), recipient }, officer);
    petition.closed();
    expect(petition.refusal('correctParty', { ...role, shown: text('signed') }, clerk).code).toBe('petition.ended');
  });

  it('is served by whom the bureau has recorded as receiving, and not by a choice of the office that serves', () => {
    const petition = held().act('addParty', joining('p2', 'representative'), officer);
    petition.act('addParty', joining('p3', 'representative'), officer);
    for (const more of [{}, { scope: ['withdraw'] }, { as: 'representative', scope: ['receive'] }] as const) {
      expect(petition.refusal('giveMandate', mandated(more), officer).code).toBe('office.not_permitted');
    }
    petition.act('giveMandate', mandated({ scope: ['speak'] }), officer).act('giveMandate', mandated({}), clerk);
    const identity = { party: 'p2', digest: 'new' };
    const other = { party: 'p2', ...corrected, identity, isNamed: true } as const;
    expect(petition.refusal('correctParty', other, officer).code).toBe('office.not_permitted');
    const merge = { party: 'p3', into: 'p2', reason };
    expect(petition.refusal('mergeParties', merge, officer).code).toBe('office.not_permitted');
    petition.act('mergeParties', merge, clerk).act('correctParty', other, clerk);
  });

  it('is helped by both: a representative, a mandate and a corrected address are recorded by whoever hears of them', () => {
    const petition = held().act('addParty', joining('p2', 'representative'), officer);
    petition
      .act('giveMandate', mandated({ scope: ['speak'] }), officer)
      .act('endMandate', { mandate: 'm1', on: null, reason }, officer);
    petition.act('correctParty', { party: 'p2', ...corrected, identity: { party: 'p2', digest: 'new' } }, officer);
    petition.act('addParty', joining('p3', 'representative'), officer);
    petition.act('mergeParties', { party: 'p3', into: 'p2', reason }, officer);
    petition.act('leaveParty', { party: 'p2', reason }, officer);
  });

  it('is settled with the end of the file; who helps is not, as long as a right may outlive it', () => {
    const petition = joint().act('addParty', joining('p3', 'representative'), officer);
    petition
      .act('giveMandate', mandated({ by: 'p3' }), clerk)
      .accepted()
      .decided();
    for (const recipient of ['p1', 'p2']) petition.act('recordDelivery', { ...served(petition), recipient }, officer);
    petition.closed();
    expect(petition.refusal('addParty', joining('p4'), clerk).code).toBe('petition.ended');
    expect(petition.refusal('leaveParty', { party: 'p2', reason, shown: text('s') }, clerk).code).toBe(
      'petition.ended',
    );
    petition.act('correctParty', { party: 'p1', ...corrected, capacity: 'none' }, clerk);
    // By whom the petitioner is served is not the office's to end either.
    const ended = { mandate: 'm1', on: null, reason };
    expect(petition.refusal('endMandate', ended, officer).code).toBe('office.not_permitted');
    expect(petition.refusal('leaveParty', { party: 'p3', reason }, officer).code).toBe('office.not_permitted');
    petition.act('endMandate', ended, clerk).act('leaveParty', { party: 'p3', reason }, officer);
    petition.act('addParty', joining('p5', 'representative'), officer);
    petition.act('giveMandate', mandated({ by: 'p5', as: 'guardian', scope: [] }), clerk);
  });

  it('is never merged into one who was added later, and leaves by an own statement alone', () => {
    const petition = joint();
    expect(petition.refusal('mergeParties', { party: 'p1', into: 'p2', reason }, clerk).code).toBe(
      'party.merged_into_later',
    );
    expect(petition.refusal('leaveParty', { party: 'p1', reason }, clerk).code).toBe('party.leaving_unproved');
    petition.act('leaveParty', { party: 'p1', reason, shown: text('signed') }, clerk);
    expect(petition.dossier.parties).toMatchObject([{ party: 'p1', leftOn: '2026-08-03' }, { party: 'p2' }]);
  });
});

describe('a matter of several', () => {
  it.each(['p1', 'p2'])('is withdrawn by all of them: %s alone withdraws it for nobody', (party) => {
    const petition = joint();
    const statement = { ...ownWords, statedOn: petition.today() };
    expect(petition.refusal('withdraw', statement, asParty(party)).code).toBe('party.no_mandate');
    const other = party === 'p1' ? 'p2' : 'p1';
    petition.act('giveMandate', mandated({ by: party, of: other, scope: ['withdraw'] }), clerk);
    petition.act('withdraw', statement, asParty(party));
    expect(petition.dossier.state.end?.as).toBe('withdrawn');
  });

  it('is withdrawn by a representative with a mandate of each', () => {
    const petition = joint().act('addParty', joining('p3', 'representative'), clerk);
    const statement = { ...ownWords, statedOn: petition.today() };
    petition.act('giveMandate', mandated({ by: 'p3', of: 'p1', scope: ['withdraw'] }), clerk);
    expect(petition.refusal('withdraw', statement, asParty('p3')).code).toBe('party.no_mandate');
    petition.act('giveMandate', mandated({ by: 'p3', of: 'p2', scope: ['withdraw'] }), clerk);
    petition.act('withdraw', statement, asParty('p3'));
  });
});
