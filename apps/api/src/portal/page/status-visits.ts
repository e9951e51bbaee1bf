import type { OwnPetition } from '#contracts/petition';
import { legalDateOf } from '#libs/calendar';
import { as, type Instant } from '#libs/kernel';
import { marksOf as marksIn, pressTo, type FormMarks } from './form-pages.js';
import { html, type Content } from './markup.js';
import { datesPart, visitPart } from './visit-part.js';
import type { Told } from './words.js';

type Asked = OwnPetition['visits']['asked'][number];

/** A page whose buttons say something at once. */
export interface Pressed extends Told {
  /** Marks of a form, another one for each. */
  readonly marksOf: () => FormMarks;
}

/** That the opinion in favour is carried out, for which the petitioner's word is enough, or is not, whatever was recorded. */
export function executedPart(given: Pressed): Content {
  const { own, say, marksOf } = given;
  const deny = own.mayDeny && pressTo('/p/executed', say('visits.notExecuted'), given, { says: 'deny' });
  if (!own.mayAcknowledge) return deny;
  const today = legalDateOf(as<Instant>(own.now));
  return html`<form method="post" action="/p/executed" class="screen">
      ${marksIn(marksOf())}
      <p>
        <label for="executed-on">${say('visits.executedOn')}</label>
        <input id="executed-on" type="date" name="on" value="${today}" max="${today}" required />
      </p>
      <button class="wide">${say('visits.executed')}</button>
    </form>
    ${deny}`;
}

/** Whether somebody who did not handle it may ask again, and when: no is said as easily as yes. */
export function visitsPart(given: Pressed): Content {
  const { own, say } = given;
  const { isAgreed, wantsNone, asked, may } = own.visits;
  if (!isAgreed && !wantsNone && may.length === 0) return null;
  return html`<section aria-labelledby="visits">
    <h2 id="visits">${say('visits.title')}</h2>
    <p>${say('visits.what')}</p>
    ${standsPart(given)} ${asked.map((one) => visitPart(opinionOf(one, given), { ...given, matter: 'petition' }))}
    ${may.map((wish) => pressTo('/p/wish', say(`visits.${wish}`), given, { wish }))}
  </section>`;
}

function standsPart({ own, say, language }: Pressed): Content {
  const { isAgreed, wantsNone } = own.visits;
  if (wantsNone) return html`<p><strong>${say('visits.none')}</strong></p>`;
  return isAgreed ? datesPart(own.visits, { say, language }) : null;
}

/** What the opinion obliges to is on the page already: here it has a name. */
export const opinionOf = (one: Asked, { say }: Pick<Pressed, 'say'>): Asked => ({
  ...one,
  obligations: one.obligations.map(({ name }) => ({ name, what: say('visit.opinion') })),
});
