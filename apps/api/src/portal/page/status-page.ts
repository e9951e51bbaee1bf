import { daysBetween, legalDateOf } from '#libs/calendar';
import type { OwnPetition } from '#contracts/petition';
import { as, type Instant, type LegalDate } from '#libs/kernel';
import { doneNote, sign, type Page } from './frame.js';
import { html, type Content, type Markup } from './markup.js';
import { portalMessages, type PortalMessage } from './portal.messages.js';
import { afterReview, bodiesText, ownRulesOf } from './review-bodies.js';
import { countingDate, documentsPart, extensionOf, isAnswer } from './status-documents.js';
import { headPart } from './status-head.js';
import { onwardPart } from './status-onward.js';
import { movedOf, pastPart } from './status-past.js';
import { executedPart, visitsPart, type Pressed } from './status-visits.js';
import { whyOf } from './why.js';
import { dateText, instantText, lateWords, whoseOfOwed, whoseOfReview, type Told } from './words.js';

/** What was just done, as the address says it. */
export type Done = keyof typeof drafts;

interface StatusGiven extends Pressed {
  readonly done: Done | null;
  readonly endsIn: number;
  readonly token: string;
  /** Where the page stands, for whoever reads it on paper. */
  readonly origin: string;
}

/** Where the petition stands, what is owed and until when, and what may be done now. On paper it is one sheet. */
export function statusPage(given: StatusGiven): Page {
  const { own, say, done, endsIn, token } = given;
  const body = html`${done !== null && doneNote(doneText(given, done))} ${headPart(given)}
    <p><strong>${phaseOf(given)}</strong>${phoneOf(given)}</p>
    ${onwardPart(given)} ${owedPart(given)}
    <section aria-labelledby="steps">
      <h2 id="steps">${say('status.steps')}</h2>
      <ol class="steps" role="list">
        ${own.steps.map((step) => stepOf(step, given))}
      </ol>
    </section>
    ${documentsPart(given)} ${mayPart(given)} ${visitsPart(given)} ${pastPart(given)} ${ownPart(given)}
    <p class="screen">
      <button type="button" class="wide" hidden data-script data-print>${say('status.print')}</button>
    </p>
    <form method="post" action="/p/leave" class="screen">
      <input type="hidden" name="token" value="${token}" /> <button class="wide">${say('status.leave')}</button>
    </form>`;
  const forget = done === null ? {} : { forget: drafts[done] };
  return { title: own.number, body, isDrill: own.isDrill, endsIn, ...forget };
}

function phoneOf({ own: { holder, holderPhone: phone }, say, language }: Told): Content {
  if (holder === null || phone === null) return null;
  return html`<br />${say('status.phone', { office: holder[language], phone })}`;
}

// What was typed is forgotten once it was sent; to confirm nothing is typed.
const drafts = {
  material: 'p:material',
  confirmed: 'p:material',
  disputed: 'p:dispute',
  evaluated: 'p:evaluate',
  withdraw: 'p:withdraw',
  waiveReview: 'p:waive',
  visit: 'p:visit',
  wish: 'p:wish',
  executed: 'p:executed',
  denied: 'p:executed',
} as const;

function doneText({ own, say, language }: Told, done: Done): string {
  const at = own.materials.at(-1)?.addedAt ?? own.now;
  return say(`done.${done}`, { time: instantText(at, language) });
}

function phaseOf(told: Told): string {
  const { own, say, language } = told;
  if (own.endedOn !== null) {
    const isUntold = own.endedAs === 'out_of_remit' && own.goTo?.isTold === false;
    const ended = isUntold ? 'status.out_of_remit.untold' : (`status.${own.endedAs ?? 'closed'}` as const);
    return say(ended, { date: dateText(own.endedOn, language) });
  }
  // A report is still owed to whoever assigned it: for the petitioner it goes on elsewhere.
  if (own.route !== null) return say('status.routed', { date: dateText(own.route.on, language) });
  return openPhaseOf(told);
}

function openPhaseOf({ own, say, language }: Told): string {
  const office = own.holder?.[language] ?? '';
  const isAt = (step: Step, state: 'done' | 'now'): boolean =>
    own.steps.some((one) => one.step === step && one.state === state);
  if (isAt('referred', 'now')) return say('status.bureau', { office });
  if (isAt('answered', 'done')) return say('status.answered', { office });
  if (own.servedUnreceivedOn !== null) {
    return say('status.unreceived', { office, date: dateText(own.servedUnreceivedOn, language) });
  }
  const decided = own.phase === 'answered' ? 'status.replied' : 'status.decided';
  return say(isAt('handling', 'done') ? decided : 'status.now', { office });
}

type Step = OwnPetition['steps'][number]['step'];

const signs = { done: '✓', now: '▶', ahead: '○' } as const;

