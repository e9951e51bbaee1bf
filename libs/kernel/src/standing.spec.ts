import { describe, expect, it } from '@jest/globals';
import { announceStep, as, askToPass, clockOfStep, momentStep, partStep, standingIn, standingText } from '#libs/kernel';
import type { BriefStanding, Moment } from '#libs/kernel';
import type { Announcement, CaseId, Instant, Standing } from '#libs/kernel';

/** Names and instances of steps are recorded in histories and in the keys of what was done: they never change. */
describe('a step of a course', () => {
  it('that passes a moment is another one where the moment has another due instant', () => {
    const dueAt = as<Instant>('2026-10-08T16:00:00.000Z');
    const instance = 'XF-09/1:expiry:2026-10-08T16:00:00.000Z';
    expect(momentStep({ clock: 'XF-09/1', name: 'expiry', dueAt })).toEqual({ step: 'passMoment', instance });
  });

  it('that opens a part is one for each cause', () => {
    const open = { type: 'open', payload: {} };
    const owed = { kind: 'supervision', name: 'dept-transport', cause: 'XF-09/1', open, consequence: 'petition.late' };
    const instance = 'supervision/dept-transport:XF-09/1';
    expect(partStep(owed)).toEqual({ step: 'openPart', instance });
  });

  it.each<[told: number, causes: string[], outcome: string | null, instance: string]>([
    [0, ['XF-07/1'], null, '1:open'],
    [1, ['XF-09/1', 'XF-04/1'], null, '3:open'],
    [2, [], 'verified', '2:verified'],
  ])('that tells the parent after %i causes of %j and the end %s is %s', (told, causes, outcome, instance) => {
    const announcement: Announcement = { name: 'dept-transport', isNecessary: false, told, causes, outcome };
    expect(announceStep(announcement)).toEqual({ step: 'announce', instance });
  });
});

describe('the clock that a step is about', () => {
  it.each<[step: string, instance: string, clock: string | null]>([
    ['passMoment', 'XF-09/1:expiry:2026-10-08T16:00:00.000Z', 'XF-09/1'],
    ['openPart', 'supervision/dept-transport:XF-09/1', 'XF-09/1'],
    ['openPart', 'supervision/dept-transport:XF-09/1#2', 'XF-09/1'],
    ['openPart', 'supervision/dept-transport:XF-09/1#2:withdrawn', 'XF-09/1'],
    ['openPart', 'supervision/dept-transport:barred/dept-water', null],
    ['announce', '1:open', null],
  ])('of %s %s is %s', (step, instance, clock) => {
    expect(clockOfStep({ step, instance })).toBe(clock);
  });
});

describe('a standing in its row', () => {
  const standing: Standing = {
    ...{ caseId: as<CaseId>('case-1'), kind: 'petition', version: 3, isOpen: true, phase: 'referred', next: null },
    ...{ failed: [], parent: null, announcement: null, detail: null },
    parts: { owed: [], owedInAll: 0, open: 0, necessary: 0 },
  };

  it('leaves out what is usual, and is read whole', () => {
    expect(standingText(standing)).toBe(
      '{"caseId":"case-1","kind":"petition","version":3,"isOpen":true,"phase":"referred"}',
    );
    const withParts = { ...standing, parts: { ...standing.parts, open: 1 }, detail: { one: 1 } };
    for (const one of [standing, withParts]) expect(standingIn(standingText(one))).toEqual(one);
  });

  it('is refused where it was damaged', () => {
    expect(() => standingIn('{"caseId":')).toThrow(SyntaxError);
  });
});

describe('a moment that is asked for', () => {
  const moment: Moment = { clock: 'XF-09/1', name: 'expiry', dueAt: as('2026-10-08T16:00:00.000Z') };
  const { instance } = momentStep(moment);
  const asking = async (...answers: readonly (Moment | null)[]) => {
    const asked: string[] = [];
    const answered = await askToPass(moment, (key) => {
      const next = answers[asked.push(key) - 1] ?? null;
      return Promise.resolve({ version: 6 + asked.length, next } as unknown as BriefStanding);
    });
    return { asked, version: answered?.version ?? null };
  };

  it.each([
    ['was passed', [null], { asked: [instance], version: 7 }],
    [
      'was passed, and its clock moved',
      [{ ...moment, dueAt: as('2027-01-01T00:00:00.000Z') }],
      { asked: [instance], version: 7 },
    ],
    ['is owed again', [moment, null], { asked: [instance, `${instance}@7`], version: 8 }],
    ['waits even then', [moment, moment], { asked: [instance, `${instance}@7`], version: null }],
  ] as const)('%s', async (_what, answers, expected) => {
    expect(await asking(...(answers as readonly (Moment | null)[]))).toEqual(expected);
  });
});
