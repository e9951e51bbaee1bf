import { describe, expect, it } from '@jest/globals';
import type { OwnPetition } from '#contracts/petition';
import { html } from './markup.js';
import { afterReview, bodiesText, ownRulesOf } from './review-bodies.js';
import { sayIn } from './words.js';

const name = (zh: string) => ({ zh, en: zh });
const government = { name: name('宾川县人民政府'), finally: [name('大理州人民政府')] };
const line = { name: name('大理州水务局'), finally: [name('大理州人民政府'), name('云南省水利厅')] };

const told = (review: OwnPetition['review']) => ({
  own: { review, finalReviewDays: 30 } as OwnPetition,
  say: sayIn('zh'),
  language: 'zh' as const,
});
const textOf = (review: OwnPetition['review']): string => html`${afterReview(told(review))}`.text;

describe('who reviews, as the petitioner is told it', () => {
  it('is one body, or several of which the petitioner chooses, with who finally reviews after whom', () => {
    const one: OwnPetition['review'] = { by: 'bodies', bodies: [government] };
    expect(bodiesText(told(one))).toBe('宾川县人民政府');
    expect(textOf(one)).toBe(
      '<p>宾川县人民政府复查后还不同意的，可以自收到复查的书面答复之日起 30 天内请求大理州人民政府复核。</p>',
    );
    const both: OwnPetition['review'] = { by: 'bodies', bodies: [government, line] };
    expect(bodiesText(told(both))).toBe('宾川县人民政府或者大理州水务局');
    expect(textOf(both)).toContain('向哪一个提出，由您选择');
    expect(textOf(both)).toContain('大理州水务局复查后还不同意的');
    expect(textOf(both)).toContain('请求大理州人民政府或者云南省水利厅复核');
  });

  it('is the organ one level above where nobody is named, and nothing is said of a final review', () => {
    for (const review of [null, { by: 'level_above' as const, bodies: [] }]) {
      expect(bodiesText(told(review))).toBe('上一级机关、单位');
      expect(textOf(review)).toBe('');
    }
    expect(textOf({ by: 'bodies', bodies: [{ ...government, finally: [] }] })).toBe('');
  });

  it('is no body of the feedback on an accusation, of which other rules say', () => {
    expect(html`${ownRulesOf(told({ by: 'own_rules', bodies: [] }))}`.text).toContain('没有规定复查');
    expect(ownRulesOf(told({ by: 'bodies', bodies: [government] }))).toBeNull();
  });
});
