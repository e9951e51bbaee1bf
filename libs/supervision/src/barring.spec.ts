import { describe, expect, it } from '@jest/globals';
import { aSupervision, breach, bureauHead, officer } from '../../../test/support/a-supervision.js';
import { courseActor, day, office, person, text } from '../../../test/support/law.js';

const government = person('county-government', 'officer');
const barred = (supervision: ReturnType<typeof aSupervision>) =>
  supervision.act('barOffice', { cause: 'barred' }, courseActor);
const reply = { stance: 'adopted', text: text('reply') } as const;

describe('the supervision of an office that is accused in the matter (art. 30(3))', () => {
  it('goes to whoever stands above it: access, what is owed, and every later rung', () => {
    const supervision = aSupervision().opened().until('2026-08-22');
    expect(supervision.access()).toContain('dept-transport:addressee');
    expect(supervision.duties()).toContain('reply@dept-transport');
    barred(supervision);
    expect(supervision.access()).not.toContain('dept-transport:addressee');
    expect(supervision.access()).toContain('county-government:addressee');
    expect(supervision.duties().filter((duty) => duty.includes('dept-transport'))).toEqual([]);
    expect(supervision.duties()).toContain('reply@county-government');
    expect(supervision.clock('DB-REPLY/1').endedAs).toBe('superseded');
    supervision.act('reply', reply, government);
    expect(supervision.clock('DB-REPLY/2').metAt).not.toBeNull();
  });

  it('takes nothing of that office any more', () => {
    const supervision = barred(aSupervision().opened().until('2026-08-22'));
    expect(supervision.refusal('reply', reply, officer).code).toBe('supervision.not_opened');
    expect(supervision.refusal('reportCorrection', { text: text('c') }, officer).code).toBe('supervision.not_opened');
    supervision.act('reportCorrection', { text: text('c') }, government).verified();
    expect(supervision.standing().phase).toBe('ended');
  });

  it('reminds the office above of a further breach, also after it had ended', () => {
    const later = { ...breach, clock: 'XF-04/1', rule: 'XF-04', dueOn: day('2026-08-20') };
    const supervision = barred(aSupervision().opened().corrected().verified());
    expect(supervision.access()).not.toContain('dept-transport:addressee');
    supervision.on('2026-08-21', 0).act('addTrigger', later, courseActor);
    expect(supervision.all('reminded').at(-1)).toMatchObject({
      office: 'county-government',
      fellBackFrom: ['dept-transport'],
    });
    expect(supervision.access()).not.toContain('dept-transport:addressee');
  });

  it('keeps the date that an order set', () => {
    const supervision = aSupervision().opened().until('2026-10-30');
    supervision.measured('deadline', person('joint-conference', 'head'), { setOn: day('2026-11-20') });
    barred(supervision);
    expect(supervision.duties()).toContain('reportCorrection@county-government');
    expect(supervision.clock('DB-DATE/2').legalDueOn).toBe('2026-11-20');
  });

  it('is told once, by the course alone, and tells its parent that it knows', () => {
    const supervision = barred(barred(aSupervision().opened()));
    expect(supervision.all('officeBarred')).toEqual([
      { cause: 'barred', office: 'dept-transport', passedTo: 'county-government' },
    ]);
    expect(supervision.standing().announcement?.causes).toEqual(['XF-07/1', 'barred']);
    expect(supervision.refusal('barOffice', { cause: 'barred' }, bureauHead).code).toBe('office.not_permitted');
  });

  it('is its own again once the name was taken back: access and every later rung, not what was passed on', () => {
    const supervision = barred(aSupervision().opened().until('2026-08-22'));
    supervision.act('liftBar', { cause: 'unbarred' }, courseActor);
    expect(supervision.access()).toContain('dept-transport:addressee');
    expect(supervision.duties()).toContain('reply@county-government');
    expect(supervision.standing().announcement?.causes).toEqual(['XF-07/1', 'barred', 'unbarred']);
    const later = { ...breach, clock: 'XF-09/1', rule: 'XF-09', dueOn: day('2026-08-23') };
    supervision.on('2026-08-24', 0).act('addTrigger', later, courseActor);
    expect(supervision.all('reminded').at(-1)).toMatchObject({ office: 'dept-transport', fellBackFrom: [] });
    expect(supervision.act('liftBar', { cause: 'unbarred' }, courseActor).all('barLifted')).toHaveLength(1);
    expect(supervision.refusal('liftBar', { cause: 'unbarred' }, bureauHead).code).toBe('office.not_permitted');
  });

  it('of the petition bureau is the work of the body above it', () => {
    const supervision = barred(aSupervision().openedOn('art43', { office: office('bureau') }));
    expect(supervision.access().filter((each) => each.startsWith('bureau:'))).toEqual([]);
    expect(supervision.all('officeBarred')).toMatchObject([{ passedTo: 'joint-conference' }]);
  });
});
