import { daysBetween, legalDateOf } from '#libs/calendar';
import type { Language, OwnPetition } from '#libs/contracts';
import { as, type Instant, type LegalDate } from '#libs/kernel';
import { doneNote, type Page } from './frame.js';
import { html, type Content, type Markup } from './markup.js';
import { portalMessages, type PortalMessage } from './portal.messages.js';
import { whyOf } from './why.js';
import { dateText, instantText, type Say } from './words.js';

interface Given {
  readonly own: OwnPetition;
  readonly say: Say;
  readonly language: Language;
}

/** What was just done, as the address says it. */
export type Done = 'material' | 'confirmed' | 'evaluated';

/** Where the petition stands, what is owed and until when, and what may be done now. */
export function statusPage(
  given: Given & { readonly done: Done | null; readonly endsIn: number; readonly token: string },
): Page {
  const { own, say, done, endsIn, token } = given;
  const body = html`${done !== null && doneNote(doneText(given, done))}
    <p>${phaseOf(given)}</p>
    <section aria-labelledby="steps">
      <h2 id="steps">${say('status.steps')}</h2>
      <ol class="steps">
        ${own.steps.map((step) => stepOf(step, given))}
      </ol>
    </section>
    ${owedPart(given)} ${mayPart(given)} ${documentsPart(given)} ${pastPart(given)} ${ownPart(given)}
    <form method="post" action="/p/leave" class="screen">
      <input type="hidden" name="token" value="${token}" /> <button class="wide">${say('status.leave')}</button>
    </form>`;
  const forget = done === null ? {} : { forget: `p:${done === 'evaluated' ? 'evaluate' : 'material'}` };
  return { title: own.number, body, isDrill: own.isDrill, endsIn, ...forget };
}

function doneText({ own, say, language }: Given, done: Done): string {
  const at = own.materials.at(-1)?.addedAt ?? own.now;
  return say(`done.${done}`, { time: instantText(at, language) });
}

function phaseOf({ own, say, language }: Given): string {
  const office = own.holder?.[language] ?? '';
  if (own.endedOn !== null) return say(`status.${own.endedAs ?? 'closed'}`, { date: dateText(own.endedOn, language) });
  const isWithHandler = own.steps.find(({ step }) => step === 'referred')?.state !== 'now';
  return say(isWithHandler ? 'status.now' : 'status.bureau', { office });
}

const signs = { done: '✓', now: '▶', ahead: '○' } as const;

function stepOf({ step, state, on }: OwnPetition['steps'][number], { say, language }: Given): Markup {
  const past = `step.${step}.done`;
  const isPast = state === 'done' && Object.hasOwn(portalMessages, past);
  const name = say((isPast ? past : `step.${step}`) as PortalMessage);
  const word = state === 'now' ? say('step.here') : state === 'ahead' ? say('step.ahead') : say('step.done');
  return html`<li${state === 'now' && html` aria-current="step"`}><span aria-hidden="true">${signs[state]}</span>
<span>${name}<small>${on === null ? word : dateText(on, language)}</small></span></li>`;
}

type Owed = OwnPetition['owed'][number];

function owedPart(given: Given): Content {
  const { own, say } = given;
  const open = own.owed.filter(({ state }) => state === 'running' || state === 'overdue');
  if (own.endedOn !== null && open.length === 0) return null;
  return html`<section aria-labelledby="owed">
    <h2 id="owed">${say('owed.title')}</h2>
    ${open.length === 0 && html`<p>${say('owed.none')}</p>`} ${open.map((one) => owedOf(one, given))}
  </section>`;
}

function owedName({ rule, office, to }: Owed, { say, language }: Given): string {
  const name = office?.[language] ?? '';
  if (to !== null) return say('owed.passedTo', { office: name, to: to[language] });
  return say(`owed.${rule}` as PortalMessage, { office: name });
}

function owedOf(owed: Owed, given: Given): Markup {
  const { say, language } = given;
  const { rule, dueOn: due, counted } = owed;
  return html`<h3>${owedName(owed, given)}</h3>
    <p>
      <strong>${say('owed.by', { date: dateText(due, language) })}</strong>${
        owed.isProvisional && html`<br />≈ ${say('owed.provisional')}`
      }<br />${leftOf(owed, given)}
    </p>
    ${whyOf({ rule, due, counted }, say, language)}`;
}

/** The days that are left, or how late it is and whether anybody pressed for it: what is recorded and no more. */
function leftOf({ state, dueOn, daysLate: n, supervision }: Owed, { own, say }: Given): Markup {
  if (state === 'overdue') {
    const words = { none: 'owed.lateNone', begun: 'owed.lateBegun', ended: 'owed.lateEnded' } as const;
    return html`<span class="late">▲ ${say(words[supervision], { n })}</span>`;
  }
  const today = legalDateOf(as<Instant>(own.now));
  const left = daysBetween(today, as<LegalDate>(dueOn));
  return html`${left === 0 ? say('owed.today') : say('owed.left', { n: left })}`;
}

