import { type Language, phaseText, type Preview } from '#libs/contracts';
import { describe, expect, it } from '@jest/globals';
import { sayIn } from '../base/say.js';
import { previewWords } from './preview-words.js';

const names = (language: Language, act: string) => ({
  say: sayIn(language),
  act,
  rule: (id: string) =>
    ({ 'XF-09': '办理期限', 'XF-08': '提出异议', 'XF-11': '请求复查', 'XF-ACCEPT': '受理' })[id] ?? id,
  basis: () => '条例第三十四条',
  office: () => '县交通运输局',
  duty: () => '出具处理意见书',
  capacity: (capacity: string) => (capacity === 'head' ? '单位负责人' : capacity),
  phase: (phase: string) => phaseText('petition', phase, language),
});

const clock = (more: Partial<Preview['clocks'][number]>): Preview['clocks'][number] => ({
  id: 'XF-09/1',
  rule: 'XF-09',
  owner: 'dept-transport',
  startedBy: 'accepted',
  change: 'opened',
  was: null,
  becomes: '2027-01-25',
  rawDueOn: '2027-01-25',
  legalDueOn: '2027-01-25',
  provisional: true,
  extension: 0,
  limit: { unit: 'CALENDAR_DAY', length: 60 },
  isConditional: false,
  ...more,
});

const of = (more: Partial<Preview>): Preview => ({
  state: 'foreseen',
  refusal: null,
  warnings: [],
  phase: null,
  clocks: [],
  duties: { opened: [], closed: [] },
  ...more,
});

describe('the words of a preview', () => {
  it('begin with what should be known and refuses nothing', () => {
    const warnings = ['信访人在答复之后又补充了 1 份材料，还没有回应。'];
    expect(previewWords(of({ warnings, phase: 'closed' }), names('zh', '办结'))[0]).toBe(warnings[0]);
  });

  it('do not say that a limit has ended which runs anew', () => {
    const clocks = [clock({ id: 'XF-09/1', change: 'superseded', becomes: null }), clock({ id: 'XF-09/2' })];
    expect(previewWords(of({ clocks }), names('zh', '延长'))).toEqual([
      '延长后，“办理期限”为 60 日，至 2027年1月25日（星期一），暂定（条例第三十四条）。',
    ]);
    const [ended] = clocks;
    expect(previewWords(of({ clocks: ended === undefined ? [] : [ended] }), names('zh', '异议'))).toEqual([
      '办理期限不再计时。',
    ]);
  });

  it('say the new limit first, with its length, its date and that it is provisional', () => {
    const clocks = [clock({ id: 'XF-ACCEPT/1', rule: 'XF-ACCEPT', change: 'met', becomes: null }), clock({})];
    const said = of({ clocks, phase: 'accepted' });
    expect(previewWords(said, names('zh', '受理'))).toEqual([
      '受理后，“办理期限”为 60 日，至 2027年1月25日（星期一），暂定（条例第三十四条）。',
      '受理按期完成，不再计时。',
      '状态变为“已受理，正在办理”。',
    ]);
    expect(previewWords(said, names('en', 'Accept'))[0]).toBe(
      'Accept: 办理期限 runs 60 days, to Mon 25 January 2027, provisional (条例第三十四条).',
    );
  });

  it('say whose a limit is with its clock, of a duty too, since what of its date is ours hangs on that', () => {
    const opened = clock({ id: 'XF-09/2', startedBy: 'breached' });
    const duty = { what: 'decide', office: 'x', capacity: null, clock: 'XF-09/2', legalDueOn: '2027-01-25' };
    const basis = (_rule: string, of: Preview['clocks'][number] | null) => `自${of?.startedBy ?? '—'}`;
    const said = of({ clocks: [opened], duties: { opened: [duty], closed: [] } });
    const words = previewWords(said, { ...names('zh', '受理'), basis });
    expect(words.filter((one) => one.includes('自breached'))).toHaveLength(2);
  });

  it('never say of an opinion that is only submitted that its date is met', () => {
    const met = clock({ change: 'met', was: '2026-12-11', becomes: null, isConditional: true });
    expect(previewWords(of({ clocks: [met] }), names('zh', '送审'))).toEqual([
      '还须他人办理，“办理期限”才告完成；在那以前照常计算，2026年12月11日（星期五）（含当日）为最后一日。',
    ]);
  });

  it('never say of an extension that is only asked for that the date moves', () => {
    const moved = clock({ change: 'moved', was: '2026-12-11', becomes: '2027-01-11', isConditional: true });
    const [aimed] = previewWords(of({ clocks: [moved] }), names('zh', '申请延期'));
    expect(aimed).toContain('批准并告知信访人之后');
    expect(aimed).toContain('在此之前日期不变');
    const [done] = previewWords(of({ clocks: [{ ...moved, isConditional: false }] }), names('zh', '告知'));
    expect(done).toBe('办理期限由 2026年12月11日（星期五） 延至 2027年1月11日（星期一），暂定。');
  });

  it('call a window of the petitioner what the petitioner may do, and a late act late', () => {
    const window = clock({ rule: 'XF-11', owner: 'petitioner', provisional: false });
    const late = clock({ change: 'met_late', was: '2026-12-01', becomes: null });
    expect(previewWords(of({ clocks: [window, late] }), names('zh', '记录送达'))).toEqual([
      '信访人自此可请求复查，至 2027年1月25日（星期一）（条例第三十四条）。',
      '办理期限已于 2026年12月1日（星期二） 24:00 到期，记为逾期完成。',
    ]);
  });

  it('name who has to act then, and by when', () => {
    const duty = {
      what: 'approveExtension',
      office: 'x',
      capacity: 'head' as const,
      clock: 'XF-09/1',
      legalDueOn: null,
    };
    const said = previewWords(of({ duties: { opened: [duty], closed: [] } }), names('zh', '申请延期'));
    expect(said).toEqual(['接着由县交通运输局单位负责人办：出具处理意见书。']);
  });

  it('say the refusal alone, and nothing while something is missing', () => {
    const refusal = { kind: 'conflict' as const, code: 'x', sentence: '已经受理。', details: {} };
    expect(previewWords(of({ state: 'refused', refusal }), names('zh', '受理'))).toEqual(['已经受理。']);
    expect(previewWords(of({ state: 'incomplete' }), names('zh', '受理'))).toEqual([]);
  });
});
