import { describe, expect, it } from '@jest/globals';
import type { Counted } from '#contracts/petition';
import { html, paragraphs, wholeDates } from './markup.js';
import { portalMessages } from './portal.messages.js';
import { whySentences } from './why.js';
import { dateText, instantText, lateWords, sayIn, whoseOf, whoseOfOwed } from './words.js';

describe('markup', () => {
  it('keeps dates whole where they are read, and leaves attributes and what is typed alone', () => {
    const date = '2026年12月11日（星期五）';
    const whole = '<span class="whole">2026年12月11日</span><span class="whole">（星期五）</span>';
    expect(wholeDates(html`<p title="${date}">最晚${date}。</p>`).text).toBe(`<p title="${date}">最晚${whole}。</p>`);
    const typed = `<textarea rows="4">${date}</textarea>`;
    expect(wholeDates(html`${paragraphs(date)}<textarea rows="4">${date}</textarea>`).text).toBe(
      `<p>${whole}</p>${typed}`,
    );
  });

  it('escapes every value and keeps what is markup', () => {
    const nasty = `<i>&"'\``;
    expect(html`<p title="${nasty}">${nasty}${html`<b>ok</b>`}${['a', 1, null, false, undefined]}</p>`.text).toBe(
      '<p title="&lt;i&gt;&amp;&quot;&#39;&#96;">&lt;i&gt;&amp;&quot;&#39;&#96;<b>ok</b>a1</p>',
    );
  });

  it('never takes a value for a template', () => {
    expect(html`${'\\u003cscript\\u003e ${1} $&'}`.text).toBe('\\u003cscript\\u003e ${1} $&amp;');
  });

  it('makes paragraphs of a text', () => {
    expect(paragraphs('一\n二\n\n\n<三>').text.replaceAll(/\s*<br \/>\s*/g, '|')).toBe('<p>一|二</p><p>&lt;三&gt;</p>');
  });
});

describe('the texts', () => {
  it('say the same values in both languages, and Chinese has its own punctuation', () => {
    const named = (text: string): string =>
      [...text.matchAll(/\{(\w+)\}/g)]
        .map(([, one]) => one)
        .sort()
        .join();
    for (const [key, { zh, en }] of Object.entries(portalMessages)) {
      // A plain sentence names the event once where the other language needs the length twice.
      expect([key, new Set(named(zh).split(','))]).toEqual([key, new Set(named(en).split(','))]);
      if (key === 'look.other') continue;
      expect([key, /\p{Script=Han}[,;:()?]|[,;()?]\p{Script=Han}/u.test(zh)]).toEqual([key, false]);
      expect([key, /\p{Script=Han}/u.test(en.replace('信2026', ''))]).toEqual([key, false]);
    }
  });

  it('write dates and times as people read them', () => {
    expect(dateText('2026-12-11', 'zh')).toBe('2026年12月11日（星期五）');
    expect(dateText('2026-12-11', 'en')).toBe('Friday 11 December 2026');
    expect(instantText('2026-12-10T17:05:00.000Z', 'zh')).toBe('2026年12月11日（星期五） 01:05');
  });
});

