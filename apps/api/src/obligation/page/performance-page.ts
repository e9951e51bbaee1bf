import type { OwnConfirmation } from '#contracts/confirmation';
import { ownObligationActs, periodText, type OwnObligationAct, type OwnPerformance } from '#contracts/obligation';
import { wordOf, type Language } from '#libs/contracts';
import type { FormMarks } from '../../portal/page/form-pages.js';
import { doneNote, sign, type Page } from '../../portal/page/frame.js';
import { html, type Content, type Markup } from '../../portal/page/markup.js';
import { dateText, type Say } from '../../portal/page/words.js';
import { courtPart } from './court-part.js';

type Own = OwnPerformance['obligations'][number];
type Due = Own['dues'][number];

interface Told {
  readonly say: Say;
  readonly language: Language;
}

interface Given extends Told {
  readonly own: OwnPerformance;
  readonly court: OwnConfirmation;
  readonly marksOf: () => FormMarks;
  readonly isDone: boolean;
  readonly endsIn: number;
}

/** Cents as people write them: 12,000.00. */
export const sumText = (cents: number): string =>
  (cents / 100).toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** What a party owes and is owed: its days and money, what came, and what may be said now. */
export function performancePage(given: Given): Page {
  const { own, say, isDone, endsIn } = given;
  const body = html`${isDone && doneNote(say('performance.done'))}
    <p>${say('performance.intro')}</p>
    ${
      own.obligations.length === 0
        ? html`<p>${say('performance.none')}</p>`
        : own.obligations.map((one) => obligationPart(one, given))
    }
    ${courtPart(given)}
    <p class="screen"><a class="button wide" href="/p/status">${say('mediation.paper.back')}</a></p>`;
  return { title: say('performance.title'), body, isDrill: own.isDrill, of: 'mediation', endsIn };
}

function obligationPart(one: Own, told: Told): Markup {
  const { say } = told;
  const { obligation, what, phase, endedAs } = one;
  const stands =
    endedAs === null ? say(`performance.phase.${phase}`) : wordOf('obligation', 'endedAs', endedAs, told.language);
  return html`<section class="box" aria-labelledby="${obligation}">
    <h2 id="${obligation}">${say('performance.number', { n: obligation.slice(1) })}</h2>
    <p><strong>${what ?? say('performance.erased')}</strong><br />${say(`performance.${sideOf(one)}`)} · ${stands}</p>
    <ul class="plain" role="list">
      ${one.dues.map((due) => html`<li>${dueText(due, one, told)}</li>`)}
    </ul>
    ${cameOf(one, told)} ${proposalOf(one, told)} ${optionsOf(one, told)} ${mayOf(one, told)}
  </section>`;
}

const sideOf = ({ isDebtor, isJoint }: Own) => (isDebtor ? (isJoint ? 'jointDebtor' : 'debtor') : 'creditor');

function dayText({ on, isDemanded }: Due, { say, language }: Told): string {
  if (on === null) return say('performance.noDay');
  return say(isDemanded ? 'performance.demanded' : 'performance.by', { date: dateText(on, language) });
}

function dueText(of: Due, one: Own, told: Told) {
  const { say, language } = told;
  const { due, amountCents, isPast, isDemanded, settledOn, missingCents, remindedOn } = of;
  const day = dayText(of, told);
  const sum = amountCents === null ? '' : ` ${say('performance.sum', { sum: sumText(amountCents) })}`;
  const which = one.dues.length === 1 ? '' : `${say('performance.due', { n: due })} `;
  if (settledOn !== null) {
    return html`${sign('✓')} ${which}${day}${sum} ·
    ${say('performance.settled', { date: dateText(settledOn, language) })}`;
  }
  const missing = missingCents === null ? '' : ` · ${say('performance.missing', { sum: sumText(missingCents) })}`;
  const why = say(isDemanded ? 'performance.lateDemanded' : 'performance.late');
  const late = isPast && html` · <span class="late">${sign('▲')} ${why}</span>`;
  const reminded =
    remindedOn !== null && !isPast && say('performance.reminded', { date: dateText(remindedOn, language) });
  return html`${sign('○')} ${which}${day}${sum}${missing}${late}${reminded && html` · <strong>${reminded}</strong>`}`;
}

function cameOf({ payments, claims }: Own, { say, language }: Told): Content {
  const sum = (cents: number | null): string => (cents === null ? '' : say('performance.sum', { sum: sumText(cents) }));
  const said = (on: string) => dateText(on, language);
  const came = payments.map(
    ({ on, amountCents, shown, isDoubted }) =>
      html`<li>
        ${say('performance.came', { date: said(on), sum: sum(amountCents) })}
        <small>${isDoubted ? say('performance.doubted') : wordOf('obligation', 'shown', shown, language)}</small>
      </li>`,
  );
  const claimed = claims.map(
    ({ on, amountCents, stands }) =>
      html`<li>
        ${say('performance.claimed', { date: said(on), sum: sum(amountCents) })}
        <small>${say(`performance.claimed.${stands}`)}</small>
      </li>`,
  );
  if (came.length + claimed.length === 0) return null;
  return html`<ul class="plain" role="list">
    ${came}${claimed}
  </ul>`;
}

function proposalOf({ proposal, dues }: Own, { say, language }: Told): Content {
  if (proposal === null) return null;
  const days = proposal.days.map(({ due, on }) => {
    const which = dues.length === 1 ? '' : `${say('performance.due', { n: due })} `;
    return `${which}${dateText(on, language)}`;
  });
  return html`<p>${say('performance.proposal', { days: days.join(language === 'zh' ? '，' : ', ') })}</p>
    ${proposal.text !== null && html`<blockquote>${proposal.text}</blockquote>`}
    <p>${say(proposal.isSigned ? 'performance.proposal.signed' : 'performance.proposal.sign')}</p>`;
}

/** What whoever reads may do now, with its last day where that is certain, and what the law says of it. */
function optionsOf({ options }: Own, { say, language }: Told): Content {
  if (options.length === 0) return null;
  const lines = options.map(({ route, until, period }) => {
    const what = wordOf('obligation', 'route', route, language);
    const told = periodText(route, period, language);
    return html`<li>
      ${what}${until !== null && html` · ${say('performance.by', { date: dateText(until, language) })}`}
      ${told !== null && html`<small>${told}</small>`}
    </li>`;
  });
  return html`<h3>${say('performance.options')}</h3>
    <ul class="plain" role="list">
      ${lines}
    </ul>`;
}

const acts = Object.keys(ownObligationActs) as readonly OwnObligationAct[];

function mayOf({ obligation, may }: Own, { say }: Told): Content {
  return acts
    .filter((act) => may[act])
    .map(
      (act) =>
        html`<p class="screen">
          <a class="button wide" href="/p/performance/${obligation}/${act}">${say(`performance.may.${act}`)}</a>
        </p>`,
    );
}