function mayPart(given: Given): Markup {
  const { own, say } = given;
  const unread = own.documents.filter(({ mayConfirm }) => mayConfirm);
  const review = reviewOf(given);
  const actions = [
    ...unread.map((one) => documentLink(one, given, 'main')),
    own.mayAddMaterial && html`<a class="button wide" href="/p/material">${say('may.material')}</a>`,
    own.evaluation === 'open' && html`<a class="button wide" href="/p/evaluate">${say('may.evaluate')}</a>`,
  ].filter((one) => one !== false);
  return html`<section aria-labelledby="may">
    <h2 id="may">${say('may.title')}</h2>
    ${actions.map((one) => html`<p>${one}</p>`)} ${review}
    ${actions.length === 0 && review === null && html`<p>${say('may.nothing')}</p>`}
  </section>`;
}

function reviewOf({ own, say, language }: Given): Content {
  const review = own.windows.find(({ window }) => window === 'review');
  if (review === undefined) return null;
  const date = dateText(review.until, language);
  const body = review.body?.[language] ?? say('may.above');
  if (!review.isOpen)
    return html`<p>${say('may.reviewOver', { date })}</p>
      <p>${say('may.reviewLate')}</p>`;
  return html`<p>
      <strong>${say('may.review', { date, body })}</strong>${
        review.isProvisional && html`<br />≈ ${say('owed.provisional')}`
      }
    </p>
    <p>${say('may.reviewHow', { body })} ${say('may.reviewLate')}</p>
    <p>${say('may.courts')}</p>
    ${whyOf({ rule: 'XF-11', due: review.until, counted: review.counted }, say, language)}`;
}

type OwnDocument = OwnPetition['documents'][number];

function documentLink(one: OwnDocument, { say }: Given, look: 'main' | 'wide'): Markup {
  const document = say(`document.${one.document}`);
  return html`<a class="button ${look}" href="/p/document/${one.id}">${say('may.read', { document })}</a>`;
}

function documentsPart(given: Given): Markup {
  const { own, say, language } = given;
  const lines = own.documents.map((one) => {
    const state = one.isConfirmed ? say('may.confirmed') : say('may.unread');
    const by = say('document.by', { office: one.office?.[language] ?? '', date: dateText(one.on, language) });
    return html`<li>${documentLink(one, given, 'wide')}<small>${by} · ${state}</small></li>`;
  });
  return html`<section aria-labelledby="documents">
    <h2 id="documents">${say('status.documents')}</h2>
    ${
      lines.length === 0
        ? html`<p>${say('status.noDocuments')}</p>`
        : html`<ul class="plain">
            ${lines}
          </ul>`
    }
  </section>`;
}

function pastPart(given: Given): Content {
  const { own, say } = given;
  const past = own.owed.filter(({ state }) => state === 'met' || state === 'met_late');
  // Each referral is followed by what undid it; one that met no date of the bureau stands nowhere itself.
  const alone = own.returns.filter(({ clock }) => !past.some((one) => one.clock === clock));
  const lines = [
    ...alone.map((one) => returnOf(one, given)),
    ...past.flatMap((one) => {
      const undone = own.returns.filter(({ clock }) => clock === one.clock);
      return [pastOf(one, given), ...undone.map((each) => returnOf(each, given))];
    }),
  ];
  if (lines.length === 0) return null;
  return html`<section aria-labelledby="past">
    <h2 id="past">${say('owed.done')}</h2>
    <ul class="plain">
      ${lines}
    </ul>
  </section>`;
}

function pastOf(one: Owed, given: Given): Markup {
  const { say, language } = given;
  const date = dateText(one.doneOn ?? one.dueOn, language);
  const when =
    one.state === 'met'
      ? html`${say('owed.onTime', { date })}`
      : html`<span class="late">▲ ${say('owed.doneLate', { date, n: one.daysLate })}</span>`;
  return html`<li>${owedName(one, given)}<small>${when}</small></li>`;
}

function returnOf({ on, office, returnedTo, passedTo }: OwnPetition['returns'][number], given: Given): Markup {
  const { say, language } = given;
  const names = { office: office?.[language] ?? '', by: returnedTo?.[language] ?? '' };
  const said =
    passedTo === null ? say('past.returned', names) : say('past.passedOn', { ...names, to: passedTo[language] });
  return html`<li>${said}<small>${dateText(on, language)}</small></li>`;
}

function ownPart({ own, say, language }: Given): Content {
  const materials = own.materials.map(({ number: n, addedAt }) => {
    return html`<li>${say('status.material', { n, time: instantText(addedAt, language) })}</li>`;
  });
  const isSaid = own.evaluation === 'evaluated' || own.evaluation === 'not_evaluated';
  return html`${
    materials.length > 0 &&
    html`<section aria-labelledby="added">
      <h2 id="added">${say('status.materials')}</h2>
      <ul class="plain">
        ${materials}
      </ul>
    </section>`
  }${
    isSaid &&
    html`<section aria-labelledby="rated">
      <h2 id="rated">${say('status.evaluation')}</h2>
      <p>${say(`evaluation.${own.evaluation}` as PortalMessage)}</p>
    </section>`
  }`;
}
