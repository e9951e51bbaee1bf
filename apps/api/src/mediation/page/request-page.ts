import { longestOf, wordOf } from '#libs/contracts';
import { requestMediation, type OwnMediation } from '#contracts/mediation';
import { inputOf, isWrong, marksOf, textOf, type Choice, type FormGiven } from '../../portal/page/form-pages.js';
import { fieldOf, summaryOf, type Page } from '../../portal/page/frame.js';
import { html, type Content, type Markup } from '../../portal/page/markup.js';
import { keyPart } from '../../portal/page/receipt-page.js';
import { dateText } from '../../portal/page/words.js';
import type { ToldMediation } from './told.js';

/** Sorts of disputes, in the order in which they are offered. */
export const sorts = requestMediation.shape.sort.options;

interface RequestGiven extends FormGiven {
  readonly places: readonly Choice[];
  readonly notice?: string | undefined;
}

/** The form by which somebody asks for a mediation (网上申请调解). */
export function requestPage(given: RequestGiven): Page {
  const { say, mistakes, marks, notice } = given;
  const max = longestOf(requestMediation.shape.title);
  const subject = { name: 'subject', label: say('mediate.subject'), hint: say('mediate.subjectHint', { max }) };
  const wanted = { name: 'request', label: say('mediate.request'), hint: say('mediate.requestHint') };
  const body = html`${summaryOf(mistakes, say)}
    ${given.places.length === 0 && html`<p class="box alert" role="alert">${say('mediate.nowhere')}</p>`}
    ${notice !== undefined && html`<p class="box alert" role="alert" tabindex="-1" data-first>${notice}</p>`}
    <section>
      <p>${say('mediate.intro')}</p>
      <p>${say('mediate.danger')}</p>
      <form method="post" action="/p/mediate" data-draft="p:mediate" novalidate>
        ${marksOf(marks)} ${meantPart(given)} ${textOf(given, subject, html`rows="3" required`)}
        ${textOf(given, wanted, html`rows="4"`)} ${choicesPart(given)}
        <fieldset>
          <legend>${say('mediate.you')}</legend>
          ${youPart(given)}
        </fieldset>
        <fieldset>
          <legend>${say('mediate.other')}</legend>
          <p class="quiet">${say('mediate.otherHint')}</p>
          ${otherPart(given)}
        </fieldset>
        <p class="quiet">${say('mediate.privacy')}</p>
        <button class="main">${say('mediate.submit')}</button>
      </form>
    </section>
    <p><a class="button wide" href="/p">${say('form.back')}</a></p>`;
  return { of: 'mediation', title: say('mediate.title'), body, isWrong: notice !== undefined || isWrong(mistakes) };
}

/** The words of which it was said that they tell who somebody is: sent again they are meant. */
const meantPart = ({ say, typed, mistakes }: RequestGiven): Content =>
  mistakes['subject'] === say('mediate.subjectTells') &&
  html`<input type="hidden" name="meant" value="${(typed['subject'] ?? '').trim()}" />`;

function choicesPart(given: RequestGiven): Markup {
  const { say, language, places } = given;
  const named = sorts.map((id) => ({ id, name: wordOf('mediation', 'sort', id, language) }));
  return html`${choose(given, { name: 'sort', label: say('mediate.sort') }, named)}
  ${choose(given, { name: 'place', label: say('mediate.place') }, places)}`;
}

function choose(
  { say, typed, mistakes }: FormGiven,
  { name, label }: { readonly name: string; readonly label: string },
  choices: readonly Choice[],
): Markup {
  return fieldOf({
    ...{ name, label, mistake: mistakes[name] },
    control: (own) =>
      html`<select ${own} required>
        <option value="">${say('mediate.choose')}</option>
        ${choices.map((one) => html`<option value="${one.id}" ${one.id === typed[name] && html` selected`}>${one.name}</option>`)}
      </select>`,
  });
}

