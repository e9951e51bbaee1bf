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