describe('why a day is that day', () => {
  const counted: Counted = {
    startedBy: 'accepted',
    startOn: '2026-10-12',
    unit: 'CALENDAR_DAY',
    length: 60,
    extension: 0,
    usedBefore: 0,
    rawDueOn: '2026-12-11',
    article: '34',
    origin: 'law',
    calendar: { jurisdiction: 'CN', name: { zh: '全国', en: 'China' }, version: 'abcdefabcdefabcdef' },
    unpublished: [],
  };
  const why = (more: Partial<Counted>, due = '2026-12-11') =>
    whySentences({ due, counted: { ...counted, ...more } }, sayIn('zh'), 'zh');

  it('counts from the day after, and names the article', () => {
    expect(why({})).toEqual([
      '受理是2026年10月12日（星期一）。期限自2026年10月12日（星期一）的次日起算，60 天，到2026年12月11日（星期五）。',
      '当天 24:00 以前都算按期。',
      '从次日算起、遇休息日顺延，《信访工作条例》没有写，是按《民法典》第二百零一条、第二百零三条算的。',
      '天数是条例规定的：《信访工作条例》第三十四条。',
      '工作日和节假日按全国的日历（版本 abcdefabcdef）。',
    ]);
  });

  it('says what was extended, moved or is not published yet', () => {
    const said = why({ extension: 30, rawDueOn: '2027-01-10', unpublished: ['2027'] }, '2027-01-11');
    expect(said[0]).toContain('次日起算，90 天，');
    expect(said).toContain('其中 30 天是延长的。');
    expect(said).toContain('2027年1月10日（星期日）是休息日，所以顺延到下一个上班日：2027年1月11日（星期一）。');
    expect(said).toContain('2027 年的放假安排还没有公布，公布后日期可能变动。');
  });

  it('says which days had been used before the class was corrected, and whose rule that is', () => {
    const said = why({ usedBefore: 55 }).join('');
    expect(said).toContain('已经用掉 55 天，接着算');
    expect(said).toContain('改分类、转出去又收回，都不能拖长办理');
    expect(said).toContain('这是本平台的规定');
    expect(why({}).join('')).not.toContain('用掉');
  });

  it('does not call law what was decided here', () => {
    const ours = why({ origin: 'ours', article: null }).join('');
    expect(ours).toContain('这个期限是本平台定的，《信访工作条例》没有规定几天；别的法律另有规定的，按那个法律。');
    expect(ours).not.toMatch(/国家规定|条例规定的|法定/);
    expect(why({ origin: 'set', article: '22(1)(3)' })).toContain(
      '这个日期由交办的机关定。《信访工作条例》第二十二条第一款第三项要求做这件事，没有规定哪一天。',
    );
    expect(why({ origin: 'named', article: '32(2)' })).toContain(
      '这个日期由处理意见书写明，这样写明是本平台的规定；《信访工作条例》只要求督促执行（第三十二条第二款），没有规定哪一天。',
    );
  });

  it('says of silence that the number is the law’s and the start is ours', () => {
    expect(why({ startedBy: 'breached' }).join('')).toContain(
      '天数是条例规定的：《信访工作条例》第三十四条。从这一天算，是本平台定的。',
    );
    expect(whoseOf({ ...counted, startedBy: 'breached' }, counted.rawDueOn)).toBe('whose.lawOurStart');
  });

  it.each([
    ['recordRejected', /^记录送达那天（填报日期没有确认）是2026年10月12日/],
    ['reviewRequested', /^您请求复查是2026年10月12日/],
  ])(
    'says of the window for review that its start is ours where no proved receipt opened it: %s',
    (startedBy, start) => {
      const window = { ...counted, startedBy, length: 30, article: '35', rawDueOn: '2026-11-11' };
      const [first, ...others] = whySentences({ due: '2026-11-11', counted: window }, sayIn('zh'), 'zh');
      expect(first).toMatch(start);
      expect(others.join('')).toContain('从这一天算，是本平台定的。');
      expect(whoseOf(window, window.rawDueOn)).toBe('whose.lawOurStart');
    },
  );

  it('says of a day that was put off that all who petition signed it, and not that the opinion names it', () => {
    const named: Counted = { ...counted, origin: 'named', length: null, unit: null, rawDueOn: '2027-01-15' };
    const moved = { from: '2026-12-26', on: '2026-12-11' };
    const said = whySentences({ due: '2027-01-15', counted: named, moved }, sayIn('zh'), 'zh').join('');
    expect(said).toContain('处理意见书定的是2026年12月26日（星期六）；2026年12月11日（星期五）全体信访人签名同意');
    expect(said).not.toContain('这个日期由处理意见书写明');
    expect(whoseOfOwed({ counted: named, dueOn: '2027-01-15', moved })).toBe('whose.agreed');
    expect(whoseOfOwed({ counted: named, dueOn: '2027-01-15', moved: null })).toBe('whose.named');
  });

  it('says in a few words whose a date is', () => {
    expect(whoseOf(counted, counted.rawDueOn)).toBe('whose.law');
    expect(whoseOf(counted, '2026-12-14')).toBe('whose.lawRolled');
    expect(whoseOf({ ...counted, origin: 'ours', startedBy: 'breached' }, '2026-12-14')).toBe('whose.ours');
  });

  it('knows what nobody has named yet', () => {
    expect(why({ startedBy: 'somethingNew' })[0]).toMatch(/^开始的那天是/);
  });
});

describe('how late a date is', () => {
  const told = (
    supervision: 'none' | 'begun' | 'ended',
    supervisionBasis: 'art40' | 'art43' | 'ours' | null,
    mayTellBureau = true,
  ) => sayIn('zh')(lateWords({ supervision, supervisionBasis }, { mayTellBureau }), { n: 3 });

  it('names supervision only where art. 40 has it, also where nothing is on record yet', () => {
    expect(told('none', 'art40')).toBe('已晚 3 天，还没有督办的记录。您可以向县信访局反映。');
    expect(told('none', 'art43')).toBe('已晚 3 天，还没有责令改正的记录。您可以向它的上级机关反映。');
    expect(told('none', 'ours')).toBe('已晚 3 天，还没有催办的记录。您可以向县信访局反映。');
    expect(told('none', null)).toBe('已晚 3 天。您可以向县信访局反映。');
    for (const stage of ['none', 'begun', 'ended'] as const) {
      for (const basis of ['art43', 'ours', null] as const) expect(told(stage, basis)).not.toContain('督办');
    }
  });

  it.each(['art40', 'art43', 'ours', null] as const)(
    'sends nobody to the petition bureau with what it may not know (art. 30(3)): %s',
    (basis) => {
      expect(told('none', basis, false)).toContain('上级机关反映');
      for (const stage of ['none', 'begun', 'ended'] as const)
        expect(told(stage, basis, false)).not.toContain('信访局');
    },
  );
});
