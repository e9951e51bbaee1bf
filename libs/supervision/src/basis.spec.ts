import { describe, expect, it } from '@jest/globals';
import { aSupervision, bureauHead } from '../../../test/support/a-supervision.js';
import { courseActor, day, office, person, text } from '../../../test/support/law.js';

const government = person('county-government', 'head');
const bureau = office('bureau');
const ofBureau = { office: bureau, clock: 'XF-02/1', rule: 'XF-02', commissionedBy: null } as const;

describe('on the basis of art. 43, the petition office itself was late', () => {
  const late = () => aSupervision().openedOn('art43', ofBureau);

  it('its superior organ orders correction, and verifies it', () => {
    const supervision = late().until('2026-08-22');
    expect(supervision.types()).toEqual(['opened', 'reminded', 'stepLaid']);
    expect(supervision.all('opened')).toMatchObject([{ basis: 'art43', trigger: null, verifier: 'county-government' }]);
    expect(supervision.all('stepLaid')).toMatchObject([{ basis: 'art43', rung: 2, addressee: 'county-government' }]);
    supervision.measured('order', government);
    expect(supervision.all('stepIssued')).toMatchObject([{ measure: 'order', to: 'bureau', reply: 'DB-REPLY/1' }]);
    expect(supervision.duties()).toEqual(['reply@bureau']);
    const clerk = person('bureau', 'petition-clerk');
    supervision.act('reply', { stance: null, text: text('done') }, clerk);
    supervision.act('reportCorrection', { text: text('put right') }, bureauHead);
    expect(supervision.duties()).toEqual(['verifyCorrection@county-government']);
    expect(supervision.verified(government).standing()).toMatchObject({ phase: 'ended' });
  });

  it('has nothing of art. 39 and 40 on its ladder, and ends before the committee', () => {
    const supervision = late().until('2026-12-01');
    expect(supervision.rungs()).toEqual({
      1: '2026-08-18T16:00:00.000Z',
      2: '2026-08-21T16:00:00.000Z',
      3: '2026-09-15T16:00:00.000Z',
    });
    expect(supervision.all('stepLaid').map(({ rung, addressee }) => [rung, addressee])).toEqual([
      [2, 'county-government'],
      [3, 'county-committee'],
    ]);
    // Silence passes to the organ above, which is a superior organ too.
    expect(supervision.all('silenceTold')).toContainEqual(
      expect.objectContaining({
        silent: 'county-government',
        toldTo: 'county-committee',
        isOwed: true,
        judging: 'DB-JUDGE/2',
      }),
    );
    const talk = { measure: 'talk', ground: text('g'), setOn: null, text: text('s') } as const;
    expect(supervision.refusal('issueStep', talk, government).code).toBe('supervision.measure_not_open');
  });
});