function youPart(given: RequestGiven): Markup {
  const { say } = given;
  const name = { name: 'name', label: say('mediate.name'), hint: say('mediate.nameHint') };
  return html`${inputOf(given, name, html`autocomplete="name" required`)}
  ${inputOf(given, { name: 'phone', label: say('mediate.phone') }, html`type="tel" autocomplete="tel" required`)}
  ${inputOf(given, { name: 'address', label: say('mediate.address') }, html`autocomplete="street-address"`)}`;
}

function otherPart(given: RequestGiven): Markup {
  const { say } = given;
  const plain = html`autocomplete="off"`;
  const natures = [
    { id: 'person', name: say('mediate.person') },
    { id: 'organisation', name: say('mediate.organisation') },
  ];
  return html`${inputOf(given, { name: 'otherName', label: say('mediate.otherName') }, html`autocomplete="off" required`)}
  ${choose(given, { name: 'otherNature', label: say('mediate.otherNature') }, natures)}
  ${inputOf(given, { name: 'otherPhone', label: say('mediate.otherPhone') }, html`type="tel" autocomplete="off"`)}
  ${inputOf(given, { name: 'otherAddress', label: say('mediate.otherAddress') }, plain)}`;
}

interface Received extends ToldMediation {
  readonly queryCode: string;
  readonly origin: string;
}

/** The receipt, shown for a short time to whoever asked. */
export function requestReceiptPage(given: Received): Page {
  const { own, say, language } = given;
  const committee = own.committee?.[language] ?? '';
  const body = html`<article class="receipt">
      ${keyPart({ ...given, lost: lostIn(given) })}
      <section>${factsPart(given)}</section>
      ${nextPart(given)}
      <p class="paper">${say('mediate.receipt.keep')} ${lostIn(given)}</p>
      <p class="paper receipt-sign">${committee}<br />${dateText(dayOfRequest(own), language)}</p>
    </article>
    <p class="screen">
      <button type="button" class="wide" hidden data-script data-print>${say('receipt.print')}</button>
    </p>
    <p class="screen"><a class="button main" href="/p/status">${say('receipt.look')}</a></p>`;
  const paper = html`<p>${committee}</p>
    <p class="paper-title">${say('mediate.paper')}</p>`;
  const forget = 'p:mediate';
  return { of: 'mediation', title: say('mediate.done'), body, paper, isDrill: own.isDrill, forget };
}

/** Who makes a lost receipt again: the committee that holds the case, and nobody else. */
function lostIn({ own, say, language }: Received): string {
  const { committee, committeePhone: phone } = own;
  const place = committee?.[language] ?? say('mediate.receipt.committee');
  return say('mediate.receipt.lost', {
    place: phone === null ? place : say('mediate.receipt.place', { place, phone }),
  });
}

const dayOfRequest = ({ requestedOn, now }: OwnMediation): string => requestedOn ?? now.slice(0, 10);

function factsPart({ own, say, language }: Received): Markup {
  const rows = [
    [say('mediate.receipt.subject'), own.subject],
    [say('mediate.receipt.committee'), own.committee?.[language] ?? null],
    [say('mediate.receipt.phone'), own.committeePhone],
    [say('mediate.receipt.on'), dateText(dayOfRequest(own), language)],
  ] as const;
  return html`<dl class="facts">
    ${rows.map(
      ([name, value]) =>
        value !== null &&
        html`<div>
          <dt>${name}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}

/** What happens now, and what stays open. */
function nextPart({ own, say, language }: Received): Markup {
  const owed = own.dates.find(({ manner }) => manner === 'by');
  return html`<section aria-labelledby="next">
    <h2 id="next">${say('receipt.happensNext')}</h2>
    <ol>
      ${owed !== undefined && html`<li>${say('mediate.next.answer', { date: dateText(owed.dueOn, language) })}</li>`}
      <li>${say('mediate.next.seen')}</li>
      <li>${say('mediate.next.end')}</li>
    </ol>
    <p>${say('mediation.may.courts')}</p>
  </section>`;
}
