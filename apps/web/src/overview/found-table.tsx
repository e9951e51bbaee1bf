import type { FoundStand, Overview } from '#libs/contracts';
import { Section } from '../base/section.js';
import { useOfficeName } from '../office/office-name.js';
import { NumberLink } from '../parts/number-link.js';
import { NumberCell, NumberRow, NumberTable } from '../parts/number-table.js';
import { useSay } from './overview.messages.js';
import { foundAddress } from './use-overview.js';

type Found = NonNullable<Overview['findings']>;

const shown = ['found', 'due', 'done', 'late', 'owed', 'overdue', 'carried'] as const satisfies readonly FoundStand[];

/** What inspections have found (督导问题), by office in the order of the organisation: how its mending stands, and how old what was carried over is. */
export function FoundTable({
  found: { rows, totals, isListed },
  quarter,
}: {
  readonly found: Found;
  readonly quarter: string;
}) {
  const say = useSay();
  const nameOf = useOfficeName();
  const title = say('overview.found');
  return (
    <Section id="found" title={title} className="stack">
      <NumberTable
        caption={title}
        heads={[
          say('overview.office'),
          ...shown.map((one) => say(`overview.found.${one}`)),
          say('overview.found.oldest'),
        ]}
        foot={<Row sums={totals} name={say('overview.total')} quarter={quarter} isListed={isListed} />}
      >
        {rows.map(({ office, ...sums }) => (
          <Row key={office} sums={sums} name={nameOf(office)} office={office} quarter={quarter} isListed={isListed} />
        ))}
      </NumberTable>
      <p className="quiet">{say('overview.found.about')}</p>
    </Section>
  );
}

interface RowProps {
  readonly sums: Found['totals'];
  readonly name: string;
  /** Left out: of all. */
  readonly office?: string;
  readonly quarter: string;
  readonly isListed: boolean;
}

/** Numbers, each of which opens the list of as many findings. */
function Row({ sums, name, office, quarter, isListed }: RowProps) {
  const say = useSay();
  return (
    <NumberRow head={name}>
      {shown.map((stands) => {
        const what = say(`overview.found.${stands}`);
        return (
          <NumberCell key={stands} head={what}>
            <NumberLink
              count={sums[stands]}
              to={isListed ? foundAddress(quarter, { stands, ...(office === undefined ? {} : { office }) }) : null}
              what={`${name} ${what}`}
              isLate={stands === 'overdue'}
            />
          </NumberCell>
        );
      })}
      <NumberCell head={say('overview.found.oldest')}>
        {sums.carried === 0 ? say('word.none') : say('overview.found.days', { days: sums.oldest })}
      </NumberCell>
    </NumberRow>
  );
}
