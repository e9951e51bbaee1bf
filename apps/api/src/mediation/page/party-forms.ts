import { longestOf } from '#libs/contracts';
import { ownActs, type OwnMediation } from '#contracts/mediation';
import { isWrong, marksOf, textOf, type FormGiven } from '../../portal/page/form-pages.js';
import { sign, summaryOf, type Page } from '../../portal/page/frame.js';
import { html, type Markup } from '../../portal/page/markup.js';
import type { PortalMessage } from '../../portal/page/portal.messages.js';
import { mediatorsPart } from './party-parts.js';

/** A form of the page of a party. */
export interface PartyForm extends FormGiven {
  readonly own: OwnMediation;
}

const back = ({ say }: PartyForm): Markup =>
  html`<p><a class="button wide" href="/p/status">${say('form.back')}</a></p>`;

const pageOf = (given: PartyForm, title: PortalMessage, body: Markup): Page => ({
  ...{ title: given.say(title), body, of: 'mediation', isDrill: given.own.isDrill, isWrong: isWrong(given.mistakes) },
});

/** Consent: who mediates and what they disclosed first. Nothing is chosen for anybody. */
export function consentPage(given: PartyForm): Page {
  const { say, typed, mistakes, marks } = given;
  const choice = (name: 'isOpen' | 'isElectronic', label: PortalMessage): Markup =>
    html`<label class="choice"
      ><input
        type="checkbox"
        name="${name}"
        value="true"
        ${typed[name] === 'true' && html` checked`}
      />${say(label)}</label
    >`;
  const body = html`${summaryOf(mistakes, say)} ${mediatorsPart(given)}
    <section>
      <p id="consent">${say('mediation.consent.intro')}</p>
      <form method="post" action="/p/consent" novalidate>
        ${marksOf(marks)} ${choice('isOpen', 'mediation.consent.open')}
        ${choice('isElectronic', 'mediation.consent.electronic')}
        <button class="main">${say('mediation.consent.submit')}</button>
      </form>
    </section>
    ${back(given)}`;
  return pageOf(given, 'mediation.consent.title', body);
}

/** To end it: what that means stands before the button, and it is one press from there. */
export function withdrawPage(given: PartyForm): Page {
  const { say, mistakes, marks } = given;
  const max = longestOf(ownActs.withdraw.reason);
  const reason = textOf(
    given,
    { name: 'reason', label: say('mediation.withdraw.reason') },
    html`rows="3" maxlength="${max}"`,
  );
  const body = html`${summaryOf(mistakes, say)}
    <section>
      <p><strong>${say('mediation.withdraw.what')}</strong></p>
      <p>${say('mediation.withdraw.after')}</p>
      <p>${say('mediation.withdraw.others')}</p>
      <form method="post" action="/p/withdraw" data-draft="p:withdraw" novalidate>
        ${marksOf(marks)}${reason}
        <button class="main">${say('mediation.withdraw.submit')}</button>
      </form>
    </section>
    ${back(given)}`;
  return pageOf(given, 'mediation.withdraw.title', body);
}

/** An offer, or one against another: that the other side reads it at once is said before. */
export function offerPage(given: PartyForm): Page {
  const { say, mistakes, marks } = given;
  const text = textOf(given, { name: 'text', label: say('mediation.offer.text') }, html`rows="6" required`);
  const body = html`${summaryOf(mistakes, say)}
    <section>
      <p>${say('mediation.offer.intro')}</p>
      <form method="post" action="/p/offer" data-draft="p:conveyOffer" novalidate>
        ${marksOf(marks)}${text}
        <button class="main">${say('mediation.offer.submit')}</button>
      </form>
    </section>
    ${back(given)}`;
  return pageOf(given, 'mediation.offer.title', body);
}

/** What only those who mediate read. Nothing of it is kept on the device. */
export function apartPage(given: PartyForm): Page {
  const { say, mistakes, marks } = given;
  const off = html`rows="6" required autocomplete="off"`;
  const text = textOf(given, { name: 'text', label: say('mediation.apart.text') }, off);
  const body = html`${summaryOf(mistakes, say)}
    <section>
      <p>${say('mediation.apart.intro')}</p>
      <p class="quiet">${say('mediation.apart.danger')}</p>
      <form method="post" action="/p/apart" novalidate>
        ${marksOf(marks)}${text}
        <button class="main">${say('mediation.apart.submit')}</button>
      </form>
    </section>
    ${back(given)}`;
  return pageOf(given, 'mediation.apart.title', body);
}

/** Another mediator is asked for, with why. */
export function recusalPage(given: PartyForm): Page {
  const { own, say, typed, mistakes, marks } = given;
  const { mediator: wrong } = mistakes;
  const asked = own.mediators.filter(({ isRecusalAsked }) => !isRecusalAsked);
  const choices = asked.map(
    ({ person, name }, at) =>
      html`<label class="choice"
        ><input
          type="radio"
          name="mediator"
          value="${person}"
          ${at === 0 && html` id="mediator"`}${typed['mediator'] === person && html` checked`}
        />${name ?? say('mediation.who.unnamed')}</label
      >`,
  );
  const why = textOf(given, { name: 'reason', label: say('mediation.recusal.why') }, html`rows="4" required`);
  const body = html`${summaryOf(mistakes, say)}
    <section>
      <p>${say('mediation.recusal.intro')}</p>
      <form method="post" action="/p/recusal" data-draft="p:askRecusal" novalidate>
        ${marksOf(marks)}
        <fieldset${wrong !== undefined && html` aria-describedby="mediator-wrong"`}>
          <legend>${say('mediation.recusal.who')}</legend>
          ${wrong !== undefined && html`<p class="wrong" id="mediator-wrong">${sign('▲')} ${wrong}</p>`} ${choices}
        </fieldset>
        ${why}
        <button class="main">${say('mediation.recusal.submit')}</button>
      </form>
    </section>
    ${back(given)}`;
  return pageOf(given, 'mediation.recusal.title', body);
}
