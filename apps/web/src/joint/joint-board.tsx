import { jointBoard, type JointBoard } from '#contracts/joint';
import { wordOf } from '#libs/contracts';
import { Link } from 'react-router';
import { useAnswer } from '../base/use-answer.js';
import { useMe } from '../base/use-me.js';
import { useOffices } from '../office/use-offices.js';
import { listAddress } from '../parts/case-address.js';
import { CaseLink } from '../parts/case-link.js';
import { DataTable, type Column } from '../parts/data-table.js';
import { NumberLink } from '../parts/number-link.js';
import { NumberCell, NumberRow, NumberTable } from '../parts/number-table.js';
import { useSay } from './joint.messages.js';
import { useWaitColumns } from './waits-table.js';

/** With its place: two tasks of one office may be of one day. */
type Wait = JointBoard['waits'][number] & { readonly at: number };

/** Each number of the board and the list behind it. */
const numbers = [
  ['open', { state: 'open' }],
  ['overdue', { state: 'overdue' }],
  ['noLead', { lacks: 'lead' }],
  ['positionMissing', { lacks: 'position' }],
  ['quorumMissed', { lacks: 'quorum' }],
  ['expertAwaited', { lacks: 'expert' }],
] as const;

/** What waits (联合调解看板): no lead, a position missing, a quorum that failed, who waits for whom since when. */
export function JointBoardPart() {
  const say = useSay();
  const { data } = useAnswer(jointBoard, '/api/joints/board');
  const columns = useColumns();
  const isCentre = useOffices().byId.get(useMe().data?.acting?.office ?? '')?.type === 'dispute-centre';
  // A centre is told of its pools also where nothing is open.
  if (data === undefined || (data.open === 0 && !isCentre)) return null;
  const title = say('joint.board');
  return (
    <details className="no-print stack" open>
      <summary>{title}</summary>
      <NumberTable caption={title} heads={[say('joint.title'), ...numbers.map(([name]) => say(`joint.board.${name}`))]}>
        <NumberRow head={say('joint.board.seen')}>
          {numbers.map(([name, narrowed]) => {
            const head = say(`joint.board.${name}`);
            return (
              <NumberCell key={name} head={head}>
                <NumberLink
                  count={data[name]}
                  to={listAddress('joint', narrowed)}
                  what={head}
                  isLate={name === 'overdue'}
                />
              </NumberCell>
            );
          })}
        </NumberRow>
      </NumberTable>
      <DataTable<Wait>
        caption={say('joint.waits')}
        columns={columns}
        rows={data.waits.map((wait, at) => ({ ...wait, at }))}
        keyOf={({ at }) => String(at)}
        empty={<p className="quiet">{say('joint.noWaits')}</p>}
        isPlain
      />
      {data.isWhole ? null : <p className="quiet">{say('joint.board.more', { n: data.waits.length })}</p>}
      <SmallPools board={data} />
    </details>
  );
}

function useColumns(): readonly Column<Wait>[] {
  const say = useSay();
  const number: Column<Wait> = {
    id: 'number',
    title: say('word.number'),
    cell: (wait) => <CaseLink kind="joint" number={wait.number} />,
  };
  return [number, ...useWaitColumns<Wait>()];
}

/** Pools of the register that are too small, each with its people: whose register it is adds to them. */
function SmallPools({ board: { pools, least } }: { readonly board: JointBoard }) {
  const say = useSay();
  if (pools.length === 0) return null;
  return (
    <section className="stack-close" aria-label={say('joint.board.pools', { least })}>
      <p className="quiet">{say('joint.board.pools', { least })}</p>
      <ul className="row">
        {pools.map(({ speciality, experts: n }) => {
          const words = say('joint.board.pool', {
            speciality: wordOf('joint', 'speciality', speciality, say.language),
            n,
          });
          const narrowed = new URLSearchParams({ kind: 'expert', state: 'serving', speciality });
          return (
            <li key={speciality}>
              {n === 0 ? (
                <span className="quiet">{words}</span>
              ) : (
                <Link
                  to={`/mediators?${narrowed.toString()}`}
                  aria-label={say('joint.board.register', { what: words })}
                >
                  {words}
                </Link>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
