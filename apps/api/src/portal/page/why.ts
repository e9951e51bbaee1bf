import { articleText, isStartOurs, type Language, shownVersion } from '#libs/contracts';
import type { Counted, OwnPetition } from '#contracts/petition';
import { html, type Markup } from './markup.js';
import { portalMessages, type PortalMessage } from './portal.messages.js';
import { dateText, type Say } from './words.js';

type Moved = NonNullable<OwnPetition['owed'][number]['moved']>;

/** Why a date is that date, in the petitioner's words, to be checked with a calendar on the wall. */
export function whyOf(
  given: { readonly due: string; readonly counted: Counted; readonly moved?: Moved | null },
  say: Say,
  language: Language,
): Markup {
  const sentences = whySentences(given, say, language);
  return html`<details>
    <summary>
      ${say('why.button')}<span class="unseen">${say('why.date', { date: dateText(given.due, language) })}</span>
    </summary>
    ${sentences.map((one) => html`<p>${one}</p>`)}
  </details>`;
}

/** The same as plain sentences. */
export function whySentences(
  { due, counted, moved }: { readonly due: string; readonly counted: Counted; readonly moved?: Moved | null },
  say: Say,
  language: Language,
): string[] {
  const { length, extension, usedBefore, rawDueOn: raw, unpublished } = counted;
  const date = (on: string): string => dateText(on, language);
  const days = (length ?? 0) + extension;
  return [
    length === null ? setText(moved, say, language) : countedText(counted, days, say, language),
    extension > 0 ? say('why.extension', { n: extension }) : '',
    usedBefore > 0 ? say('why.used', { n: usedBefore }) : '',
    raw === due ? '' : say('why.rolled', { raw: date(raw), due: date(due) }),
    say('why.whole'),
    length === null && raw === due ? '' : say('why.counting'),
    ...originTexts(counted, moved, say, language),
    say('why.calendar', {
      place: counted.calendar.name[language],
      version: shownVersion(counted.calendar.version),
    }),
    unpublished.length > 0 ? say('why.provisional', { years: unpublished.join('、') }) : '',
  ].filter(Boolean);
}

/** Who set a date that no period gives: the opinion, or all who petition. */
const setText = (moved: Moved | null | undefined, say: Say, language: Language): string =>
  moved == null
    ? say('why.set')
    : say('why.agreed', { from: dateText(moved.from, language), on: dateText(moved.on, language) });

/** Whose the date is (期限出处): what the platform set is not called law. */
function originTexts(
  { origin, article, startedBy }: Counted,
  moved: Moved | null | undefined,
  say: Say,
  language: Language,
): readonly string[] {
  if (moved != null) return [];
  const whole = say(`why.origin.${origin}`, { article: article === null ? '' : articleText(article, language) });
  return origin === 'law' && isStartOurs('petition', startedBy) ? [whole, say('why.ourStart')] : [whole];
}

function countedText({ unit, startedBy, startOn, rawDueOn }: Counted, length: number, say: Say, language: Language) {
  const values = {
    event: say(eventOf(startedBy)),
    start: dateText(startOn, language),
    raw: dateText(rawDueOn, language),
    length,
  };
  return say(unit === 'WORKING_DAY' ? 'why.workingDays' : 'why.days', values);
}

function eventOf(startedBy: string): PortalMessage {
  const key = `why.event.${startedBy}`;
  return Object.hasOwn(portalMessages, key) ? (key as PortalMessage) : 'why.event.other';
}
