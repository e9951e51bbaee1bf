import { sampledCase, type sampledList } from '#contracts/inspection';
import { headOf, phaseText, wordOf } from '#libs/contracts';
import { Button, Drawer } from 'antd';
import { Suspense, useEffect, useState } from 'react';
import type * as z from 'zod';
import { AnswerView, useAnswer, useContract } from '../base/index.js';
import { hasCrypto, sha256 } from '../ledger/use-verification.js';
import { DataTable, type Column } from '../parts/data-table.js';
import { CaseWent } from './case-went.js';
import type { InspectionDetail } from './inspection-detail.js';
import { useSay } from './inspection.messages.js';
import { Do } from './one-visit.js';
import { drawAgain, type Place, type SampleRecord } from './sample-check.js';

type Drawn = z.output<typeof sampledList>['items'][number];

interface SampledTableProps {
  readonly detail: InspectionDetail;
  readonly items: readonly Drawn[];
  /** Null: it is not there yet. */
  readonly record: SampleRecord | null;
}

/** What was drawn: each with why it was, and the way to read how it went. Its case is nobody's of the group, so no number leads there. */
export function SampledTable({ detail, items, record }: SampledTableProps) {
  const say = useSay();
  const [read, setRead] = useState<Drawn | null>(null);
  const places = usePlaces(record);
  const columns: readonly Column<Drawn>[] = [
    { id: 'number', title: say('word.number'), isWhole: true, cell: ({ number }) => number },
    {
      id: 'kind',
      title: say('inspection.sampled.kind'),
      isText: true,
      cell: ({ kind }) => headOf(kind)?.name[say.language] ?? kind,
    },
    {
      id: 'phase',
      title: say('word.state'),
      isText: true,
      cell: ({ kind, phase }) => (
        <Suspense fallback={null}>
          <PhaseOf kind={kind} phase={phase} />
        </Suspense>
      ),
    },
    {
      id: 'why',
      title: say('inspection.sampled.why'),
      isText: true,
      cell: (one) => <Why one={one} place={places.find((each) => each.case === one.case)} />,
    },
    {
      id: 'read',
      title: say('inspection.sampled.read'),
      isToPress: true,
      cell: (one) => (
        <span className="row">
          <Button
            size="small"
            onClick={() => setRead(one)}
            aria-label={say('inspection.sampled.readOf', { number: one.number })}
          >
            {say('inspection.sampled.read')}
          </Button>
          <Do tour={detail} command="takeHistory" of={{ of: one.case }} text={say('inspection.sampled.take')} />
        </span>
      ),
    },
  ];
  return (
    <>
      <DataTable<Drawn>
        caption={say('inspection.samples')}
        columns={columns}
        rows={items}
        keyOf={(one) => one.case}
        isPlain
      />
      <p className="quiet">{say('inspection.sampled.noted')}</p>
      {read === null ? null : <ReadCase tour={detail.item.id} one={read} close={() => setRead(null)} />}
    </>
  );
}

function PhaseOf({ kind, phase }: Pick<Drawn, 'kind' | 'phase'>) {
  const { language } = useSay();
  useContract(kind);
  return phaseText(kind, phase, language);
}

/** For what it was drawn, and where it stood among those that were left. */
function Why({ one: { by }, place }: { readonly one: Drawn; readonly place: Place | undefined }) {
  const say = useSay();
  const name = wordOf('inspection', 'drawnBy', by, say.language);
  if (place === undefined) return name;
  return (
    <span className="stack-close">
      <span>{say('inspection.sampled.place', { name, place: place.place, of: place.of })}</span>
      <code className="quiet tour-seed">{place.value.slice(0, 16)}…</code>
    </span>
  );
}

/** A hook: the places of all that were drawn, computed in front of the reader; none where the browser computes no hashes. */
function usePlaces(record: SampleRecord | null): readonly Place[] {
  const [places, setPlaces] = useState<readonly Place[]>([]);
  useEffect(() => {
    if (record === null || !hasCrypto()) return undefined;
    let isOver = false;
    void drawAgain(record, sha256).then((drawn) => {
      if (!isOver) setPlaces(drawn);
    });
    return () => {
      isOver = true;
    };
  }, [record]);
  return places;
}

interface ReadCaseProps {
  readonly tour: string;
  readonly one: Drawn;
  readonly close: () => void;
}

/** How a sampled case went: what was done by whom and when, and its dates; no text, party or paper of it. */
function ReadCase({ tour, one: { case: of, number, kind }, close }: ReadCaseProps) {
  const say = useSay();
  // Each look is noted: what was read is not asked for again by itself.
  const answer = useAnswer(sampledCase, `/api/inspections/${tour}/sampled/${of}`, { freshMs: Infinity });
  return (
    <Drawer
      open
      onClose={close}
      size="min(900px, 100vw)"
      title={say('inspection.sampled.of', { number, kind: headOf(kind)?.name[say.language] ?? kind })}
    >
      <AnswerView answer={answer} rows={12}>
        {(went) => (
          <div className="stack">
            <CaseWent {...went} />
          </div>
        )}
      </AnswerView>
    </Drawer>
  );
}
