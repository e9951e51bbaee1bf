import { articleText, type Language } from '#libs/contracts';
import type { Counted } from '#contracts/petition';
import { html, type Markup } from './markup.js';
import { portalMessages, type PortalMessage } from './portal.messages.js';
import { dateText, type Say } from './words.js';

// Where the text has no number and the pack decides: the page must not call it law.
const decidedHere: readonly string[] = ['XF-ACCEPT', 'XF-SERVE', 'evaluation'];

/** Why a date is that date, in the petitioner's words, to be checked with a calendar on the wall. */
export function whyOf(
  given: { readonly rule: string; readonly due: string; readonly counted: Counted },
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
  { rule, due, counted }: { readonly rule: string; readonly due: string; readonly counted: Counted },
  say: Say,
  language: Language,
): string[] {
  const { length, extension, rawDueOn: raw, article, unpublished } = counted;
  const date = (on: string): string => dateText(on, language);
  const days = (length ?? 0) + extension;
  const isDecided = decidedHere.includes(rule);
  return [
    length === null ? say('why.set') : countedText(counted, days, say, language),
    extension > 0 ? say('why.extension', { n: extension }) : '',
    raw === due ? '' : say('why.rolled', { raw: date(raw), due: date(due) }),
    say('why.whole'),
    article === null ? '' : say('why.law', { article: articleText(article, language) }),
    isDecided && length !== null ? say('why.decided', { length }) : '',
    unpublished.length > 0 ? say('why.provisional', { years: unpublished.join('、') }) : '',
  ].filter(Boolean);
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
