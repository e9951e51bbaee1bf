import { describe, expect, it } from '@jest/globals';
import type { ToldFact } from '../fact.js';
import { allContracts, heads } from '../registry.js';
import type { Sentence } from './sentence.js';
import { accessText, decisiveTypes, dutyText, factSentence, factTypes, factWord, sectionTypes } from './kinds.js';

await allContracts();

const textOf = (_kind: string, _field: string, value: unknown): string => String(value);
const name = (value: unknown): string => `<${String(value)}>`;
const speech = {
  language: 'zh',
  textOf,
  names: { ruleOf: name, rungOf: name, dueOf: name, officeOf: name, said: ({ zh }: Sentence) => zh },
} as const;
const said = (kind: string, fact: ToldFact, ...before: ToldFact[]): string =>
  factSentence(kind, { ...fact, before }, speech);

describe('what a petition says of its supervisions', () => {
  const noted = (cause: string | null, basis = 'art40'): ToldFact => ({
    type: 'partNoted',
    data: { part: 'a', kind: 'supervision', name: `${basis}/dept-transport`, cause, isNecessary: false },
  });
  const ended: ToldFact = { type: 'partEnded', data: { part: 'a', outcome: 'corrected' } };
  const other: ToldFact = { type: 'partNoted', data: { ...noted('XF-07/1').data, part: 'b' } };

  it('is in the words of a supervision: opened first, then added to, by a clock or by hand', () => {
    expect(said('petition', noted('XF-07/1'), other)).toBe('已对<dept-transport>发起督办。');
    expect(said('petition', noted(null))).toBe('经工作人员认定，已对<dept-transport>发起督办。');
    expect(said('petition', noted('XF-09/1'), noted('XF-07/1'))).toBe(
      '对<dept-transport>的督办增加了情形：<XF-09/1>。',
    );
    expect(said('petition', noted(null), noted('XF-07/1'))).toBe('对<dept-transport>的督办增加了情形。');
  });

  it('knows by its note of which kind the part is that ended, and says of a later cause that it was opened', () => {
    expect(said('petition', ended, other, noted('XF-07/1'))).toBe('督办已结束。');
    expect(said('petition', noted('XF-09/1'), noted('XF-07/1'), ended)).toBe('已对<dept-transport>发起督办。');
    expect(decisiveTypes('petition', 'partEnded')).toContain('partNoted');
  });

  it('is called by its basis: art. 40 alone knows 督办', () => {
    const on = (basis: string, type: 'noted' | 'ended'): string =>
      said('petition', type === 'noted' ? noted(null, basis) : ended, noted('XF-07/1', basis));
    expect([on('art43', 'noted'), on('art43', 'ended')]).toEqual([
      '对<dept-transport>的责令改正程序增加了情形。',
      '责令改正程序已结束。',
    ]);
    expect([on('ours', 'noted'), on('ours', 'ended')]).toEqual([
      '对<dept-transport>的催办增加了情形。',
      '催办已结束。',
    ]);
  });

  it('is written in the words of the part, and everything else in those of the petition', () => {
    const asked = (fact: ToldFact, ...before: ToldFact[]): string[] => {
      const kinds: string[] = [];
      const hear = (kind: string): string => String(kinds.push(kind));
      factSentence('petition', { ...fact, before }, { ...speech, textOf: hear });
      return [...new Set(kinds)];
    };
    expect([asked(noted(null)), asked(ended, noted(null))]).toEqual([['supervision'], ['supervision']]);
    expect(asked({ type: 'closed', data: { outcome: 'support' } })).toEqual(['petition']);
  });

  it('is told back once, then added to, then ended', () => {
    const told = (causes: number, outcome: string | null): ToldFact => ({
      type: 'parentKnows',
      data: { causes, outcome },
    });
    expect(said('supervision', told(1, null))).toBe('已告知所属案件：已经开始。');
    expect(said('supervision', told(2, null), told(1, null))).toBe('已告知所属案件：情形有增加。');
    expect(said('supervision', told(2, 'corrected'), told(2, null))).toBe('已告知所属案件：已经结束。');
    expect(said('supervision', told(3, null), told(2, 'corrected'))).toBe('已告知所属案件：已经开始。');
  });
});

describe('what a supervision says of itself', () => {
  it('owes nothing of an organ outside but the order of art. 43: of arts. 44 and 45 that organ decides', () => {
    const missing = (basis: string): string =>
      said('supervision', {
        type: 'addresseeMissing',
        data: { basis, rung: 5, fellBackFrom: ['superior-organ'], outside: 'prefecture', teller: 'bureau' },
      });
    expect(missing('art40')).toMatch(/^第 5 级：是否.*，由prefecture决定；.*书面告知该机关（平台规定）/);
    expect(missing('art43')).toContain('应由prefecture作出');
  });

  it.each([
    ['art40', /^对.*发起督办，/],
    ['art43', /^dept的本件开始，/],
    ['ours', /^dept的本件开始，/],
  ])('is 督办 where nobody could verify by art. 40 alone: %s', (basis, expected) => {
    const data = { basis, office: 'dept', trigger: null, clock: null, dueOn: '2026-10-27', verifier: null };
    expect(said('supervision', { type: 'opened', data })).toMatch(expected);
  });
});

describe('words of a kind', () => {
  it('are its own, though another kind has the same name', () => {
    expect([factWord('supervision', 'opened', 'zh'), factWord('petition', 'opened', 'zh')]).toEqual(['发起', 'opened']);
    expect([accessText('supervision', 'addressee', 'zh'), accessText('petition', 'addressee', 'zh')]).toEqual([
      '被督促',
      'addressee',
    ]);
    expect([dutyText('petition', 'accept', 'en'), dutyText('petition', 'ruleObjection', 'en')]).toEqual([
      'Accept',
      'Verify the objection',
    ]);
  });

  it('say which facts are deliveries and failures; all of them have types that the kind knows', () => {
    for (const kind of Object.keys(heads)) {
      const { delivery, failures } = sectionTypes(kind);
      expect(factTypes(kind)).toEqual(expect.arrayContaining([...delivery, ...failures]));
      expect(failures).toContain('stepFailed');
    }
    expect(sectionTypes('petition').delivery).toEqual(['notified', 'extensionNoticed', 'toldInPart', 'delivered']);
  });
});
