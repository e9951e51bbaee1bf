import { mediationStatistics } from '#contracts/mediation';
import { wordOf } from '#libs/contracts';
import { useAnswer } from '../base/use-answer.js';
import { NumberCell, NumberRow, NumberTable } from '../parts/number-table.js';
import { useSay } from './mediation.messages.js';
import { sumsBy, totalOf, type Counted, type Sum } from './statistics-sums.js';

const titles = {
  level: 'mediation.level',
  sort: 'mediation.sort',
  source: 'mediation.source',
  endedAs: 'word.outcome',
  holds: 'mediation.holds',
} as const satisfies Record<Counted, string>;
const fields = Object.keys(titles) as Counted[];

/** What ended this year, of what the office may see (统计): by level, sort, source and end, with how long it took; by nobody. */
export function YearStatistics() {
  const say = useSay();
  const { data } = useAnswer(mediationStatistics, '/api/mediations/statistics');
  if (data === undefined || data.tallies.length === 0) return null;
  const { count: n, days } = totalOf(data.tallies);
  return (
    <details className="no-print">
      <summary>{say('mediation.year', { year: data.year, n, days })}</summary>
      {fields.map((field) => (
        <SumTable key={field} field={field} sums={sumsBy(field, data.tallies)} />
      ))}
    </details>
  );
}

function SumTable({ field, sums }: { readonly field: Counted; readonly sums: readonly Sum[] }) {
  const say = useSay();
  const title = say(titles[field]);
  const heads = [say('mediation.count'), say('mediation.averageDays'), say('mediation.longestDays')] as const;
  return (
    <NumberTable caption={title} heads={[title, ...heads]}>
      {sums.map(({ value, count, days, longest }) => (
        <NumberRow key={value} head={wordOf('mediation', field, value, say.language)}>
          {[count, days, longest].map((number, at) => (
            <NumberCell key={heads[at]} head={heads[at] ?? ''}>
              {number}
            </NumberCell>
          ))}
        </NumberRow>
      ))}
    </NumberTable>
  );
}
