import { describe, expect, it } from '@jest/globals';
import {
  aSupervision,
  bureauHead,
  committeeHead,
  conferenceHead,
  officer,
} from '../../../test/support/a-supervision.js';
import { expectCaseInvariants } from '../../../test/support/case-invariants.js';
import { day, office, person, text } from '../../../test/support/law.js';
import type { SupervisionCommands } from './index.js';

const issue = (measure: SupervisionCommands['issueStep']['measure'], more: object = {}) =>
  ({ measure, ground: null, setOn: null, text: text('step'), ...more }) as const;

/** At rung 4, its question before the joint conference. */
const atFour = () => aSupervision().opened().until('2026-08-24').measured('improve').replied().until('2026-09-16');
/** At the last rung, its question before the head of the bureau. */
const atFive = () => atFour().waived(conferenceHead).until('2026-09-30');

describe('a measure of art. 39(3)', () => {
  it.each(['talk', 'circular', 'listing', 'deadline'] as const)(
    'takes a person’s finding with its ground, never a clock alone: %s',
    (measure) => {
      const supervision = atFour();
      const setOn = measure === 'deadline' ? day('2026-09-30') : null;
      expect(supervision.refusal('issueStep', issue(measure, { setOn }), conferenceHead)).toMatchObject({
        code: 'supervision.ground_missing',
        details: { measure, finding: 'serious_failure' },
      });
      supervision.measured(measure, conferenceHead, { setOn });
      expect(supervision.all('stepIssued').at(-1)).toMatchObject({
        ...{ measure, by: 'joint-conference', to: 'dept-transport', ground: text('ground') },
      });
    },
  );

  it('is not taken where there is none: with the reason, and the ladder goes on', () => {
    const supervision = atFour().waived(conferenceHead);
    expect(supervision.all('stepWaived')).toMatchObject([{ rung: 4, by: 'joint-conference' }]);
    expect(supervision.clock('DB-R5/1').endedAt).toBeNull();
  });

  it('that orders correction sets its date, and that of the report is met by the report', () => {
    const supervision = atFour();
    const ground = text('g');
    expect(supervision.refusal('issueStep', issue('deadline', { ground }), conferenceHead).code).toBe(
      'supervision.set_date_missing',
    );
    const today = { ground, setOn: day('2026-09-16') };
    expect(supervision.refusal('issueStep', issue('deadline', today), conferenceHead)).toMatchObject({
      code: 'supervision.set_date_not_ahead',
      details: { setOn: '2026-09-16', today: '2026-09-16' },
    });
    const dated = { ground, setOn: day('2026-09-30') };
    expect(supervision.refusal('issueStep', issue('talk', dated), conferenceHead).code).toBe(
      'supervision.set_date_without_order',
    );
    supervision.measured('deadline', conferenceHead, { setOn: day('2026-09-24') });
    expect(supervision.duties()).toContain('reportCorrection@dept-transport');
    expect(supervision.clock('DB-DATE/1')).toMatchObject({ legalDueOn: '2026-09-24' });
    supervision.corrected();
    expect(supervision.clock('DB-DATE/1').metAt).not.toBeNull();
    expect(supervision.duties()).not.toContain('reportCorrection@dept-transport');
  });

  it('has its date still where nothing was put right by then, and is missed once', () => {
    const ordered = () => atFour().measured('deadline', conferenceHead, { setOn: day('2026-09-24') });
    const ahead = ordered().on('2026-09-17').corrected().on('2026-09-18').rejected();
    expect(ahead.clock('DB-DATE/1')).toMatchObject({ metAt: null, legalDueOn: '2026-09-24' });
    expect(ahead.duties()).toContain('reportCorrection@dept-transport');
    expect(ahead.until('2026-09-25').all('dateMissed')).toHaveLength(1);
    // What was said in time and was not so is late from then on, however often it is said again.
    const over = ordered().on('2026-09-24').corrected().on('2026-09-28').rejected().until('2026-09-29');
    expect(over.all('dateMissed')).toEqual([{ clock: 'DB-DATE/1', office: 'dept-transport', dueOn: '2026-09-24' }]);
    over.on('2026-09-29').corrected().rejected().until('2026-09-30');
    expect([over.all('dateMissed').length, over.duties().includes('reportCorrection@dept-transport')]).toEqual([
      ...[1, true],
    ]);
    expectCaseInvariants(over);
  });

  it('whose date passes is late, and says so', () => {
    const late = atFour()
      .measured('deadline', conferenceHead, { setOn: day('2026-09-24') })
      .until('2026-09-25');
    expect(late.all('dateMissed')).toEqual([{ clock: 'DB-DATE/1', office: 'dept-transport', dueOn: '2026-09-24' }]);
    expect(late.duties()).toContain('reportCorrection@dept-transport');
  });
});

