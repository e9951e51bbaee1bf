import type { LegalDate } from '#libs/kernel';
import type { CalendarFile } from './calendar.js';
import { isWeekend, yearOf } from './date.js';
import { PackReader } from './pack-reader.js';

const CODE = 'calendar.bad_pack';
/** Code of a place (行政区划代码, GB/T 2260): the nation, a province, a prefecture, a county. */
export const divisionCode = /^CN(-\d{2}|-\d{4}|-\d{6})?$/;

/**
 * Reads the JSON text of a calendar file (日历包), as a notice or an administrator wrote it.
 *
 * @throws DomainError `calendar.bad_pack` (invalid): details `line`, `path`, `reason`
 */
export function parseCalendarFile(text: string): CalendarFile {
  const field = PackReader.of(text, CODE).fields(
    ['jurisdiction', 'year', 'notice', 'publishedOn', 'offDays', 'makeUpWorkdays'],
    ['parent', 'isMadeUp', 'noticeEn', 'source', 'remark', 'remarkZh'],
  );
  const jurisdiction = division(field('jurisdiction'));
  const year = field('year').whole(1992, 9998);
  const offDays = days(field('offDays'), year);
  return {
    jurisdiction,
    parent: parentOf(field('parent'), jurisdiction),
    year,
    isMadeUp: field('isMadeUp').orNull((each) => each.flag()) ?? false,
    notice: field('notice').text(),
    noticeEn: field('noticeEn').orNull((each) => each.text()),
    source: field('source').orNull((each) => each.text()),
    publishedOn: field('publishedOn').orNull((each) => each.date()),
    offDays,
    makeUpWorkdays: makeUpDays(field('makeUpWorkdays'), year, offDays),
    remark: field('remark').orNull((each) => each.text()),
    remarkZh: field('remarkZh').orNull((each) => each.text()),
  };
}

function division(reader: PackReader): string {
  const text = reader.text();
  if (!divisionCode.test(text)) throw reader.refuse('expected_choice');
  return text;
}

/** Only the nation has nothing above it: a local layer without a parent would make every other day unknown. */
function parentOf(reader: PackReader, jurisdiction: string): string | null {
  const parent = reader.orNull(division);
  const isNation = jurisdiction === 'CN';
  if (isNation !== (parent === null) || parent === jurisdiction) throw reader.refuse('contradiction');
  return parent;
}

function days(reader: PackReader, year: number): LegalDate[] {
  const found: LegalDate[] = [];
  for (const item of reader.items()) {
    const day = item.date();
    if (found.includes(day)) throw item.refuse('doubled_value');
    if (yearOf(day) !== year && !day.startsWith(`${String(year - 1)}-12`)) throw item.refuse('outside_year');
    found.push(day);
  }
  return found;
}

function makeUpDays(reader: PackReader, year: number, offDays: readonly LegalDate[]): LegalDate[] {
  const found = days(reader, year);
  reader.items().forEach((item) => {
    const day = item.date();
    if (offDays.includes(day)) throw item.refuse('contradiction');
    if (!isWeekend(day)) throw item.refuse('expected_weekend');
  });
  return found;
}
