import { endingText, type GuidedKind, type GuidedQuarter } from '#libs/contracts';
import { NumberCell, NumberRow, NumberTable } from '../parts/number-table.js';
import { useOfficeName } from '../office/office-name.js';
import { useSay } from './guidance.messages.js';
import { countOf, notListed } from './not-listed.js';

interface QuarterProps {
  readonly kind: GuidedKind['kind'];
  readonly of: GuidedQuarter;
}

/** One quarter of one kind of case: the offices that are listed, those that are not together, and all. */
export function Quarter({ kind, of }: QuarterProps) {
  const say = useSay();
  const [year = '', n = ''] = of.quarter.split('Q');
  return (
    <section aria-labelledby={`${kind}-${of.quarter}`}>
      <h3 id={`${kind}-${of.quarter}`}>{say('word.quarter', { year, n })}</h3>
      <Numbers kind={kind} of={of} />
    </section>
  );
}

function Numbers({ kind, of }: QuarterProps) {
  const say = useSay();
  const nameOf = useOfficeName();
  const { totals, least, listed, unlisted } = of;
  const rest = notListed(of);
  if (totals === null || rest === null) return <p>{say('guidance.alone', { least })}</p>;
  if (totals.takenIn + totals.ended + totals.open === 0) return <p>{say('guidance.nothing')}</p>;
  const phases = totals.endings.map(({ phase }) => phase);
  const heads = [
    ...[say('guidance.takenIn'), say('guidance.ended')],
    ...phases.map((phase) => endingText(kind, phase, say.language)),
    say('guidance.open'),
  ];
  const row = (numbers: NonNullable<typeof rest>, open: number | null) =>
    [numbers.takenIn, numbers.ended, ...phases.map((phase) => countOf(numbers, phase)), open].map((number, index) => (
      <NumberCell key={heads[index]} head={heads[index] ?? ''}>
        {number ?? <span className="quiet">{say('word.none')}</span>}
      </NumberCell>
    ));
  return (
    <NumberTable
      caption={say('word.quarter', { year: of.quarter.slice(0, 4), n: of.quarter.slice(5) })}
      heads={[say('word.office'), ...heads]}
      foot={<NumberRow head={say('guidance.total')}>{row(totals, totals.open)}</NumberRow>}
    >
      {listed.map((one) => (
        <NumberRow key={one.office} head={nameOf(one.office)}>
          {row(one, null)}
        </NumberRow>
      ))}
      {unlisted === 0 ? null : (
        <NumberRow head={say('guidance.rest', { n: unlisted, least })}>{row(rest, null)}</NumberRow>
      )}
    </NumberTable>
  );
}
