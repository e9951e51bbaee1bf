import { describe, expect, it } from '@jest/globals';
import type { ObligationFactType } from '#libs/obligation';
import { missingContents } from '#libs/notice';
import { as, type CaseId, type TextRef } from '#libs/kernel';
import { mediator, ObligationInMemory } from '../../../../test/support/a-settlement.js';
import { day, organisation } from '../../../../test/support/law.js';
import { bodyOf } from '../../../../test/support/mediation-paper.js';
import '../contracts.js';
import { agreementPapersOf } from './obligation-papers.js';

const { offices } = organisation();
const withDay = (on: string | null) =>
  new ObligationInMemory().opened({ dues: [{ amountCents: 1_000_000, on: on === null ? null : day(on) }] });

function paperOf(it: ObligationInMemory, type: ObligationFactType, language: 'zh' | 'en') {
  const fact = it.facts.findLast((one) => one.type === type);
  if (fact === undefined) throw new Error(`nothing of ${type} was recorded`);
  const given = agreementPapersOf[type]?.({
    ...{ head: { id: as<CaseId>('o'), number: '调2026-000001-1', rulePack: '' }, facts: it.facts, fact, offices },
    ...{ textOf: (ref: TextRef | null | undefined) => (ref == null ? null : `<${ref.digest}>`), language },
    ...{ who: (party: string) => ({ name: `姓名${party}`, address: null }), state: it.state },
    ...{ what: '清理水沟', matter: '调2026-000001', isOfCommittee: true },
    ...{ nowOf: (party: string) => party, called: (party: string) => `姓名${party}` },
  });
  if (given === undefined) throw new Error(`${type} is no paper`);
  expect(missingContents(given.kind, given.contents)).toEqual([]);
  return bodyOf(given, language).join('\n');
}

describe('the papers of an obligation', () => {
  it('say which day has passed of what has one', () => {
    const it = withDay('2026-09-01').until('2026-09-02').on('2026-09-03').urged();
    expect(paperOf(it, 'urged', 'zh')).toContain('履行日期2026年9月1日已过。');
    expect(paperOf(it, 'urged', 'zh')).not.toMatch(/没有约定日期|五百一十一/u);
    expect(paperOf(it, 'urged', 'en')).toContain('Its day, 1 September 2026, has passed.');
  });

  it('say of what has none no day that passed: it is asked for, with a day to do it by', () => {
    const it = withDay(null).on('2026-08-10').urged();
    const zh = paperOf(it, 'urged', 'zh');
    expect(zh).toContain('（《民法典》第五百一十一条第四项）：请在2026年8月25日以前履行。');
    expect(zh).not.toContain('已过');
    expect(paperOf(it, 'urged', 'en')).not.toMatch(/has passed/u);
    it.until('2026-08-24');
    expect(paperOf(it, 'reminded', 'zh')).toContain('履行日期是2026年8月25日（没有约定日期，督促时指定的履行期限）');
  });

  it('tell the creditor how long the law gives, with the day where it was agreed on', () => {
    const told = (it: ObligationInMemory) => it.urged().act('tellOptions', { manner: 'paper' }, mediator);
    const dated = told(withDay('2026-09-01').until('2026-09-02').on('2026-09-03'));
    const zh = paperOf(dated, 'optionsTold', 'zh');
    expect(zh).toContain('就协议起诉：2029年9月1日以前；诉讼时效为3年，从履行期限届满之日起计算');
    expect(zh).toContain('（《民法典》第一百八十八条、第一百八十九条、第一百九十五条、第一百九十六条）');
    expect(paperOf(dated, 'optionsTold', 'en')).toContain(
      'sue on the agreement: by 1 September 2029; limitation is 3 years',
    );
    const undated = told(withDay(null).on('2026-08-10').urged().until('2026-08-26').on('2026-08-27'));
    expect(paperOf(undated, 'optionsTold', 'zh')).toContain('就协议起诉：诉讼时效为3年');
  });

  it('say after that that the day which was given has passed, and never that one was agreed on', () => {
    const it = withDay(null).on('2026-08-10').urged().until('2026-08-26').on('2026-08-27').urged();
    expect(paperOf(it, 'urged', 'zh')).toContain('没有约定日期的，督促时指定的履行期限2026年8月25日已过。');
    expect(paperOf(it, 'urged', 'zh')).not.toContain('五百一十一');
    expect(paperOf(it, 'urged', 'en')).toContain('The day that was given for what has no agreed day, 25 August 2026');
  });
});
