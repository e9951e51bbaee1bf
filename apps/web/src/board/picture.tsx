import { Segmented } from 'antd';
import { lazy, Suspense, useState, type ReactNode } from 'react';
import { Link } from 'react-router';
import { Section } from '../base/section.js';
import { useSay } from './board.messages.js';
import { NumberCell, NumberRow, NumberTable } from '../parts/number-table.js';
import { NumberLink } from '../parts/number-link.js';
import { placeOf, type Bar, type PictureData } from './picture-parts.js';
import './picture.css';

const DrawnBars = lazy(async () => ({ default: (await import('./drawn-bars.js')).DrawnBars }));

type View = 'bars' | 'table';

interface PictureProps {
  readonly id: string;
  /** The question that it answers. */
  readonly title: string;
  /** The answer in words. */
  readonly sentence: ReactNode;
  readonly data: PictureData;
}

/**
 * A picture of the board: a question, its answer in a sentence, and the numbers as bars or as a table. Every bar is a way to
 * the list of as many rows; on paper both stand beside each other.
 */
export function Picture({ id, title, sentence, data }: PictureProps) {
  const say = useSay();
  const [view, setView] = useState<View>('bars');
  return (
    <Section id={id} title={title} className="stack picture">
      <p className="picture-sentence">{sentence}</p>
      <div className="row picture-head">
        <Legend data={data} />
        <span className="no-print">
          <Segmented<View>
            aria-label={say('board.picture.view', { title })}
            value={view}
            onChange={setView}
            options={(['bars', 'table'] as const).map((value) => ({ value, label: say(`board.picture.${value}`) }))}
          />
        </span>
      </div>
      {view === 'bars' ? <Bars title={title} data={data} /> : null}
      <div className={view === 'bars' ? 'print-only picture-table' : 'picture-table'}>
        <Twin title={title} data={data} />
      </div>
    </Section>
  );
}

/** What each pattern means. */
function Legend({ data: { parts } }: Pick<PictureProps, 'data'>) {
  return (
    <ul className="words picture-legend">
      {parts.map(({ look, name }) => (
        <li key={look}>
          <span className={`part-swatch is-${look}`} aria-hidden="true" /> {name}
        </li>
      ))}
    </ul>
  );
}

/** The bars as they are drawn, and over them the links: each piece of each bar has its own. */
function Bars({ title, data }: Pick<PictureProps, 'title' | 'data'>) {
  const rows = { gridTemplateRows: `repeat(${String(data.bars.length)}, 1fr)` };
  return (
    <div className="box bars" style={rows}>
      <div className="bars-ground" aria-hidden="true">
        <Suspense fallback={null}>
          <DrawnBars data={data} />
        </Suspense>
      </div>
      <ul className="bars-rows" aria-label={title}>
        {data.bars.map((bar) => (
          <li key={bar.name}>
            <span className="bars-name" title={bar.name}>
              {bar.name}
            </span>
            <Pieces bar={bar} scale={data.scale} />
            <span className="bars-end">{bar.end}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

const percent = (share: number): string => `${String(Math.round(share * 10_000) / 100)}%`;

function Pieces({ bar, scale }: { readonly bar: Bar; readonly scale: number }) {
  const say = useSay();
  const all = bar.pieces.map((piece, at) => ({ ...piece, at, ...placeOf(bar, at, scale) }));
  // What is the whole bar lies below its parts, so that each is reached.
  const below = [...all].sort((one, other) => Number(other.isWhole ?? false) - Number(one.isWhole ?? false));
  return (
    <span className="bars-line">
      {below.map(({ at, from, length, size, count, to, what }) =>
        size === 0 ? null : (
          <Link
            key={at}
            to={to}
            title={`${what} ${String(count)}`}
            aria-label={say('word.openList', { what, n: count })}
            style={{ insetInlineStart: percent(from), inlineSize: percent(length) }}
          />
        ),
      )}
    </span>
  );
}

/** The same numbers as a table. */
function Twin({ title, data: { head, endHead, parts, bars } }: Pick<PictureProps, 'title' | 'data'>) {
  const heads = parts.map((part) => part.head ?? part.name);
  return (
    <NumberTable caption={title} heads={[head, ...heads, ...(endHead === null ? [] : [endHead])]}>
      {bars.map(({ name, pieces, end }) => (
        <NumberRow key={name} head={name}>
          {pieces.map(({ count, to, what }, at) => (
            <NumberCell key={parts[at]?.look} head={heads[at] ?? ''}>
              <NumberLink count={count} to={to} what={what} isLate={parts[at]?.look === 'late'} />
            </NumberCell>
          ))}
          {endHead === null ? null : <NumberCell head={endHead}>{end}</NumberCell>}
        </NumberRow>
      ))}
    </NumberTable>
  );
}
