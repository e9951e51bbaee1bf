import { describe, expect, it } from '@jest/globals';
import { aSupervision, breach, bureauHead, conferenceHead, officer } from '../../../test/support/a-supervision.js';
import { courseActor, day, office, person, text } from '../../../test/support/law.js';

const judging = (supervision: ReturnType<typeof aSupervision>) =>
  supervision.duties().filter((duty) => duty.startsWith('issueStep'));

describe('the ladder of art. 40', () => {
  it('reminds at once, and waits for the letter', () => {
    const supervision = aSupervision().opened();
    expect(supervision.types()).toEqual(['opened', 'reminded']);
    expect(supervision.all('reminded')).toMatchObject([{ rung: 1, office: 'dept-transport', nextRung: 2 }]);
    expect(supervision.access()).toEqual(['bureau:supervisor', 'dept-transport:addressee']);
    expect(supervision.clock('DB-R2/1')).toMatchObject({ startOn: '2026-08-18', legalDueOn: '2026-08-21' });
  });

  it('climbs by working days from the legal date of the breach', () => {
    const supervision = aSupervision().opened().until('2026-12-01');
    expect(supervision.rungs()).toEqual({
      1: '2026-08-18T16:00:00.000Z',
      2: '2026-08-21T16:00:00.000Z',
      // Supervision and the improvement recommendation belong together (art. 40(1)).
      3: '2026-08-21T16:00:00.000Z',
      // 20 September is a make-up workday, 25 to 27 September and 1 to 7 October are off.
      4: '2026-09-15T16:00:00.000Z',
      5: '2026-09-15T16:00:00.000Z',
      6: '2026-09-29T16:00:00.000Z',
      // One question more before the bureau, whose inspection may be the joint conference's (art. 38(2)).
      7: '2026-09-29T16:00:00.000Z',
    });
  });

  it('ends the clock of a rung as fired: nobody did anything in time by it', () => {
    const supervision = aSupervision().opened().until('2026-08-22');
    expect(supervision.clock('DB-R2/1')).toMatchObject({
      ...{ metAt: null, breachedAt: null, endedAs: 'fired', endedAt: '2026-08-21T16:00:00.000Z' },
    });
    const rungs = supervision.until('2026-12-01').dossier.clocks.filter(({ rule }) => /^DB-R[245]$/.test(rule));
    expect(rungs.map(({ endedAs, metAt }) => [endedAs, metAt])).toEqual([
      ['fired', null],
      ['fired', null],
      ['fired', null],
    ]);
  });

  it('asks for a written reply with the letter, and lays the improvement recommendation before the bureau with it', () => {
    const supervision = aSupervision().opened().until('2026-08-22');
    expect(supervision.types()).toEqual(['opened', 'reminded', 'letterIssued', 'stepLaid']);
    expect(supervision.all('letterIssued')).toMatchObject([{ office: 'dept-transport', replyDueOn: '2026-08-28' }]);
    expect(supervision.all('stepLaid')).toMatchObject([{ rung: 3, addressee: 'bureau', judging: 'DB-R3/1' }]);
    // Ten working days from the breach are the latest date by which the bureau must look.
    expect(supervision.clock('DB-R3/1')).toMatchObject({ startOn: '2026-08-18', legalDueOn: '2026-09-01' });
    expect(supervision.duties()).toEqual(['issueStep@bureau', 'reply@dept-transport']);
    expect(supervision.dossier.duties.find(({ what }) => what === 'issueStep')?.capacity).toBe('petition-head');
  });

  it('leaves no way around the improvement recommendation: the law says 应当', () => {
    const supervision = aSupervision().opened().until('2026-08-22');
    expect(supervision.allowed(bureauHead).waiveStep?.code).toBe('supervision.step_owed');
    expect(supervision.refusal('waiveStep', { reason: text('r') }, bureauHead).code).toBe('supervision.step_owed');
    expect(judging(supervision.measured('improve'))).toEqual([]);
  });

  it('lays before the joint conference only the question whether, and takes no measure by time', () => {
    const supervision = aSupervision().opened().until('2026-08-24').measured('improve').until('2026-12-01');
    expect(supervision.all('stepLaid').map(({ rung, addressee }) => [rung, addressee])).toEqual([
      [3, 'bureau'],
      [4, 'joint-conference'],
      [5, 'county-government'],
      [6, 'bureau'],
      [7, 'bureau'],
    ]);
    expect(supervision.all('stepIssued')).toMatchObject([{ measure: 'improve' }]);
  });

  it('asks for a reply to an issued recommendation', () => {
    const issued = aSupervision().opened().until('2026-08-22').replied().measured('improve');
    expect(issued.duties()).toEqual(['reply@dept-transport']);
    expect(issued.clock('XF-20/1').owner).toBe('dept-transport');
  });

  it('tells silence on what is the office’s own act to the level above, which cannot take it', () => {
    const supervision = aSupervision().opened().until('2026-09-02');
    expect(supervision.all('silenceTold')).toMatchObject([
      { rung: 3, clock: 'DB-R3/1', silent: 'bureau', toldTo: 'joint-conference', judging: null },
    ]);
    expect(judging(supervision)).toEqual(['issueStep@bureau']);
    expect(supervision.access()).toContain('joint-conference:supervisor');
    const improve = { measure: 'improve', ground: null, setOn: null, text: text('s') } as const;
    expect(supervision.refusal('issueStep', improve, conferenceHead).code).toBe('supervision.step_of_other_office');
    expect(judging(supervision.measured('improve'))).toEqual([]);
  });

  it('refuses a step of another office, a measure that is not open, and who may not', () => {
    const supervision = aSupervision().opened();
    const issue = (measure: 'improve' | 'talk' | 'account') =>
      ({ measure, ground: text('g'), setOn: null, text: text('s') }) as const;
    expect(supervision.refusal('issueStep', issue('improve'), bureauHead)).toMatchObject({
      code: 'supervision.measure_not_open',
      details: { measure: 'improve' },
    });
    supervision.until('2026-09-16');
    expect(supervision.refusal('issueStep', issue('talk'), bureauHead).code).toBe('supervision.step_of_other_office');
    expect(supervision.refusal('issueStep', issue('account'), conferenceHead).code).toBe(
      'supervision.measure_not_open',
    );
    expect(supervision.refusal('issueStep', issue('improve'), officer).code).toBe('office.not_permitted');
  });

  it('tells who comes second that the step was taken', () => {
    const supervision = aSupervision().opened().until('2026-08-22').measured('improve');
    const improve = { measure: 'improve', ground: null, setOn: null, text: text('s') } as const;
    expect(supervision.refusal('issueStep', improve, bureauHead).code).toBe('supervision.measure_not_open');
    expect(supervision.refusal('waiveStep', { reason: text('r') }, bureauHead).code).toBe('supervision.no_step_open');
  });

  it('is opened for an office that exists, and once it is opened', () => {
    const supervision = aSupervision();
    expect(supervision.refusal('addTrigger', breach, courseActor).code).toBe('supervision.not_opened');
    const open = { ...breach, basis: 'art40', office: office('nowhere') } as const;
    expect(supervision.refusal('open', open, courseActor).code).toBe('supervision.office_unknown');
  });

  it('keeps a least distance of a working day between rungs after an outage', () => {
    const supervision = aSupervision().on('2026-10-12', 10).opened();
    expect(supervision.clock('DB-R2/1')).toMatchObject({ startOn: '2026-08-18', legalDueOn: '2026-10-13' });
    supervision.until('2026-10-30');
    expect(supervision.clock('DB-R3/1')).toMatchObject({ startOn: '2026-08-18', legalDueOn: '2026-10-15' });
    expect(supervision.rungs()).toEqual({
      1: '2026-10-12T02:00:00.000Z',
      2: '2026-10-13T16:00:00.000Z',
      3: '2026-10-13T16:00:00.000Z',
      4: '2026-10-15T16:00:00.000Z',
      5: '2026-10-15T16:00:00.000Z',
      6: '2026-10-19T16:00:00.000Z',
      7: '2026-10-19T16:00:00.000Z',
    });
  });

  it('says that a rung put off into a year without a published calendar is provisional', () => {
    const supervision = aSupervision().on('2026-12-31', 10).opened();
    expect(supervision.clock('DB-R2/1')).toMatchObject({ legalDueOn: '2027-01-01', provisional: true });
  });
});

