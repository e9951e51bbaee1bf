import type { Board } from '#libs/contracts';
import { RuleName, useRuleName } from '../clock/rule-name.js';
import { ruleOf, useAlmanac } from '../clock/use-almanac.js';
import { nameIn, Section } from '../base/index.js';
import { useSay } from './board.messages.js';
import { NumberCell, NumberRow, NumberTable } from '../parts/number-table.js';
import { NumberLink } from '../parts/number-link.js';
import { rateText } from './rate.js';
import { deadlinesAddress } from './use-board.js';
import '../supervision/supervision.messages.js';

interface Panel {
  readonly board: Board;
}

const ruleStates = ['overdue', 'today', 'week', 'onTime', 'late', 'unconfirmed'] as const;

/** The same deadlines by the rule that they come from; the bar is the share of what is overdue. */
export function Rules({ board }: Panel) {
  const say = useSay();
  const book = useAlmanac();
  const ruleName = useRuleName();
  const most = Math.max(1, ...board.rules.map(({ overdue }) => overdue));
  return (
    <Section id="by-rule" title={say('board.byRule')}>
      <NumberTable
        caption={say('board.byRule')}
        heads={[say('word.rule'), ...ruleStates.map((state) => say(`board.${state}`)), say('board.rate')]}
      >
        {board.rules.map(({ rule, ...sums }) => (
          <NumberRow key={rule} head={<RuleName rule={ruleOf(book, rule)} clock={rule} />}>
            {ruleStates.map((state) => (
              <NumberCell key={state} head={say(`board.${state}`)}>
                <NumberLink
                  count={sums[state]}
                  to={deadlinesAddress(board, { state, rule })}
                  what={`${ruleName(rule)} ${say(`board.${state}`)}`}
                  isLate={state === 'overdue'}
                />
                {state === 'overdue' ? <Bar share={sums.overdue / most} tone="overdue" /> : null}
              </NumberCell>
            ))}
            <NumberCell head={say('board.rate')}>
              {rateText(sums) ?? <span className="quiet">{say('board.noneEnded')}</span>}
            </NumberCell>
          </NumberRow>
        ))}
      </NumberTable>
    </Section>
  );
}

const bases = ['art40', 'art43', 'ours'] as const;

/** Open supervisions by the rung that they have reached, a table for the ladder of each basis. */
export function Rungs({ board: { rungs } }: Panel) {
  const say = useSay();
  const rowsOf = (basis: (typeof bases)[number]) =>
    rungs
      .filter((one) => one.basis === basis)
      .map(({ rung, name, count }) => ({
        title: rung === 0 ? say('supervision.rungZero') : `${String(rung)} ${nameIn(name, say.language)}`,
        count,
        to: `/supervisions?state=open&basis=${basis}&rung=${String(rung)}`,
      }));
  return (
    <Section id="by-rung" title={say('board.byRung')}>
      {rungs.every(({ count }) => count === 0) ? <p>{say('board.noRungs')}</p> : null}
      {bases.map((basis) => {
        const caption = say(`board.rungs.${basis}`);
        return <Counts key={basis} caption={caption} head={caption} rows={rowsOf(basis)} />;
      })}
    </Section>
  );
}

interface CountsProps {
  readonly caption: string;
  /** What they are counted by. */
  readonly head: string;
  readonly rows: readonly { readonly title: string; readonly count: number; readonly to: string }[];
}

/** Numbers of cases, each the way to as many rows, and its share of the largest as a bar. */
function Counts({ caption, head, rows }: CountsProps) {
  const say = useSay();
  const most = Math.max(1, ...rows.map(({ count }) => count));
  return (
    <NumberTable caption={caption} heads={[head, say('board.count')]}>
      {rows.map(({ title, count, to }) => (
        <NumberRow key={title} head={title}>
          <NumberCell head={say('board.count')}>
            <NumberLink count={count} to={to} what={title} />
            <Bar share={count / most} tone="paused" />
          </NumberCell>
        </NumberRow>
      ))}
    </NumberTable>
  );
}

/** A number as a length, beside the number. */
function Bar({ share, tone }: { readonly share: number; readonly tone: 'overdue' | 'paused' }) {
  return (
    <span className="board-bar" aria-hidden="true">
      <span className={`is-${tone}`} style={{ inlineSize: `${String(Math.round(share * 100))}%` }} />
    </span>
  );
}
