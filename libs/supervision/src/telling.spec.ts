import { describe, expect, it } from '@jest/globals';
import { aSupervision, bureauHead } from '../../../test/support/a-supervision.js';
import { day, office, person, text } from '../../../test/support/law.js';
import type { SupervisionCommands } from './commands.js';

const letter = { text: text('letter no. 12 of 2026-10-12') };
const committee = person('county-committee', 'head');
const government = person('county-government', 'head');

const second: SupervisionCommands['addTrigger'] = {
  ...{ trigger: 'DB-1', dueOn: day('2026-08-19'), clock: 'XF-09/1', rule: 'XF-09' },
  ...{ commissionedBy: office('bureau'), finding: null, byHand: false },
};

describe('an organ of another level that a rung means', () => {
  const ofBranch = () =>
    aSupervision()
      .opened({ office: office('dept-ecology') })
      .until('2026-12-01');

  it('is told on paper by whoever verifies, without a date', () => {
    const supervision = ofBranch();
    expect(supervision.all('addresseeMissing')).toMatchObject([{ outside: 'prefecture-ecology', teller: 'bureau' }]);
    expect(supervision.duties()).toContain('tellOutside@bureau');
    expect(supervision.clock('DB-TELL/1')).toMatchObject({ owner: 'bureau', legalDueOn: null });
    expect(supervision.refusal('tellOutside', letter, government).code).toBe('office.not_permitted');
    supervision.act('tellOutside', letter, bureauHead);
    expect(supervision.all('outsideTold')).toMatchObject([{ by: 'bureau', organs: ['prefecture-ecology'] }]);
    expect(supervision.duties()).not.toContain('tellOutside@bureau');
    expect(supervision.refusal('tellOutside', letter, bureauHead).code).toBe('supervision.nobody_to_tell');
  });

  it('is told once of several breaches that come to the same rung', () => {
    const supervision = aSupervision().opened({ office: office('dept-ecology') });
    supervision.act('addTrigger', { ...second, clock: 'XF-09/1' }, supervision.course).until('2027-01-30');
    expect(supervision.all('addresseeMissing')).toHaveLength(2);
    expect(supervision.duties().filter((duty) => duty.startsWith('tellOutside'))).toHaveLength(1);
  });

  it('is told by whoever verifies instead, where that office may know nothing of it any more', () => {
    const supervision = ofBranch();
    supervision.act('barOffice', { cause: 'barred/bureau', office: office('bureau') }, supervision.course);
    const [duty] = supervision.duties().filter((one) => one.startsWith('tellOutside'));
    expect(duty).toBe(`tellOutside@${supervision.dossier.state.verifiers[0] ?? ''}`);
    const teller = person(supervision.dossier.state.verifiers[0] ?? '', 'head');
    supervision.act('tellOutside', letter, teller);
    expect(supervision.all('outsideTold')).toMatchObject([{ organs: ['prefecture-ecology'], clocks: ['DB-TELL/2'] }]);
  });
});

describe('silence at the top of the county (art. 43)', () => {
  it('is for the superior organ of another level, which is named and told, and no end of the matter', () => {
    const of = { office: office('bureau'), clock: 'XF-02/1', rule: 'XF-02', commissionedBy: null } as const;
    const supervision = aSupervision().openedOn('art43', of).until('2027-01-30');
    expect(supervision.all('nothingDone')).toContainEqual(
      expect.objectContaining({
        why: 'superior_outside',
        outside: 'prefecture-committee',
        teller: 'county-government',
      }),
    );
    expect(supervision.dossier.state.isAlarm).toBe(false);
    expect(supervision.refusal('tellOutside', letter, committee).code).toBe('office.not_permitted');
    supervision.act('tellOutside', letter, government);
    expect(supervision.all('outsideTold')).toMatchObject([{ organs: ['prefecture-committee'] }]);
  });
});

