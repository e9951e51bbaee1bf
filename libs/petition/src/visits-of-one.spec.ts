import { describe, expect, it } from '@jest/globals';
import { aPetition, clerk, type PetitionInMemory } from '../../../test/support/a-petition.js';
import { joined, reason, served } from '../../../test/support/a-joint-petition.js';
import { pageOf } from '../../../test/support/a-settlement.js';
import { courseActor, courseOf, text } from '../../../test/support/law.js';
import { as, contentCause, notContentCause, wishCause, type CaseId } from '#libs/kernel';

// Whoever stands in a case twice, and is found to be one, wants and says what either name has said.

const revisit = as<CaseId>('00000000-0000-4000-8000-0000000000cc');
const itself = (party: string) => ({ party, by: party });
const two = () => joined(aPetition().registered().referred().notified().accepted(), 'p2');
const says = (petition: PetitionInMemory, command: 'agreeVisit' | 'unwantContact' | 'wantContact', party: string) =>
  petition.act(command, itself(party), pageOf(party));
const merged = (petition: PetitionInMemory) => petition.act('mergeParties', { party: 'p2', into: 'p1', reason }, clerk);
const dueIn = ({ dossier }: PetitionInMemory) => dossier.state.visits.due.map(({ parties }) => parties);

function told(petition: PetitionInMemory, ...causes: readonly string[]): PetitionInMemory {
  for (const cause of causes) {
    const n = (petition.dossier.parts.find(({ part }) => part === revisit)?.causes.length ?? 0) + 1;
    const of = { part: revisit, kind: 'revisit', name: '2026-08-18', isNecessary: false };
    petition.tell('notePart', { ...of, n, cause }, courseOf(revisit));
  }
  return petition;
}

/** Decided, and served on both on the day of the decision; a revisit is open on 19 August. */
const visited = () => {
  const petition = says(says(two(), 'agreeVisit', 'p1'), 'agreeVisit', 'p2').decided();
  served(served(petition, '2026-08-03', 'p1'), '2026-08-03', 'p2');
  return told(petition.until('2026-08-19').on('2026-08-19'), 'opened');
};
const owed = (petition: PetitionInMemory) =>
  petition.standing().parts.owed.flatMap(({ kind, open: { payload } }) => (kind === 'revisit' ? [payload] : []));

describe('whoever was registered twice', () => {
  it('is asked by what the name said that is no more, and by nobody after its no', () => {
    const agreed = merged(says(two(), 'agreeVisit', 'p2')).decided();
    expect(dueIn(served(agreed, '2026-08-03').until('2026-08-19'))).toEqual([['p1']]);
    const unwanted = says(says(says(two(), 'agreeVisit', 'p1'), 'agreeVisit', 'p2'), 'unwantContact', 'p2');
    const silent = served(merged(unwanted).decided(), '2026-08-03');
    expect(dueIn(silent.until('2026-08-19'))).toEqual([]);
    expect(dueIn(says(silent, 'wantContact', 'p1').until('2026-11-02'))).toEqual([['p1']]);
  });

  it('is heard in a revisit that began before, by the name by which it is asked there', () => {
    const petition = says(merged(visited()), 'unwantContact', 'p1');
    expect(owed(petition)).toEqual([
      { party: 'p1', isWanted: false, n: 1 },
      { party: 'p2', isWanted: false, n: 1 },
    ]);
    told(petition, wishCause('p1', false, 1), wishCause('p2', false, 1));
    expect(owed(petition)).toEqual([]);
  });

  it('is heard once it has said to the visitor that it wants none, under whichever name', () => {
    const petition = told(merged(visited()), wishCause('p2', false, 0));
    expect(petition.standing().detail).toEqual({ visits: { wish: { party: 'p2', part: revisit } } });
    petition.act('hearWish', { party: 'p2', part: revisit }, courseActor);
    expect(petition.standing().detail).toBeNull();
    expect(dueIn(petition.until('2026-11-02'))).toHaveLength(1);
  });

  it('is heard again where it wanted visits again in between, in the same revisit', () => {
    const petition = told(visited(), wishCause('p1', false, 0));
    const wish = { party: 'p1', part: revisit };
    petition.act('hearWish', wish, courseActor);
    told(says(petition, 'wantContact', 'p1'), wishCause('p1', true, 2));
    expect(petition.standing().detail).toBeNull();
    told(petition, wishCause('p1', false, 0));
    expect(petition.standing().detail).toEqual({ visits: { wish: { ...wish, n: 2 } } });
    petition.act('hearWish', wish, courseActor).act('hearWish', wish, courseActor);
    expect([petition.all('wishHeard').length, petition.standing().detail]).toEqual([2, null]);
    expect(dueIn(petition.until('2026-11-02'))[1]).toEqual(['p1', 'p2']);
    expect(petition.dossier.state.visits.due[1]?.unwanted).toEqual(['p1']);
  });

  it('has its dates again where it takes back that it was content, and none once it was so after all', () => {
    const petition = told(merged(visited()), contentCause('p1')).act('endVisits', {}, courseActor);
    expect([petition.standing().detail, petition.dossier.state.visits.ended]).toEqual([null, 'content']);
    told(petition, notContentCause('p1'));
    expect(petition.standing().detail).toEqual({ visits: { moved: 2 } });
    petition.act('followDays', {}, courseActor).act('followDays', {}, courseActor);
    expect(petition.dossier.state.visits.dates.at(-1)).toMatchObject({ on: '2026-11-01', stands: 'planned' });
    expect(petition.standing().detail).toBeNull();
    told(petition, contentCause('p1'));
    expect(petition.standing().detail).toEqual({ visits: { areOver: 3 } });
  });

  it('keeps no plan waiting for a name that is no more, nor does who has left', () => {
    const content = told(merged(visited()), contentCause('p1'));
    expect(content.standing().detail).toMatchObject({ visits: { areOver: 2 } });
    const left = told(visited(), contentCause('p1'));
    expect(left.standing().detail).toBeNull();
    left.act('leaveParty', { party: 'p2', reason, shown: text('signed') }, clerk);
    expect(left.standing().detail).toMatchObject({ visits: { areOver: 2 } });
  });
});
