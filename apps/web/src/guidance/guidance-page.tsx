import { kindText, type GuidanceCounts, type GuidedKind } from '#libs/contracts';
import { Button, Select } from 'antd';
import { AnswerView, EmptyState, Page, useAddress, useShortcuts } from '../base/index.js';
import { NoSuchFilter } from '../parts/no-such-filter.js';
import { SignatureLine } from '../parts/signature-line.js';
import { useSay } from './guidance.messages.js';
import { Quarter } from './quarter-table.js';
import { isNoYear, useGuidance, useYear, useYears } from './use-guidance.js';

/** What whoever guides people's mediation committees is told of their work (指导统计): numbers of quarters that are over. */
export function Screen() {
  const say = useSay();
  const year = useYear();
  const answer = useGuidance(year);
  const { change } = useAddress();
  useShortcuts([{ keys: 'r', does: say('word.refresh'), run: () => void answer.refetch() }]);
  return (
    <Page
      title={say('guidance.title')}
      beside={
        <span className="row page-actions no-print">
          <YearSelect shown={(isNoYear(year) ? null : year) ?? answer.data?.year ?? null} />
          <Button onClick={() => window.print()}>{say('word.print')}</Button>
        </span>
      }
    >
      <p className="quiet">
        {say('guidance.intro')} {say('guidance.once')}
      </p>
      {year !== null && isNoYear(year) ? (
        <NoSuchFilter
          told={[say('filter.named', { name: say('guidance.year'), value: year })]}
          leave={() => change({ year: null })}
        />
      ) : (
        <AnswerView answer={answer} rows={12}>
          {(counts) => <Counts counts={counts} />}
        </AnswerView>
      )}
    </Page>
  );
}

function Counts({ counts }: { readonly counts: GuidanceCounts }) {
  const say = useSay();
  const { kinds, year, guided } = counts;
  if (kinds.length === 0) return <EmptyState title={say('guidance.noKinds')} />;
  return (
    <>
      {kinds.map((kind) => (
        <Kind key={kind.kind} of={kind} year={year} />
      ))}
      <p className="quiet">{say('guidance.scope', { n: guided })}</p>
      <SignatureLine />
    </>
  );
}

/** The quarters of one kind, the latest first. */
function Kind({ of, year }: { readonly of: GuidedKind; readonly year: string }) {
  const say = useSay();
  const title = kindText(of.kind, say.language);
  return (
    <section aria-label={title} className="stack">
      <h2>{title}</h2>
      {of.quarters.length === 0 ? <EmptyState title={say('guidance.notYet', { year })} /> : null}
      {of.quarters.toReversed().map((quarter) => (
        <Quarter key={quarter.quarter} kind={of.kind} of={quarter} />
      ))}
    </section>
  );
}

/** What is chosen stands in the address. */
function YearSelect({ shown }: { readonly shown: string | null }) {
  const say = useSay();
  const { change } = useAddress();
  const offered = useYears();
  const all = shown === null || offered.includes(shown) ? offered : [shown, ...offered];
  return (
    <Select<string>
      aria-label={say('guidance.year')}
      value={shown ?? undefined}
      onChange={(year) => change({ year })}
      options={all.map((value) => ({ value, label: say('guidance.year.of', { year: value }) }))}
      popupMatchSelectWidth={false}
    />
  );
}
