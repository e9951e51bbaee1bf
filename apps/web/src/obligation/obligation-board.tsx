import { obligationBoard, type ObligationBoard } from '#contracts/obligation';
import { useAnswer } from '../base/use-answer.js';
import { OfficeName } from '../office/office-name.js';
import { listAddress } from '../parts/case-address.js';
import { NumberLink } from '../parts/number-link.js';
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
                  <NumberLink
                    count={row[name]}
                    to={listAddress('obligation', { ...narrowed(data), office: row.office })}
                    what={head}
                  />
                </NumberCell>
              );
            })}
          </NumberRow>
        ))}
      </NumberTable>
    </details>
  );
}
