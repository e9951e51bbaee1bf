import type { Board } from '#libs/contracts';
import { Link } from 'react-router';
import { RuleName, useRuleName } from '../clock/rule-name.js';
import { ruleOf, useAlmanac } from '../clock/use-almanac.js';
import { OfficeName } from '../office/office-name.js';
import { nameIn, Section } from '../base/index.js';
import { caseAddress } from '../parts/case-address.js';
import { useSay } from './board.messages.js';
import { BoardCell, BoardRow, BoardTable } from './board-table.js';
import { NumberLink } from './number-link.js';
import { rateText } from './rate.js';
import { deadlinesAddress, petitionsAddress } from './use-board.js';
import '../supervision/supervision.messages.js';

interface Panel {
  readonly board: Board;
}

const ruleStates = ['overdue', 'today', 'week', 'onTime', 'late'] as const;

/** The same deadlines by the rule that they come from; the bar is the share of what is overdue. */
export function Rules({ board }: Panel) {
  const say = useSay();
  const book = useAlmanac();
  const ruleName = useRuleName();
  const most = Math.max(1, ...board.rules.map(({ overdue }) => overdue));
  return (
    <Section id="by-rule" title={say('board.byRule')}>
      <BoardTable
        caption={say('board.byRule')}
        heads={[say('board.rule'), ...ruleStates.map((state) => say(`board.${state}`)), say('board.rate')]}
      >
        {board.rules.map(({ rule, ...sums }) => (
          <BoardRow key={rule} head={<RuleName rule={ruleOf(book, rule)} clock={rule} />}>
            {ruleStates.map((state) => (
              <BoardCell key={state} head={say(`board.${state}`)}>
                <NumberLink
                  count={sums[state]}
                  to={deadlinesAddress(board, { state, rule })}
                  what={`${ruleName(rule)} ${say(`board.${state}`)}`}
                  isLate={state === 'overdue'}
                />
                {state === 'overdue' ? <Bar share={sums.overdue / most} tone="overdue" /> : null}
              </BoardCell>
            ))}
            <BoardCell head={say('board.rate')}>
              {rateText(sums) ?? <span className="quiet">{say('board.noneEnded')}</span>}
            </BoardCell>
          </BoardRow>
        ))}
      </BoardTable>
    </Section>
  );
}

/** Open supervisions by the rung that they have reached. */
export function Rungs({ board }: Panel) {
  const say = useSay();
  const most = Math.max(1, ...board.rungs.map(({ count }) => count));
  const isNone = board.rungs.every(({ count }) => count === 0);
  return (
    <Section id="by-rung" title={say('board.byRung')}>
      {isNone ? <p>{say('board.noRungs')}</p> : null}
      <BoardTable caption={say('board.byRung')} heads={[say('board.rung'), say('board.count')]}>
        {board.rungs.map(({ rung, name, count }) => {
          const title = rung === 0 ? say('supervision.rungZero') : `${String(rung)} ${nameIn(name, say.language)}`;
          return (
            <BoardRow key={rung} head={title}>
              <BoardCell head={say('board.count')}>
                <NumberLink count={count} to={`/supervisions?state=open&rung=${String(rung)}`} what={title} />
                <Bar share={count / most} tone="paused" />
              </BoardCell>
            </BoardRow>
          );
        })}
      </BoardTable>
    </Section>
  );
}

/** Open petitions by the days since their registration, and the oldest by its number. */
export function Ages({ board }: Panel) {
  const say = useSay();
  const { ages, oldest } = board;
  const most = Math.max(1, ...ages.map(({ count }) => count));
  return (
    <Section id="by-age" title={say('board.byAge')}>
      <BoardTable caption={say('board.byAge')} heads={[say('board.age'), say('board.count')]}>
        {ages.map(({ from, to, count }) => {
          const title = to === null ? say('board.age.over', { n: from - 1 }) : say('board.age.from', { from, to });
          const bounds = { minAge: String(from), ...(to === null ? {} : { maxAge: String(to) }) };
          return (
            <BoardRow key={from} head={title}>
              <BoardCell head={say('board.count')}>
                <NumberLink count={count} to={petitionsAddress(bounds)} what={title} />
                <Bar share={count / most} tone="paused" />
              </BoardCell>
            </BoardRow>
          );
        })}
      </BoardTable>
      {oldest === null ? (
        <p>{say('board.noOpen')}</p>
      ) : (
        <p>
          {say('board.oldest')}
          <Link className="case-number" to={caseAddress('petition', oldest.number)}>
            {oldest.number}
          </Link>{' '}
          {say('board.oldest.days', { n: oldest.ageDays })}
          <OfficeName id={oldest.holder} />
        </p>
      )}
    </Section>
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
