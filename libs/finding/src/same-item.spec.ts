import { describe, expect, it } from '@jest/globals';
import { aReceived, FindingInMemory } from '../../../test/support/a-finding.js';
import { day, person, text } from '../../../test/support/law.js';
import { as, type CaseId } from '#libs/kernel';
import { findingKind } from './kind.js';

const reasons = text('reasons');

describe('the same item', () => {
  const earlier = [{ finding: as<CaseId>('00000000-0000-4000-8000-0000000000f1'), on: day('2026-03-02') }];

  it('in the same office is told with the finding', () => {
    const one = new FindingInMemory().opened().served({ earlier });
    expect(one.all('served')[0]).toMatchObject({ earlier });
    expect(findingKind.row(one.dossier)['is_repeated']).toBe(true);
  });

  it('is looked for before its office is told, with the quarter in which it was found now', () => {
    const one = new FindingInMemory().opened();
    expect(one.detail.lookBack).toEqual({
      ...{ office: 'dept-transport', item: 'petition-work/notice-in-time', since: '2025-08-20', quarter: '2026Q3' },
    });
    expect(one.served().detail.lookBack).toBeNull();
  });

  it('is seen by nobody of another office', () => {
    expect(aReceived().refusal('verify', { words: reasons, evidence: ['e1'] }, person('dept-water', 'head')).code).toBe(
      'office.not_permitted',
    );
  });
});
