import { describe, expect, it } from '@jest/globals';
import { aSupervision, breach, bureauHead } from '../../../test/support/a-supervision.js';
import { day, office, text } from '../../../test/support/law.js';
import { requireGround } from './index.js';

const petition = { receivedOn: day('2026-08-03'), hasHeld: true };
const ground = { office: office('dept-transport'), dueOn: day('2026-08-18') } as const;
const codeOf = (given: object, of: object = {}) => {
  try {
    requireGround({ ...ground, ...given }, { ...petition, ...of });
    return null;
  } catch (error) {
    return (error as { code: string }).code;
  }
};

describe('the ground of a supervision by hand', () => {
  it('concerns an office that had the petition, from its receipt on', () => {
    expect(codeOf({})).toBeNull();
    expect(codeOf({ dueOn: day('2026-08-03') })).toBeNull();
    expect(codeOf({ dueOn: day('2026-08-02') })).toBe('supervision.date_before_petition');
    expect(codeOf({}, { hasHeld: false })).toBe('supervision.office_not_involved');
  });

  it('lies not before the rules were in force, and not ahead', () => {
    const open = { ...breach, basis: 'art40' as const, clock: null, rule: null, finding: text('found'), byHand: true };
    const supervision = aSupervision().opened();
    const asked = (dueOn: string) =>
      aSupervision().refusal('open', { ...open, office: ground.office, dueOn: day(dueOn) }, bureauHead);
    expect(asked('1993-08-18')).toMatchObject({
      code: 'supervision.date_before_rules',
      details: { on: '1993-08-18', bound: '2022-05-01' },
    });
    expect(asked('2099-08-18').code).toBe('supervision.date_in_future');
    const late = { ...open, dueOn: day('2022-04-30') };
    expect(supervision.refusal('addTrigger', late, bureauHead).code).toBe('supervision.date_before_rules');
  });

  it('is of no office that is guided and led by nobody: of a committee nobody stands above, to press it', () => {
    const open = { ...breach, basis: 'art40' as const, clock: null, rule: null, finding: text('found'), byHand: true };
    for (const guided of ['mediation-jinniu', 'studio-jinniu']) {
      const refusal = aSupervision().refusal('open', { ...open, office: office(guided) }, bureauHead);
      expect(refusal).toMatchObject({ code: 'supervision.office_guided', details: { office: guided } });
    }
  });

  it('is given once: the same of the same date again names the supervision that is open, another one is added', () => {
    const found = { ...breach, basis: 'art40' as const, clock: null, rule: null, byHand: true };
    const ground = { ...found, trigger: 'DB-7' as const, dueOn: day('2026-08-18'), finding: text('found') };
    const open = { ...ground, office: office('dept-transport') };
    const supervision = aSupervision().act('open', open, bureauHead);
    expect(supervision.refusal('open', { ...open, finding: text('again') }, bureauHead)).toMatchObject({
      ...{ kind: 'conflict', code: 'supervision.already_found' },
      details: { number: supervision.dossier.number, on: '2026-08-18' },
    });
    expect(supervision.refusal('addTrigger', ground, bureauHead).code).toBe('supervision.already_found');
    const others = [{ trigger: 'DB-8' as const }, { dueOn: day('2026-08-17') }];
    for (const other of others) supervision.act('open', { ...open, ...other }, bureauHead);
    expect(supervision.all('triggerAdded')).toMatchObject(others);
  });
});
