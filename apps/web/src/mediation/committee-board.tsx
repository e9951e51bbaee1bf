import { mediationBoard, mediationPhase, type MediationBoard } from '#contracts/mediation';
import { phaseText } from '#libs/contracts';
import { useAnswer } from '../base/use-answer.js';
import { useOfficeName } from '../office/office-name.js';
import { listAddress } from '../parts/case-address.js';
import { NumberLink } from '../parts/number-link.js';
import { NumberCell, NumberRow, NumberTable } from '../parts/number-table.js';
import { useSay } from './mediation.messages.js';

type Own = MediationBoard['own'][number];
type Phase = Own['byPhase'][number]['phase'];

// What is open; of the others it says itself that they have ended.
const phases = mediationPhase.options.filter((phase) => phase !== 'ended');

/** What is before committees now (调解看板): by phase, due within seven days, late; each number opens its list. */
export function CommitteeBoard() {
  const say = useSay();
  const nameOf = useOfficeName();
  const { data } = useAnswer(mediationBoard, '/api/mediations/board');
  if (data === undefined || (data.own.length === 0 && data.others.length === 0 && data.untold === 0)) return null;
  const titles = phases.map((phase) => phaseText('mediation', phase, say.language));
  const last = [say('mediation.board.open'), say('mediation.board.week'), say('mediation.board.overdue')] as const;
  const settled = settledNumbers.map(([name]) => say(`mediation.board.${name}`));
  const title = say('mediation.board');
  const notTold = <span className="quiet">{say('mediation.board.notTold')}</span>;
  const nothing = titles.map((head) => ({ head, number: notTold }));
  return (
    <details className="no-print" open={data.own.length !== 1}>
      <summary>{title}</summary>
      <NumberTable caption={title} heads={[say('word.committee'), ...titles, ...last, ...settled]}>
        {data.own.map((one) => (
          <NumberRow key={one.office} head={nameOf(one.office)}>
            <Cells
              cells={[
                ...phases.map((phase, at) => phaseOf(one, phase, titles[at] ?? '')),
                ...ofState(one, last),
                ...settledOf(one, settled),
              ]}
            />
          </NumberRow>
        ))}
        {data.others.map(({ office, villages, ...numbers }) => (
          <NumberRow
            key={`${office} ${String(villages)}`}
            head={
              villages === null
                ? nameOf(office)
                : say('mediation.board.villages', { name: nameOf(office), n: villages })
            }
          >
            <Cells
              cells={[...nothing, ...plain(numbers, last), ...settled.map((head) => ({ head, number: notTold }))]}
            />
          </NumberRow>
        ))}
      </NumberTable>
      {data.untold === 0 ? null : (
        <p className="quiet">{say('mediation.board.untold', { n: data.untold, least: data.least })}</p>
      )}
    </details>
  );
}

interface Told {
  readonly head: string;
  readonly number: React.ReactNode;
}

const Cells = ({ cells }: { readonly cells: readonly Told[] }) =>
  cells.map(({ head, number }) => (
    <NumberCell key={head} head={head}>
      {number}
    </NumberCell>
  ));

const listOf = (office: string, narrowed: Readonly<Record<string, string>>): string =>
  listAddress('mediation', { committee: office, ...narrowed });

function phaseOf({ office, byPhase }: Own, phase: Phase, head: string): Told {
  const count = byPhase.find((one) => one.phase === phase)?.count ?? 0;
  return { head, number: <NumberLink count={count} to={listOf(office, { phase })} what={head} /> };
}

type Heads = readonly [open: string, week: string, overdue: string];

const ofState = ({ office, open, week, overdue }: Own, [all, soon, late]: Heads): Told[] => [
  { head: all, number: <NumberLink count={open} to={listOf(office, { state: 'open' })} what={all} /> },
  { head: soon, number: <NumberLink count={week} to={listOf(office, { state: 'week' })} what={soon} /> },
  { head: late, number: <NumberLink count={overdue} to={listOf(office, { state: 'overdue' })} what={late} isLate /> },
];

/** Of what was settled: what is late or broken of it, and what nobody was asked about, which is for the committee to ask. */
const settledNumbers = [
  ['late', { holds: 'late' }],
  ['broken', { holds: 'broken' }],
  ['unasked', { visits: 'unasked' }],
] as const;

const settledOf = (one: Own, heads: readonly string[]): Told[] =>
  settledNumbers.map(([name, narrowed], at) => {
    const head = heads[at] ?? '';
    const number = (
      <NumberLink count={one[name]} to={listOf(one.office, narrowed)} what={head} isLate={name === 'late'} />
    );
    return { head, number };
  });

/** Of committees whose cases are not the reader's to see. */
const plain = ({ open, week, overdue }: Pick<Own, 'open' | 'week' | 'overdue'>, [all, soon, late]: Heads): Told[] => [
  { head: all, number: open },
  { head: soon, number: week },
  { head: late, number: overdue },
];