function stepOf({ step, state, on }: OwnPetition['steps'][number], given: Told): Markup {
  const { say } = given;
  const past = pastWord(step, given);
  const isPast = state === 'done' && Object.hasOwn(portalMessages, past);
  const name = say((isPast ? past : `step.${step}`) as PortalMessage);
  const when = on === null ? stepWord(step, state, given) : dayOf(step, on, given);
  return html`<li${state === 'now' && html` aria-current="step"`}>${sign(signs[state])}
<span>${name}<small>${when}</small></span></li>`;
}

/** The day of a step. What came in before it was registered is with the office since then. */
function dayOf(step: Step, on: string, { own, say, language }: Told): string {
  const date = dateText(on, language);
  if (step === 'registered' && own.receivedOn !== on) {
    return say('step.received', { date, received: dateText(own.receivedOn, language) });
  }
  const stated = own.documents.find(({ document }) => isAnswer(document))?.stated ?? null;
  return step === 'answered' ? countingDate(on, stated, { say, language }) : date;
}

/** A step that is over in its own word; of the review, how its window ended. */
function pastWord(step: Step, { own }: Told): string {
  const end = own.windows.find(({ window }) => window === 'review')?.endedAs ?? null;
  return step === 'review' && end !== null ? `step.review.${end}` : `step.${step}.done`;
}

function stepWord(step: Step, state: keyof typeof signs, { own, say, language }: Told): string {
  const review = own.windows.find(({ window }) => window === 'review');
  // The petitioner is where the matter is: this step is a right, and what counts is its last day.
  if (step === 'review' && state === 'now' && review !== undefined) {
    return say('step.until', { date: dateText(review.until, language) });
  }
  if (step === 'accepted' && state === 'now' && own.silence !== null) {
    return say('step.silent', { date: dateText(own.silence.from, language), days: own.silence.days });
  }
  return say(({ done: 'step.done', now: 'step.here', ahead: 'step.ahead' } as const)[state]);
}

type Owed = OwnPetition['owed'][number];

function owedPart(given: Pressed): Content {
  const { own, say } = given;
  const open = own.owed.filter(({ state }) => state === 'running' || state === 'overdue');
  const isAnswered = own.steps.some(({ step, state }) => step === 'answered' && state === 'done');
  if (open.length === 0 && (own.endedOn !== null || isAnswered)) return null;
  return html`<section aria-labelledby="owed">
    <h2 id="owed">${say('owed.title')}</h2>
    ${open.length === 0 && html`<p>${say('owed.none')}</p>`} ${open.map((one) => owedOf(one, given))}
  </section>`;
}

function owedOf(owed: Owed, given: Pressed): Markup {
  const { say, language } = given;
  const { clock, rule, dueOn: due } = owed;
  return html`<h3>${say(`owed.${rule}` as PortalMessage, { office: owed.office?.[language] ?? '' })}</h3>
    <p>
      <strong>${say('owed.by', { date: dateText(due, language), whose: say(whoseOfOwed(owed)) })}</strong>${
        owed.isProvisional && html`<br />${sign('≈')} ${say('owed.provisional')}`
      }<br />${leftOf(owed, given)}${movedOf(owed, given)}
    </p>
    ${rule === 'XF-CARRY' && executedPart(given)} ${extensionOf(clock, given)} ${whyOf({ ...owed, due }, say, language)}`;
}

/** The days that are left, or how late it is and whether anybody pressed for it: what is recorded and no more. */
function leftOf(owed: Owed, { own, say }: Told): Markup {
  const { state, dueOn, daysLate: n } = owed;
  if (state === 'overdue') {
    return html`<span class="late">${sign('▲')} ${say(lateWords(owed, own), { n })}</span>`;
  }
  const today = legalDateOf(as<Instant>(own.now));
  const left = daysBetween(today, as<LegalDate>(dueOn));
  return html`${left === 0 ? say('owed.today') : say('owed.left', { n: left })}`;
}

/** What may be done here: its page, its name there, and what it is in a sentence. */
interface Action {
  readonly path: string;
  readonly name: PortalMessage;
  readonly told: PortalMessage;
}

function actionsOf({ own }: Told): Action[] {
  const actions: readonly (readonly [may: boolean, action: Action])[] = [
    [own.mayAddMaterial, { path: 'material', name: 'may.material', told: 'paper.may.material' }],
    [own.mayAddMaterial, { path: 'files', name: 'files.title', told: 'paper.may.files' }],
    [own.evaluation === 'open', { path: 'evaluate', name: 'may.evaluate', told: 'paper.may.evaluate' }],
    [own.mayWaiveReview, { path: 'waive', name: 'may.waive', told: 'paper.may.waive' }],
    [own.mayWithdraw, { path: 'withdraw', name: 'may.withdraw', told: 'paper.may.withdraw' }],
    [own.endedAs === 'withdrawn', { path: 'new', name: 'entry.new', told: 'paper.may.new' }],
  ];
  return actions.filter(([may]) => may).map(([, action]) => action);
}

