import { describe, expect, it } from '@jest/globals';
import { commissioner, leader, postsOf, second, third, TourInMemory } from '../../../test/support/an-inspection.js';
import { expectCaseInvariants } from '../../../test/support/case-invariants.js';
import { courseActor, office, text } from '../../../test/support/law.js';
import { inspectionKind } from './kind.js';

const reasons = text('reasons');
const by = { account: third.principal, office: office('dept-transport') };

/** The second one steps back, and a third one comes instead. */
const another = (one: TourInMemory): TourInMemory =>
  one
    .act('declare', { isFree: false }, second)
    .act('addInspector', { by, reasons, posts: postsOf(third) }, commissioner)
    .declared(third)
    .follows();

const readersOf = (one: TourInMemory, visit: string) =>
  one
    .visit(visit)
    .access()
    .filter((each) => each.endsWith(':inspector'));

describe('a visit that is made', () => {
  it('is read by whoever is of the group now, and not by whoever has stepped back', () => {
    const one = new TourInMemory().published().makes('v1', '2026-11-03');
    const isClosed = one.visit('v1').state.end;
    another(one);
    const group = ['dept-health:inspector', 'dept-transport:inspector'];
    expect([readersOf(one, 'v1'), readersOf(one, 'v2')]).toEqual([group, group]);
    expect([one.visit('v1').state.end, one.visit('v1').state.on]).toEqual([isClosed, '2026-11-03']);
    expect([one.visit('v1').duties(), one.owed('visit')]).toEqual([[], []]);
    expectCaseInvariants(one.visit('v1'));
  });

  it('is read by nobody of the group once the tour is over, whatever is heard later of its plan', () => {
    const one = new TourInMemory().published().makes('v1', '2026-11-03');
    one.act('callOff', { reasons }, commissioner).follows();
    expect(readersOf(one, 'v1')).toEqual([]);
    const { revision } = one.visit('v1').state;
    const [plan] = new TourInMemory().published().owed('visit');
    const late = { ...(plan?.open.payload as object), revision: revision + 1 } as never;
    expect(one.visit('v1').act('open', late, courseActor).facts.at(-1)?.type).not.toBe('planChanged');
  });

  it('that was dropped before is read by nobody who has stepped back either', () => {
    const one = new TourInMemory().published().follows();
    one.act('dropVisit', { visit: 'v2', reasons }, commissioner).follows();
    expect(one.visit('v2').state.end?.as).toBe('dropped');
    another(one);
    expect(readersOf(one, 'v2')).toEqual(['dept-health:inspector', 'dept-transport:inspector']);
    expectCaseInvariants(one.visit('v2'));
  });
});

describe('a record that waits for the group to sign', () => {
  it('keeps a tour from being called off: nobody could sign it once its leader is gone', () => {
    const one = new TourInMemory().published().on('2026-11-03').follows();
    const visit = one.visit('v1').on('2026-11-03');
    visit.act('begin', { on: visit.context(commissioner).today }, leader).closed();
    one.hears('v1').act('settleVisit', { visit: 'v1' }, leader).act('declare', { isFree: false }, leader);
    expect(one.refusal('callOff', { reasons }, commissioner)).toMatchObject({
      ...{ code: 'inspection.record_unsigned', details: { visit: 'v1' } },
    });
  });
});

describe('an office that was visited and is taken over', () => {
  const takenOver = (state: TourInMemory['state']) =>
    inspectionKind.handedOver?.(state, { from: office('town-zhoucheng'), to: office('town-binju') });

  it('takes along what was issued, and what was put to it', () => {
    const one = new TourInMemory().published().makes('v1', '2026-11-03');
    one.act('issueFinding', one.finding(), leader);
    expect(takenOver(one.state)?.findings).toMatchObject([{ finding: 'f1', office: 'town-binju' }]);
    const served = ['town-zhoucheng', 'town-binju'].map((of) => ({ office: office(of), findings: 1 }));
    const over = { ...one.state, end: { at: one.at, as: 'reported' as const, served } };
    expect(takenOver(over)?.end?.served).toEqual([{ office: 'town-binju', findings: 2 }]);
  });
});

describe('a tour of which every office knows', () => {
  it('is kept from nobody who reads it', () => {
    const one = new TourInMemory().published().makes('v1', '2026-11-03').makes('v2', '2026-11-10');
    const access = one.facts.flatMap((fact) => fact.access ?? []).slice(-3);
    expect(access).toEqual([
      { change: 'grant', office: 'bureau', reason: 'supervisor' },
      { change: 'grant', office: 'dept-health', account: leader.principal, reason: 'inspector' },
      { change: 'grant', office: 'dept-water', account: second.principal, reason: 'inspector' },
    ]);
    expect(access.some((row) => 'unseenBy' in row)).toBe(false);
  });
});
