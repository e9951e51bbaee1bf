import { type OwnObligationAct, type OwnPerformance } from '#contracts/obligation';
import { inputOf, isWrong, marksOf, textOf, type FormGiven } from '../../portal/page/form-pages.js';
import { fieldOf, summaryOf, type Page } from '../../portal/page/frame.js';
import { html, type Content, type Markup } from '../../portal/page/markup.js';
import { dateText } from '../../portal/page/words.js';
import { sumText } from './performance-page.js';

type Own = OwnPerformance['obligations'][number];

/** One thing that a party says of one obligation. */
export interface PerformanceForm extends FormGiven {
  readonly own: OwnPerformance;
  readonly one: Own;
  readonly act: OwnObligationAct;
  /** What is to be known before it is sent again. */
  readonly warned: readonly string[];
  /** The same of the same day is recorded: sent again, this is another one. */
  readonly isRepeat: boolean;
}

/** What somebody has read, as the form says it. */
export const heardAs = (warned: readonly string[]): string => warned.join(' ');

/** What that means stands before the button; what was typed stands there again. */
export function performanceForm(given: PerformanceForm): Page {
  const { own, one, act, say, mistakes, marks, warned, isRepeat } = given;
  const body = html`${summaryOf(mistakes, say)} ${warnedBox(given)}
    <section>
      <p><strong>${one.what ?? say('performance.erased')}</strong></p>
      <p>${say(`performance.${act}.what`)}</p>
      <form method="post" action="/p/performance" novalidate>
        ${marksOf(marks)}
        <input type="hidden" name="obligation" value="${one.obligation}" />
        <input type="hidden" name="act" value="${act}" />
        ${warned.length > 0 && html`<input type="hidden" name="heard" value="${heardAs(warned)}" />`}
        ${isRepeat && html`<input type="hidden" name="isAnother" value="1" />`} ${fieldsOf(given)}
        <button class="main">${say(warned.length > 0 ? 'performance.submitAgain' : 'performance.submit')}</button>
      </form>
    </section>
    <p><a class="button wide" href="/p/performance">${say('form.back')}</a></p>`;
  return {
    ...{ title: say(`performance.may.${act}`), body, of: 'mediation' },
    ...{ isDrill: own.isDrill, isWrong: isWrong(mistakes) || warned.length > 0 },
  };
}

/** Nothing refuses it: it is told once, and may be sent all the same. */
const warnedBox = ({ warned, say }: PerformanceForm): Content =>
  warned.length > 0 &&
  html`<div class="box alert" role="alert" aria-labelledby="warned" tabindex="-1" data-first>
    <h2 id="warned">${say('performance.warned')}</h2>
    <ul class="plain" role="list">
      ${warned.map((one) => html`<li>${one}</li>`)}
    </ul>
  </div>`;

function fieldsOf(given: PerformanceForm): Markup {
  const { act, one } = given;
  if (act === 'propose') return html`${daysOf(given)} ${wordsOf(given)}`;
  if (act === 'declineAmendment') return html``;
  if (act === 'tellStanding') return wordsOf(given);
  if (act === 'dispute') return html`${claimOf(given)} ${wordsOf(given)}`;
  const words = act === 'claim' && wordsOf(given);
  return html`${dayOf(given)} ${one.isMoney && amountOf(given)} ${words}`;
}

const wordsOf = (given: PerformanceForm): Markup =>
  textOf(given, { name: 'words', label: given.say('performance.words') }, html`rows="4" maxlength="4000" required`);

const dayOf = (given: PerformanceForm): Markup =>
  inputOf(given, { name: 'on', label: given.say('performance.on') }, html`type="date" required`);

const amountOf = (given: PerformanceForm): Markup =>
  inputOf(
    given,
    { name: 'amount', label: given.say('performance.amount') },
    html`inputmode="decimal" autocomplete="off" maxlength="20" required`,
  );

/** Another day for each instalment that has not come; what is left empty stays as it is. */
const daysOf = (given: PerformanceForm): Markup =>
  html`${given.one.dues
    .filter(({ settledOn }) => settledOn === null)
    .map(({ due }) =>
      inputOf(
        given,
        { name: `day-${String(due)}`, label: given.say('performance.days', { n: due }) },
        html`type="date"`,
      ),
    )}`;

/** Which word of the debtor it answers. */
function claimOf({ one, say, language, typed, mistakes }: PerformanceForm): Markup {
  const open = one.claims.filter(({ stands }) => stands === 'open');
  return fieldOf({
    name: 'claim',
    label: say('performance.which'),
    mistake: mistakes['claim'],
    control: (own) =>
      html`<select ${own}>
        ${open.map(({ claim, on, amountCents }) => {
          const sum = amountCents === null ? '' : ` ${sumText(amountCents)}`;
          return html`<option value="${String(claim)}" ${typed['claim'] === String(claim) && html` selected`}>
            ${dateText(on, language)}${sum}
          </option>`;
        })}
      </select>`,
  });
}
