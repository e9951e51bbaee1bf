import { describe, expect, it } from '@jest/globals';
import { aReceived, bureauClerk, FindingInMemory } from '../../../test/support/a-finding.js';
import { expectCaseInvariants } from '../../../test/support/case-invariants.js';
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

  it('in three offices has the petition bureau consider a proposal on policy, once, before it ends', () => {
    const offices = 3;
    const one = new FindingInMemory().opened().served({ offices }).received().withFile('e1').reported().verified();
    expect([one.standing().phase, one.duties(), one.access().at(0)]).toEqual([
      'considering',
      ['considerPolicy@bureau'],
      'bureau:addressee',
    ]);
    // What is mended is carried over by nobody.
    expect(one.until('2026-10-01').all('carriedOver')).toEqual([]);
    one.act('considerPolicy', { proposes: true, words: reasons }, bureauClerk);
    expect(one.state.end?.as).toBe('mended');
    expectCaseInvariants(one);
    const few = new FindingInMemory().opened().served({ offices: 2 });
    const asked = new FindingInMemory().opened().served({ offices, isAsked: true });
    const none = new FindingInMemory().opened({ item: null }).served({ offices });
    for (const each of [few, asked, none]) {
      expect(each.refusal('considerPolicy', { proposes: false, words: reasons }, bureauClerk).code).toBe(
        'finding.policy_not_asked',
      );
    }
  });

  it('is seen by nobody of another office', () => {
    expect(aReceived().refusal('verify', { words: reasons, evidence: ['e1'] }, person('dept-water', 'head')).code).toBe(
      'office.not_permitted',
    );
  });
});
