import type { Overview } from '#libs/contracts';
import { Button, Select } from 'antd';
import { Link } from 'react-router';
import { AnswerView, EmptyState, instantText, Page, useAddress, useMe, useShortcuts } from '../base/index.js';
import { useQuarters } from '../clock/use-quarters.js';
import { NoSuchFilter } from '../parts/no-such-filter.js';
import { SignatureLine } from '../parts/signature-line.js';
import { useSay } from './overview.messages.js';
import { isNoQuarter, useOverview, useQuarter } from './use-overview.js';
import { FoundTable } from './found-table.js';
import { AllWorks, WorkTables } from './work-tables.js';
import './overview.css';

/** One page for each quarter (季度一览): of all recurring work what was due, done, late and carried over, by period and by office. */
export function Screen() {
  const say = useSay();
  const period = useQuarter();
  const answer = useOverview(period);
  const { change } = useAddress();
  useShortcuts([{ keys: 'r', does: say('word.refresh'), run: () => void answer.refetch() }]);
  return (
    <Page
      title={say('overview.title')}
      beside={
        <span className="row page-actions no-print">
          <QuarterSelect shown={(isNoQuarter(period) ? null : period) ?? answer.data?.period ?? null} />
          <Button onClick={() => void answer.refetch()} loading={answer.isFetching}>
            {say('word.refresh')}
          </Button>
          <Button onClick={() => window.print()}>{say('word.print')}</Button>
        </span>
      }
    >
      {period !== null && isNoQuarter(period) ? (
        <NoSuchFilter
          told={[say('filter.named', { name: say('word.period'), value: period })]}
          leave={() => change({ period: null })}
        />
      ) : (
        <AnswerView answer={answer} rows={16}>
          {(of) => <Quarter of={of} />}
        </AnswerView>
      )}
    </Page>
  );
}

function Quarter({ of }: { readonly of: Overview }) {
  const say = useSay();
  const { at, period, from, to, works, findings } = of;
  const [year = '', n = ''] = period.split('Q');
  const quarter = say('word.quarter', { year, n });
  return (
    <div className="stack overview-sheet">
      <p className="quiet">{say('overview.asOf', { quarter, from, to, time: instantText(at) })}</p>
      {works.length === 0 && findings === null ? <EmptyState title={say('overview.nothing')} /> : null}
      {works.length > 1 ? <AllWorks of={of} /> : null}
      {findings === null ? null : <FoundTable found={findings} quarter={period} />}
      {works.map((work) => (
        <WorkTables key={work.cadence} work={work} quarter={period} />
      ))}
      <Scope of={of} />
      <ToReport />
      <SignatureLine />
    </div>
  );
}

/** Of what the numbers are, and which of them open no list. */
function Scope({ of: { works, findings } }: { readonly of: Overview }) {
  const say = useSay();
  const isCarried = works.some(({ totals }) => totals.carried > 0);
  const isTold = works.some(({ isListed }) => !isListed) || findings?.isListed === false;
  return (
    <p className="quiet">
      {isCarried ? `${say('overview.carried.about')} ` : ''}
      {say('overview.scope')}
      {isTold ? ` ${say('overview.told')}` : ''}
    </p>
  );
}

/** For whoever may report on a quarter, or circulate what was found in it. */
function ToReport() {
  const say = useSay();
  const mayReport = useMe().data?.permits.includes('circular.open') ?? false;
  if (!mayReport) return null;
  return (
    <p className="no-print">
      <Link to="/circulars">{say('overview.toReport')}</Link>
    </p>
  );
}

/** What is chosen stands in the address. */
function QuarterSelect({ shown }: { readonly shown: string | null }) {
  const say = useSay();
  const { change } = useAddress();
  const offered = useQuarters();
  const all = shown === null || offered.includes(shown) ? offered : [shown, ...offered];
  const words = (value: string): string => {
    const [year = '', n = ''] = value.split('Q');
    return say('word.quarter', { year, n });
  };
  return (
    <Select<string>
      aria-label={say('word.period')}
      value={shown ?? undefined}
      onChange={(period) => change({ period })}
      options={all.map((value) => ({ value, label: words(value) }))}
      popupMatchSelectWidth={false}
      className="overview-quarter"
    />
  );
}
