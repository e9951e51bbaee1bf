import { encode } from 'uqr';
import { wordOf } from '#libs/contracts';
import type { Page } from './frame.js';
import { html, type Markup } from './markup.js';
import type { PortalMessage } from './portal.messages.js';
import { dateText, dayOf, instantText, whoseOf, type Told } from './words.js';

/** What a receipt (回执) says beside how the matter stands: what the counter's receipt says, and nothing more. */
export interface OnReceipt {
  /** Who registered it, and how to call them; null: no telephone is known. */
  readonly office: Readonly<Record<'zh' | 'en', string>>;
  readonly phone: string | null;
  /** Full name, as it was typed: a paper is addressed to a person; null: anonymous. */
  readonly petitioner: string | null;
  readonly registeredAt: string;
  readonly channel: string;
}

interface ReceiptGiven extends Told {
  readonly receipt: OnReceipt;
  readonly queryCode: string;
  /** Where the page is reached. */
  readonly origin: string;
}

/**
 * The receipt, shown for a short time to whoever submitted the matter. On the screen number and code come first; on paper
 * it is the one that the counter hands over.
 */
export function receiptPage(given: ReceiptGiven): Page {
  const { own, say, language, receipt } = given;
  const office = receipt.office[language];
  const body = html`<article class="receipt">
      ${keyPart(given)}
      <section>${factsPart(given)}</section>
      ${nextPart(given)} ${rightsPart(given)}
      <p class="paper">${say('receipt.keep')}</p>
      <p class="paper receipt-sign">${office}<br />${dateText(dayOf(receipt.registeredAt), language)}</p>
    </article>
    <p class="screen">
      <button type="button" class="wide" hidden data-script data-print>${say('receipt.print')}</button>
    </p>
    <p class="screen"><a class="button main" href="/p/status">${say('receipt.look')}</a></p>`;
  const paper = html`<p>${office}</p>
    <p class="paper-title">${say('receipt.title')}</p>`;
  return { title: say('receipt.done'), body, paper, isDrill: own.isDrill, forget: 'p:new' };
}

interface Key extends Pick<ReceiptGiven, 'say' | 'queryCode' | 'origin'> {
  readonly own: { readonly number: string };
  /** Who makes a lost one again; left out: the petition bureau. */
  readonly lost?: string;
}

/** What opens the page of the matter: number, code, and both as a QR code. */
export function keyPart({ own: { number }, say, queryCode, origin, lost = say('receipt.lost') }: Key): Markup {
  const link = `${origin}/p?no=${encodeURIComponent(number)}#${queryCode}`;
  return html`<section class="receipt-key">
    <dl>
      <dt>${say('receipt.number')}</dt>
      <dd class="code">${number}</dd>
      <dt>${say('receipt.code')}</dt>
      <dd class="code">${queryCode}</dd>
    </dl>
    <p class="screen">${say('receipt.keepNow')} ${lost}</p>
    <p class="screen">${say('receipt.qr')}</p>
    ${qrOf(link, say('receipt.qr'))}
  </section>`;
}

function factsPart({ own, say, language, receipt }: ReceiptGiven): Markup {
  const rows: readonly (readonly [name: PortalMessage, value: string | null])[] = [
    ['receipt.petitioner', receipt.petitioner ?? say('receipt.anonymous')],
    ['receipt.subject', own.subject],
    ['receipt.office', receipt.office[language]],
    ['receipt.phone', receipt.phone],
    ['receipt.registeredAt', instantText(receipt.registeredAt, language)],
    ['receipt.receivedOn', dateText(own.receivedOn, language)],
    ['receipt.channel', wordOf('petition', 'channel', receipt.channel, language)],
  ];
  return html`<dl class="facts">
    ${rows.map(
      ([name, value]) =>
        value !== null &&
        html`<div>
          <dt>${say(name)}</dt>
          <dd>${value}</dd>
        </div>`,
    )}
  </dl>`;
}

/** Who has to do what by when, as it was at the registration or is by now. */
function nextPart({ own, say, language }: ReceiptGiven): Markup {
  const open = own.owed.filter(({ state }) => state === 'running' || state === 'overdue');
  const steps = open.map(({ rule, office, dueOn, counted, isProvisional }) => {
    const what = say(`owed.${rule}` as PortalMessage, { office: office?.[language] ?? '' });
    const step = { what, date: dateText(dueOn, language), whose: say(whoseOf(counted, dueOn)) };
    return html`<li>${say('receipt.step', step)}${isProvisional && html` ${say('receipt.provisional')}`}</li>`;
  });
  return html`<section aria-labelledby="next">
    <h2 id="next">${say('receipt.happensNext')}</h2>
    ${
      steps.length === 0
        ? html`<p>${say('owed.none')}</p>`
        : html`<ol>
            ${steps}
          </ol>`
    }
  </section>`;
}

function rightsPart({ say, language, receipt, origin }: ReceiptGiven): Markup {
  const { phone } = receipt;
  const office = receipt.office[language];
  const here =
    phone === null ? say('receipt.right.here', { office }) : say('receipt.right.hereOrCall', { office, phone });
  return html`<section aria-labelledby="rights">
    <h2 id="rights">${say('receipt.rights')}</h2>
    <ol>
      <li>${say('receipt.right.ask', { address: `${origin}/p` })}</li>
      <li>${here}</li>
      <li>${say('receipt.right.courts')}</li>
    </ol>
  </section>`;
}

function qrOf(text: string, label: string): Markup {
  const { data, size } = encode(text, { ecc: 'M', border: 4 });
  const dark = data.flatMap((row, y) => row.flatMap((isDark, x) => (isDark ? [`M${x} ${y}h1v1h-1z`] : [])));
  return html`<svg
    class="qr"
    role="img"
    aria-label="${label}"
    viewBox="0 0 ${size} ${size}"
    shape-rendering="crispEdges"
  >
    <path fill="#fff" d="M0 0h${size}v${size}H0z" />
    <path fill="#000" d="${dark.join('')}" />
  </svg>`;
}
