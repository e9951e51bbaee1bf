import { describe, expect, it } from '@jest/globals';
import { allContracts } from '../registry.js';
import { articleText } from './article.js';
import { originSentence, originText } from './origin.js';
import { errorSentences, sentenceOf } from './index.js';
import type { Sentence } from './sentence.js';
import { factSentence, phaseText, wordOf } from './kinds.js';
import { titleOf } from './titles.js';

await allContracts();

const speech = (language: 'zh' | 'en') => {
  const name = (value: unknown): string => String(value);
  const names = {
    ruleOf: name,
    rungOf: name,
    dueOf: name,
    officeOf: name,
    said: (sentence: Sentence) => sentence[language],
  };
  return { language, textOf: (_kind: string, _field: string, value: unknown) => String(value), names };
};

describe('sentences', () => {
  it('say what a kind records under a code in its words', () => {
    const team = { role: 'police_station', least: 1, found: 0 };
    expect(sentenceOf('joint.team_unfit', 'zh', team)).toMatch(/派出所有 0 个，至少 1 个/u);
    expect(sentenceOf('joint.role_unfit', 'en', { office: 'x', role: 'law_firm' })).toContain('law firm');
    expect(sentenceOf('joint.ended', 'zh', { as: 'released' })).toBe('联合调解已经结束（不再进行）。');
    // Of one word under two refusals each says its own.
    const because = (code: string) => sentenceOf(code, 'zh', { because: 'office' });
    expect(because('finding.decider_unfit')).toContain('（所选机关不是组织督导的机关，也不是其上级）');
    expect(because('finding.unfit')).toContain('（没有这个单位）');
    expect(sentenceOf('inspection.decider_unfit', 'zh', { because: 'visited' })).toContain('（在被走访的单位任职）');
    for (const [code, value] of [
      ['confirmation.not_offered', 'entrusted'],
      ['obligation.unfit', 'spot'],
      ['revisit.form_refused', 'mood'],
    ] as const) {
      expect(sentenceOf(code, 'zh', { because: value, question: 'q1' })).not.toMatch(/[a-z]{3}/u);
    }
  });

  it('fill their details in, and show a dash for one that is missing', () => {
    expect(sentenceOf('petition.extension_too_long', 'en', { max: 30 })).toBe(
      'An extension is 30 days at most (art. 34).',
    );
    expect(sentenceOf('petition.extension_too_long', 'zh')).toBe('延期最多 — 日（条例第三十四条）。');
  });

  it('never take a detail for more than text, nor a name for a property of every object', () => {
    expect(sentenceOf('petition.office_unknown', 'en', { office: '{number}$&' })).toBe(
      'There is no office {number}$&.',
    );
    expect(sentenceOf('constructor', 'en')).toMatch(/^It was not done.*constructor/);
    expect(sentenceOf('moon.gone', 'zh')).toBe('没有办成，原因没有说明（供排查的代码 moon.gone）。');
    expect(wordOf('petition', 'toString', 'x', 'en')).toBe('x');
    expect(phaseText('petition', 'valueOf', 'zh')).toBe('valueOf');
  });

  it('say the same details in both languages', () => {
    const named = (text: string): string[] => [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).sort();
    const uneven = Object.entries(errorSentences()).filter(([, { zh, en }]) => named(zh).join() !== named(en).join());
    expect(uneven.map(([code]) => code)).toEqual([]);
  });

  it('say waits and instants as a person does', () => {
    const wait = (retryAfterSeconds: number, language: 'zh' | 'en' = 'zh') =>
      sentenceOf('account.try_later', language, { retryAfterSeconds });
    expect(wait(3251)).toBe('尝试次数过多，请约 55 分钟后再试。');
    expect(wait(3251, 'en')).toBe('Too many attempts; try again in about 55 minutes.');
    expect(wait(1, 'en')).toBe('Too many attempts; try again in about 1 second.');
    expect(wait(7201)).toBe('尝试次数过多，请约 3 小时后再试。');
    const notBefore = '2026-12-09T09:00:00.000Z';
    expect(sentenceOf('rules.not_before', 'zh', { notBefore })).toBe('时间未到：2026-12-09 17:00。');
  });

  it('say what a mandate lacks, and nothing else', () => {
    const narrow = (scope: string, language: 'zh' | 'en' = 'zh') =>
      sentenceOf('party.mandate_too_narrow', language, { party: 'p1', mandate: 'm1', scope });
    expect(narrow('speak')).toBe('授权不包括这一项：代为陈述。');
    expect(narrow('withdraw')).toBe('授权不包括这一项：撤回、放弃（特别授权）。');
    expect(narrow('receive', 'en')).toBe('The mandate does not cover this: Receive papers.');
  });

  it('quote articles as the law does', () => {
    expect(articleText('34', 'zh')).toBe('第三十四条');
    expect(articleText('10', 'zh')).toBe('第十条');
    expect(articleText('civil-procedure 205, civil-procedure 250(1)', 'zh')).toBe(
      '《民事诉讼法》第二百零五条、第二百五十条第一款',
    );
    expect(articleText('police-procedure 183', 'zh')).toBe('《公安机关办理行政案件程序规定》第一百八十三条');
    expect(articleText('22(1)(3), 40(4)', 'zh')).toBe('第二十二条第一款第三项、第四十条第四款');
    expect(articleText('31(6)', 'zh')).toBe('第三十一条第六项');
    expect(articleText('23(1), 23(2)', 'zh')).toBe('第二十三条第一款、第二款');
    expect(articleText('43, 44(1)', 'zh')).toBe('第四十三条、第四十四条第一项');
    expect(articleText('10, 20(3)', 'zh')).toBe('第十条、第二十条第三款');
    expect(articleText('people-mediation 26, people-mediation 29(2), 33, 34', 'zh')).toBe(
      '《人民调解法》第二十六条、第二十九条第二款、《信访工作条例》第三十三条、第三十四条',
    );
    expect(articleText('people-mediation 29(2), medical 39(1)', 'en')).toBe(
      'People’s Mediation Law, art. 29(2), Regulations on Medical Disputes, art. 39(1)',
    );
    expect(articleText('34', 'en')).toBe('art. 34');
    expect(articleText('23(1), 23(2)', 'en')).toBe('art. 23(1), 23(2)');
    expect(articleText('22(1)(3), 45(1)', 'en')).toBe('art. 22(1)(3), 45 item 1');
  });

  it('say whose a limit is', () => {
    const texts = (['law', 'set', 'named', 'ours'] as const).map((origin) =>
      originText({ origin, article: '22(1)(3)' }, 'zh'),
    );
    expect(texts).toEqual([
      '条例第二十二条第一款第三项',
      '指定的日期，条例第二十二条第一款第三项',
      '写明的日期，平台规定，参见条例第二十二条第一款第三项',
      '平台规定，参见条例第二十二条第一款第三项',
    ]);
    const limit = { origin: 'law', article: '34', isStartOurs: true } as const;
    expect(originText({ ...limit, isRolled: true }, 'zh')).toBe('条例第三十四条，起点由平台规定，末日顺延');
    expect(originText({ ...limit, origin: 'ours', isRolled: true }, 'zh')).toBe('平台规定，参见条例第三十四条');
    expect(originSentence(limit, 'zh')).toBe('天数由《信访工作条例》第三十四条规定。从这一天算，由平台规定。');
    expect(originSentence({ origin: 'ours', article: '34' }, 'en')).toBe(
      'The platform set this limit; the Regulations do not (see art. 34).',
    );
    expect(originText({ origin: 'law', article: 'medical 38' }, 'zh')).toBe('《医疗纠纷预防和处理条例》第三十八条');
    expect(originSentence({ origin: 'ours', article: 'people-mediation 26' }, 'en')).toBe(
      'The platform set this limit; the law does not (see People’s Mediation Law, art. 26).',
    );
  });

  it('leave alone what cites no place of the law', () => {
    expect(articleText('23(1)(2)', 'zh')).toBe('23(1)(2)');
    expect(articleText('Shandong 43', 'en')).toBe('Shandong 43');
  });

  it('show what they do not know as it is', () => {
    const fact = { type: 'somethingNew', data: {}, before: [] };
    expect(factSentence('petition', fact, speech('zh'))).toBe('somethingNew');
    const data = { step: 'a', code: 'b', consequence: 'c' };
    expect(factSentence('mediation', { type: 'stepFailed', data, before: [] }, speech('en'))).toBe(
      'Step "a" failed. Cause: b Consequence: c',
    );
    expect(phaseText('mediation', 'proposed', 'zh')).toBe('proposed');
    expect(titleOf(418, 'en')).toBe('Error');
  });
});
