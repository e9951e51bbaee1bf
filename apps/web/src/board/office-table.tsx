import type { Board } from '#libs/contracts';
import { useOfficeName } from '../office/office-name.js';
import { useSay } from './board.messages.js';
import { NumberCell, NumberRow, NumberTable } from '../parts/number-table.js';
import { NumberLink } from '../parts/number-link.js';
import { rateText } from './rate.js';
import { deadlinesAddress, petitionsAddress } from './use-board.js';
import { Section } from '../base/section.js';

const openStates = ['overdue', 'today', 'week', 'open'] as const;
const endedStates = ['onTime', 'late', 'unconfirmed'] as const;
const signs = { overdue: '▲', today: '◉', week: '◷', open: '', onTime: '', late: '', unconfirmed: '' } as const;

/** What each office has to do and how it kept its dates; in the order of the organisation. */
export function OfficeTable({ board }: { readonly board: Board }) {
  const say = useSay();
  const nameOf = useOfficeName();
  const { bounced, idle } = useHeads(board);
  const states = (of: readonly (keyof typeof signs)[]): string[] =>
    of.map((state) => `${signs[state]} ${say(`board.${state}`)}`.trim());
  return (
    <Section id="by-office" title={say('board.byOffice')}>
      <NumberTable
        caption={say('board.byOffice')}
        heads={[
          ...[say('word.office'), ...states(openStates), bounced, idle, ...states(endedStates), say('board.rate')],
          say('board.recordedLate'),
        ]}
        foot={<Row board={board} sums={board.totals} head={say('board.total')} />}
      >
        {board.offices.map(({ office, ...sums }) => (
          <Row key={office} board={board} sums={sums} office={office} head={nameOf(office)} />
        ))}
      </NumberTable>
    </Section>
  );
}

function useHeads({ thresholds: { bouncedFrom, idleAfterDays } }: Board) {
  const say = useSay();
  return { bounced: say('board.bounced', { n: bouncedFrom }), idle: say('board.idle', { n: idleAfterDays }) };
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
  const { bounced, idle } = useHeads(board);
  const { bouncedFrom, idleAfterDays } = board.thresholds;
  const of = office === undefined ? {} : { office };
  const rate = rateText(sums);
  const deadlines = (state: keyof typeof signs) => {
    const what = say(`board.${state}`);
    const to = deadlinesAddress(board, { state, ...of });
    return (
      <NumberCell key={state} head={what}>
        <NumberLink count={sums[state]} to={to} what={`${head} ${what}`} isLate={state === 'overdue'} />
      </NumberCell>
    );
  };
  const petitions = (what: string, count: number, bounds: Readonly<Record<string, string>>) => (
    <NumberCell head={what}>
      <NumberLink
        count={count}
        to={petitionsAddress({ ...(office === undefined ? {} : { holder: office }), ...bounds })}
        what={`${head} ${what}`}
      />
    </NumberCell>
  );
  return (
    <NumberRow head={head}>
      {openStates.map(deadlines)}
      {petitions(bounced, sums.bounced, { minReferrals: String(bouncedFrom) })}
      {petitions(idle, sums.idle, { idleDays: String(idleAfterDays) })}
      {endedStates.map(deadlines)}
      <NumberCell head={say('board.rate')} isText>
        {rate ?? <span className="quiet">{say('board.noneEnded')}</span>}
      </NumberCell>
      <NumberCell head={say('board.recordedLate')}>
        {sums.recordedLate === 0
          ? '0'
          : say('board.recordedLate.most', { n: sums.recordedLate, most: sums.recordedLateMost })}
      </NumberCell>
    </NumberRow>
  );
}