describe('two organs of another level that are meant at one time', () => {
  const of = { office: office('bureau'), clock: 'XF-02/1', rule: 'XF-02', commissionedBy: null } as const;
  const later = { ...second, trigger: null, clock: 'XF-02/2', rule: 'XF-02', dueOn: day('2026-09-21') };
  /** Of one breach the committee was gone, of the next it is there: each time another organ stands above the silent one. */
  const both = () => {
    const gone = aSupervision(['county-committee']).openedOn('art43', of).until('2026-09-22');
    expect(gone.all('nothingDone')).toMatchObject([{ why: 'superior_outside', outside: 'prefecture-government' }]);
    const back = aSupervision();
    back.dossier = gone.dossier;
    return back.on('2026-09-22', 0).act('addTrigger', later, back.course).until('2026-10-20');
  };

  it('are each told by a duty of its own, and by one letter', () => {
    const supervision = both();
    expect(supervision.dossier.state.untold).toEqual([
      { organ: 'prefecture-government', clock: 'DB-TELL/1' },
      { organ: 'prefecture-committee', clock: 'DB-TELL/2' },
    ]);
    expect(supervision.duties().filter((duty) => duty.startsWith('tellOutside'))).toHaveLength(2);
    supervision.act('tellOutside', letter, government);
    expect(supervision.all('outsideTold')).toMatchObject([
      {
        by: 'county-government',
        organs: ['prefecture-government', 'prefecture-committee'],
        clocks: ['DB-TELL/1', 'DB-TELL/2'],
      },
    ]);
    expect(supervision.dossier.state.untold).toEqual([]);
    expect(supervision.duties().filter((duty) => duty.startsWith('tellOutside'))).toEqual([]);
  });

  it('are told by those who were to tell each: nobody tells for another', () => {
    const supervision = both();
    const barred = { cause: 'barred/county-government', office: office('county-government') };
    const { dossier } = supervision;
    supervision.act('barOffice', barred, supervision.course);
    expect(supervision.dossier.state.untold).toEqual([
      { organ: 'prefecture-government', clock: 'DB-TELL/3' },
      { organ: 'prefecture-committee', clock: 'DB-TELL/4' },
    ]);
    // Had only one of the two duties been another office's, that one alone would be told.
    const split = aSupervision();
    const clocks = dossier.clocks.map((each) =>
      each.id === 'DB-TELL/1' ? { ...each, owner: office('bureau') } : each,
    );
    const duties = dossier.duties.map((each) =>
      each.clock === 'DB-TELL/1' ? { ...each, office: office('bureau') } : each,
    );
    split.dossier = { ...dossier, clocks, duties };
    split.on('2026-10-21').act('tellOutside', letter, bureauHead);
    expect(split.all('outsideTold')).toMatchObject([{ by: 'bureau', organs: ['prefecture-government'] }]);
    expect(split.dossier.state.untold).toEqual([{ organ: 'prefecture-committee', clock: 'DB-TELL/2' }]);
  });

  it('is told again where it is meant again after it was told', () => {
    const supervision = aSupervision()
      .opened({ office: office('dept-ecology') })
      .until('2026-10-12');
    supervision.act('tellOutside', letter, bureauHead);
    supervision.act('addTrigger', { ...second, dueOn: day('2026-10-11') }, supervision.course).until('2026-12-01');
    expect(supervision.all('addresseeMissing')).toMatchObject([{ teller: 'bureau' }, { teller: 'bureau' }]);
    expect(supervision.dossier.state.untold).toEqual([{ organ: 'prefecture-ecology', clock: 'DB-TELL/2' }]);
    expect(supervision.duties()).toContain('tellOutside@bureau');
  });
});

describe('a command of those who verify', () => {
  it('is theirs whoever has to tell an organ of another level', () => {
    const supervision = aSupervision()
      .opened({ office: office('dept-ecology') })
      .until('2026-10-12');
    const report = { text: text('done') };
    supervision.act('reportCorrection', report, person('dept-ecology', 'officer')).until('2026-11-01');
    expect(supervision.dossier.state.verifiers).toEqual([...['bureau', 'joint-conference', 'county-government']]);
    expect(supervision.refusal('tellOutside', letter, person('joint-conference', 'head'))).toMatchObject({
      code: 'office.not_permitted',
    });
    expect(supervision.allowed(person('joint-conference', 'head')).verifyCorrection).toBeNull();
  });
});

describe('silence where nobody stands above', () => {
  it('is an alarm, and no organ of another level is told of it', () => {
    const gone = ['county-government', 'county-committee'];
    const supervision = aSupervision(gone).opened().until('2026-10-01');
    expect(supervision.all('nothingDone')).toMatchObject([
      { why: 'no_superior', outside: null, teller: null, rung: 4 },
    ]);
    expect(supervision.dossier.state.isAlarm).toBe(true);
    expect(supervision.dossier.state.untold).toMatchObject([{ organ: 'prefecture-transport' }]);
  });

  it('on an order of art. 43 passes over the joint conference, which coordinates and does not lead (13(1))', () => {
    const above = {
      'county-government': 'joint-conference',
      'joint-conference': 'county-committee',
      bureau: 'county-government',
    };
    const of = { office: office('bureau'), clock: 'XF-02/1', rule: 'XF-02', commissionedBy: null } as const;
    const supervision = aSupervision([], above).openedOn('art43', of).until('2026-08-29');
    expect(supervision.all('silenceTold')).toMatchObject([
      { silent: 'county-government', toldTo: 'county-committee', judging: 'DB-JUDGE/2' },
    ]);
  });

  it('is told to nobody who is supervised', () => {
    const supervision = aSupervision()
      .opened({ office: office('joint-conference') })
      .until('2026-09-02');
    expect(supervision.all('silenceTold')).toMatchObject([{ silent: 'bureau', toldTo: 'county-government' }]);
  });

  it('of whoever verifies goes to an office that is there again, where nobody is above', () => {
    const gone = aSupervision(['bureau', 'joint-conference', 'county-government']).opened();
    expect(gone.all('opened')).toMatchObject([{ verifier: 'county-committee' }]);
    gone.act('reportCorrection', { text: text('done') }, person('dept-transport', 'officer'));
    const back = aSupervision();
    back.dossier = gone.dossier;
    back.until('2026-08-27');
    expect(back.all('verificationOverdue')).toMatchObject([{ office: 'county-committee', toldTo: 'bureau' }]);
    expect(back.duties()).toContain('verifyCorrection@bureau');
    expect(back.dossier.state.isAlarm).toBe(false);
  });
});
