import { describe, expect, it } from '@jest/globals';
import { overdue } from './overdue.js';

type Before = Parameters<(typeof variants)[number]['fits']>[1];
const { said, variants } = overdue();
const toldOf = (data: Readonly<Record<string, unknown>>, before: Before = []): string =>
  (variants.find(({ fits }) => fits(data, before)) ?? said).zh;

const limit = { rule: 'XF-09', origin: 'law', liability: '45(1)', isBinding: true };
const silence = { type: 'breached', data: { rule: 'XF-ACCEPT', limitFrom: '2026-08-18' } };
const accepted = (acceptedOn: string, limitFrom: string) => ({ type: 'accepted', data: { acceptedOn, limitFrom } });

describe('how it is told that a limit passed', () => {
  it('says of the handling limit whether silence, and so a rule of ours, had begun it', () => {
    const ours = '期限见条例{article}（起点由平台规定）。';
    expect(toldOf(limit, [silence])).toContain(ours);
    expect(toldOf(limit, [silence, accepted('2026-09-01', '2026-08-18')])).toContain(ours);
    expect(toldOf(limit, [accepted('2026-08-10', '2026-08-10')])).not.toContain('起点');
    // The silence was that of an earlier holder.
    expect(toldOf(limit, [silence, accepted('2026-09-10', '2026-09-10')])).not.toContain('起点');
    expect(toldOf({ ...limit, rule: 'XF-04', origin: 'set' }, [silence])).not.toContain('起点');
  });

  it('says that the last day is the one after any roll, and of a named date that naming it is ours', () => {
    expect(toldOf(limit)).toContain('最后一日（含顺延）为 {dueOn}');
    const named = toldOf({ ...limit, rule: 'XF-EXEC', origin: 'named', liability: null });
    expect(named).toContain('这个日期由平台规定写明，过期本身不是拒不执行');
    expect(named).not.toMatch(/逾期|条例/);
  });
});
