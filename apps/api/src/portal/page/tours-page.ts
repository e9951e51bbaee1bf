import type { Language } from '#libs/contracts';
import type { Page } from './frame.js';
import { html, paragraphs, type Markup } from './markup.js';
import { dateText, type Say } from './words.js';

/** What anybody reads of a tour. */
interface ToldTour {
  readonly number: string;
  readonly period: string;
  readonly commissioner: string;
  readonly adoptedOn: string;
  readonly visits: number;
  readonly found: number;
  readonly mended: number;
  readonly late: number;
  /** Null: it was erased. */
  readonly summary: string | null;
}

interface Given {
  readonly say: Say;
  readonly language: Language;
  readonly tours: readonly ToldTour[];
  readonly today: string;
  /** From 0. */
  readonly page: number;
  /** The page with older ones; null: there are none. */
  readonly older: number | null;
}

/** What tours of inspection (督导) came to: how offices did their work, in numbers and in a summary, and nothing of any person. */
export function toursPage({ say, language, tours, today, page, older }: Given): Page {
  const body = html`<p>${say('tours.intro')}</p>
    ${tours.length === 0 && html`<p class="box">${say('tours.none')}</p>`}
    ${tours.map((one) => tourOf(one, { say, language, today }))}
    <p class="screen">
      ${page > 0 && html`<a class="button" href="${addressOf(page - 1)}">${say('tours.newer')}</a>`}
      ${older !== null && html`<a class="button" href="${addressOf(older)}">${say('tours.older')}</a>`}
    </p>
    <p class="screen"><a href="/p">${say('tours.back')}</a></p>`;
  return { title: say('tours.title'), body };
}

const addressOf = (page: number): string => (page === 0 ? '/p/tours' : `/p/tours?page=${String(page)}`);

function tourOf(tour: ToldTour, { say, language, today }: Pick<Given, 'say' | 'language' | 'today'>): Markup {
  const { number, period, commissioner, adoptedOn, visits, found, mended, late, summary } = tour;
  const [on, day] = [dateText(adoptedOn, language), dateText(today, language)];
  const others = found - mended - late;
  return html`<section>
    <h2>${say('tours.of', { period, commissioner })}</h2>
    <p class="quiet">${say('tours.adopted', { number, on })}</p>
    <p>${say(others > 0 ? 'tours.numbersOpen' : 'tours.numbers', { day, visits, found, mended, late, others })}</p>
    ${summary === null ? html`<p class="quiet">${say('tours.erased')}</p>` : paragraphs(summary)}
  </section>`;
}
