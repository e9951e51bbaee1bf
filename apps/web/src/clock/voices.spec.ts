import { describe, expect, it } from '@jest/globals';
import type { Language } from '#libs/contracts';
import { sayIn } from '../base/say.js';
import type { DayLine } from './special-days.js';
import { voiceOf, voices, type Counted, type Voice } from './voices.js';

const said = (voice: Voice, counted: Counted, language: Language = 'zh'): string =>
  voiceOf(voice, counted, sayIn(language)).join('\n');

const notice = '国办发明电〔2025〕7号';
const day = (on: string, more: Partial<DayLine> = {}): DayLine => ({
  on,
  isCounted: true,
  total: 1,
  role: 'counted',
  rule: 'DC-06',
  isWorking: true,
  reason: 'weekday',
  notice: null,
  isRawDue: false,
  isLegalDue: false,
  ...more,
});

const off = { isWorking: false, reason: 'off_day', notice, isCounted: false } as const;
const ofLaw = { origin: 'law', reason: null } as const;
const ofSet = { origin: 'set', reason: null } as const;
const ofOurs = { origin: 'ours', reason: '由平台确定。' } as const;
const fastTrack: Counted = {
  rule: { ...ofLaw, name: '简易办理', article: '34', starts: 'accepted' },
  owner: '县交通运输局',
  startOn: '2026-09-18',
  startFact: { on: '2026-09-18', sentence: '受理。' },
  limit: { unit: 'WORKING_DAY', length: 10 },
  extension: 0,
  usedBefore: 0,
  exclusions: [],
  agreed: null,
  rawDueOn: '2026-10-09',
  legalDueOn: '2026-10-09',
  provisional: false,
  binding: true,
  rolls: true,
  mayExtendBy: null,
  mayAgree: false,
  mayExclude: [],
  packs: { pack: '信访工作条例（2022）', code: 'petition.CN', calendar: 'abc' },
  days: [
    day('2026-09-18', { role: 'day_zero', isCounted: false, total: null }),
    day('2026-09-20', { reason: 'make_up_workday', notice }),
    day('2026-10-01', off),
    day('2026-10-02', off),
    day('2026-10-09', { total: 10, isLegalDue: true }),
  ],
};
const limit: Counted = {
  ...fastTrack,
  rule: { ...ofLaw, name: '办理期限', article: '34', starts: 'accepted' },
  limit: { unit: 'CALENDAR_DAY', length: 60 },
  rawDueOn: '2027-01-10',
  legalDueOn: '2027-01-11',
  provisional: true,
  mayExtendBy: 30,
};

