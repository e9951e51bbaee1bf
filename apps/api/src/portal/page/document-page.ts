import type { Language } from '#libs/contracts';
import type { OwnPetition } from '#contracts/petition';
import type { Block } from '#libs/document';
import type { FormMarks } from './form-pages.js';
import { sign, type Page } from './frame.js';
import { html, paragraphs, type Content, type Markup } from './markup.js';
import { afterReview, bodiesText, ownRulesOf } from './review-bodies.js';
import { dateOf, noTextOf } from './status-documents.js';
import { dateText, instantText, whoseOfReview, type Say } from './words.js';

type OwnDocument = OwnPetition['documents'][number];

interface Given {
  readonly own: OwnPetition;
  readonly document: OwnDocument;
  /** What its page says as it was served; null: it was kept by nobody. */
  readonly words: readonly Block[] | null;
  readonly say: Say;
  readonly language: Language;
  readonly marks: FormMarks;
  readonly endsIn: number;
  /** Where the page stands, for whoever reads it on paper. */
  readonly origin: string;
}

/** One document to read, and to confirm where that is still open; what confirming means stands above the button. */
export function documentPage(given: Given): Page {
  const { own, document, words, say, language, endsIn } = given;
  const office = document.office?.[language] ?? '';
  const by = say('document.by', { office, date: dateOf(document, given) });
  const body = html`${readerOf(say)} ${plainWords(given)}
    <article class="box" data-aloud>
      <p class="quiet">${own.number}${own.subject !== null && html` · ${own.subject}`}<br />${by}</p>
      ${words === null ? typedIn(given) : words.map(blockOf)}
    </article>
    ${paperOf(given)} ${printOf(say)} ${onPaper(given)} ${confirmOf(given)}
    <p class="screen"><a class="button wide" href="/p/status">${say('document.back')}</a></p>`;
  return { title: say(`document.${document.document}`), body, isDrill: own.isDrill, endsIn };
}

/** What somebody typed, where nothing was kept as it was served. */
function typedIn(given: Given): Content {
  const { own, document, say } = given;
  const parts = document.texts.map(
    ({ part, text }) =>
      html`<h2>${say(`part.${part}`)}</h2>
        ${paragraphs(text)}`,
  );
  return html`${parts.length === 0 ? html`<p>${say(noTextOf(document, own))}</p>` : parts}
  ${document.document === 'opinion' && remedyOf(given)}`;
}

/** One piece of it as it stands on its page. */
const blockOf = ({ kind, text }: Block): Markup => (kind === 'heading' ? html`<h2>${text}</h2>` : html`<p>${text}</p>`);

/** Has the document read aloud; without a script, or a voice of the device, there is nothing to press. */
const readerOf = (say: Say): Markup =>
  html`<div class="reader screen" role="group" aria-label="${say('read.label')}" hidden data-script data-reader>
    <button type="button" data-play="${say('read.document')}" data-on="${say('read.on')}">
      ${say('read.document')}
    </button>
    <button type="button" hidden data-pause>${say('read.pause')}</button>
    <button type="button" hidden data-stop>${say('read.stop')}</button>
    <span
      role="status"
      data-state
      data-reading="${say('read.isReading')}"
      data-paused="${say('read.isPaused')}"
      data-none="${say('read.none')}"
    ></span>
  </div>`;

/** What it says for the petitioner, in plain words before the formal ones. */
function plainWords(given: Given): Content {
  const { document, say } = given;
  const { outcome } = document;
  const said = [
    outcome !== null && html`<p><strong>${outcomeOf(outcome, say)}</strong></p>`,
    executionOf(given),
    extendedOf(given),
    document.document === 'opinion' && lastDayOf(given),
  ].filter((one) => one !== false && one !== null);
  if (said.length === 0) return null;
  return html`<section aria-labelledby="plain" data-aloud>
    <h2 id="plain">${say('document.plain')}</h2>
    ${said}
  </section>`;
}

const printOf = (say: Say): Markup =>
  html`<p class="screen" hidden data-script>
    <button type="button" class="wide" data-print>${say('document.print')}</button>
  </p>`;

/** The document as it was served, to the byte. */
function paperOf({ document: { id, paper }, say }: Given): Content {
  if (paper === null) return null;
  return html`<p class="screen"><a class="button wide" href="/p/paper/${id}">${say('document.paper')}</a></p>`;
}

/** A print at home is no document that was sealed and served: it says so, and where and when it was made. */
function onPaper({ own, say, language, origin }: Given): Markup {
  return html`<p class="paper">
    ${say('paper.copy')}<br />${say('paper.where', { address: `${origin}/p` })}<br />${say('paper.asOf', { time: instantText(own.now, language) })}
    <span data-printed="${say('paper.printed', { time: '' })}"></span>
  </p>`;
}

function extendedOf({ document: { days: n, moved, isTakenBack }, say, language }: Given): Content {
  if (n === null) return null;
  if (isTakenBack) return html`<p><strong>${say('document.takenBack')}</strong></p>`;
  const text =
    moved === null
      ? say('document.extended', { n })
      : say('document.moved', { n, from: dateText(moved.from, language), to: dateText(moved.to, language) });
  return html`<p><strong>${text}</strong></p>`;
}

const outcomeOf = (outcome: NonNullable<OwnDocument['outcome']>, say: Say): string =>
  say('document.outcome', { outcome: say(`outcome.${outcome}`) });

/** What is to be done for the petitioner, and until when (art. 32(2)). */
function executionOf({ document: { execution }, say, language }: Given): Content {
  if (execution === null) return null;
  const [office, date] = [execution.office?.[language] ?? '', dateText(execution.by, language)];
  return html`<p><strong>${say('document.execution', { office, date })}</strong></p>`;
}

/** The right to a review stands in every opinion, with its body and its days. */
function remedyOf(given: Given): Content {
  const { own, say } = given;
  if (own.reviewDays === null) return ownRulesOf(given);
  const body = bodiesText(given);
  return html`<p><strong>${say('document.remedy', { days: own.reviewDays, body })}</strong></p>
    ${afterReview(given)}
    <p>${say('may.courts')}</p>`;
}

/** The last day of the review, once it is known: before the receipt is proved the days do not run. */
function lastDayOf({ own, say, language }: Given): Content {
  const review = own.windows.find(({ window, endedAs }) => window === 'review' && endedAs === null);
  if (review === undefined) return null;
  return html`<p>
    <strong
      >${say('document.lastDay', { date: dateText(review.until, language), whose: whoseOfReview(review, say) })}</strong
    >
  </p>`;
}

function confirmOf({ own, document, say, marks }: Given): Markup | null {
  if (document.isConfirmed) return html`<p class="box done">${sign('✓')} ${say('confirm.done')}</p>`;
  if (!document.mayConfirm) return null;
  const { reviewDays: days } = own;
  const meaning = !document.provesDelivery
    ? say(document.isServed ? 'confirm.reading' : 'confirm.proofNoReview')
    : days === null
      ? say('confirm.proofNoReview')
      : say('confirm.proof', { days });
  return html`<section aria-labelledby="confirm">
    <h2 id="confirm">${say('confirm.title')}</h2>
    <p>${meaning}</p>
    <form method="post" action="/p/confirm">
      <input type="hidden" name="key" value="${marks.key}" />
      <input type="hidden" name="token" value="${marks.token}" />
      <input type="hidden" name="document" value="${document.id}" />
      <button class="main">${say('confirm.submit')}</button>
    </form>
  </section>`;
}
