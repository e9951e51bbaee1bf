import { sampleRecordAnswer, stratum, type sampledList } from '#contracts/inspection';
import { chainLinks, historySummary, wordOf } from '#libs/contracts';
import { Button } from 'antd';
import { useState } from 'react';
import type * as z from 'zod';
import { AnswerView, request, saveFile, Section, useAnswer } from '../base/index.js';
import { sha256 } from '../ledger/use-verification.js';
import { Copyable } from '../parts/copyable.js';
import { NumberCell, NumberRow, NumberTable } from '../parts/number-table.js';
import { CheckAgain } from './check-again.js';
import type { InspectionDetail } from './inspection-detail.js';
import { useSay } from './inspection.messages.js';
import { Do } from './one-visit.js';
import { sampleFindings, type SampleFinding, type SampleRecord } from './sample-check.js';
import { SampledTable } from './sampled-table.js';
import { useSampled } from './use-sampled.js';
import './inspection.css';

type Sampled = z.output<typeof sampledList>;
type Sample = Sampled['samples'][number];

/** The cases that were drawn to be read (抽查案件): of what, how many of which stratum, and that nobody has picked them. */
export function Samples({ detail }: { readonly detail: InspectionDetail }) {
  const say = useSay();
  const answer = useSampled(detail.item.id);
  if (detail.item.phase === 'planned') return null;
  return (
    <Section id="samples" title={say('inspection.samples')} className="stack">
      <AnswerView answer={answer} rows={4}>
        {({ samples, items }) => (
          <>
            {samples.length === 0 ? (
              <p className="quiet">
                {say('inspection.samples.none')}{' '}
                <Do tour={detail} command="freezeSample" of={{}} text={say('inspection.samples.do')} />
              </p>
            ) : null}
            {samples.map((sample) => (
              <OneSample
                key={sample.sample}
                detail={detail}
                sample={sample}
                items={items.filter((one) => one.sample === sample.sample)}
              />
            ))}
          </>
        )}
      </AnswerView>
    </Section>
  );
}

interface OneSampleProps {
  readonly detail: InspectionDetail;
  readonly sample: Sample;
  readonly items: Sampled['items'];
}

function OneSample({ detail, sample, items }: OneSampleProps) {
  const say = useSay();
  const { item, progress } = detail;
  const path = `/api/inspections/${item.id}/samples/${String(sample.sample)}/record`;
  const { data } = useAnswer(sampleRecordAnswer, sample.isDrawn ? path : null);
  return (
    <div className="stack-close">
      <h3>{say('inspection.sample', { n: sample.sample, from: sample.from, until: sample.until })}</h3>
      <p>{say('inspection.sample.of', { n: sample.candidates, out: sample.handled })}</p>
      {sample.isDrawn ? null : <p role="status">{say('inspection.sample.waits')}</p>}
      {data === undefined ? null : (
        <>
          <Strata record={data} />
          <Check record={data} path={path} tour={item} />
        </>
      )}
      {sample.isDrawn && items.length === 0 ? (
        <p className="quiet">{say(progress.isInspector ? 'inspection.sample.over' : 'inspection.sample.group')}</p>
      ) : null}
      {items.length === 0 ? null : <SampledTable detail={detail} items={items} record={data ?? null} />}
    </div>
  );
}

/** Of each stratum how many could be drawn, how many were wanted, and how many it came to. */
function Strata({ record: { candidates, quotas, random, drawn } }: { readonly record: SampleRecord }) {
  const say = useSay();
  const all = [...stratum.options, 'random' as const];
  const rows = all.map((by) => ({
    by,
    there: by === 'random' ? candidates.length : candidates.filter(({ strata }) => strata.includes(by)).length,
    wanted: by === 'random' ? random : (quotas.find((one) => one.stratum === by)?.count ?? 0),
    drawn: drawn.filter((one) => one.by === by).length,
  }));
  const heads = (['stratum', 'there', 'wanted', 'drawn'] as const).map((head) => say(`inspection.strata.${head}`));
  return (
    <NumberTable caption={say('inspection.strata')} heads={heads}>
      {rows.map(({ by, ...sums }) => (
        <NumberRow key={by} head={wordOf('inspection', 'drawnBy', by, say.language)}>
          {(['there', 'wanted', 'drawn'] as const).map((sum) => (
            <NumberCell key={sum} head={say(`inspection.strata.${sum}`)}>
              {sums[sum]}
            </NumberCell>
          ))}
        </NumberRow>
      ))}
    </NumberTable>
  );
}

interface CheckProps {
  readonly record: SampleRecord;
  /** Where the record is. */
  readonly path: string;
  readonly tour: { readonly id: string };
}

/** The seed, one press that draws again in front of the reader, and the way to do it with the separate program. */
function Check({ record, path, tour }: CheckProps) {
  const say = useSay();
  const [answer, setAnswer] = useState<readonly SampleFinding[] | 'running' | 'failed' | null>(null);
  const run = (): void => {
    setAnswer('running');
    checked(record, tour.id).then(setAnswer, () => setAnswer('failed'));
  };
  return (
    <div className="stack-close">
      <p className="quiet tour-seed">{say('inspection.sample.seed', { seed: record.seed })}</p>
      <p className="row no-print">
        <CheckAgain isBusy={answer === 'running'} run={run} />
        <a href={path} download="record.json">
          {say('inspection.check.record')}
        </a>
        <Button onClick={() => void keepFacts(tour.id).catch(() => setAnswer('failed'))}>
          {say('inspection.check.facts')}
        </Button>
      </p>
      <div className="no-print">
        <Copyable text="maplebridge draw verify record.json facts.json" />
      </div>
      <p role="status">{answer === null || answer === 'running' ? '' : <Verdict of={answer} />}</p>
    </div>
  );
}

function Verdict({ of }: { readonly of: readonly SampleFinding[] | 'failed' }) {
  const say = useSay();
  if (of === 'failed') return say('inspection.check.failed');
  if (of.length === 0) return say('inspection.check.right');
  const what = of.map((one) => say(`inspection.check.finding.${one}`)).join(say.language === 'zh' ? '、' : ', ');
  return <strong>{say('inspection.check.wrong', { what })}</strong>;
}

/** All pages of the facts of a tour, in one file as the program takes it. */
async function keepFacts(caseId: string): Promise<void> {
  const pages: object[] = [];
  for (let after: number | null = 0; after !== null;) {
    const page: z.output<typeof chainLinks> = await request(chainLinks, `/api/cases/${caseId}/facts`, {
      query: { after, limit: 200 },
    });
    pages.push(page);
    after = page.nextAfter;
  }
  saveFile({ blob: new Blob([JSON.stringify(pages)], { type: 'application/json' }), name: 'facts.json' });
}

async function checked(record: SampleRecord, caseId: string): Promise<readonly SampleFinding[]> {
  const { facts, head } = await request(historySummary, `/api/cases/${caseId}/history/summary`);
  return await sampleFindings(record, {
    ...{ caseId, facts, head, sha256 },
    page: (after) => request(chainLinks, `/api/cases/${caseId}/facts`, { query: { after, limit: 200 } }),
  });
}
