import { drill as drillAnswer, type DrillAdvanceBody, drillScene, type DrillScene } from '#libs/contracts';
import { Button } from 'antd';
import { useRef, useState } from 'react';
import { useParams } from 'react-router';
import { AnswerView, endText, instantText, Page, Refused, useAnswer, useChange, useShortcuts } from '../base/index.js';
import { useRuleName } from '../clock/rule-name.js';
import { DateField } from '../clock/date-field.js';
import { useSay } from './drill.messages.js';
import { DrillCases, Coming, Happenings } from './drill-parts.js';
import { TimeSlider } from './time-slider.js';
import './drill.css';

// A drill on its way is followed step by step; one at rest changes only by hand.
const followMs = 700;

/** One drill: its two times, ways to move it on, and what happens meanwhile. */
export function Screen() {
  const { id = '' } = useParams();
  const answer = useAnswer(drillScene, `/api/drills/${id}/scene`, {
    freshMs: 0,
    again: ({ drill: { state } }) => (state === 'moving' ? followMs : false),
  });
  return <AnswerView answer={answer}>{(scene) => <Drill key={id} scene={scene} />}</AnswerView>;
}

function Drill({ scene }: { readonly scene: DrillScene }) {
  const say = useSay();
  const { drill, happenings } = scene;
  const seen = useSeen(scene);
  return (
    <Page title={drill.name} isDrill drillNow={drill.now} beside={<Times scene={scene} />}>
      {drill.problem === null ? null : (
        <div className="stale-bar" role="alert">
          <p>{say('drill.stuck')}</p>
          <p className="quiet" lang="en">
            {say('drill.problem')} {drill.problem}
          </p>
        </div>
      )}
      <Controls scene={scene} sent={seen.mark} />
      <p className="drill-report" role="status">
        {report(scene, seen.fresh, say)}
      </p>
      {scene.cases.length === 0 ? <p>{say('drill.noCases')}</p> : null}
      <div className="drill-columns">
        <Happenings happenings={happenings} isFresh={seen.isFresh} />
        <div>
          <Coming scene={scene} />
          <DrillCases scene={scene} />
        </div>
      </div>
    </Page>
  );
}

function report({ drill }: DrillScene, fresh: number, say: ReturnType<typeof useSay>): string {
  if (drill.state === 'moving') {
    const toMs = Date.parse(drill.now) + (drill.targetOffsetMs ?? drill.offsetMs) - drill.offsetMs;
    return say('drill.movingTo', { time: instantText(new Date(toMs).toISOString()) });
  }
  return fresh === 0 ? '' : say('drill.reports', { time: instantText(drill.now), n: fresh });
}

const lineKey = ({ case: id, seq }: DrillScene['happenings'][number]): string => `${id} ${String(seq)}`;

/** What has happened since time was last sent on. */
function useSeen({ happenings }: DrillScene) {
  const [before, setBefore] = useState<ReadonlySet<string> | null>(null);
  const isFresh = (line: DrillScene['happenings'][number]): boolean => before !== null && !before.has(lineKey(line));
  return {
    mark: () => setBefore(new Set(happenings.map(lineKey))),
    isFresh,
    fresh: happenings.filter(isFresh).length,
  };
}

function Times({ scene: { drill } }: { readonly scene: DrillScene }) {
  const say = useSay();
  return (
    <span className="words drill-times">
      <strong>{say('drill.time', { time: instantText(drill.now) })}</strong>
      <span>{say(`drill.state.${drill.state}`)}</span>
      <span className="quiet">{say('drill.begun', { time: instantText(drill.createdAt) })}</span>
    </span>
  );
}

const ways = [
  { name: 'hour', way: { hours: 1 } },
  { name: 'day', way: { days: 1 } },
  { name: 'week', way: { days: 7 } },
] as const;

function Controls({ scene, sent }: { readonly scene: DrillScene; readonly sent: () => void }) {
  const say = useSay();
  const advance = useChange(drillAnswer, `/api/drills/${scene.drill.id}/advance`);
  const [until, setUntil] = useState<string | undefined>();
  const isBusy = scene.drill.state === 'moving' || advance.isPending;
  const next = useNextInWords(scene);
  // A key that is held down sends time on once.
  const isAsked = useRef(false);
  const go = (way: DrillAdvanceBody): void => {
    if (isBusy || isAsked.current) return;
    isAsked.current = true;
    sent();
    advance.mutate(way, { onSettled: () => (isAsked.current = false) });
  };
  const toNext = (): void => {
    if (next !== null) go({ toNextEvent: true });
  };
  useShortcuts([
    { keys: ' ', does: say('drill.keys.next'), run: toNext },
    { keys: '+', does: say('drill.keys.day'), run: () => go({ days: 1 }) },
  ]);
  return (
    <section className="drill-controls no-print" aria-label={say('drill.on')}>
      <TimeSlider scene={scene} isBusy={isBusy} go={(day) => go({ until: day })} />
      <div className="row drill-buttons">
        <Button type="primary" size="large" disabled={isBusy || next === null} onClick={toNext}>
          {next === null ? say('drill.nothingNext') : say('drill.nextIs', next)}
        </Button>
        {ways.map(({ name, way }) => (
          <Button key={name} disabled={isBusy} onClick={() => go(way)}>
            {say(`drill.${name}`)}
          </Button>
        ))}
        <span className="row">
          <label htmlFor="drill-until">{say('drill.to')}</label>
          <DateField id="drill-until" value={until} onChange={setUntil} />
          <Button disabled={isBusy || until === undefined} onClick={() => go({ until: until ?? '' })}>
            {say('drill.goTo')}
          </Button>
        </span>
      </div>
      <Refused error={advance.error} />
    </section>
  );
}

function useNextInWords({ coming }: DrillScene): { readonly what: string; readonly time: string } | null {
  const say = useSay();
  const ruleName = useRuleName();
  const [next] = coming;
  if (next === undefined) return null;
  const what = say(next.isExpiry ? 'drill.expiry' : 'drill.warning', { rule: ruleName(next.rule) });
  return { what, time: next.isExpiry ? endText(next.at) : instantText(next.at) };
}
