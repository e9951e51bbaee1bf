import { wordOf } from '#libs/contracts';
import { dateInSentence, Section } from '../base/index.js';
import type { SlotProps } from '../case/case-slots.js';
import { useHistory } from '../case/use-history.js';
import { DeadlineLine } from '../clock/deadline-line.js';
import { nowOf, readClock, useReckoning } from '../clock/use-almanac.js';
import type { DeliveryDetail } from './delivery-detail.js';
import { useSay } from './delivery.messages.js';
import { LegLines } from './leg-lines.js';
import { MayDo } from './may-do.js';
import { nowWords } from './now-words.js';
import { whatFollows } from './what-follows.js';
import './delivery.css';

type Leg = DeliveryDetail['progress']['legs'][number];

const marks: Readonly<Record<Leg['stage'], string>> = {
  due: '◷',
  sending: '▷',
  awaiting: '◷',
  byHand: '▷',
  failed: '✗',
};

/** How it has gone: each way that was tried and why it came to nothing, what is waited for until when, and what comes next. */
export function Progress({ detail }: SlotProps<DeliveryDetail>) {
  const say = useSay();
  const { legs, ahead, proved } = detail.progress;
  const word = (channel: string): string => wordOf('delivery', 'channel', channel, say.language);
  return (
    <Section id="progress" title={say('delivery.progress')} className="delivery-progress">
      <ol className="ruled">
        {legs.map((leg) => (
          <OneLeg key={leg.leg} leg={leg} detail={detail} />
        ))}
        {proved !== null || detail.item.endedAt !== null
          ? null
          : ahead.map((channel, at) => (
              <li key={`${String(at)} ${channel}`} className="words quiet">
                <span aria-hidden="true">○</span>
                <strong>{word(channel)}</strong>
                <span>{say('delivery.ahead')}</span>
              </li>
            ))}
      </ol>
      <Outcome detail={detail} />
      <MayDo detail={detail} />
    </Section>
  );
}

function OneLeg({ leg, detail }: { readonly leg: Leg; readonly detail: DeliveryDetail }) {
  const say = useSay();
  const { progress, item } = detail;
  const isOver = progress.proved !== null || item.endedAt !== null;
  const isNow = !isOver && leg.stage !== 'failed' && leg.leg === progress.legs.length;
  return (
    <li className="stack-close" aria-current={isNow ? 'step' : undefined}>
      <p className="words">
        <span aria-hidden="true">{marks[leg.stage]}</span>
        <strong>{wordOf('delivery', 'channel', leg.channel, say.language)}</strong>
        {leg.attempts === 0 ? null : <span>{say('delivery.attempts', { n: leg.attempts })}</span>}
        {leg.why === null ? null : <span>{wordOf('delivery', 'why', leg.why, say.language)}</span>}
      </p>
      {leg.reports.map((report, at) => (
        <p key={`${String(at)} ${report}`} className="quiet">
          {say(`delivery.report.${report}`)}
        </p>
      ))}
      {isNow ? <Now leg={leg} detail={detail} /> : null}
      <LegLines caseId={item.id} leg={leg.leg} />
    </li>
  );
}

/** What is waited for, until when, and what is done when it does not come. */
function Now({ leg, detail }: { readonly leg: Leg; readonly detail: DeliveryDetail }) {
  const say = useSay();
  const { clocks, item, progress } = detail;
  const reckoning = useReckoning(nowOf(item));
  const lines = useHistory(item.id).data?.lines ?? [];
  const lastAt = lines.findLast(({ source }) => source === 'ledger')?.at ?? null;
  const running = clocks.find(
    ({ metAt, endedAt, legalDueAt }) => metAt === null && endedAt === null && legalDueAt !== null,
  );
  const [next] = progress.ahead;
  return (
    <>
      <p>{nowWords(say, leg, { now: item.now, lastAt, isStuck: detail.failed.length > 0 })}</p>
      {running === undefined ? null : (
        <p className="words">
          <DeadlineLine
            {...readClock({ ...running, clock: running.id }, reckoning)}
            why={{ kind: 'delivery', number: item.number, clock: running.id }}
          />
          <span className="quiet">
            {next === undefined
              ? say('delivery.thenNobody')
              : say('delivery.then', { channel: wordOf('delivery', 'channel', next, say.language) })}
          </span>
        </p>
      )}
    </>
  );
}

/** What it has come to, and what in law hangs on it. */
function Outcome({ detail: { item, progress } }: { readonly detail: DeliveryDetail }) {
  const say = useSay();
  const { proved, isPaperOver } = progress;
  if (proved !== null) {
    const proof = wordOf('delivery', 'proof', proved.proof, say.language);
    return (
      <p className="box note-box">
        {say('delivery.provedBy', { date: dateInSentence(proved.servedOn, say.language), proof })}{' '}
        {say(whatFollows(progress))}
      </p>
    );
  }
  if (progress.isReminder && item.endedAs !== 'withdrawn') return <Reminder item={item} />;
  if (item.endedAs === 'withdrawn') return <p className="box note-box">{say('delivery.isWithdrawn')}</p>;
  if (isPaperOver) return <p className="box note-box">{say('delivery.isPaperOver')}</p>;
  return <p className="box note-box">{say(item.phase === 'undelivered' ? 'delivery.noWay' : 'delivery.noProof')}</p>;
}

/** Of a reminder no proof is waited for: whether it goes, has gone, is of no use any more, or reaches nobody by itself. */
function Reminder({ item: { endedAs, phase } }: Pick<DeliveryDetail, 'item'>) {
  const say = useSay();
  const open = phase === 'undelivered' ? 'nobody' : 'going';
  const stands = endedAs === 'reminded' || endedAs === 'not_needed' ? endedAs : open;
  return <p className="box note-box">{say(`delivery.reminder.${stands}`)}</p>;
}
