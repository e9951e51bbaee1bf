import { describe, expect, it } from '@jest/globals';
import {
  aSupervision,
  breach,
  bureauHead,
  committeeHead,
  conferenceHead,
  officer,
} from '../../../test/support/a-supervision.js';
import { courseActor, office, person, text } from '../../../test/support/law.js';

const issue = (rung: number) => ({ rung, text: text('step') });
const waive = (rung: number) => ({ rung, reason: text('reason') });

describe('the ladder', () => {
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
      3: '2026-09-01T16:00:00.000Z',
      // 20 September is a make-up workday, 25 to 27 September and 1 to 7 October are off.
      4: '2026-09-15T16:00:00.000Z',
      5: '2026-09-29T16:00:00.000Z',
    });
  });

  it('asks for a written reply with the letter', () => {
    const supervision = aSupervision().opened().until('2026-08-22');
    expect(supervision.all('letterIssued')).toMatchObject([{ office: 'dept-transport', replyDueOn: '2026-08-28' }]);
    expect(supervision.duties()).toEqual(['reply@dept-transport']);
  });

  it('lays a judgement before the head of the bureau, the joint conference, the committee', () => {
    const supervision = aSupervision().opened().until('2026-09-02');
    expect(supervision.duties()).toContain('issueStep@bureau');
    expect(supervision.dossier.duties.find(({ what }) => what === 'issueStep')?.capacity).toBe('petition-head');
    supervision.act('issueStep', issue(3), bureauHead).until('2026-09-16');
    expect(supervision.duties()).toContain('issueStep@joint-conference');
    supervision.act('waiveStep', waive(4), conferenceHead).until('2026-09-30');
    expect(supervision.duties()).toContain('issueStep@county-committee');
    supervision.act('issueStep', issue(5), committeeHead);
    expect(supervision.duties().filter((duty) => duty.startsWith('issueStep'))).toEqual([]);
    expect(supervision.types().filter((type) => /^step/.test(type))).toEqual([
      'stepLaid',
      'stepIssued',
      'stepLaid',
      'stepWaived',
      'stepLaid',
      'stepIssued',
    ]);
  });

  it('asks for a reply to an issued recommendation', () => {
    const issued = aSupervision().opened().until('2026-08-22').replied().until('2026-09-02');
    issued.act('issueStep', issue(3), bureauHead);
    expect(issued.duties()).toEqual(['reply@dept-transport']);
    expect(issued.clock('XF-20/1').owner).toBe('dept-transport');
  });

  it('tells silence on a judgement to the level above, which may then take the step', () => {
    const supervision = aSupervision().opened().until('2026-09-10');
    expect(supervision.all('silenceTold')).toMatchObject([
      { rung: 3, clock: 'DB-JUDGE/1', silent: 'bureau', toldTo: 'joint-conference' },
    ]);
    expect(supervision.duties()).toContain('issueStep@bureau');
    expect(supervision.duties()).toContain('issueStep@joint-conference');
    expect(supervision.access()).toContain('joint-conference:supervisor');
    supervision.act('issueStep', issue(3), conferenceHead);
    expect(supervision.duties().filter((duty) => duty.startsWith('issueStep'))).toEqual([]);
  });

  it('ends its silence at the top with an alarm, not with nothing', () => {
    const supervision = aSupervision().opened().until('2027-03-01');
    expect(supervision.all('nothingDone')).toContainEqual(expect.objectContaining({ why: 'no_superior' }));
    expect(supervision.kind.standing(supervision.dossier).detail).toMatchObject({ isAlarm: true, rung: 5 });
  });

  it('refuses a step of another office, a step that is not open, and who may not', () => {
    const supervision = aSupervision().opened();
    expect(supervision.refusal('issueStep', issue(3), bureauHead).code).toBe('office.not_permitted');
    supervision.until('2026-09-16');
    expect(supervision.refusal('issueStep', issue(4), bureauHead).code).toBe('supervision.step_of_other_office');
    expect(supervision.refusal('waiveStep', waive(5), bureauHead).code).toBe('supervision.step_not_open');
    expect(supervision.refusal('issueStep', issue(3), officer).code).toBe('office.not_permitted');
  });

  it('tells who comes second that the step was taken', () => {
    const supervision = aSupervision().opened().until('2026-09-02').act('waiveStep', waive(3), bureauHead);
    expect(supervision.refusal('issueStep', issue(3), bureauHead).code).toBe('supervision.no_step_open');
  });

  it('is opened for an office that exists, and once it is opened', () => {
    const supervision = aSupervision();
    expect(supervision.refusal('addTrigger', breach, courseActor).code).toBe('supervision.not_opened');
    const open = { ...breach, petition: supervision.dossier.id, office: office('nowhere') };
    expect(supervision.refusal('open', open, courseActor).code).toBe('supervision.office_unknown');
  });

  it('keeps a least distance of a working day between rungs after an outage', () => {
    const supervision = aSupervision().on('2026-10-12', 10).opened();
    expect(supervision.clock('DB-R2/1')).toMatchObject({ startOn: '2026-08-18', legalDueOn: '2026-10-13' });
    supervision.until('2026-10-30');
    expect(supervision.rungs()).toEqual({
      1: '2026-10-12T02:00:00.000Z',
      2: '2026-10-13T16:00:00.000Z',
      3: '2026-10-15T16:00:00.000Z',
      4: '2026-10-19T16:00:00.000Z',
      5: '2026-10-21T16:00:00.000Z',
    });
  });

  it('says that a rung put off into a year without a published calendar is provisional', () => {
    const supervision = aSupervision().on('2026-12-31', 10).opened();
    expect(supervision.clock('DB-R2/1')).toMatchObject({ legalDueOn: '2027-01-01', provisional: true });
  });
});

