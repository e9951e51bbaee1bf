import type { OwnPetition } from '#contracts/petition';
import { marksOf, textOf, type FormGiven } from './form-pages.js';
import { summaryOf, type Page } from './frame.js';
import { html } from './markup.js';
import { howOf } from './status-documents.js';

type OwnDocument = OwnPetition['documents'][number];

/** A document of whose service an office states the date. */
export type DisputedDocument = OwnDocument & { readonly stated: NonNullable<OwnDocument['stated']> };

/** The form of a dispute: which date the office stated, and the petitioner's own account of it. */
export function disputePage(
  given: FormGiven & { readonly own: OwnPetition; readonly document: DisputedDocument },
): Page {
  const { say, language, mistakes, marks, document } = given;
  const stated = {
    document: say(`document.${document.document}`),
    office: document.office?.[language] ?? '',
    how: howOf(document.stated, given),
  };
  const reasons = textOf(given, { name: 'reasons', label: say('dispute.reasons') }, html`rows="6" required`);
  const body = html`${summaryOf(mistakes, say)}
    <section>
      <p>${say('dispute.stated', stated)}</p>
      <p>${say(document.stated.isReceipt ? 'dispute.intro' : 'dispute.introUnreceived')}</p>
      <form method="post" action="/p/dispute" data-draft="p:dispute" novalidate>
        ${marksOf(marks)}
        <input type="hidden" name="document" value="${document.document}" />
        ${reasons}
        <button class="main">${say('dispute.submit')}</button>
      </form>
    </section>
    <p><a class="button wide" href="/p/status">${say('form.back')}</a></p>`;
  return { title: say('dispute.title'), body, isWrong: Object.keys(mistakes).length > 0 };
}
