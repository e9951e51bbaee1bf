import { describe, expect, it } from '@jest/globals';
import { aMediation } from '../../../../test/support/a-mediation.js';
import { office } from '../../../../test/support/law.js';
import { bodyOf, last } from '../../../../test/support/mediation-paper.js';
import '../contracts.js';
import type { NoticeGiven } from '../case/kinds-own.js';
import { agreementGiven } from './agreement-paper.js';
import type { Given } from './paper-source.js';

/** What was drawn up, as it is served, in a mediation that an organ leads, or that the committee holds alone. */
function given(ledBy: Given['ledBy'], language: 'zh' | 'en' = 'zh'): NoticeGiven {
  const { dossier, facts, world } = aMediation()
    .ready()
    .drawnUp({ limits: ['title'] });
  const asked = { dossier, facts } as never as Parameters<typeof last>[0];
  const found = agreementGiven({
    ...{ head: { number: dossier.number }, offices: world.offices, language, fact: last(asked, 'drawnUp'), facts },
    textOf: (ref: { readonly digest: string } | null | undefined) => (ref == null ? null : `<${ref.digest}>`),
    who: (party: string) => ({ name: `姓名${party}`, address: `住址${party}` }),
    ...{
      parties: dossier.parties,
      state: dossier.state,
      rules: world.rules,
      registered: new Map(),
      experts: [],
      ledBy,
    },
  } as never);
  if (found === null) throw new Error('it is no paper');
  return found;
}

describe('the paper of what was agreed', () => {
  it('is one of administrative mediation where an organ leads: called so, with the seal of that one', () => {
    const paper = given(office('dept-water'));
    expect(paper).toMatchObject({ kind: 'jointAgreement', issuer: 'dept-water' });
    const said = bodyOf(paper, 'zh').join('\n');
    expect(said).toMatch(/由宾川县水务局主持行政调解/u);
    expect(said).toMatch(/加盖宾川县水务局印章之日起生效/u);
    expect(said).not.toMatch(/司法确认|人民调解员/u);
    expect(said).toContain('一式4份');
    expect(bodyOf(given(office('dept-water'), 'en'), 'en').join(' ')).toContain('administrative mediation');
  });

  it('is that of people’s mediation otherwise, under the seal of the committee', () => {
    const paper = given(null);
    expect(paper).toMatchObject({ kind: 'mediationAgreement' });
    expect(paper.issuer).toBeUndefined();
    expect(bodyOf(paper, 'zh').join('\n')).toMatch(/加盖人民调解委员会印章/u);
  });
});