describe('an addressee that does not exist', () => {
  it('falls back to the next function, and the fact says so', () => {
    const supervision = aSupervision(['joint-conference']).opened().until('2026-09-16');
    expect(supervision.all('stepLaid')[1]).toMatchObject({
      rung: 4,
      addressee: 'county-government',
      fellBackFrom: ['joint-conference'],
    });
  });

  it('is an alarm where nobody is left, and the ladder still climbs', () => {
    const nobody = ['joint-conference', 'county-government', 'county-committee'];
    const supervision = aSupervision(nobody)
      .opened({ office: office('bureau') })
      .until('2026-12-01');
    expect(supervision.all('addresseeMissing').map(({ rung }) => rung)).toEqual([3, 4, 5]);
    expect(supervision.kind.standing(supervision.dossier).detail.isAlarm).toBe(true);
  });

  it('of the reminder and the letter is the office above the late one', () => {
    const supervision = aSupervision(['town-binju']).opened({ office: office('town-binju') });
    expect(supervision.all('reminded')).toMatchObject([{ office: 'county-government', fellBackFrom: ['town-binju'] }]);
    expect(supervision.access()).toContain('county-government:addressee');
    const above = person('county-government', 'officer');
    supervision.until('2026-08-22').act('reply', { stance: 'partly', text: text('reply') }, above);
    supervision.until('2026-09-02').act('issueStep', issue(3), bureauHead);
    expect(supervision.duties()).toEqual(['reply@county-government']);
    supervision.act('reportCorrection', { text: text('put right') }, above).verified();
    expect(supervision.kind.standing(supervision.dossier).phase).toBe('ended');
  });

  it('is never the late office itself: the bureau does not judge or verify its own matter', () => {
    const supervision = aSupervision().opened({ office: office('bureau') });
    expect(supervision.all('opened')).toMatchObject([{ verifier: 'joint-conference' }]);
    supervision.until('2026-09-02');
    expect(supervision.all('stepLaid')).toMatchObject([
      { rung: 3, addressee: 'joint-conference', fellBackFrom: ['petition-bureau'] },
    ]);
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
    expect(supervision.refusal('issueStep', issue(3), person('dept-water', 'head')).code).toBe('office.not_permitted');
  });
});
