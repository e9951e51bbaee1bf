import { describe, expect, it } from '@jest/globals';
import { aSupervision, breach } from '../../../test/support/a-supervision.js';
import { courseActor } from '../../../test/support/law.js';

const cause = 'XF-07/1';
type Supervision = ReturnType<typeof aSupervision>;

const done = (supervision: Supervision): Supervision => supervision.act('noteCauseDone', { cause }, courseActor);
const endOf = (supervision: Supervision) => supervision.kind.row(supervision.dossier)['ended_as'];

describe('what was late by a date of ours, and is done', () => {
  it('is pressed no further, and ends what stands on it alone, until another day passes', () => {
    const supervision = done(done(aSupervision().opened().until('2026-08-24')));
    expect(supervision.all('causeDone')).toMatchObject([{ cause, climb: 1, isOver: true }]);
    expect([endOf(supervision), supervision.duties(), supervision.standing().next]).toEqual(['done', [], null]);
    expect(supervision.standing().announcement).toMatchObject({ causes: [cause, `${cause}:done`], outcome: 'done' });
    const rungs = supervision.rungs();
    expect(supervision.until('2026-12-01').rungs()).toEqual(rungs);
    supervision.act('addTrigger', { ...breach, breach: 2 }, courseActor);
    expect([endOf(supervision), supervision.all('reminded').length]).toEqual([null, 2]);
  });

  it('leaves what else was late', () => {
    const later = { ...breach, clock: 'XF-04/1', rule: 'XF-04' };
    const supervision = done(aSupervision().opened().act('addTrigger', later, courseActor));
    expect([endOf(supervision), supervision.dossier.state.climbs.map(({ climb }) => climb)]).toEqual([null, [2]]);
  });
});
