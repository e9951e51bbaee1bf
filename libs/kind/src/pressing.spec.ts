import { describe, expect, it } from '@jest/globals';
import type { Dossier, OfficeId } from '#libs/kernel';
import { office, organisation } from '../../../test/support/law.js';
import { owedSupervision, pressesBy, type Pressed, type Presses } from './index.js';

const offices = organisation();
const dossier = { state: { centre: office('centre') } } as Dossier<{ readonly centre: OfficeId }>;
const asked = (owner: string, presses = pressesBy()) => presses({ owner: office(owner), rule: 'R' }, dossier, offices);

describe('who is pressed for a breach', () => {
  it('is the office that is late, on behalf of whoever leads it, where a kind says nothing', () => {
    expect(asked('dept-transport')).toEqual({ addressee: 'dept-transport', commissioner: 'county-government' });
    expect(asked('police-jinniu')).toEqual({ addressee: 'police-jinniu', commissioner: 'dept-public-security' });
    expect(asked('county-committee')).toEqual({ addressee: 'county-committee', commissioner: null });
  });

  it('has nobody of the county above it where another level leads', () => {
    for (const one of ['dept-ecology', 'court', 'procuratorate'])
      expect(asked(one)).toEqual({ addressee: one, commissioner: null });
  });

  it('is nobody where the office is guided, whatever the kind says, and no party with its own right', () => {
    const own: Presses<unknown> = ({ owner }) => ({ addressee: owner as OfficeId, commissioner: office('centre') });
    for (const presses of [pressesBy(), pressesBy(own)]) {
      for (const guided of ['mediation-jinniu', 'mediation-medical', 'studio-jinniu'])
        expect(asked(guided, presses)).toBeNull();
      expect(presses({ owner: 'petitioner', rule: 'R' }, dossier, offices)).toBeNull();
      expect(presses({ owner: 'party:p1', rule: 'R' }, dossier, offices)).toBeNull();
    }
    // Nor where it is addressed for somebody else's breach.
    const toCommittee: Presses<unknown> = () => ({ addressee: office('mediation-jinniu'), commissioner: null });
    expect(asked('dept-transport', pressesBy(toCommittee))).toBeNull();
  });

  it('is whom the kind says, by its case', () => {
    const own: Presses<{ readonly centre: OfficeId }> = ({ owner }, { state }) => ({
      addressee: owner as OfficeId,
      commissioner: state.centre,
    });
    expect(pressesBy(own)({ owner: office('dept-water'), rule: 'R' }, dossier, offices)).toEqual({
      addressee: 'dept-water',
      commissioner: 'centre',
    });
    expect(
      asked(
        'dept-water',
        pressesBy(() => null),
      ),
    ).toBeNull();
  });
});

describe('the supervision that a breach asks for', () => {
  const pressed = {
    ...{ addressee: office('dept-water'), commissioner: office('centre'), basis: 'ours', trigger: null },
    ...{ clock: 'R/1', number: 1, rule: 'R', dueOn: '2026-08-18' },
  } as Pressed;
  const payload = {
    ...{ office: 'dept-water', basis: 'ours', trigger: null, dueOn: '2026-08-18', clock: 'R/1', rule: 'R' },
    ...{ commissionedBy: 'centre', finding: null, byHand: false },
  };

  it('is one for each office and basis, with the clock as its cause', () => {
    expect(owedSupervision(pressed, { consequence: 'late' })).toEqual({
      ...{ kind: 'supervision', name: 'ours/dept-water', cause: 'R/1', consequence: 'late' },
      open: { type: 'open', payload },
    });
  });

  it('names which breach of the clock it is, and who is accused in the matter', () => {
    const barred = [office('dept-transport')];
    expect(owedSupervision({ ...pressed, number: 2 }, { consequence: 'late', barred })).toMatchObject({
      cause: 'R/1#2',
      open: { payload: { ...payload, breach: 2, barred } },
    });
  });
});
