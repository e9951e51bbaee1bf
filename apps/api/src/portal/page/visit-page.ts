import type { OwnVisits } from '#libs/contracts';
import { isWrong } from './form-pages.js';
import { summaryOf, type Page } from './frame.js';
import { html } from './markup.js';
import { visitPart, type DrawnVisit, type VisitsHere } from './visit-part.js';
import { dateText } from './words.js';

interface Given extends VisitsHere {
  readonly drawn: DrawnVisit;
  readonly isDrill: boolean;
  readonly endsIn: number;
}

/** One revisit whose form was sent and is wrong, or was refused: what is wrong, and what was typed. */
export function visitPage(one: OwnVisits['asked'][number], given: Given): Page {
  const { say, language, drawn, matter, isDrill, endsIn } = given;
  const body = html`${summaryOf(drawn.mistakes, say)}
    <section id="visit-${one.on}">${visitPart(one, given)}</section>
    <p><a class="button wide" href="/p/status">${say('form.back')}</a></p>`;
  const title = say('visit.title', { date: dateText(one.on, language) });
  const page = { title, body, isDrill, endsIn, isWrong: isWrong(drawn.mistakes) };
  return matter === 'mediation' ? { ...page, of: matter } : page;
}
