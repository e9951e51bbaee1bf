import { obligationBoard, type ObligationBoard } from '#contracts/obligation';
import { Link } from 'react-router';
import { useAnswer } from '../base/use-answer.js';
import { OfficeName } from '../office/office-name.js';
import { listAddress } from '../parts/case-address.js';
import { NumberCell, NumberRow, NumberTable } from '../parts/number-table.js';
import { useSay } from './obligation.messages.js';

type Narrowed = Readonly<Record<string, string>>;

/** Each number, and the list behind it. */
const numbers = [
  ['open', () => ({ state: 'open' })],
  ['due', ({ today, until }) => ({ state: 'open', dayFrom: today, dayUntil: until })],
  ['late', () => ({ phase: 'late' })],
  ['broken', () => ({ endedAs: 'broken' })],
] as const satisfies readonly (readonly [string, (data: ObligationBoard) => Narrowed])[];

/** Open, due, late and not performed by the office that urges (履行看板): offices, and never persons. */
export function ObligationBoardPart() {
  const say = useSay();
  const { data } = useAnswer(obligationBoard, '/api/obligations/board');
  if (data === undefined || data.offices.length === 0) return null;
  const title = say('obligation.board');
  return (
    <details className="no-print stack" open>
      <summary>{title}</summary>
      <NumberTable
        caption={title}
        heads={[say('obligation.office'), ...numbers.map(([name]) => say(`obligation.board.${name}`))]}
      >
        {data.offices.map((row) => (
          <NumberRow key={row.office} head={<OfficeName id={row.office} />}>
            {numbers.map(([name, narrowed]) => {
              const head = say(`obligation.board.${name}`);
              return (
                <NumberCell key={name} head={head}>
                  <Counted n={row[name]} what={head} narrowed={{ ...narrowed(data), office: row.office }} />
                </NumberCell>
              );
            })}
          </NumberRow>
        ))}
      </NumberTable>
    </details>
  );
}

interface CountedProps {
  readonly n: number;
  readonly what: string;
  readonly narrowed: Narrowed;
}

/** A number that opens the list of as many; nothing leads nowhere. */
function Counted({ n, what, narrowed }: CountedProps) {
  const say = useSay();
  if (n === 0) return <span className="quiet">0</span>;
  return (
    <Link
      to={`${listAddress('obligation')}?${new URLSearchParams(narrowed).toString()}`}
      aria-label={say('obligation.board.list', { what, n })}
    >
      {n}
    </Link>
  );
}
