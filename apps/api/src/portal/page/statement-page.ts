import { isWrong, marksOf, textOf, type FormGiven } from './form-pages.js';
import { summaryOf, type Page } from './frame.js';
import { html } from './markup.js';

const paths = { withdraw: '/p/withdraw', waiveReview: '/p/waive' } as const;
const drafts = { withdraw: 'p:withdraw', waiveReview: 'p:waive' } as const;

/** The petitioner's own statement: to withdraw, or to give the review up. What it means is said before the button. */
export function statementPage(given: FormGiven & { readonly statement: keyof typeof paths }): Page {
  const { say, mistakes, marks, statement } = given;
  const field = { name: 'statement', label: say('statement.text'), hint: say(`${statement}.hint`) };
  const body = html`${summaryOf(mistakes, say)}
    <section>
      <p>${say(`${statement}.intro`)}</p>
      <p>${say('statement.free')}</p>
      <form method="post" action="${paths[statement]}" data-draft="${drafts[statement]}" novalidate>
        ${marksOf(marks)}${textOf(given, field, html`rows="4" required`)}
        <button class="main">${say(`${statement}.submit`)}</button>
      </form>
    </section>
    <p><a class="button wide" href="/p/status">${say('form.back')}</a></p>`;
  return { title: say(`${statement}.title`), body, isWrong: isWrong(mistakes) };
}
