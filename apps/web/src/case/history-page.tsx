import type { HistoryLine, HistorySummary, KindName } from '#libs/contracts';
import { Button } from 'antd';
import { useMemo, useState } from 'react';
import { Link, useParams } from 'react-router';
import { useReckoning } from '../clock/use-almanac.js';
import { PartiesHere } from '../office/party-words.js';
import { caseAddress } from '../parts/case-address.js';
import { type Answered, AnswerView, EmptyState, Page, useShortcuts } from '../base/index.js';
import { useSay } from '../ledger/ledger.messages.js';
import { FactDrawer } from '../ledger/fact-drawer.js';
import { HistoryFilters } from '../ledger/history-filters.js';
import '../ledger/ledger.css';
import { namesParties } from '../ledger/about-whom.js';
import { mergedWith } from '../ledger/merge-engine.js';
import { historyDays } from '../ledger/history-days.js';
import { HistoryList } from '../ledger/history-list.js';
import { PrintHistory, readRest } from '../ledger/print-history.js';
import { useBackTo } from './use-back-to.js';
import { useCaseId, useDetail } from './use-case.js';
import { pageSize, useEngineLines, useHistoryPages, useHistoryView, useSummary } from '../ledger/use-history-pages.js';
import { VerifyPanel } from '../ledger/verify-panel.js';

/** The history of a case (历史): what happened in plain sentences, and whether the record of it is whole. */
export function HistoryPage({ kind }: { readonly kind: KindName }) {
  const { no = '' } = useParams();
  const say = useSay();
  const { id, failed } = useCaseId(kind, no);
  useBackTo(caseAddress(kind, no));
  const summary = useSummary(id);
  // While the number is looked for, what that says is what there is to say.
  const answer = failed === null ? summary : (failed as unknown as Answered<never>);
  return (
    <Page
      title={say('history.title', { number: summary.data?.number ?? no })}
      isDrill={summary.data?.isDrill ?? false}
      beside={
        <span className="row page-actions no-print">
          <Link to={caseAddress(kind, no)}>{say('history.back')}</Link>
          <PrintHistory id={id} />
        </span>
      }
    >
      <AnswerView answer={answer} rows={14}>
        {(found) => <Lines kind={kind} summary={found} />}
      </AnswerView>
    </Page>
  );
}

function Lines({ kind, summary }: { readonly kind: KindName; readonly summary: HistorySummary }) {
  const controls = useHistoryView();
  const { view, openFact } = controls;
  const answer = useHistoryPages(summary.case, view);
  const engine = useEngineLines(summary.case, view.hasEngine);
  const facts = answer.data ?? noLines;
  const isLast = !answer.hasNextPage;
  const lines = useMemo(
    () => mergedWith(facts, engine.data?.lines ?? [], { order: view.order, isLast }),
    [facts, engine.data, view.order, isLast],
  );
  // Read where something names them alone: most histories name nobody.
  const isNamed = facts.some(({ raw }) => namesParties(raw));
  const parties = useDetail(kind, isNamed ? summary.case : null).data?.parties ?? nobody;
  const at = useLineKeys(lines, openFact);
  const today = useLastDay(summary, view.order === 'newest' || isLast);
  const rows = useMemo(
    () => historyDays({ lines, order: view.order, today, isFiltered: view.only.length > 0 }),
    [lines, view.order, view.only.length, today],
  );
  return (
    <>
      <VerifyPanel id={summary.case} shown={facts} facts={summary.facts} />
      <HistoryFilters summary={summary} controls={controls} />
      {view.hasEngine && engine.data !== undefined ? <EngineSaid engine={engine.data} /> : null}
      <AnswerView answer={answer} rows={12}>
        {() => (
          <>
            <PartiesHere value={parties}>
              <HistoryList rows={rows} order={view.order} openFact={openFact} at={at} />
            </PartiesHere>
            <More answer={answer} shown={facts.length} />
          </>
        )}
      </AnswerView>
      {view.fact === null || view.fact > summary.facts ? null : (
        <FactDrawer
          kind={kind}
          id={summary.case}
          seq={view.fact}
          facts={summary.facts}
          line={facts.find(({ seq }) => seq === view.fact)}
          open={openFact}
        />
      )}
    </>
  );
}

const nobody: readonly [] = [];
const noLines: readonly HistoryLine[] = [];

/** The day up to which silence is told: of an open case only, and where its newest lines are shown. */
function useLastDay({ isOpen, isDrill, now }: HistorySummary, isNewestShown: boolean) {
  const { today } = useReckoning(isDrill ? now : undefined);
  return isOpen && isNewestShown ? today : null;
}

/** `j` and `k` go along the lines, `Enter` opens the raw fact. */
function useLineKeys(lines: readonly HistoryLine[], openFact: (seq: number) => void): HistoryLine | undefined {
  const say = useSay();
  const [at, setAt] = useState(-1);
  const move = (step: number): void => {
    setAt(Math.min(Math.max(at + step, 0), lines.length - 1));
    requestAnimationFrame(() => document.querySelector('.history-line.is-at')?.scrollIntoView({ block: 'nearest' }));
  };
  const line = lines[at];
  useShortcuts([
    { keys: 'j', does: say('keys.down'), run: () => move(1) },
    { keys: 'k', does: say('keys.up'), run: () => move(-1) },
    { keys: 'Enter', does: say('keys.enter'), run: () => (line?.seq == null ? undefined : openFact(line.seq)) },
  ]);
  return line;
}

function EngineSaid({ engine }: { readonly engine: NonNullable<ReturnType<typeof useEngineLines>['data']> }) {
  const say = useSay();
  if (engine.engine === 'not_reachable') {
    return (
      <p className="stale-bar" role="status">
        {engine.sentence}
      </p>
    );
  }
  return engine.lines.length > 0 ? null : <p className="quiet">{say('history.engineNone')}</p>;
}

function More({ answer, shown }: { readonly answer: ReturnType<typeof useHistoryPages>; readonly shown: number }) {
  const say = useSay();
  if (shown === 0) return <EmptyState title={say('history.none')} />;
  if (!answer.hasNextPage) return null;
  const all = (): Promise<boolean> => readRest(answer, { most: Infinity, isStopped: () => false });
  return (
    <>
      <p className="row pager">
        <Button loading={answer.isFetchingNextPage} onClick={() => void answer.fetchNextPage()}>
          {say('history.more', { n: pageSize })}
        </Button>
        <Button onClick={() => void all()}>{say('history.whole')}</Button>
      </p>
      <p className="print-only">{say('history.printedPart', { n: shown })}</p>
    </>
  );
}
