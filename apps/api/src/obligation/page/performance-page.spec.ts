import { describe, expect, it } from '@jest/globals';
import { ownObligationActs, type OwnPerformance } from '#contracts/obligation';
import type { OwnConfirmation } from '#contracts/confirmation';
import '../../contracts.js';
import { sayIn } from '../../portal/page/words.js';
import { performancePage } from './performance-page.js';

const due = {
  due: 1,
  amountCents: 500_000,
  on: '2026-09-01',
  isDemanded: false,
  isPast: false,
  settledOn: null,
  missingCents: 500_000,
};
const obligation = {
  ...{ obligation: 'o1', phase: 'running', isDebtor: true, isCreditor: false, isJoint: false, what: '支付修复费' },
  ...{ isMoney: true, payments: [], claims: [], proposal: null, endedAs: null },
  options: [{ route: 'suit', whose: 'each', until: null, period: null }],
  may: Object.fromEntries(Object.keys(ownObligationActs).map((act) => [act, false])),
};
const court = {
  ...{ isOffered: true, isFree: true, lastOn: '2026-09-02', isProvisional: false, remindedOn: null, says: null },
  ...{ isAgreed: false, appliedOn: null, steps: [], endedAs: null, endedOn: null, objectBy: null },
  may: { consent: true, decline: true },
} as const;

const pageOf = (change: { readonly remindedOn?: string | null; readonly court?: Partial<OwnConfirmation> } = {}) => {
  const dues = [{ ...due, remindedOn: change.remindedOn ?? null }];
  const own = { number: '调1', isDrill: false, party: 'p2', obligations: [{ ...obligation, dues }] };
  const { body } = performancePage({
    ...{ own: own as unknown as OwnPerformance, court: { ...court, ...change.court } },
    ...{ say: sayIn('zh'), language: 'zh', isDone: false, endsIn: 600 },
    marksOf: () => ({ key: 'x', token: null }),
  });
  return body.text;
};

describe('the page of a party of an agreement', () => {
  it('says that it was reminded, and of which day', () => {
    expect(pageOf()).not.toContain('提醒');
    expect(pageOf({ remindedOn: '2026-08-29' })).toContain('已于2026年8月29日（星期六）提醒');
    expect(pageOf({ court: { remindedOn: '2026-08-10' } })).toContain('已于2026年8月10日（星期一）提醒您');
  });

  it('tells a debtor what either side may do', () => {
    expect(pageOf()).toMatch(/您现在可以[\s\S]*就协议起诉/u);
  });

  it('tells what the court lacks, by which day, and what follows where it does not come', () => {
    const steps = [{ step: 'supplement_asked', on: '2026-08-20', until: '2026-08-27', time: null }] as const;
    const text = pageOf({ court: { appliedOn: '2026-08-18', steps: [...steps] } });
    expect(text).toContain('最后一日：2026年8月27日（星期四）');
    expect(text).toContain('按撤回申请处理');
    const came = [...steps, { step: 'supplemented', on: '2026-08-21', until: null, time: null } as const];
    expect(pageOf({ court: { appliedOn: '2026-08-18', steps: came } })).not.toContain('按撤回申请处理');
  });

  it('names the fee, and after the thirty days the way to more time', () => {
    expect(pageOf()).toContain('不收取费用');
    expect(pageOf({ court: { isFree: false } })).not.toContain('不收取费用');
    expect(pageOf({ court: { endedAs: 'lapsed', endedOn: '2026-09-02' } })).toContain('障碍消除后十日内');
  });
});
