import type { OwnConfirmation } from '#contracts/confirmation';
import { wordOf, type Language } from '#libs/contracts';
import { marksOf as marksIn, type FormMarks } from '../../portal/page/form-pages.js';
import { html, type Content, type Markup } from '../../portal/page/markup.js';
import { dateText, type Say } from '../../portal/page/words.js';

interface Given {
  readonly court: OwnConfirmation;
  readonly say: Say;
  readonly language: Language;
  readonly marksOf: () => FormMarks;
}

/** Whether a court is asked together to confirm the agreement: the own answer, and nothing of the other side's before all want it. */
export function courtPart(given: Given): Content {
  const { court, say, marksOf } = given;
  if (!court.isOffered) return null;
  const { says, isAgreed, may, appliedOn, endedAs } = court;
  const isToBind = isAgreed && appliedOn === null && endedAs === null;
  const lines = [
    whereItIs(given),
    ...(says === null ? [] : [say(`court.says.${says}`)]),
    ...(isToBind ? [say('court.agreed')] : []),
  ];
  const press = (act: 'consent' | 'decline'): Markup =>
    html`<form method="post" action="/p/confirmation" class="screen">
      ${marksIn(marksOf())}
      <input type="hidden" name="act" value="${act}" />
      <button class="wide">${say(`court.may.${act}`)}</button>
    </form>`;
  return html`<section class="box" aria-labelledby="court">
    <h2 id="court">${say('court.title')}</h2>
    <p>${say('court.what')}</p>
    ${lines.flatMap((line) => (line === null ? [] : [html`<p><strong>${line}</strong></p>`]))}
    ${may.consent && press('consent')} ${may.decline && press('decline')}
  </section>`;
}

/** How it ended, since when the court has it, or until when it may be asked. */
function whereItIs({ court, say, language }: Given): string | null {
  const { lastOn, appliedOn, endedAs } = court;
  if (endedAs !== null) return wordOf('confirmation', 'endedAs', endedAs, language);
  if (appliedOn !== null) return say('court.applied', { date: dateText(appliedOn, language) });
  return lastOn === null ? null : say('court.until', { date: dateText(lastOn, language) });
}
