import { html, type Content, type Markup } from './markup.js';
import type { Told } from './words.js';

/**
 * Whom to ask for a review (复查), as the opinion named them: one body, or several of which the petitioner chooses one; where
 * none is named, the organ one level above (art. 35).
 */
export function bodiesText({ own, say, language }: Told): string {
  const names = (own.review?.bodies ?? []).map(({ name }) => name[language]);
  return names.length === 0 ? say('review.above') : names.join(say('review.or'));
}

/** That the petitioner chooses, and who finally reviews (复核) after whom (art. 36(1)), as far as it is told. */
export function afterReview({ own, say, language }: Told): Content {
  const bodies = own.review?.bodies ?? [];
  const lines = bodies
    .filter((body) => body.finally.length > 0)
    .map((body): Markup => {
      const last = body.finally.map((one) => one[language]).join(say('review.or'));
      const values = { body: body.name[language], last, days: own.finalReviewDays ?? 0 };
      return html`<p>${say('review.final', values)}</p>`;
    });
  return html`${bodies.length > 1 && html`<p>${say('review.choose')}</p>`}${lines}`;
}

/** Of the feedback on an accusation, what there is instead of a review (art. 30(1)); null of anything else. */
export function ownRulesOf({ own, say }: Pick<Told, 'own' | 'say'>): Content {
  return own.review?.by === 'own_rules' ? html`<p>${say('review.ownRules')}</p>` : null;
}
