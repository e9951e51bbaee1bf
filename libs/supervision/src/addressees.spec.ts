import { describe, expect, it } from '@jest/globals';
import { aSupervision } from '../../../test/support/a-supervision.js';
import { office, person, text } from '../../../test/support/law.js';

describe('an addressee that does not exist', () => {
  const judges = (supervision: ReturnType<typeof aSupervision>) =>
    supervision.all('stepLaid').map(({ rung, addressee }) => [rung, addressee]);
  const nobody = (supervision: ReturnType<typeof aSupervision>) =>
    supervision.all('addresseeMissing').map(({ rung, fellBackFrom, outside }) => [rung, fellBackFrom, outside]);

  it('leaves what the law gives to one body alone untaken, says whose it is, and the ladder goes on', () => {
    // Art. 39(3): the joint conference; arts. 40(1), 40(3): the petition department.
    const talks = aSupervision(['joint-conference']).opened().until('2026-12-01');
    expect(nobody(talks)).toEqual([[4, ['joint-conference'], null]]);
    expect(judges(talks).map(([rung]) => rung)).toEqual([3, 5, 6, 7]);
    const talk = { measure: 'talk', ground: text('g'), setOn: null, text: text('s') } as const;
    const government = person('county-government', 'head');
    expect(talks.refusal('issueStep', talk, government).code).toBe('supervision.measure_not_open');
    const recommended = aSupervision(['bureau']).opened().until('2026-12-01');
    expect(nobody(recommended)).toEqual([
      [3, ['petition-bureau'], null],
      [7, ['petition-bureau'], null],
    ]);
    expect(recommended.dossier.state.isAlarm).toBe(true);
  });

  it('lets the joint conference inspect where no petition office is there (art. 38(2)), and the fact says so', () => {
    const supervision = aSupervision(['bureau']).opened().until('2026-12-01');
    expect(supervision.all('stepLaid').at(-1)).toMatchObject({
      ...{ rung: 6, addressee: 'joint-conference', fellBackFrom: ['petition-bureau'] },
    });
  });

  it.each([
    ['dept-ecology', 'prefecture-ecology'],
    ['county-government', 'prefecture-government'],
  ])(
    'is, where the superior organ of %s is one of another level, told as that organ and laid before nobody else (44, 45)',
    (late, organ) => {
      const supervision = aSupervision()
        .opened({ office: office(late) })
        .until('2026-12-01');
      expect(nobody(supervision)).toEqual([[5, ['superior-organ'], organ]]);
      expect(supervision.duties()).not.toContain('issueStep@county-government');
      expect(supervision.duties()).not.toContain('issueStep@county-committee');
      // Who it is is known: there is nothing that an administrator would have to add.
      expect(supervision.dossier.state.isAlarm).toBe(false);
    },
  );

  it('of an order of art. 43 is another organ above the petition office, and no body beside it', () => {
    const above = (...gone: string[]) =>
      judges(
        aSupervision(gone)
          .openedOn('art43', { office: office('bureau') })
          .until('2026-12-01'),
      );
    expect(above()).toEqual([
      [2, 'county-government'],
      [3, 'county-committee'],
    ]);
    expect(above('county-government')[0]).toEqual([2, 'county-committee']);
    expect(above('county-committee')).toEqual([
      [2, 'county-government'],
      [3, 'county-government'],
    ]);
    expect(above('county-government', 'county-committee')).toEqual([]);
  });

  it('is an alarm where nobody is left, and the ladder still climbs', () => {
    const nobody = ['joint-conference', 'county-government', 'county-committee'];
    const supervision = aSupervision(nobody)
      .opened({ office: office('bureau') })
      .until('2026-12-01');
    expect(supervision.all('addresseeMissing').map(({ rung }) => rung)).toEqual([3, 4, 5, 6, 7]);
    expect(supervision.kind.standing(supervision.dossier).detail.isAlarm).toBe(true);
  });

  it('of the reminder and the letter is the office above the late one', () => {
    const supervision = aSupervision(['town-binju']).opened({ office: office('town-binju') });
    expect(supervision.all('reminded')).toMatchObject([{ office: 'county-government', fellBackFrom: ['town-binju'] }]);
    expect(supervision.access()).toContain('county-government:addressee');
    const above = person('county-government', 'officer');
    supervision.until('2026-08-22').act('reply', { stance: null, text: text('reply') }, above);
    supervision.until('2026-09-01').measured('improve');
    expect(supervision.duties()).toEqual(['reply@county-government']);
    supervision.act('reportCorrection', { text: text('put right') }, above).verified();
    expect(supervision.kind.standing(supervision.dossier).phase).toBe('ended');
  });

  it('is never the late office itself: the bureau does not judge or verify its own matter', () => {
    const supervision = aSupervision().opened({ office: office('bureau') });
    expect(supervision.all('opened')).toMatchObject([{ verifier: 'joint-conference' }]);
    supervision.until('2026-08-22');
    expect(supervision.all('stepLaid')).toEqual([]);
    expect(supervision.all('addresseeMissing')).toMatchObject([{ rung: 3, fellBackFrom: ['petition-bureau'] }]);
  });
});
