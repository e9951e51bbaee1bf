import { sampledCase, type sampledList } from '#contracts/inspection';
import { headOf, phaseText, wordOf } from '#libs/contracts';
import { Button, Drawer } from 'antd';
import { Suspense, useEffect, useState } from 'react';
import type * as z from 'zod';
import { AnswerView, instantText, useAnswer, useContract } from '../base/index.js';
import { DeadlineLine } from '../clock/deadline-line.js';
import { RuleName } from '../clock/rule-name.js';
import { readClock, useReckoning } from '../clock/use-almanac.js';
import { hasCrypto, sha256 } from '../ledger/use-verification.js';
import { DataTable, type Column } from '../parts/data-table.js';
import { useSay } from './inspection.messages.js';
import { drawAgain, type Place, type SampleRecord } from './sample-check.js';

type Drawn = z.output<typeof sampledList>['items'][number];

interface SampledTableProps {
  readonly tour: { readonly id: string };
  readonly items: readonly Drawn[];
  /** Null: it is not there yet. */
  readonly record: SampleRecord | null;
}

/** What was drawn: each with why it was, and the way to read how it went. Its case is nobody's of the group, so no number leads there. */
export function SampledTable({ tour, items, record }: SampledTableProps) {
  const say = useSay();
  const [read, setRead] = useState<Drawn | null>(null);
  const places = usePlaces(record);
  const columns: readonly Column<Drawn>[] = [
    { id: 'number', title: say('inspection.number'), isWhole: true, cell: ({ number }) => number },
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
        <Button
          size="small"
          onClick={() => setRead(one)}
          aria-label={say('inspection.sampled.readOf', { number: one.number })}
        >
          {say('inspection.sampled.read')}
        </Button>
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
      {read === null ? null : <ReadCase tour={tour.id} one={read} close={() => setRead(null)} />}
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
        {({ lines, clocks, now }) => (
          <div className="stack">
            <p className="quiet">{say('inspection.sampled.what')}</p>
            <ol className="tour-listed">
              {lines.map(({ seq, at, sentence, by }) => (
                <li key={seq}>
                  <time dateTime={at}>{instantText(at)}</time> {sentence} <span className="quiet">{by}</span>
                </li>
              ))}
            </ol>
            <Dates clocks={clocks} now={now} />
          </div>
        )}
      </AnswerView>
    </Drawer>
  );
}

/** Its dates, in words: the reasons of each stand in the case, which the group does not open. */
function Dates({ clocks, now }: Pick<z.output<typeof sampledCase>, 'clocks' | 'now'>) {
  const say = useSay();
  const reckoning = useReckoning(now);
  if (clocks.length === 0) return null;
  return (
    <section aria-labelledby="sampled-dates" className="stack-close">
      <h2 id="sampled-dates">{say('inspection.sampled.dates')}</h2>
      <ul className="tour-listed">
        {clocks.map((clock) => {
          const { stage, words, rule } = readClock({ ...clock, clock: clock.id }, reckoning);
          return (
            <li key={clock.id}>
              <RuleName rule={rule} clock={clock.id} /> <DeadlineLine stage={stage} words={words} />
            </li>
          );
        })}
      </ul>
    </section>
  );
}
