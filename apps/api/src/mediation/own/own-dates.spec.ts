import { describe, expect, it } from '@jest/globals';
import { aMediation, petition } from '../../../../../test/support/a-mediation.js';
import { day } from '../../../../../test/support/law.js';
import { datesOf } from './own-dates.js';
import type { OwnFile } from './own-file.js';

const datesIn = (mediation: ReturnType<typeof aMediation>) => {
  const { dossier, world } = mediation;
  const ruleOf = (rule: string) => world.rules.clocks[rule] ?? null;
  return datesOf({ dossier, offices: world.offices, ruleOf, now: '2026-08-03T04:00:00.000Z' } as unknown as OwnFile);
};

describe('the dates on the page of a party', () => {
  it('tell of the limit that a petition set, and nothing of the petition', () => {
    const mediation = aMediation(petition).ready({ source: 'petition', setOn: day('2026-08-31') });
    expect(mediation.dossier.clocks.map(({ rule }) => rule)).toContain('RM-SET');
    const dates = datesIn(mediation);
    expect(dates.map(({ dueOn }) => dueOn)).toContain('2026-08-31');
    expect(JSON.stringify(dates)).not.toMatch(/信访|petition|RM-|三十三|33/iu);
  });

  it('say after which of them arbitration is open', () => {
    const dates = datesIn(aMediation().ready({ sort: 'labour' }));
    expect(dates.map(({ manner }) => manner)).toContain('from');
    expect(dates.find(({ manner }) => manner === 'from')).toMatchObject({ dueOn: '2026-08-18', office: null });
  });
});
