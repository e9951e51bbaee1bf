import { parseCalendarFile } from '#libs/calendar';
import type { Sentence } from '#libs/contracts';
import type { CalendarChange } from './difference.js';
import { separator } from './sheets.js';
import { wordLists } from './words.js';

/** The days of a new calendar, or which days of one that counts now come and go. */
export function sayCalendar({ name, content, before }: CalendarChange): Sentence {
  const [now, then] = [parseCalendarFile(content), before === null ? null : parseCalendarFile(before)];
  const lists = [
    { word: wordLists.day.off, now: now.offDays, then: then?.offDays ?? [] },
    { word: wordLists.day.work, now: now.makeUpWorkdays, then: then?.makeUpWorkdays ?? [] },
  ];
  const said = lists.flatMap((list) => {
    const added = list.now.filter((day) => !list.then.includes(day));
    const gone = list.then.filter((day) => !list.now.includes(day));
    return [...daysOf(list.word, added, then === null ? none : more), ...daysOf(list.word, gone, fewer)];
  });
  const nothing = then === null ? noDays : sameDays;
  const [zh, en] = (['zh', 'en'] as const).map(
    (language) => said.map((one) => one[language]).join(language === 'zh' ? '；' : '; ') || nothing[language],
  );
  const what = then === null ? { zh: '装入', en: 'loaded' } : { zh: '变更', en: 'changed' };
  return { zh: `日历 ${name}：${what.zh}（${zh ?? ''}）`, en: `calendar ${name}: ${what.en} (${en ?? ''})` };
}

const none: Sentence = { zh: '', en: '' };
const more: Sentence = { zh: '增加', en: 'added, ' };
const fewer: Sentence = { zh: '取消', en: 'gone, ' };
const noDays: Sentence = { zh: '没有自己的日子', en: 'no days of its own' };
const sameDays: Sentence = {
  zh: '日子不变，通知等其他内容有变',
  en: 'the same days; the notice or another text differs',
};

function daysOf(word: Sentence, days: readonly string[], how: Sentence): Sentence[] {
  if (days.length === 0) return [];
  return [{ zh: `${how.zh}${word.zh} ${days.join(separator)}`, en: `${how.en}${word.en} ${days.join(', ')}` }];
}