describe('a date in three voices', () => {
  it('speaks to the petitioner without any article, notice or rule', () => {
    for (const counted of [fastTrack, limit]) {
      expect(said('petitioner', counted)).not.toMatch(/条|〔|民法典|XF-|规则/);
      expect(said('petitioner', counted, 'en')).not.toMatch(/art\.|Code|rule/i);
    }
    expect(said('petitioner', fastTrack)).toContain('县交通运输局最晚在 2026年10月9日（星期五） 晚上 12 点之前办完');
    expect(said('petitioner', { ...limit, owner: 'petitioner' })).toContain('您在 2027年1月11日（星期一）');
  });

  it('tells the clerk how it was counted and what could still change it', () => {
    expect(said('clerk', fastTrack)).toContain('2 天休息不数，1 天调休上班计入，第 10 个工作日是 2026年10月9日');
    expect(said('clerk', fastTrack)).toContain('没有什么还会改变它');
    expect(said('clerk', limit)).toContain('还会改变它的：2027 年放假安排公布；延期，至多 30 日，经负责人批准');
  });

  it('says which day is day 0, why that one, and that the record may be of a later day', () => {
    expect(said('clerk', fastTrack)).toMatch(
      /^2026年9月18日（星期五）：受理的当日。\n当日记录：受理。\n期限自 2026年9月18日（星期五） 的次日起算。/,
    );
    const later = { ...fastTrack, startFact: { on: '2026-09-21', sentence: '督办立案。' } };
    expect(said('clerk', later)).toContain('时限由 2026年9月21日（星期一） 的这条记录开始：督办立案。');
    expect(said('clerk', { ...fastTrack, rule: null, startFact: null })).toMatch(/^从 2026年9月18日（星期五） 算。\n/);
  });

  it('gives the lawyer the articles, and each notice once with its days', () => {
    const words = said('lawyer', fastTrack);
    expect(words).toContain('《信访工作条例》第三十四条');
    expect(words).toContain('规则包：信访工作条例（2022）（编号 petition.CN）');
    expect(words).toContain('第二百零一条第一款：期限自 2026年9月18日（星期五） 的次日起算。');
    expect(words.match(new RegExp(notice, 'g'))).toHaveLength(1);
    expect(words).toContain('2026年10月1日（星期四）至2026年10月2日（星期五）放假');
    expect(words).toContain('2026年9月20日（星期日）调休上班');
    expect(words).not.toContain('第二百零三条第一款');
    expect(said('lawyer', limit)).toContain('第二百零三条第一款');
  });

  it('counts for everybody from the next day, in the same words', () => {
    for (const voice of voices) expect(said(voice, limit)).toContain('自 2026年9月18日（星期五） 的次日起算');
  });

  it('says whose the limit is, and calls none of ours the law’s', () => {
    const ours: Counted = {
      ...limit,
      rule: { ...ofOurs, name: '送达处理意见书', article: '31(6)', starts: 'decided' },
    };
    expect(said('petitioner', limit)).toContain('天数是国家规定的。');
    expect(said('petitioner', ours)).toContain(
      '这个期限是本平台定的，《信访工作条例》没有规定几天；别的法律另有规定的，按那个法律。',
    );
    for (const voice of ['clerk', 'lawyer'] as const) {
      expect(said(voice, limit)).toContain('天数由《信访工作条例》第三十四条规定。');
      const words = said(voice, ours);
      expect(words).toContain(
        '这个期限由平台规定，《信访工作条例》没有规定（参见第三十一条第六项）。\n理由：由平台确定。',
      );
      expect(words).not.toContain('法定期限');
      expect(said(voice, { ...limit, rule: null })).toContain('不是哪一条规定的期限');
    }
  });

  it('says in every voice which days had been used before, and that this is ours', () => {
    for (const voice of voices) {
      expect(said(voice, { ...limit, usedBefore: 55 })).toMatch(/已经用去的 55 天接着算.*平台规定/);
      expect(said(voice, limit)).not.toContain('用去');
    }
  });

  it('says of exclusions, extensions and measured clocks what they are', () => {
    const exclusions = [{ from: '2026-10-01', to: '2026-10-05', reason: 'hearing', isOpen: false }];
    const counted = { ...limit, exclusions, extension: 30, binding: false };
    expect(said('petitioner', counted)).toContain('有 4 天依法不算');
    expect(said('clerk', counted)).toContain('（听证）');
    expect(said('clerk', counted)).toContain('90 日');
    expect(said('lawyer', counted)).toContain('不具约束力');
  });

  it('says of excluded time that has not ended that the date is the latest, and how it comes sooner', () => {
    const exclusions = [{ from: '2026-10-01', to: '2026-10-31', reason: 'appraisal', isOpen: true }];
    const counted = { ...limit, exclusions };
    expect(said('petitioner', counted)).toContain('最迟的日期');
    expect(said('clerk', counted)).toMatch(/自 2026年10月1日.*起扣除（鉴定），尚未结束/);
    expect(said('lawyer', counted)).toContain('该长度由平台规定');
  });

  it('says in every voice on which day all parties agreed, and whether they may again', () => {
    const agreed = { on: '2026-10-10', until: '2026-12-31', times: 2 };
    for (const voice of voices)
      expect(said(voice, { ...limit, agreed })).toMatch(/协商同意延到 2026年12月31日.*（第 2 次）/);
    expect(said('clerk', { ...limit, mayAgree: true })).toContain('各方协商一致延期');
  });

  it('says of a rung whose date was set that it was postponed, and nothing of an assignment', () => {
    const set = { ...fastTrack, limit: null, rawDueOn: '2026-11-27', legalDueOn: '2026-11-27' };
    const rung: Counted = {
      ...set,
      rule: { ...ofOurs, name: '督办第二级：督办函', article: '40(1)', starts: 'breached' },
    };
    expect(said('clerk', rung)).toContain('至少隔一个工作日，所以推后到 2026年11月27日（星期五）。');
    expect(said('petitioner', rung)).toContain('与上一步至少隔一个工作日');
    expect(said('lawyer', rung)).toContain('本级推后至 2026年11月27日（星期五）。');
    expect(said('lawyer', rung)).not.toContain('自下一日开始计算');
    for (const voice of voices) {
      expect(said(voice, rung)).not.toMatch(/交办|指定|不是数出来的/);
      expect(said(voice, rung, 'en')).toContain('at least one working day');
      expect(said(voice, rung, 'en')).not.toMatch(/assign|was set, /);
    }
    const assigned = { ...set, rule: { ...ofSet, name: '交办事项反馈结果', article: '22(1)(3)', starts: 'assigned' } };
    expect(said('clerk', assigned)).toContain('期限是指定的日期');
  });

  it('has complete sentences in both languages, whatever is counted', () => {
    const kinds: Counted[] = [
      fastTrack,
      limit,
      { ...limit, limit: null },
      { ...limit, limit: null, rule: { ...ofOurs, name: '督办第二级：督办函', article: '40(1)', starts: 'breached' } },
      { ...limit, limit: { unit: 'MONTH', length: 3 }, rule: null, owner: null, packs: null },
      { ...limit, limit: { unit: 'HOUR', length: 1 } },
    ];
    for (const counted of kinds) {
      for (const voice of voices) {
        for (const language of ['zh', 'en'] as const) {
          for (const sentence of voiceOf(voice, counted, sayIn(language))) {
            expect(sentence).toMatch(/[。.]$/);
            expect(sentence).not.toMatch(/\{|undefined|null|voice\./);
          }
        }
      }
    }
  });
});
