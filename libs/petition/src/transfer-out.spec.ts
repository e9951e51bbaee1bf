import { describe, expect, it } from '@jest/globals';
import { aPetition, clerk, officer, PetitionInMemory } from '../../../test/support/a-petition.js';
import { day, nationalTime, office, organisation, person, text } from '../../../test/support/law.js';
import { petitionKind } from './index.js';

const accusing = (...accused: string[]) => {
  const petition = aPetition().registered({ class: 'accusation' });
  for (const id of accused) petition.act('nameAccused', { office: office(id), person: null }, clerk);
  return petition;
};

describe('an accusation for which the county has no discipline organ (art. 22(2))', () => {
  it('goes to the superior one: the bureau has done what it owed, and the matter ends here', () => {
    for (const accused of ['county-committee', 'county-government', 'discipline', 'dept-ecology']) {
      const petition = accusing(accused).act('transferOut', { note: null }, clerk);
      expect(petition.all('transferredOut')).toEqual([
        { by: 'bureau', to: 'prefecture-discipline', note: null, endsCase: true },
      ]);
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

  it('is not taken from a competent organ that has it: what it owes there is owed', () => {
    const petition = accusing('dept-ecology').act(
      'refer',
      { to: office('dept-public-security'), manner: 'transfer', setOn: null, note: null },
      clerk,
    );
    expect(petition.refusal('transferOut', { note: null }, clerk).code).toBe('petition.already_referred');
  });

  it('may be against a person who is managed one level up: somebody says so, the discipline organ too', () => {
    const one = { office: null, person: { party: 'a1', digest: 'd' } };
    const known = accusing().act('nameAccused', one, clerk);
    expect(known.refusal('transferOut', { note: null }, clerk).code).toBe('petition.transfer_reason_missing');
    expect(known.act('transferOut', { note: text('why') }, clerk).all('transferredOut')).toHaveLength(1);
    const seen = accusing().referred({ to: office('discipline') });
    const commission = person('discipline', 'officer');
    expect(seen.refusal('transferOut', { note: text('why') }, commission).code).toBe('petition.competent_organ_here');
    seen.act('nameAccused', one, commission).act('transferOut', { note: text('why') }, commission);
    expect(seen.all('transferredOut')).toMatchObject([{ by: 'discipline', to: 'prefecture-discipline' }]);
  });

  it('was submitted to an organ directly: the petitioner is told in writing where to go (art. 23(1))', () => {
    const town = person('town-binju', 'officer');
    const petition = aPetition().registered({ class: 'accusation', registrar: office('town-binju') }, town);
    petition.act('nameAccused', { office: office('county-government'), person: null }, town);
    expect(petition.refusal('transferOut', { note: null }, town).code).toBe('petition.notice_not_served');
    const served = { notice: text('go there'), servedOn: day('2026-08-03'), manner: 'in_person' } as const;
    petition.act('transferOut', { note: null, ...served }, town);
    expect(petition.all('notified')).toMatchObject([{ office: 'town-binju', tells: 'elsewhere' }]);
    expect(petition.clock('XF-06/1')).toMatchObject({ metOn: '2026-08-03' });
  });

  it('is no matter for the police because a branch had received it itself', () => {
    const branch = person('dept-ecology', 'officer');
    const petition = aPetition().registered({ class: 'accusation', registrar: office('dept-ecology') }, branch);
    petition.act('nameAccused', { office: office('dept-ecology'), person: null }, branch);
    expect(petition.dossier.state).toMatchObject({ handler: null, phase: 'returned' });
    expect(petition.duties()).toContain('refer@bureau');
    petition.act('transferOut', { note: null }, clerk);
    expect(petition.all('transferredOut')).toMatchObject([{ by: 'bureau' }]);
  });
});

describe('a transfer where no superior discipline organ is registered', () => {
  const offices = organisation((one) => ({
    ...one,
    functions: one.functions.filter((what) => what !== 'superior-discipline'),
  }));

  it('is refused, and ends nothing', () => {
    const petition = new PetitionInMemory(petitionKind, { ...nationalTime('petition'), ...offices });
    petition.registered({ class: 'accusation' });
    petition.act('nameAccused', { office: office('discipline'), person: null }, clerk);
    expect(petition.refusal('transferOut', { note: null }, clerk)).toMatchObject({
      ...{ kind: 'conflict', code: 'petition.superior_discipline_missing' },
    });
    expect(petition.standing().phase).toBe('registered');
  });
});