/** A paper has nothing to press: it says in one sentence what may be done, and where. */
function actionsPart(actions: readonly Action[], { say }: Told): Content {
  if (actions.length === 0) return null;
  const all = actions.map(({ told }) => say(told)).join(say('paper.may.and'));
  return html`${actions.map(
      ({ path, name }) => html`<p class="screen"><a class="button wide" href="/p/${path}">${say(name)}</a></p>`,
    )}
    <p class="paper">${say('paper.may', { all })}</p>`;
}

function mayPart(given: Told): Markup {
  const { own, say } = given;
  const review = reviewOf(given);
  const actions = actionsOf(given);
  const onward = onwardOf(given);
  const isNothing = actions.length === 0 && review === null && onward === null;
  return html`<section aria-labelledby="may">
    <h2 id="may">${say('may.title')}</h2>
    ${onward !== null && html`<p><strong>${say(onward)}</strong></p>`}
    ${own.isWithdrawalStated && html`<p>${say('may.withdrawalStated')}</p>`}
    ${own.isForAllToWithdraw && html`<p>${say('may.withdrawByAll')}</p>`} ${review} ${actionsPart(actions, given)}
    ${isNothing && html`<p>${say(own.endedOn === null ? 'may.nothing' : 'may.ended')}</p>`}
    ${own.endedAs !== 'withdrawn' && own.route === null && html`<p class="quiet">${say('may.courts')}</p>`}
  </section>`;
}

/** Where the matter goes on elsewhere, the next step is the petitioner's own (art. 23(1), 31(1) to (4)). */
function onwardOf({ own }: Told): 'may.routed' | 'may.outOfRemit' | 'may.transferred' | null {
  if (own.route !== null && own.endedAs !== 'withdrawn') return 'may.routed';
  if (own.endedAs === 'transferred_out') return 'may.transferred';
  return own.goTo === null ? null : 'may.outOfRemit';
}

const windowOver = { used: 'may.reviewUsed', lapsed: 'may.reviewOver' } as const;

function reviewOf(given: Told): Content {
  const { own, say, language } = given;
  const review = own.windows.find(({ window }) => window === 'review');
  const body = bodiesText(given);
  if (review === undefined) return own.reviewDays === null ? ownRulesOf(given) : notYetOf(given, body);
  const date = dateText(review.until, language);
  if (review.endedAs !== null) {
    const stillOpen = review.endedAs === 'lapsed' ? receiptOpenOf(own) : null;
    return html`<p>${say(windowOver[review.endedAs], { date })}</p>
      ${stillOpen !== null && html`<p><strong>${say(stillOpen)}</strong></p>`}`;
  }
  const whose = whoseOfReview(review, say);
  return html`${review.waivedOn !== null && html`<p>${say('may.reviewWaived', { date })}</p>`}
    <p>
      <strong>${say('may.review', { date, body, whose })}</strong>${
        review.isProvisional && html`<br />${sign('≈')} ${say('owed.provisional')}`
      }
    </p>
    ${review.lawUntil !== null && html`<p>${say('may.reviewLaw', { law: dateText(review.lawUntil, language), date })}</p>`}
    <p>${say('may.reviewHow', { body })}</p>
    ${afterReview(given)} ${whyOf({ due: review.until, counted: review.counted }, say, language)}`;
}

/** Whether the receipt from which the time ran may be disputed still, or is being looked at. */
function receiptOpenOf({ documents }: OwnPetition): 'may.reviewOverDispute' | 'may.reviewOverLooked' | null {
  const opinion = documents.find(({ document }) => document === 'opinion');
  if (opinion?.stated?.isReceipt !== true) return null;
  if (opinion.stated.look === 'awaited') return 'may.reviewOverLooked';
  return opinion.mayDispute ? 'may.reviewOverDispute' : null;
}

/** The right hangs on the opinion: it is there before anybody proves that it was received (art. 35). */
function notYetOf(given: Told, body: string): Content {
  const { own, say } = given;
  if (own.review === null) return null;
  return html`<p><strong>${say('may.reviewNotYet', { body })}</strong></p>
    <p>${say('may.reviewHow', { body })}</p>
    ${afterReview(given)}`;
}

function ownPart({ own, say, language }: Told): Content {
  const materials = own.materials.map(({ number: n, addedAt }) => {
    return html`<li>${say('status.material', { n, time: instantText(addedAt, language) })}</li>`;
  });
  const isSaid = own.evaluation === 'evaluated' || own.evaluation === 'not_evaluated';
  return html`${
    materials.length > 0 &&
    html`<section aria-labelledby="added">
      <h2 id="added">${say('status.materials')}</h2>
      <ul class="plain" role="list">
        ${materials}
      </ul>
      <p class="screen"><a href="/p/files">${say('files.link')}</a></p>
    </section>`
  }${
    isSaid &&
    html`<section aria-labelledby="rated">
      <h2 id="rated">${say('status.evaluation')}</h2>
      <p>${say(`evaluation.${own.evaluation}` as PortalMessage)}</p>
    </section>`
  }`;
}
