import type { Board, BoardPictures } from '#libs/contracts';
import { AnswerView, EmptyState } from '../base/index.js';
import { useOfficeName } from '../office/office-name.js';
import { CaseLink } from '../parts/case-link.js';
import { useSay, type Say } from './board.messages.js';
import { Picture } from './picture.js';
import { scaleOf, type Bar } from './picture-parts.js';
import { rateText } from './rate.js';
import { deadlinesAddress, petitionsAddress, usePeriod, usePictures } from './use-board.js';

/** Pictures that each answer a question beside the numbers of the board (看板图). */
export function Pictures({ board }: { readonly board: Board }) {
  const answer = usePictures(usePeriod());
  return (
    <div className="pictures">
      <AnswerView answer={answer} rows={12}>
        {({ months, ages, waiting }) => (
          <>
            <div className="stack pictures-short">
              <Months months={months} />
              <Ages ages={ages} board={board} />
            </div>
            <Waiting waiting={waiting} />
          </>
        )}
      </AnswerView>
    </div>
  );
}

const ends = ['onTime', 'late', 'unconfirmed'] as const;
const endLooks = { onTime: 'on-time', late: 'late', unconfirmed: 'unconfirmed' } as const;

/** How much was in time, month by month: each bar is all that ended in its month. */
function Months({ months }: Pick<BoardPictures, 'months'>) {
  const say = useSay();
  const all = {
    onTime: sumOf(months, ({ onTime }) => onTime),
    late: sumOf(months, ({ late }) => late),
    unconfirmed: sumOf(months, ({ unconfirmed }) => unconfirmed),
  };
  const bars = months.map(({ month, ...counts }): Bar => {
    const whole = Math.max(
      1,
      sumOf(ends, (end) => counts[end]),
    );
    return {
      name: month,
      pieces: ends.map((state) => ({
        size: counts[state] / whole,
        count: counts[state],
        to: deadlinesAddress({ period: month }, { state }),
        what: `${month} ${say(`board.${endWords[state]}`)}`,
      })),
      end: rateText(counts) ?? say('board.months.nothing'),
    };
  });
  const parts = ends.map((state) => ({ look: endLooks[state], name: say(`board.${endWords[state]}`) }));
  const rate = rateText(all);
  const sentence =
    rate === null
      ? say('board.months.none')
      : say('board.months.sentence', { from: months[0]?.month ?? '', to: months.at(-1)?.month ?? '', rate });
  return (
    <Picture
      id="by-month"
      title={say('board.months.title')}
      sentence={sentence}
      data={{ head: say('board.month'), endHead: say('board.rate'), parts, bars, scale: 1 }}
    />
  );
}

const endWords = { onTime: 'months.onTime', late: 'months.late', unconfirmed: 'unconfirmed' } as const;

/** How old is what is open, against the lengths of the limits, and the oldest by its number. */
function Ages({ ages, board: { oldest } }: Pick<BoardPictures, 'ages'> & { readonly board: Board }) {
  const say = useSay();
  const nameOf = useOfficeName();
  const open = sumOf(ages, ({ count }) => count);
  if (oldest === null || open === 0) return <Nothing title={say('board.noOpen')} />;
  const bars = ages.map(({ from, to, limit, count, overdue }): Bar => {
    const bounds = { minAge: String(from), ...(to === null ? {} : { maxAge: String(to) }) };
    const name = limit === null ? spanText(say, { from, to }) : say(`board.ages.${limit}`, { from, to: to ?? 0 });
    return {
      name,
      pieces: [
        {
          size: overdue,
          count: overdue,
          to: petitionsAddress({ ...bounds, state: 'overdue' }),
          what: `${name} ${say('board.ages.late')}`,
        },
        { size: count - overdue, count, to: petitionsAddress(bounds), what: name, isWhole: true },
      ],
      end: String(count),
    };
  });
  const late = sumOf(ages, ({ overdue }) => overdue);
  const last = ages.at(-1);
  const old = { n: open, late, old: last?.count ?? 0, days: (last?.from ?? 1) - 1 };
  return (
    <Picture
      id="by-age"
      title={say('board.ages.title')}
      sentence={
        <>
          {say('board.ages.sentence', old)} {say('board.oldest')}
          <CaseLink kind="petition" number={oldest.number} /> {say('board.oldest.days', { n: oldest.ageDays })}
          {oldest.holder === null ? null : nameOf(oldest.holder)}
        </>
      }
      data={{
        head: say('board.age'),
        endHead: null,
        parts: [
          { look: 'late', name: say('board.ages.late') },
          { look: 'in-limit', name: say('board.ages.inLimit'), head: say('board.ages.all') },
        ],
        bars,
        scale: scaleOf(bars),
      }}
    />
  );
}

const spanLooks = ['span-0', 'span-1', 'span-2', 'span-3'] as const;

/** Which office has how many for how long: matters are counted, nobody's work is. */
function Waiting({ waiting }: Pick<BoardPictures, 'waiting'>) {
  const say = useSay();
  const nameOf = useOfficeName();
  if (waiting.length === 0) return null;
  const spans = waiting[0]?.held ?? [];
  const parts = spans.map((span, at) => ({ look: spanLooks[at] ?? 'span-3', name: spanText(say, span) }));
  const bars = waiting.map(({ office, held }): Bar => {
    const name = nameOf(office);
    return {
      name,
      pieces: held.map(({ from, to, count }) => ({
        ...{ size: count, count },
        to: petitionsAddress({
          holder: office,
          minHeld: String(from),
          ...(to === null ? {} : { maxHeld: String(to) }),
        }),
        what: `${name} ${spanText(say, { from, to })}`,
      })),
      end: String(sumOf(held, ({ count }) => count)),
    };
  });
  const last = spans.at(-1);
  const words = {
    n: sumOf(waiting, ({ held }) => sumOf(held, ({ count }) => count)),
    offices: waiting.length,
    days: (last?.from ?? 1) - 1,
    old: sumOf(waiting, ({ held }) => held.at(-1)?.count ?? 0),
  };
  return (
    <Picture
      id="by-holder"
      title={say('board.waiting.title')}
      sentence={say('board.waiting.sentence', words)}
      data={{ head: say('word.office'), endHead: say('board.count'), parts, bars, scale: scaleOf(bars) }}
    />
  );
}

const Nothing = ({ title }: { readonly title: string }) => <EmptyState title={title} />;

const sumOf = <T,>(of: readonly T[], count: (one: T) => number): number => of.reduce((sum, one) => sum + count(one), 0);

const spanText = (say: Say, { from, to }: { readonly from: number; readonly to: number | null }): string =>
  to === null ? say('board.age.over', { n: from - 1 }) : say('board.age.from', { from, to });
