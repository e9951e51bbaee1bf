import { articleText } from '#libs/contracts';
import { dateInList, instantText, nameIn, Section } from '../base/index.js';
import { useSay, type Say } from './supervision.messages.js';
import { rungJudged, rungTakenAt } from './rung-times.js';
import type { SupervisionDetail } from './supervision-detail.js';

type Rung = SupervisionDetail['ladder'][number];

/** The steps that follow from silence (督办阶梯): each with its day, what it is, and who takes it. */
export function Ladder({ detail }: { readonly detail: SupervisionDetail }) {
  const say = useSay();
  const { ladder, item, climbs } = detail;
  const { rung: reached, endedAt, basis } = item;
  return (
    <Section id="ladder" title={say('supervision.ladder')}>
      <ol className="tiles ladder">
        {ladder.map((one) => (
          <Step
            key={one.rung}
            step={one}
            place={placeOf(one.rung, reached, endedAt !== null)}
            taken={takenWords(say, one, detail)}
          />
        ))}
      </ol>
      {climbs.length > 1 ? <Climbs climbs={climbs} /> : null}
      <p className="quiet">{say(`supervision.ladder.from.${basis}`)}</p>
    </Section>
  );
}

/** Several breaches: how far each has come, since each climbs by itself. */
function Climbs({ climbs }: Pick<SupervisionDetail, 'climbs'>) {
  const say = useSay();
  return (
    <ul className="quiet">
      {climbs.map(({ climb, from, rung, nextRung }) => (
        <li key={climb}>
          {say('supervision.ladder.climb', { n: climb, date: dateInList(from, say.language), rung })}
          {nextRung === null ? '' : say('supervision.ladder.climbNext', { next: nextRung })}
        </li>
      ))}
    </ul>
  );
}

/** That and when a rung was taken: sent by the platform, or decided by people; null where it was not. */
function takenWords(say: Say, { rung, how }: Rung, detail: SupervisionDetail): string | null {
  if (how === 'judgement') {
    const judged = rungJudged(rung, detail.steps);
    if (judged === null || judged.judgedAt === null) return null;
    return say(`supervision.ladder.${judged.stage}At`, { time: instantText(judged.judgedAt) });
  }
  if (rung > detail.item.rung) return null;
  const at = rungTakenAt(rung, detail);
  return at === null ? say('supervision.ladder.sent') : say('supervision.ladder.sentAt', { time: instantText(at) });
}

type Place = 'done' | 'now' | 'ahead';

const placeOf = (step: number, reached: number, hasEnded: boolean): Place =>
  step > reached ? 'ahead' : step === reached && !hasEnded ? 'now' : 'done';

const signs: Readonly<Record<Place, string>> = { done: '✓', now: '▶', ahead: '○' };

interface StepProps {
  readonly step: Rung;
  readonly place: Place;
  /** That and when the platform has sent it, or people have decided; null where neither has. */
  readonly taken: string | null;
}

function Step({ step, place, taken }: StepProps) {
  const say = useSay();
  const { rung, name, article, how, needsReply } = step;
  const means = [
    how === 'judgement'
      ? say(judgedHow(step))
      : say(taken === null ? 'supervision.ladder.platform' : 'supervision.ladder.byPlatform'),
    ...findingsOf(step).map((finding) => say(`supervision.ladder.finding.${finding}`)),
    needsReply ? say('supervision.ladder.needsReply') : null,
  ];
  const when = [dayOf(say, step, taken !== null), article === null ? null : articleText(article, say.language)];
  return (
    <li className={`box ladder-step is-${place}`} aria-current={place === 'now' ? 'step' : undefined}>
      <p>
        <span aria-hidden="true">{taken === null ? signs[place] : signs.done}</span>{' '}
        <strong>
          {rung} {nameIn(name, say.language)}
        </strong>{' '}
        <span className="quiet">{taken ?? say(`supervision.ladder.${place}`)}</span>
      </p>
      <p>{when.filter((one) => one !== null).join(' · ')}</p>
      <p className="quiet">{means.filter((one) => one !== null).join(say.language === 'zh' ? '；' : '; ')}</p>
    </li>
  );
}

const judgedHow = ({ mayWaive }: Rung) => (mayWaive ? 'supervision.ladder.judgement' : 'supervision.ladder.owed');

/** What a person has to find before a measure of the rung may be taken. */
const findingsOf = ({ measures }: Rung) => [
  ...new Set(measures.flatMap(({ finding }) => (finding === null ? [] : [finding]))),
];

/** On which day it comes; at once is a word for what is to come alone. */
function dayOf(say: Say, { afterWorkingDays: n }: Rung, isSent: boolean): string | null {
  if (n > 0) return say('supervision.ladder.after', { n });
  return isSent ? null : say('supervision.ladder.atOnce');
}
