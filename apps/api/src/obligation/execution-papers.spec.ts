import { describe, expect, it } from '@jest/globals';
import type { ObligationFactType } from '#libs/obligation';
import { missingContents } from '#libs/notice';
import { as, type CaseId, type TextRef } from '#libs/kernel';
import { ObligationInMemory } from '../../../../test/support/a-settlement.js';
import { day, office, organisation, person, text } from '../../../../test/support/law.js';
import { bodyOf } from '../../../../test/support/mediation-paper.js';
import '../contracts.js';
import { executionPapersOf } from './execution-papers.js';

const officer = person('dept-transport', 'officer');
const bureauHead = person('bureau', 'petition-head');
const { offices } = organisation();
const begun = () =>
  new ObligationInMemory('x1').opened({
    ...{ matter: 'execution', office: office('dept-transport'), executor: office('dept-water') },
    ...{ looker: office('bureau'), debtors: [], confirmBy: null },
    dues: [{ amountCents: null, on: day('2026-09-05') }],
  });
const words = { words: text('carry it out') };

function paperOf(it: ObligationInMemory, type: ObligationFactType, language: 'zh' | 'en') {
  const fact = it.facts.findLast((one) => one.type === type);
  if (fact === undefined) throw new Error(`nothing of ${type} was recorded`);
  const given = executionPapersOf[type]?.({
    ...{ head: { id: as<CaseId>('x'), number: '信2026-000001-1', rulePack: '' }, facts: it.facts, fact, offices },
    ...{ textOf: (ref: TextRef | null | undefined) => (ref == null ? null : `<${ref.digest}>`), language },
    ...{ who: (party: string) => ({ name: `姓名${party}`, address: null }), state: it.state },
    ...{ what: '修复水渠', matter: '信2026-000001', isOfCommittee: false },
    ...{ nowOf: (party: string) => party, called: (party: string) => `姓名${party}` },
  });
  if (given === undefined) throw new Error(`${type} is no paper`);
  expect(missingContents(given.kind, given.contents)).toEqual([]);
  return { issuer: given.issuer, text: bodyOf(given, language).join('\n') };
}
const ofAgreement = /调解|委员会|民法典|债务人|债权人|mediation|agreement|Civil Code|committee/iu;

describe('the papers of an execution', () => {
  it('urge before its day without saying that it has passed, in the name of whoever urges', () => {
    const it = begun().on('2026-08-20').act('urge', words, bureauHead);
    const zh = paperOf(it, 'urged', 'zh');
    expect(zh.issuer).toBe('bureau');
    expect(zh.text).toContain('执行期限为2026年9月5日');
    expect(zh.text).toContain('《信访工作条例》第三十二条第二款');
    expect(zh.text).not.toMatch(/逾期|已过/u);
    expect(zh.text).not.toMatch(ofAgreement);
    expect(paperOf(it, 'urged', 'en').text).not.toMatch(ofAgreement);
  });

  it('say after it by how many days it is late, and what the petitioner may do, of no agreement', () => {
    const it = begun().until('2026-09-08').on('2026-09-08').act('urge', words, officer);
    expect(paperOf(it, 'urged', 'zh')).toMatchObject({ issuer: 'dept-transport' });
    expect(paperOf(it, 'urged', 'zh').text).toContain('已逾期3 日');
    expect(paperOf(it, 'urged', 'en').text).toContain('3 days late');
    it.act('tellOptions', { manner: 'phone' }, officer);
    for (const language of ['zh', 'en'] as const) {
      expect(paperOf(it, 'optionsTold', language).text).not.toMatch(ofAgreement);
    }
    expect(paperOf(it, 'optionsTold', 'zh').text).toContain('执行期限为2026年9月5日');
  });

  it('state the later day that all have signed, and how it was put off', () => {
    const later = { days: [{ due: 1, on: day('2026-10-09') }], text: text('later') };
    const it = begun().act('propose', { party: 'p1', by: 'p1', ...later }, officer);
    it.act('signAmendment', it.signature('p1'), officer).on('2026-09-20').act('urge', words, officer);
    expect(paperOf(it, 'urged', 'zh').text).toContain('执行期限为2026年10月9日');
    expect(paperOf(it, 'urged', 'zh').text).not.toContain('逾期');
    const shown = { on: day('2026-09-20'), amountCents: null, from: null, proof: text('seen'), attachment: null };
    it.act('prove', shown, person('dept-water', 'officer'));
    const record = paperOf(it, 'ended', 'zh').text;
    expect(record).toContain('由2026年9月5日推迟至2026年10月9日');
    expect(record).not.toMatch(ofAgreement);
  });
});