describe('a further breach', () => {
  const second = { ...breach, clock: 'XF-09/1', rule: 'XF-09', trigger: 'DB-1', dueOn: day('2026-11-02') } as const;

  it('after the last rung climbs from the reminder on: a rung that was passed before does not swallow it', () => {
    const supervision = aSupervision().opened().until('2026-11-03').on('2026-11-03', 0);
    expect(supervision.kind.standing(supervision.dossier).detail.rung).toBe(7);
    supervision.opened(second).until('2026-11-06');
    expect(supervision.all('triggerAdded')).toMatchObject([{ clock: 'XF-09/1' }]);
    expect(supervision.all('reminded').map(({ climb }) => climb)).toEqual([1, 2]);
    expect(supervision.all('letterIssued').map(({ climb }) => climb)).toEqual([1, 2]);
    expect(supervision.rungs(2)).toEqual({
      1: '2026-11-02T16:00:00.000Z',
      2: '2026-11-05T16:00:00.000Z',
      3: '2026-11-05T16:00:00.000Z',
    });
    expect(supervision.until('2027-01-05').dossier.state.climbs.map(({ rung }) => rung)).toEqual([7, 7]);
  });

  it('leaves the climb of the earlier one alone', () => {
    const supervision = aSupervision()
      .opened()
      .on('2026-08-20')
      .opened({ ...second, dueOn: day('2026-08-19') });
    expect(supervision.dossier.state.climbs).toMatchObject([
      { climb: 1, from: '2026-08-18', rung: 1, waitsOn: 'DB-R2/1' },
      { climb: 2, from: '2026-08-19', rung: 1, waitsOn: 'DB-R2/2' },
    ]);
    supervision.until('2026-12-01');
    expect([supervision.rungs(1)[6], supervision.rungs(2)[6]]).toEqual([
      '2026-09-29T16:00:00.000Z',
      '2026-09-30T16:00:00.000Z',
    ]);
  });

  it('that has come to the same question is answered by one judgement', () => {
    const supervision = aSupervision()
      .opened()
      .on('2026-08-20')
      .opened({ ...second, dueOn: day('2026-08-19') });
    supervision.until('2026-08-26');
    expect(judging(supervision)).toEqual(['issueStep@bureau', 'issueStep@bureau']);
    supervision.measured('improve');
    expect(supervision.all('stepIssued')).toMatchObject([
      {
        steps: [
          { climb: 1, rung: 3 },
          { climb: 2, rung: 3 },
        ],
      },
    ]);
    expect(judging(supervision)).toEqual([]);
    expect(supervision.dossier.clocks.filter(({ rule }) => rule === 'XF-20')).toHaveLength(1);
  });

  it('stands still with the others while a correction is verified, and goes on with them', () => {
    const supervision = aSupervision()
      .opened()
      .on('2026-08-20')
      .opened({ ...second, dueOn: day('2026-08-19') });
    supervision.corrected().until('2026-08-26');
    expect(supervision.dossier.state.climbs.map(({ waitsOn }) => waitsOn)).toEqual([null, null]);
    supervision.on('2026-08-26', 9).rejected();
    expect(supervision.all('correctionRejected')).toMatchObject([
      {
        resumed: [
          { climb: 1, clock: 'DB-R2/3' },
          { climb: 2, clock: 'DB-R2/4' },
        ],
      },
    ]);
    expect(
      supervision
        .until('2026-08-29')
        .all('letterIssued')
        .map(({ climb }) => climb),
    ).toEqual([1, 2]);
  });
});

describe('a moment', () => {
  it('is only the course’s to pass, and not before it has come', () => {
    const supervision = aSupervision().opened();
    const moment = { clock: 'DB-R2/1', moment: 'expiry' };
    expect(supervision.refusal('passMoment', moment, bureauHead).code).toBe('office.not_permitted');
    expect(supervision.refusal('passMoment', moment, courseActor).code).toBe('rules.not_before');
    supervision.until('2026-08-22');
    expect(supervision.act('passMoment', moment, courseActor).all('letterIssued')).toHaveLength(1);
  });

  it('of a rung is not passed by a person’s command that comes late', () => {
    const supervision = aSupervision().opened().on('2026-09-20').corrected();
    expect(supervision.types()).toEqual(['opened', 'reminded', 'correctionReported']);
    const improve = { measure: 'improve', ground: null, setOn: null, text: text('s') } as const;
    expect(supervision.refusal('issueStep', improve, person('dept-water', 'head')).code).toBe('office.not_permitted');
  });
});
