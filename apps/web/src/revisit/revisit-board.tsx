import { revisitBoard, type RevisitBoard } from '#contracts/revisit';
import { Link } from 'react-router';
import { useAnswer } from '../base/use-answer.js';
import { OfficeName } from '../office/office-name.js';
import { listAddress } from '../parts/case-address.js';
import { NumberLink } from '../parts/number-link.js';
import { NumberCell, NumberRow, NumberTable } from '../parts/number-table.js';
import { calendarId } from './revisit-calendar.js';
import { useSay } from './revisit.messages.js';

/** Each number of the board, and the list behind it; what is planned stands in the calendar below. */
const numbers = [
  ['planned', null],
  ['due', { state: 'open' }],
  ['late', { state: 'overdue' }],
  ['made', { endedAs: 'made' }],
  ['proved', { proof: 'whole' }],
  ['doubted', { proof: 'doubted' }],
  ['notReached', { endedAs: 'not_reached' }],
  ['unwanted', { endedAs: 'unwanted' }],
  ['callBacks', { callBack: 'drawn' }],
] as const;

/** Planned, due, made and not reached by office (回访看板), and questions to an office for whoever calls back. */
export function RevisitBoardPart() {
  const say = useSay();
  const { data } = useAnswer(revisitBoard, '/api/revisits/board');
  if (data === undefined || data.offices.length === 0) return null;
  const title = say('revisit.board');
  return (
    <details className="no-print stack" open>
      <summary>{title}</summary>
      <NumberTable
        caption={title}
        heads={[say('revisit.office'), ...numbers.map(([name]) => say(`revisit.board.${name}`))]}
      >
        {data.offices.map((row) => (
          <NumberRow key={row.office} head={<OfficeName id={row.office} />}>
            {numbers.map(([name, narrowed]) => {
              const head = say(`revisit.board.${name}`);
              return (
                <NumberCell key={name} head={head}>
                  <Counted
                    n={row[name]}
                    what={head}
                    narrowed={narrowed === null ? null : { ...narrowed, office: row.office, from: data.since }}
                    isLate={name === 'late'}
                  />
                </NumberCell>
              );
            })}
          </NumberRow>
        ))}
      </NumberTable>
      <Signs signs={data.signs} since={data.signsSince} />
    </details>
  );
}

interface CountedProps {
  readonly n: number;
  readonly what: string;
  readonly narrowed: Readonly<Record<string, string>> | null;
  readonly isLate: boolean;
}

/** A number that opens the list of as many; nothing leads nowhere. */
function Counted({ n, what, narrowed, isLate }: CountedProps) {
  const say = useSay();
  if (n === 0 || narrowed !== null) {
    return <NumberLink count={n} to={listAddress('revisit', narrowed ?? {})} what={what} isLate={isLate} />;
  }
  return (
    <a
      href={`#${calendarId}`}
      aria-label={say('word.openList', { what, n })}
      onClick={() => document.getElementById(calendarId)?.setAttribute('open', '')}
    >
      {n}
    </a>
  );
}

interface SignsProps {
  readonly signs: RevisitBoard['signs'];
  readonly since: string;
}

/** What the supervisor asks an office about, with the list of its revisits: a question, and about nobody. */
function Signs({ signs, since: from }: SignsProps) {
  const say = useSay();
  if (signs.length === 0) return null;
  return (
    <div className="stack-close">
      <h3>{say('revisit.signs')}</h3>
      <p className="quiet">{say('revisit.signs.what')}</p>
      <ul>
        {signs.map(({ office, sign, count }) => (
          <li key={`${office} ${sign}`}>
            <OfficeName id={office} /> ·{' '}
            <Link
              to={listAddress('revisit', { office, from, endedAs: sign === 'often_missed' ? 'not_reached' : 'made' })}
            >
              {say(`revisit.sign.${sign}`, { n: count })}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}
