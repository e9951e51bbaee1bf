import { describe, expect, it } from '@jest/globals';
import { aPetition, clerk, officer } from '../../../test/support/a-petition.js';
import { office } from '../../../test/support/law.js';

const accusing = (...accused: string[]) => {
  const petition = aPetition().registered({ class: 'accusation' });
  for (const id of accused) petition.act('nameAccused', { office: office(id), person: null }, clerk);
  return petition;
};

describe('an accusation for which the county has no discipline organ (art. 22(2))', () => {
  it('goes to the superior one: the bureau has done what it owed, and the matter ends here', () => {
    for (const accused of ['county-committee', 'county-government', 'discipline', 'dept-ecology']) {
      const petition = accusing(accused).act('transferOut', { note: null }, clerk);
      expect(petition.all('transferredOut')).toEqual([{ by: 'bureau', to: 'prefecture-discipline', note: null }]);
      expect(petition.dossier.state).toMatchObject({ phase: 'transferred_out', end: { as: 'transferred_out' } });
      expect(petition.duties()).toEqual([]);
      expect(petition.clock('XF-02/1')).toMatchObject({ metOn: petition.today() });
    }
  });

  it('stays in the county where an organ of it has the power, and where it is no accusation', () => {
    const refused = (petition: ReturnType<typeof aPetition>) => petition.refusal('transferOut', { note: null }, clerk);
    expect(refused(accusing('dept-transport'))).toMatchObject({
      code: 'petition.competent_organ_here',
      details: { organs: 'discipline,county-government,dept-public-security' },
    });
    expect(refused(aPetition().registered()).code).toBe('petition.other_class');
    expect(accusing('discipline').refusal('transferOut', { note: null }, officer).code).toBe('office.not_permitted');
  });
});
