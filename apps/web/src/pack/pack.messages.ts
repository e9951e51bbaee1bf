import { withTexts } from '../base/texts.js';
export * from '../base/say.js';

export const packMessages = withTexts({
  'pack.missing.title': { zh: '{year} 年放假安排未公布', en: 'The calendar of {year} is not published' },
  'pack.missing.all': {
    zh: '有 {n, number} 个在走的时限落在 {year} 年，公布以前到期日只是暂定。',
    en: 'Running clocks that fall into {year}: {n, number}. Such dates are provisional until it is published.',
  },
  'pack.missing.office': {
    zh: '您单位看得到的时限中有 {n, number} 个落在 {year} 年，公布以前到期日只是暂定。',
    en: 'Running clocks that your office may see and that fall into {year}: {n, number}. Such dates are provisional until it is published.',
  },
  'pack.missing.next': {
    zh: '国务院办公厅通常在上一年 11 月公布下一年的放假安排，州里的随后公布。',
    en: 'The State Council publishes the days off of a year in the November before; the prefecture follows.',
  },
  'pack.complete': { zh: '日历已公布到 {year} 年底。', en: 'Calendars are published to the end of {year}.' },
  'pack.readOnly': {
    zh: '本页只看不改。新的规则包和日历随新版本装入（maplebridge migrate）。',
    en: 'Read only. New rules and calendars come with a release (maplebridge migrate).',
  },
  'pack.years': { zh: '各年日历', en: 'Calendars by year' },
  'pack.year': { zh: '年份', en: 'Year' },
  'pack.thisYear': { zh: '{year}（今年）', en: '{year} (this year)' },
  'pack.calendars': { zh: '日历', en: 'Calendars' },
  'pack.calendarOf': { zh: '{place} {year} 年日历', en: 'Calendar of {place}, {year}' },
  'pack.code': { zh: '编号', en: 'Code' },
  'pack.noCalendar': { zh: '没有', en: 'none' },
  // A calendar that is there may be an invented one: what it makes of dates is said, not who published it.
  'pack.published': { zh: '到期日', en: 'Due dates' },
  'pack.published.yes': { zh: '✓ 确定', en: '✓ certain' },
  'pack.published.no': { zh: '≈ 暂定，放假安排未公布', en: '≈ provisional, calendar not published' },
  'pack.provisional': { zh: '暂定的时限', en: 'Provisional clocks' },
  'pack.rules': { zh: '规则包', en: 'Rule packs' },
  'pack.name': { zh: '名称', en: 'Name' },
  'pack.version': { zh: '版本', en: 'Version' },
  'pack.loadedAt': { zh: '装入', en: 'Loaded' },
  'pack.use': { zh: '使用', en: 'Use' },
  'pack.use.newest': { zh: '新的时限用它', en: 'new clocks use it' },
  'pack.use.older': { zh: '只用于已经起算的时限', en: 'clocks that run already' },
  'pack.none': { zh: '没有装入任何包。', en: 'No pack is loaded.' },
  'pack.inForceOn': { zh: '施行', en: 'In force since' },
  'pack.source': { zh: '依据', en: 'Source' },
  'pack.jurisdiction': { zh: '适用地区', en: 'Jurisdiction' },
  'pack.publishedOn': { zh: '公布日期', en: 'Published on' },
  'pack.publishedOn.none': { zh: '没有查到', en: 'no date found' },
  'pack.notice': { zh: '通知', en: 'Notice' },
  'pack.found': { zh: '原文', en: 'Text' },
  'pack.remark': { zh: '说明', en: 'Remark' },
  'pack.offDays': { zh: '放假', en: 'Days off' },
  'pack.makeUp': { zh: '调休上班', en: 'Make-up workdays' },
  'pack.noDays': { zh: '没有', en: 'none' },
  'pack.rulesOf': { zh: '规则 {n} 条', en: '{n, plural, one {# rule} other {# rules}}' },
  'pack.rule': { zh: '规则', en: 'Rule' },
  'pack.what': { zh: '事项', en: 'What' },
  'pack.article': { zh: '条文', en: 'Article' },
  'pack.limit': { zh: '时限', en: 'Limit' },
  'pack.owner': { zh: '谁的时限', en: 'Whose' },
  'pack.owner.office': { zh: '机关', en: 'the office' },
  'pack.owner.petitioner': { zh: '信访人', en: 'the petitioner' },
  'pack.rolls': { zh: '末日遇休息日', en: 'Last day on a rest day' },
  'pack.rolls.yes': { zh: '顺延', en: 'moves' },
  'pack.rolls.no': { zh: '不顺延', en: 'stays' },
  'pack.extension': { zh: '可延长', en: 'Extension' },
  'pack.remarks': { zh: '条文没有写、由平台定的', en: 'Decided where the text is silent' },
  'pack.limit.none': { zh: '及时，条文没有数字', en: 'promptly; the text has no number' },
  'pack.limit.date': { zh: '由交办机关定日期', en: 'a date that is set with the act' },
  'pack.ladder': { zh: '督办阶梯', en: 'Ladder of supervision' },
  'pack.rung': { zh: '级', en: 'Rung' },
  'pack.after': { zh: '逾期后', en: 'After the breach' },
  'pack.atOnce': { zh: '立即', en: 'at once' },
  'pack.how': { zh: '怎样发生', en: 'How' },
  'pack.how.platform': { zh: '到时间自动', en: 'by time' },
  'pack.how.judgement': { zh: '由负责人决定', en: 'a person decides' },
  'pack.raw': { zh: '原始 JSON', en: 'Raw JSON' },
  'pack.allVersions': { zh: '回到全部', en: 'All packs' },
});

declare module '../base/texts.js' {
  interface Texts {
    pack: typeof packMessages;
  }
}