describe('the recommendation to hold to account', () => {
  it('is the act of the head of the bureau, for grave consequences that were found', () => {
    const supervision = atFive();
    expect(supervision.all('stepLaid').at(-1)).toMatchObject({ rung: 7, addressee: 'bureau' });
    expect(supervision.dossier.duties.findLast(({ what }) => what === 'issueStep')?.capacity).toBe('petition-head');
    expect(supervision.refusal('issueStep', issue('account'), bureauHead)).toMatchObject({
      code: 'supervision.ground_missing',
      details: { finding: 'grave_consequences' },
    });
    expect(supervision.refusal('issueStep', issue('account', { ground: text('g') }), committeeHead).code).toBe(
      'office.not_permitted',
    );
  });

  it('goes to the organ with management authority, which owes a written reply by a date', () => {
    const supervision = atFive().measured('account');
    expect(supervision.all('stepIssued').at(-1)).toMatchObject({ to: 'county-committee', reply: 'XF-20/2' });
    // 30 days are ours; the 30th of October is a Friday.
    expect(supervision.clock('XF-20/2')).toMatchObject({ owner: 'county-committee', legalDueOn: '2026-10-30' });
    expect(supervision.access()).toContain('county-committee:addressee');
    const reply = { stance: 'partly', text: text('reply') } as const;
    supervision.act('reply', reply, person('county-committee', 'officer'));
    expect(supervision.all('replied').at(-1)).toMatchObject({ office: 'county-committee', isLate: false });
    expect(supervision.clock('XF-20/2').metAt).not.toBeNull();
  });

  it('is answered by that organ alone, and it answers nothing else', () => {
    const supervision = aSupervision().opened().until('2026-08-24').measured('improve').until('2026-09-30');
    supervision.measured('account');
    const [committee, reply] = [person('county-committee', 'officer'), { stance: 'adopted', text: text('r') } as const];
    supervision.act('reply', reply, committee);
    expect(supervision.refusal('reply', reply, committee).code).toBe('supervision.no_reply_owed');
    expect(supervision.refusal('reportCorrection', { text: text('t') }, committee).code).toBe('office.not_permitted');
    supervision.replied().replied('adopted');
    expect(supervision.clock('XF-20/1').metAt).not.toBeNull();
    expect(supervision.refusal('reply', reply, officer).code).toBe('supervision.no_reply_owed');
  });

  it('to an organ of another level is answered there, and entered by the bureau that made it', () => {
    const of = { office: office('dept-ecology') };
    const supervision = aSupervision().opened(of).until('2026-08-24').measured('improve').until('2026-09-30');
    supervision.measured('account');
    expect(supervision.all('stepIssued').at(-1)).toMatchObject({ to: 'prefecture-ecology', reply: 'XF-20/2' });
    expect(supervision.access().filter((one) => one.startsWith('prefecture'))).toEqual([]);
    const reply = { stance: 'adopted', text: text('on paper') } as const;
    supervision.act('reply', reply, person('bureau', 'petition-clerk'));
    expect(supervision.all('replied').at(-1)).toMatchObject({ office: 'prefecture-ecology' });
    // Its own late replies it does not enter.
    expect(supervision.refusal('reply', reply, bureauHead).code).toBe('supervision.no_reply_owed');
  });

  it('is refused where nobody is known to manage the office', () => {
    const committee = office('county-committee');
    const late = aSupervision()
      .opened({ office: committee })
      .until('2026-08-24')
      .measured('improve')
      .until('2026-09-30');
    expect(late.refusal('issueStep', issue('account', { ground: text('g') }), bureauHead)).toMatchObject({
      code: 'supervision.managing_organ_unknown',
      details: { office: 'county-committee' },
    });
  });

  it('is not made where nothing grave came of it; an inspection asks for no finding', () => {
    expect(atFive().waived(bureauHead).all('stepWaived')).toHaveLength(2);
    expect(atFive().measured('inspect').all('stepIssued').at(-1)).toMatchObject({ measure: 'inspect', ground: null });
  });
});
