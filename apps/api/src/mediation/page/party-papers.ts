import { wordOf } from '#libs/contracts';
import { marksOf, type FormMarks } from '../../portal/page/form-pages.js';
import { sign, type Page } from '../../portal/page/frame.js';
import { html, paragraphs, type Content, type Markup } from '../../portal/page/markup.js';
import { dateText, dayOf, instantText } from '../../portal/page/words.js';
import { agreementStands } from './party-parts.js';
import { whoOf, type ToldMediation } from './told.js';

type Own = ToldMediation['own'];
type Agreement = NonNullable<Own['agreement']>;
type Paper = Own['papers'][number];

interface Read extends ToldMediation {
  readonly endsIn: number;
  /** Where the page stands, for whoever reads it on paper. */
  readonly origin: string;
}

const printOf = ({ say }: ToldMediation): Markup =>
  html`<p class="screen" hidden data-script>
    <button type="button" class="wide" data-print>${say('status.print')}</button>
  </p>`;

const backOf = ({ say }: ToldMediation): Markup =>
  html`<p class="screen"><a class="button wide" href="/p/status">${say('mediation.paper.back')}</a></p>`;

/** What was drawn up, in its very words: to be read, and signed elsewhere. */
export function agreementPage(given: Read & { readonly agreement: Agreement }): Page {
  const { own, agreement, say, language, endsIn, origin } = given;
  const { facts, text, obligations, isWhole, limits, effectiveOn } = agreement;
  const named = limits.map((limit) => wordOf('mediation', 'limits', limit, language));
  const body = html`<p>
      <strong>${agreementStands(given, agreement)}</strong>${!isWhole && html`<br />${say('mediation.agreement.part')}`}
    </p>
    ${effectiveOn === null && html`<p class="screen">${say('mediation.agreement.sign')}</p>`}
    <article class="box" data-aloud>
      <p class="quiet">${own.number}${own.subject !== null && html` · ${own.subject}`}</p>
      ${facts !== null && paragraphs(facts)}
      ${text === null ? html`<p>${say('mediation.erased')}</p>` : paragraphs(text)}
      ${
        obligations.length > 0 &&
        html`<h2>${say('mediation.agreement.duties')}</h2>
          <ol>
            ${obligations.map((one) => html`<li>${obligationOf(one, given)}</li>`)}
          </ol>`
      }
    </article>
    ${
      named.length > 0 &&
      html`<p>${say('mediation.agreement.limits', { limits: named.join(language === 'zh' ? '；' : '; ') })}</p>`
    }
    <p class="paper">
      ${say('paper.copy')}<br />${say('paper.where', { address: `${origin}/p` })}<br />${say('paper.asOf', { time: instantText(own.now, language) })}
      <span data-printed="${say('paper.printed', { time: '' })}"></span>
    </p>
    ${printOf(given)} ${backOf(given)}`;
  return { title: say('mediation.agreement.title'), body, isDrill: own.isDrill, of: 'mediation', endsIn };
}

function obligationOf(
  { by, jointly, to, what, amountCents, on, instalments, place }: Agreement['obligations'][number],
  told: ToldMediation,
): string {
  const { say, language } = told;
  const debtors = [by, ...jointly].map((party) => whoOf(party, told)).join(language === 'zh' ? '、' : ', ');
  const owes = { by: debtors, to: whoOf(to, told), what: what ?? say('mediation.erased') };
  const each = instalments.map((one) => {
    const sum = say('mediation.agreement.amount', { amount: amountText(one.amountCents) });
    return one.on === null ? sum : `${sum} ${say('mediation.agreement.on', { date: dateText(one.on, language) })}`;
  });
  const more = [
    ...each,
    amountCents === null ? '' : say('mediation.agreement.amount', { amount: amountText(amountCents) }),
    on === null ? '' : say('mediation.agreement.on', { date: dateText(on, language) }),
    place === null ? '' : say('mediation.agreement.at', { place }),
  ].filter(Boolean);
  return [say('mediation.agreement.owes', owes), ...more].join(language === 'zh' ? '；' : '; ');
}

/** Cents as people write them: 12,000.00. */
const amountText = (cents: number): string =>
  `${String(Math.trunc(cents / 100)).replaceAll(/\B(?=(\d{3})+(?!\d))/gu, ',')}.${String(cents % 100).padStart(2, '0')}`;

/** One paper that was sent to whoever reads: its bytes as they are served, and the confirmation that it came. */
export function paperPage(given: Read & { readonly paper: Paper; readonly marks: FormMarks }): Page {
  const { own, paper, say, language, endsIn } = given;
  const { id, name, at, number, languages } = paper;
  const body = html`<p class="quiet">
      ${own.number}${own.subject !== null && html` · ${own.subject}`}<br />
      ${say('mediation.paper.issued', { date: dateText(dayOf(at), language) })}${
        number !== null && html` ${say('mediation.paper.number', { number })}`
      }
    </p>
    ${
      languages.length === 0
        ? html`<p>${say('mediation.paper.onPaper')}</p>`
        : html`<p class="screen">
            <a class="button wide" href="/p/paper/${id}">${say('mediation.paper.download')}</a>
          </p>`
    }
    ${confirmOf(given)} ${backOf(given)}`;
  return { title: name[language], body, isDrill: own.isDrill, of: 'mediation', endsIn };
}

function confirmOf({ paper, say, marks }: Parameters<typeof paperPage>[0]): Content {
  if (paper.isConfirmed) return html`<p class="box done">${sign('✓')} ${say('mediation.papers.confirmed')}</p>`;
  if (!paper.mayConfirm) return null;
  return html`<section aria-labelledby="confirm">
    <h2 id="confirm">${say('mediation.paper.confirm.title')}</h2>
    <p>${say('mediation.paper.confirm.what')}</p>
    <form method="post" action="/p/confirm">
      ${marksOf(marks)}
      <input type="hidden" name="document" value="${paper.id}" />
      <button class="main">${say('mediation.paper.confirm.submit')}</button>
    </form>
  </section>`;
}
