import { describe, expect, it } from '@jest/globals';
import { overdue } from './overdue.js';

const { said, variants } = overdue();
const toldOf = (data: Readonly<Record<string, unknown>>): string =>
  (variants.find(({ fits }) => fits(data, [])) ?? said).zh;

const limit = { rule: 'XF-09', origin: 'law', liability: '45(1)', isBinding: true, startedBy: 'accepted' };

describe('how it is told that a limit passed', () => {
  it.each([
    ['45(1)', 'accepted', 'breached'],
    ['44(3)', 'referred', 'classCorrected'],
    ['43', 'registered', 'objectionUpheld'],
    ['43', 'registered', 'accusedNamed'],
  ])('says of a limit of the law (%s) whether a rule of ours had begun it: %s, %s', (liability, byLaw, ours) => {
    const end = '期限见条例{article}';
    expect(toldOf({ ...limit, liability, startedBy: byLaw })).toMatch(new RegExp(`${end}。$`));
    expect(toldOf({ ...limit, liability, startedBy: ours })).toMatch(new RegExp(`${end}（起点由平台规定）。$`));
    expect(toldOf({ ...limit, rule: 'XF-04', origin: 'set', startedBy: ours })).not.toContain('起点');
  });

  it('says that the last day is the one after any roll, and of a named date that naming it is ours', () => {
    expect(toldOf(limit)).toContain('最后一日（含顺延）为 {dueOn}');
    const named = toldOf({ ...limit, rule: 'XF-CARRY', origin: 'named', liability: null });
    expect(named).toContain('这个日期由平台规定写明，过期本身不是拒不执行');
    expect(named).not.toMatch(/逾期|条例/);
  });

  it('calls nothing overdue that was over before it was imported', () => {
    for (const origin of ['law', 'ours', 'named', 'set']) {
      expect(toldOf({ ...limit, origin, isPast: true })).toMatch(/^(?!逾期).*平台只作度量/);
    }
  });
});
