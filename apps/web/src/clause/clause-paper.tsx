import { Segmented } from 'antd';
import { Loading, Refused } from '../base/index.js';
import { DrawnPages } from '../parts/drawn-pages.js';
import { useSay } from './clause.messages.js';
import type { usePage } from './use-clauses.js';

interface ClausePaperProps {
  readonly kind: string;
  readonly shown: ReturnType<typeof usePage>;
  readonly contents: 'all' | 'required';
  readonly setContents: (contents: 'all' | 'required') => void;
}

/** The page beside the form, as one types: set by the server, as whatever is served. */
export function ClausePaper({ kind, shown, contents, setContents }: ClausePaperProps) {
  const say = useSay();
  const { page, isFaulty, isOld, isPending, error } = shown;
  const state = isPending
    ? 'clause.drawing'
    : isFaulty
      ? page === undefined
        ? 'clause.noPage'
        : 'clause.old'
      : 'clause.current';
  return (
    <section className="stack clause-paper" aria-label={say('clause.page')}>
      <div className="row">
        <h2>{say('clause.page')}</h2>
        <Segmented
          aria-label={say('clause.contents')}
          value={contents}
          options={(['all', 'required'] as const).map((value) => ({ value, label: say(`clause.contents.${value}`) }))}
          onChange={setContents}
        />
      </div>
      <p className="quiet" role="status">
        {error === null ? say(state) : ''}
      </p>
      <Refused error={error} />
      {page !== undefined ? (
        <DrawnPages drawn={page} of={say('clause.pageOf', { kind })} isOld={isOld} />
      ) : isPending && error === null ? (
        <Loading rows={16} />
      ) : null}
    </section>
  );
}
