import { describe, expect, it } from '@jest/globals';
import { ownMediation } from '#contracts/mediation';
import { aMediation } from '../../../../../test/support/a-mediation.js';
import { office } from '../../../../../test/support/law.js';
import type { KnownExpert } from '../experts.js';
import { expertsOf } from './own-experts.js';

const expert: KnownExpert = {
  ...{ expert: '50000000-0000-4000-8000-000000000001', name: '高水利', office: office('dept-water') },
  ...{ speciality: 'water', isDrawn: true, hasAccepted: true, lead: office('dept-water'), centre: office('bureau') },
};

describe('the experts on the page of a party', () => {
  it('are told with office, speciality and whom they advise, in both languages', () => {
    const { world } = aMediation();
    const told = expertsOf({ offices: world.offices, experts: [expert, { ...expert, name: null, office: null }] });
    expect(ownMediation.shape.experts.parse(told)).toEqual(told);
    expect(told[0]).toMatchObject({ name: '高水利', speciality: { zh: expect.any(String), en: 'Water' } });
    expect([told[0]?.office, told[1]?.office]).toEqual([world.offices.get(office('dept-water'))?.name ?? null, null]);
  });
});
