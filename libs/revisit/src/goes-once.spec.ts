import { describe, expect, it } from '@jest/globals';
import { expectCaseInvariants } from '../../../test/support/case-invariants.js';
import { day, office, person, platformActor } from '../../../test/support/law.js';
import { organisation } from '../../../test/support/law.js';
import { aVisitor, RevisitInMemory, visitingOffice } from '../../../test/support/a-settlement.js';
import { gridsNear, isOfGrid } from './index.js';

describe('who goes for a matter of which a revisit is open', () => {
  it('is whoever asks the same people already, however much that one has to do, and nobody is drawn', () => {
    const pool = [aVisitor('v1'), aVisitor('v2'), aVisitor('v3'), aVisitor('v4', { isGoing: true, open: 5 })];
    const it = new RevisitInMemory().opened().assigned(pool);
    expect(it.all('assigned')).toMatchObject([{ person: 'v4', because: 'first' }]);
    expect(it.all('drawFrozen')).toMatchObject([{ isDrawn: false, candidates: ['v4'] }]);
    // Whoever handled it goes all the same for none of them.
    const other = new RevisitInMemory().opened().assigned([aVisitor('m1', { isGoing: true }), aVisitor('v1')]);
    expect(other.all('assigned')).toMatchObject([{ person: 'v1' }]);
    expectCaseInvariants(it);
  });

  it('has the commands of whoever goes alone: to the others of the office they are refused beforehand', () => {
    const it = new RevisitInMemory().opened();
    expect(it.allowed(it.visitor)['answer']).toMatchObject({ code: 'revisit.not_assigned' });
    it.assigned([aVisitor('v1', { account: `${visitingOffice}/v1` })]);
    const [own, other] = [it.allowed(it.visitor), it.allowed(person(visitingOffice, 'officer', 'somebody'))];
    const head = it.allowed(person(visitingOffice, 'head'));
    const of = (all: typeof own) => (['answer', 'attempt', 'passOn'] as const).map((one) => all[one]?.code ?? null);
    expect([of(own), of(other), of(head)]).toEqual([
      [null, null, null],
      ['revisit.not_assigned', 'revisit.not_assigned', 'revisit.not_assigned'],
      ['revisit.not_assigned', 'revisit.not_assigned', null],
    ]);
  });

  it('is of the grid by any post there, and the grids near are those of the village of whoever handled it', () => {
    const { offices } = organisation();
    const grid = office('grid-jinniu-liuxi-1');
    expect([isOfGrid(offices, [office(visitingOffice), grid]), isOfGrid(offices, [office(visitingOffice)])]).toEqual([
      ...[true, false],
    ]);
    expect(gridsNear(offices, [office('bureau')])).toEqual([]);
    expect(gridsNear(offices, [grid])).toContain(grid);
  });
});

describe('a revisit whose office takes over from one that handled the matter', () => {
  const handed = (it: RevisitInMemory, to: string) =>
    it.tell('handOver', { from: office('mediation-binju'), to: office(to), reasons: ['executor'] }, platformActor);

  it('goes on, without the persons who handled it: nobody else could visit, or call back', () => {
    const it = handed(new RevisitInMemory().opened(), visitingOffice);
    it.assigned([aVisitor('m1'), aVisitor('v1')]);
    expect(it.all('assigned')).toMatchObject([{ person: 'v1' }]);
    const called = handed(new RevisitInMemory().opened().assigned(), 'dept-justice').says('p1').says('p2').closes(true);
    called.act('callBack', { party: 'p1', result: 'confirmed', words: null }, person('dept-justice', 'officer'));
    expect([called.state.end?.as, called.state.handled.offices]).toEqual(['made', ['mediation-binju']]);
    // Any other one has handled it too.
    const other = handed(new RevisitInMemory().opened(), 'justice-zhoucheng');
    expect(other.state.handled.offices).toEqual(['mediation-binju', 'justice-zhoucheng']);
    expectCaseInvariants(it);
  });
});

describe('what has broken out again', () => {
  it('of a petition is owed by nobody here: who petitioned does so again', () => {
    const it = new RevisitInMemory().opened({ matter: 'petition', parties: ['p1'], obligations: ['x1'] }).assigned();
    it.says('p1', { isRebound: true, isContent: false, answers: [] });
    expect(it.duties()).toEqual([]);
    expect(it.refusal('linkRebound', { party: 'p1', number: { digest: 'n', chars: 1 } }, it.visitor).code).toBe(
      'revisit.not_owed',
    );
    it.closes(false);
    expect(it.state.end?.as).toBe('made');
    const own = new RevisitInMemory().opened({ parties: ['p1'] }).assigned();
    own.says('p1', { isRebound: true, isContent: false, on: day('2026-08-11') });
    expect(own.duties()).toEqual([`linkRebound@${visitingOffice}`]);
  });
});
