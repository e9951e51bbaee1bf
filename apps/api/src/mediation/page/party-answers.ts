import { wordOf } from '#libs/contracts';
import { html, type Content } from '../../portal/page/markup.js';
import { dateText } from '../../portal/page/words.js';
import { partOf, type ToldMediation } from './told.js';

/** What the offices that mediated together have answered, as the committee has told it. */
export function answersPart({ own, say, language }: ToldMediation): Content {
  if (own.answers.length === 0) return null;
  const told = own.answers.map(({ on, lead, concludedAs, text }) => {
    const values = { lead: lead?.[language] ?? '—', as: wordOf('mediation', 'concludedAs', concludedAs, language) };
    return html`<p>
        <strong>${say('mediation.answer.as', values)}</strong>
        <small>${dateText(on, language)}</small>
      </p>
      <p class="words">${text ?? say('mediation.answer.erased')}</p>`;
  });
  return partOf(
    'answers',
    say('mediation.answer.title'),
    html`${told}
      <p class="quiet">${say('mediation.answer.what')}</p>`,
  );
}
