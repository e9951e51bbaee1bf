import { phaseText, wordOf, type Overview } from '#libs/contracts';
import type { ReactNode } from 'react';
import { Section } from '../base/section.js';
import { NumberLink } from '../parts/number-link.js';
import { useOfficeName } from '../office/office-name.js';
import { CaseLink } from '../parts/case-link.js';
import { NumberCell, NumberRow, NumberTable } from '../parts/number-table.js';
import { useSay } from './overview.messages.js';
import { owedAddress } from './use-overview.js';

type Work = Overview['works'][number];
const stands = ['due', 'done', 'late', 'owed', 'overdue', 'excused'] as const;
const withCarried = [...stands, 'carried'] as const;
type Stand = (typeof withCarried)[number];

/** A hook: what a work is called. */
function useWorkName(): (work: Pick<Work, 'work' | 'unit' | 'owner'>) => string {
  const say = useSay();
  const nameOf = useOfficeName();
  return ({ work, unit, owner }) =>
    say('overview.work', {
      work: wordOf('cadence', 'work', work, say.language),
      unit: wordOf('cadence', 'unit', unit, say.language),
      owner: nameOf(owner),
    });
}

/** Every work in a line, the numbers that a leader looks at first. */
export function AllWorks({ of: { works, period } }: { readonly of: Overview }) {
  const say = useSay();
  const workName = useWorkName();
  return (
    <Section id="all-works" title={say('overview.all')}>
      <NumberTable caption={say('overview.all')} heads={[say('overview.work.head'), ...headsOf(say, withCarried)]}>
        {works.map((work) => (
          <Row
            key={work.cadence}
            {...{ sums: work.totals, shown: withCarried, head: workName(work), name: workName(work), quarter: period }}
            of={work.isListed ? { cadence: work.cadence } : null}
          />
        ))}
      </NumberTable>
    </Section>
  );
}

interface WorkProps {
  readonly work: Work;
  readonly quarter: string;
}

/** One work: its periods, and its offices in the order of the organisation. */
export function WorkTables({ work, quarter }: WorkProps) {
  const say = useSay();
  const name = useWorkName()(work);
  return (
    <Section id={`work-${work.cadence}`} title={name} className="stack">
      <ByOffice work={work} quarter={quarter} />
      {work.periods.length === 0 ? null : (
        <NumberTable
          caption={`${name} ${say('overview.byPeriod')}`}
          heads={[say('overview.period'), say('overview.days'), say('word.state'), ...headsOf(say, stands)]}
        >
          {work.periods.map((one) => (
            <Row
              key={one.number}
              {...{ sums: one, shown: stands, name: one.period, quarter }}
              head={
                <>
                  {one.period} {work.isListed ? <CaseLink kind="cadence" number={one.number} /> : null}
                </>
              }
              of={work.isListed ? { cadence: work.cadence, key: one.period } : null}
            >
              <NumberCell head={say('overview.days')} isText>
                {say('overview.days.of', { from: one.from, until: one.until })}
              </NumberCell>
              <NumberCell head={say('word.state')} isText>
                {one.endedAs === null
                  ? phaseText('cadence', one.phase, say.language)
                  : wordOf('cadence', 'endedAs', one.endedAs, say.language)}
              </NumberCell>
            </Row>
          ))}
        </NumberTable>
      )}
    </Section>
  );
}

function ByOffice({ work: { cadence, rows, totals, isListed, ...work }, quarter }: WorkProps) {
  const say = useSay();
  const nameOf = useOfficeName();
  const name = useWorkName()(work);
  const common = { shown: withCarried, quarter };
  return (
    <NumberTable
      caption={`${name} ${say('overview.byOffice')}`}
      heads={[say('overview.office'), ...headsOf(say, withCarried)]}
      foot={
        <Row
          {...common}
          sums={totals}
          head={say('overview.total')}
          name={say('overview.total')}
          of={isListed ? { cadence } : null}
        />
      }
    >
      {rows.map(({ office, offices, ...sums }) => {
        const head = offices === null ? nameOf(office) : say('overview.under', { name: nameOf(office), n: offices });
        const of = { cadence, ...(offices === null ? { office } : { under: office }) };
        return <Row key={office} {...common} sums={sums} head={head} name={head} of={isListed ? of : null} />;
      })}
    </NumberTable>
  );
}

const headsOf = (say: ReturnType<typeof useSay>, of: readonly Stand[]): string[] =>
  of.map((stand) => say(`overview.${stand}`));

interface RowProps {
  readonly sums: Partial<Readonly<Record<Stand, number>>>;
  readonly shown: readonly Stand[];
  readonly head: ReactNode;
  /** What it is called, for readers of the screen. */
  readonly name: string;
  readonly quarter: string;
  /** Null: its numbers have no lists. */
  readonly of: Parameters<typeof owedAddress>[1] | null;
  /** Cells before the numbers. */
  readonly children?: ReactNode;
}

/** Numbers, each of which opens the list of as many rows where there is one. */
function Row({ sums, shown, head, name, quarter, of, children }: RowProps) {
  const say = useSay();
  return (
    <NumberRow head={head}>
      {children}
      {shown.map((stand) => {
        const what = say(`overview.${stand}`);
        return (
          <NumberCell key={stand} head={what}>
            <NumberLink
              count={sums[stand] ?? 0}
              to={of === null ? null : owedAddress(quarter, { stands: stand, ...of })}
              what={`${name} ${what}`}
              isLate={stand === 'overdue'}
            />
          </NumberCell>
        );
      })}
    </NumberRow>
  );
}