describe('on a number of ours', () => {
  const late = (more = {}) =>
    aSupervision().openedOn('ours', { clock: 'XF-ACCEPT/1', rule: 'XF-ACCEPT', commissionedBy: bureau, ...more });

  it('it reminds, writes, and asks the body that commissioned the work; nothing more follows', () => {
    const supervision = late().until('2026-12-01');
    expect(supervision.rungs()).toEqual({
      1: '2026-08-18T16:00:00.000Z',
      2: '2026-08-21T16:00:00.000Z',
      3: '2026-09-01T16:00:00.000Z',
    });
    expect(supervision.types().filter((type) => type !== 'warned')).toEqual([
      'opened',
      'reminded',
      'letterIssued',
      'replyOverdue',
      'stepLaid',
      'nothingDone',
    ]);
    expect(supervision.all('stepLaid')).toMatchObject([{ basis: 'ours', rung: 3, addressee: 'bureau' }]);
    // Nobody above is told, and it is no alarm.
    expect(supervision.all('nothingDone')).toMatchObject([{ rung: 3, why: 'left_to_addressee' }]);
    expect(supervision.standing().detail).toMatchObject({ basis: 'ours', rung: 3, isAlarm: false });
  });

  it('the commissioning body presses, and no measure of art. 39 or 40 is there', () => {
    const supervision = late().until('2026-09-02');
    const account = { measure: 'account', ground: text('g'), setOn: null, text: text('s') } as const;
    expect(supervision.refusal('issueStep', account, bureauHead).code).toBe('supervision.measure_not_open');
    expect(supervision.measured('urge').all('stepIssued')).toMatchObject([{ measure: 'urge', reply: null }]);
  });

  it('goes to the office above where nobody passed the matter on, or who did is gone', () => {
    expect(late({ commissionedBy: null }).until('2026-09-02').all('stepLaid')).toMatchObject([
      { addressee: 'county-government' },
    ]);
    const gone = aSupervision(['town-binju']).openedOn('ours', { commissionedBy: office('town-binju') });
    expect(gone.until('2026-09-02').all('stepLaid')).toMatchObject([{ addressee: 'county-government' }]);
  });

  it.each(['XF-ANSWER', 'XF-PASS', 'XF-PERFORM'])(
    'of a direct submission is pressed by the office above, which owes nothing more: %s',
    (rule) => {
      const supervision = late({ clock: `${rule}/1`, rule, commissionedBy: null }).until('2026-09-02');
      expect(supervision.duties()).toContain('issueStep@county-government');
      supervision.measured('urge', government);
      expect(supervision.all('stepIssued')).toMatchObject([
        { measure: 'urge', by: 'county-government', to: 'dept-transport', reply: null },
      ]);
      expect(supervision.duties().filter((duty) => duty.startsWith('issueStep'))).toEqual([]);
    },
  );

  it.each(['XF-LOOK', 'XF-WITHDRAW'])('of the bureau itself is before whoever is above it: %s', (rule) => {
    const own = aSupervision().openedOn('ours', { office: bureau, clock: `${rule}/1`, rule, commissionedBy: null });
    own.until('2026-09-02');
    expect(own.all('stepLaid')).toMatchObject([{ addressee: 'joint-conference' }]);
    expect(own.all('opened')).toMatchObject([{ verifier: 'joint-conference' }]);
  });

  it('is never before the late office itself', () => {
    const own = aSupervision().openedOn('ours', { office: bureau, rule: 'XF-08R', commissionedBy: bureau });
    expect(own.until('2026-09-02').all('stepLaid')).toMatchObject([
      { addressee: 'county-government', fellBackFrom: ['commissioner', 'petition-bureau'] },
    ]);
  });
});

describe('a basis', () => {
  it('goes with a trigger of art. 40 if it is art. 40, and with none otherwise', () => {
    const supervision = aSupervision();
    const open = { ...ofBureau, dueOn: day('2026-08-18'), finding: null, byHand: false } as const;
    for (const [basis, trigger] of [
      ['ours', 'DB-3'],
      ['art43', 'DB-1'],
      ['art40', null],
    ] as const) {
      expect(supervision.refusal('open', { ...open, basis, trigger }, courseActor)).toMatchObject({
        code: 'supervision.basis_unfit',
        details: { basis, trigger },
      });
    }
    const ours = supervision.openedOn('ours', ofBureau);
    const byHand = { ...open, trigger: 'DB-4', clock: null, rule: null, finding: text('f'), byHand: true } as const;
    expect(ours.refusal('addTrigger', byHand, bureauHead).code).toBe('supervision.basis_of_other');
    const unfit = { ...byHand, trigger: null };
    expect(aSupervision().opened().refusal('addTrigger', unfit, bureauHead).code).toBe('supervision.basis_unfit');
  });

  it('is one supervision of an office: what stands on another one is another case', () => {
    const supervision = aSupervision().opened();
    const other = { ...ofBureau, office: office('dept-transport'), basis: 'ours', trigger: null } as const;
    const open = { ...other, dueOn: day('2026-08-18'), finding: null, byHand: false };
    expect(supervision.refusal('open', open, courseActor).code).toBe('supervision.other_case');
  });

  it('of art. 40 is no means of the petition office against itself, by hand', () => {
    const open = { ...ofBureau, basis: 'art40', trigger: 'DB-4', dueOn: day('2026-08-18'), byHand: true } as const;
    const asked = { ...open, clock: null, rule: null, finding: text('f') };
    expect(aSupervision().refusal('open', asked, bureauHead)).toMatchObject({
      code: 'supervision.own_office',
      details: { office: 'bureau' },
    });
    expect(() => aSupervision().opened({ ...asked, office: office('dept-water') }, bureauHead)).not.toThrow();
  });

  it('decides who verifies: the joint conference where it is the bureau on another basis than art. 43', () => {
    expect(aSupervision().opened({ office: bureau }).all('opened')).toMatchObject([{ verifier: 'joint-conference' }]);
  });
});
