import type * as z from 'zod';
import { dateInList } from '../base/dates.js';
import { useSay } from './pack.messages.js';
import { spansOf } from './day-spans.js';
import { FactList } from '../parts/fact-list.js';
import { inLanguage } from './in-language.js';
import { Jurisdiction } from './pack-name.js';
import type { calendarContent } from './pack-content.js';

/** A calendar: its notice, its days off as spans, and the weekend days that are worked. */
export function CalendarView({ content }: { readonly content: z.output<typeof calendarContent> }) {
  const say = useSay();
  const { notice, noticeEn, source, publishedOn, jurisdiction, offDays, makeUpWorkdays, remark, remarkZh } = content;
  const day = (on: string): string => dateInList(on, say.language);
  return (
    <>
      <FactList
        lines={[
          [say('pack.jurisdiction'), <Jurisdiction key="place" code={jurisdiction} />],
          [say('pack.notice'), say.language === 'en' ? (noticeEn ?? notice) : notice],
          ...(source == null ? [] : ([[say('pack.found'), source]] as const)),
          [say('pack.publishedOn'), publishedOn === null ? say('pack.publishedOn.none') : day(publishedOn)],
          ...(remark == null ? [] : ([[say('pack.remark'), inLanguage(say.language, remark, remarkZh)]] as const)),
        ]}
      />
      <h2>
        {say('pack.offDays')} {offDays.length}
      </h2>
      {offDays.length === 0 ? <p>{say('pack.noDays')}</p> : null}
      <ul>
        {spansOf(offDays).map(({ from, to }) => (
          <li key={from}>{from === to ? day(from) : `${day(from)} – ${day(to)}`}</li>
        ))}
      </ul>
      <h2>
        {say('pack.makeUp')} {makeUpWorkdays.length}
      </h2>
      {makeUpWorkdays.length === 0 ? <p>{say('pack.noDays')}</p> : null}
      <ul>
        {makeUpWorkdays.map((on) => (
          <li key={on}>{day(on)}</li>
        ))}
      </ul>
    </>
  );
}
