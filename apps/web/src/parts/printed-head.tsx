import { useSay } from '../base/say.js';
import type { WholeRows } from './whole-list.js';

interface HeadProps {
  /** What the list is narrowed to, in words. */
  readonly filters: readonly string[];
  /** In which order it stands, in words. */
  readonly order: string;
  /** All that is printed; null: the page that is shown. */
  readonly whole: WholeRows<unknown> | null;
  /** How many rows it has in all; undefined: nobody counted them. */
  readonly total?: number | undefined;
}

/** Above a printed list: what it is narrowed to, its order, and that rows are missing where it is too long for paper. */
export function PrintedHead({ filters, order, whole, total }: HeadProps) {
  const say = useSay();
  const narrowed = filters.length === 0 ? say('print.notNarrowed') : filters.join(say('print.between'));
  return (
    <div className="print-only printed-head">
      <p>
        {say('print.filters', { filters: narrowed })} {say('print.order', { order })}
      </p>
      {whole?.isCut === true ? (
        <p>
          <strong>
            {total === undefined
              ? say('print.cut', { n: whole.rows.length })
              : say('print.cutOf', { n: whole.rows.length, all: total })}
          </strong>
        </p>
      ) : null}
    </div>
  );
}
