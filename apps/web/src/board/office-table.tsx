import { useOfficeName } from '../office/office-name.js';
import { useSay } from '../shell/say.js';
import { NumberLink } from './number-link.js';
import { rateText } from './rate.js';
import { deadlinesAddress, petitionsAddress, type Board } from './use-board.js';
import './board.messages.js';

const openStates = ['overdue', 'today', 'week', 'open'] as const;
const endedStates = ['onTime', 'late'] as const;
const signs = { overdue: '▲', today: '◉', week: '◷', open: '' } as const;

/** What each office has to do and how it kept its dates; in the order of the organisation. */
export function OfficeTable({ board }: { readonly board: Board }) {
  const say = useSay();
  const nameOf = useOfficeName();
  const { bouncedFrom, idleAfterDays } = board.thresholds;
  const bounced = say('board.bounced', { n: bouncedFrom });
  const idle = say('board.idle', { n: idleAfterDays });
  return (
    <section aria-labelledby="by-office">
      <h2 id="by-office">{say('board.byOffice')}</h2>
      <div className="table-scroll" role="region" aria-label={say('board.byOffice')} tabIndex={0}>
        <table className="data-table board-table">
          <caption className="sr-only">{say('board.byOffice')}</caption>
          <thead>
            <tr>
              <th scope="col">{say('board.office')}</th>
              {openStates.map((state) => (
                <th key={state} scope="col" className="is-end">
                  {signs[state]} {say(`board.${state}`)}
                </th>
              ))}
              <th scope="col" className="is-end">
                {bounced}
              </th>
              <th scope="col" className="is-end">
                {idle}
              </th>
              {endedStates.map((state) => (
                <th key={state} scope="col" className="is-end">
                  {say(`board.${state}`)}
                </th>
              ))}
              <th scope="col" className="is-end">
                {say('board.rate')}
              </th>
            </tr>
          </thead>
          <tbody>
            {board.offices.map(({ office, ...sums }) => (
              <Row key={office} board={board} sums={sums} office={office} head={nameOf(office)} />
            ))}
          </tbody>
          <tfoot>
            <Row board={board} sums={board.totals} head={say('board.total')} />
          </tfoot>
        </table>
      </div>
    </section>
  );
}

interface RowProps {
  readonly board: Board;
  readonly sums: Board['totals'];
  readonly head: string;
  /** Left out: all of them together. */
  readonly office?: string;
}

function Row({ board, sums, head, office }: RowProps) {
  const say = useSay();
  const { bouncedFrom, idleAfterDays } = board.thresholds;
  const of = office === undefined ? {} : { office };
  const holder: Readonly<Record<string, string>> = office === undefined ? {} : { holder: office };
  const rate = rateText(sums);
  const deadlines = (state: (typeof openStates)[number] | (typeof endedStates)[number]) => (
    <td key={state} className="is-end">
      <NumberLink
        count={sums[state]}
        to={deadlinesAddress(board, { state, ...of })}
        what={`${head} ${say(`board.${state}`)}`}
        isLate={state === 'overdue'}
      />
    </td>
  );
  return (
    <tr>
      <th scope="row">{head}</th>
      {openStates.map(deadlines)}
      <td className="is-end">
        <NumberLink
          count={sums.bounced}
          to={petitionsAddress({ ...holder, minReferrals: String(bouncedFrom) })}
          what={`${head} ${say('board.bounced', { n: bouncedFrom })}`}
        />
      </td>
      <td className="is-end">
        <NumberLink
          count={sums.idle}
          to={petitionsAddress({ ...holder, idleDays: String(idleAfterDays) })}
          what={`${head} ${say('board.idle', { n: idleAfterDays })}`}
        />
      </td>
      {endedStates.map(deadlines)}
      <td className="is-end">{rate ?? <span className="quiet">{say('board.noneEnded')}</span>}</td>
    </tr>
  );
}
