import { takenCase, takenList } from '#contracts/inspection';
import { chainLinks, headOf, historySummary } from '#libs/contracts';
import { Button, Drawer } from 'antd';
import { useState } from 'react';
import { AnswerView, instantText, ProblemError, request, Section, useAnswer } from '../base/index.js';
import { sha256 } from '../ledger/use-verification.js';
import { DataTable, type Column } from '../parts/data-table.js';
import { CaseWent } from './case-went.js';
import { CheckAgain } from './check-again.js';
import type { InspectionDetail } from './inspection-detail.js';
import { useSay } from './inspection.messages.js';
import { takenVerdict, type Pages, type Taken, type TakenVerdict } from './taken-check.js';
import './inspection.css';

/** Histories that the tour has taken (固定的经过): each is read as it was then, whatever has happened in the case since. */
export function TakenHistories({ detail: { item } }: { readonly detail: InspectionDetail }) {
  const say = useSay();
  const [read, setRead] = useState<Taken | null>(null);
  const path = `/api/inspections/${item.id}/taken`;
  // What was taken a moment ago is on the page as soon as the page knows of it.
  const answer = useAnswer(takenList, item.phase === 'planned' ? null : path, {
    ...{ of: item.version, keepsPrevious: true },
  });
  if (answer.data?.items.length === 0 || item.phase === 'planned') return null;
  const columns: readonly Column<Taken>[] = [
    { id: 'taken', title: say('inspection.taken.n'), isWhole: true, cell: ({ taken }) => String(taken) },
    {
      id: 'number',
      title: say('word.case'),
      isText: true,
      cell: ({ number, kind }) => `${headOf(kind)?.name[say.language] ?? kind} ${number}`,
    },
    { id: 'upTo', title: say('inspection.taken.upTo'), align: 'end', cell: ({ upTo }) => String(upTo) },
    { id: 'at', title: say('inspection.taken.at'), isText: true, cell: ({ at, by }) => `${instantText(at)} ${by}` },
    {
      id: 'hash',
      title: say('inspection.taken.hash'),
      isText: true,
      cell: ({ hash }) => <code className="tour-seed">{hash}</code>,
    },
    {
      id: 'read',
      title: say('inspection.sampled.read'),
      isToPress: true,
      cell: (one) => (
        <Button
          size="small"
          onClick={() => setRead(one)}
          aria-label={say('inspection.taken.readOf', { number: one.number })}
        >
          {say('inspection.sampled.read')}
        </Button>
      ),
    },
  ];
  return (
    <Section id="taken" title={say('inspection.taken')} className="stack">
      <AnswerView answer={answer} rows={2}>
        {({ items }) => (
          <>
            <DataTable<Taken>
              caption={say('inspection.taken')}
              columns={columns}
              rows={items}
              keyOf={({ taken }) => String(taken)}
              isPlain
            />
            <p className="quiet">{say('inspection.taken.about')}</p>
          </>
        )}
      </AnswerView>
      {read === null ? null : <ReadTaken path={path} tour={item.id} one={read} close={() => setRead(null)} />}
    </Section>
  );
}

interface ReadTakenProps {
  readonly path: string;
  readonly tour: string;
  readonly one: Taken;
  readonly close: () => void;
}

/** One of them as it was, with whether it still hashes to what was taken: as the server says, and as the browser computes it. */
function ReadTaken({ path, tour, one, close }: ReadTakenProps) {
  const say = useSay();
  const own = `${path}/${String(one.taken)}`;
  // Each look is noted: what was read is not asked for again by itself.
  const answer = useAnswer(takenCase, own, { freshMs: Infinity });
  const title = say('inspection.taken.of', { n: one.taken, number: one.number });
  return (
    <Drawer
      open
      onClose={close}
      size="min(900px, 100vw)"
      title={title}
      rootClassName="prints-alone"
      extra={
        <Button className="no-print" onClick={() => window.print()}>
          {say('word.print')}
        </Button>
      }
    >
      <p className="print-only">
        <strong>{title}</strong> {say('inspection.taken.line', { upTo: one.upTo, at: instantText(one.at), by: one.by })}
      </p>
      <AnswerView answer={answer} rows={12}>
        {({ isWhole, hash, ...went }) => (
          <div className="stack">
            <p role="status">
              {isWhole ? say('inspection.taken.whole') : <strong>{say('inspection.taken.broken')}</strong>}
            </p>
            <code className="quiet tour-seed">{hash}</code>
            <CheckTaken tour={tour} one={one} record={`${own}/record`} />
            <CaseWent {...went} />
          </div>
        )}
      </AnswerView>
    </Drawer>
  );
}

interface CheckTakenProps {
  readonly tour: string;
  readonly one: Taken;
  /** Where what somebody may hold of it is. */
  readonly record: string;
}

/** One press that hashes the facts again in front of the reader, and what they hold of it elsewhere. */
function CheckTaken({ tour, one, record }: CheckTakenProps) {
  const say = useSay();
  const [answer, setAnswer] = useState<TakenVerdict | 'running' | 'failed' | null>(null);
  const run = (): void => {
    setAnswer('running');
    checked(tour, one).then(setAnswer, () => setAnswer('failed'));
  };
  return (
    <>
      <p className="row no-print">
        <CheckAgain isBusy={answer === 'running'} run={run} />
        <a className="inline-link" href={record} download="history.json">
          {say('inspection.check.record')}
        </a>
      </p>
      <p role="status">{answer === null || answer === 'running' ? '' : <Verdict of={answer} />}</p>
    </>
  );
}

function Verdict({ of }: { readonly of: TakenVerdict | 'failed' }) {
  const say = useSay();
  if (of === 'failed') return say('inspection.check.failed');
  const { findings, hasCase } = of;
  if (findings.length === 0) return say(hasCase ? 'inspection.taken.right.case' : 'inspection.taken.right.tour');
  const what = findings.map((one) => say(`inspection.taken.finding.${one}`)).join('');
  return <strong>{say('inspection.check.wrong', { what })}</strong>;
}

const pagesOf =
  (id: string): Pages =>
  (after) =>
    request(chainLinks, `/api/cases/${id}/facts`, { query: { after, limit: 200 } });

async function checked(tour: string, one: Taken): Promise<TakenVerdict> {
  const { facts, head } = await request(historySummary, `/api/cases/${tour}/history/summary`);
  const page = pagesOf(tour);
  return await takenVerdict(one, {
    tour: { caseId: tour, facts, head, page, sha256 },
    ofCase: (await isSeen(one.case)) ? pagesOf(one.case) : null,
  });
}

/** Whether whoever reads sees a case: the group of a tour does not. */
async function isSeen(id: string): Promise<boolean> {
  try {
    await request(historySummary, `/api/cases/${id}/history/summary`);
    return true;
  } catch (error) {
    if (error instanceof ProblemError && error.status === 404) return false;
    throw error;
  }
}
