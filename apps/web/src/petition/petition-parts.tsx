import { daysBetween } from '#libs/calendar';
import { accessText } from '#libs/contracts';
import { dateInList, dateOfInstant, dateShort, instantText } from '../base/dates.js';
import { nowOf, useReckoning } from '../clock/use-almanac.js';
import { OfficeName } from '../office/office-name.js';
import { AnswerView } from '../base/answer-view.js';
import { useSay } from '../base/say.js';
import { useSettings } from '../base/settings.js';
import { holdingsOf } from './holdings.js';
import type { PetitionDetail, useHistory } from './use-petitions.js';
import './petition.messages.js';

type History = ReturnType<typeof useHistory>;

interface HeldSinceProps {
  readonly since: string | null;
  readonly end: string | null;
  /** The day of a drill. */
  readonly now: string | undefined;
}

/** Since when the present holder has the case. */
export function HeldSince({ since, end, now }: HeldSinceProps) {
  const say = useSay();
  const { language } = useSettings();
  const { today } = useReckoning(now);
  if (since === null) return null;
  const from = dateOfInstant(since);
  const days = Math.max(0, daysBetween(from, end === null ? today : dateOfInstant(end)));
  return <span className="quiet">{say('petition.heldSince', { date: dateShort(from, language, today), days })}</span>;
}

/** What it is about, as the petitioner said it. */
export function Matter({ matter }: { readonly matter: string | null }) {
  const say = useSay();
  if (matter === null) return null;
  return (
    <section aria-labelledby="matter">
      <h2 id="matter">{say('petition.matter')}</h2>
      <blockquote className="matter">{matter}</blockquote>
    </section>
  );
}

/** Every office that had the case and how long, as bars of one scale and as words. */
export function Holdings({ detail, history }: { readonly detail: PetitionDetail; readonly history: History }) {
  const say = useSay();
  const { today } = useReckoning(nowOf(detail.item));
  const { endedAt } = detail.item;
  const until = endedAt === null ? today : dateOfInstant(endedAt);
  return (
    <section aria-labelledby="holdings">
      <h2 id="holdings">{say('petition.holdings')}</h2>
      <AnswerView answer={history} rows={2}>
        {({ lines }) => {
          const holdings = holdingsOf(lines, until, endedAt === null);
          return (
            <ol className="holdings">
              {holdings.map(({ office, from, days, isNow, endedBy }) => (
                <li
                  key={`${office} ${from} ${String(days)}`}
                  className={isNow ? 'is-now' : undefined}
                  style={{ flexGrow: Math.max(days, 1) }}
                >
                  <OfficeName id={office} /> <span>{say('word.days', { n: days })}</span>
                  {endedBy === 'objectionUpheld' ? (
                    <span className="quiet">{say('petition.holdings.objected')}</span>
                  ) : null}
                </li>
              ))}
            </ol>
          );
        }}
      </AnswerView>
    </section>
  );
}

const latestLines = 5;

/** The last few lines of what happened. */
export function Latest({ history }: { readonly history: History }) {
  const say = useSay();
  const lines = history.data?.lines ?? [];
  if (lines.length === 0) return null;
  return (
    <section aria-labelledby="latest">
      <h2 id="latest">{say('petition.latest')}</h2>
      <ol className="latest" reversed>
        {lines
          .slice(-latestLines)
          .reverse()
          .map((line) => (
            <li key={line.seq ?? line.at}>
              <time dateTime={line.at}>{instantText(line.at)}</time> <span className="quiet">{line.by}</span>{' '}
              {line.sentence}
            </li>
          ))}
      </ol>
    </section>
  );
}

/** Which offices may see the case, and why. */
export function WhoSees({ detail }: { readonly detail: PetitionDetail }) {
  const say = useSay();
  const { language } = useSettings();
  return (
    <details className="who-sees">
      <summary>{say('petition.access')}</summary>
      <ul>
        {detail.access.map(({ office, reason, grantedAt }) => {
          const date = dateInList(dateOfInstant(grantedAt), language);
          return (
            <li key={`${office} ${reason}`}>
              <OfficeName id={office} /> · {accessText('petition', reason, language)} ·{' '}
              <span className="quiet">{say('petition.access.since', { date })}</span>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
