import { sendingScript, signatureScript, signScript } from './assets.js';
import { doneNote, sign, type Page } from './frame.js';
import { html, paragraphs } from './markup.js';
import { openForm } from './phone-page.js';
import type { Say } from './words.js';

interface SignGiven {
  readonly say: Say;
  /** The very words that are signed. */
  readonly words: string;
  /** Of those words, so that no others are signed for. */
  readonly digest: string;
  readonly hasPaper: boolean;
  /** An organisation receives it: whoever signs says as what. */
  readonly isToOrganisation: boolean;
  readonly mistake: string | null;
  readonly isDrill: boolean;
}

/** Where a recipient signs for a document (签收): the words, the document, and a frame for the signature. */
export function signPage({ say, words, digest, hasPaper, isToOrganisation, mistake, isDrill }: SignGiven): Page {
  const body = html`${
      mistake !== null && html`<p class="box alert" role="alert" tabindex="-1" data-first>${sign('▲')} ${mistake}</p>`
    }
    <section><p>${say('sign.intro')}</p></section>
    <section aria-labelledby="words">
      <h2 id="words">${say('sign.words')}</h2>
      ${paragraphs(words)}
      ${
        hasPaper
          ? html`<p><a class="button wide" href="/p/phone/paper">${say('sign.paper')}</a></p>`
          : html`<p>${say('sign.noPaper')}</p>`
      }
    </section>
    <section>
      <noscript><p>${say('sign.noScript')}</p></noscript>
      <form method="post" action="/p/phone/sign" data-sign="${say('sign.empty')}" hidden>
        <input type="hidden" name="words" value="${digest}" />
        <input type="hidden" name="image" />
        ${isToOrganisation && signers(say)}
        <canvas class="signature" role="img" aria-label="${say('sign.frame')}"></canvas>
        <p class="quiet">${say('sign.privacy')}</p>
        <p class="wrong" role="alert" data-empty></p>
        <p><button type="button" class="wide" data-clear>${say('sign.clear')}</button></p>
        <button class="main">${say('sign.submit')}</button>
      </form>
    </section>
    ${openForm(say)}`;
  return {
    title: say('sign.title'),
    body,
    isDrill,
    isWrong: mistake !== null,
    scripts: [sendingScript, signatureScript, signScript],
  };
}

/** As what somebody signs for an organisation; a seal is put on paper, and recorded there. */
const signers = (say: Say) =>
  html`<fieldset>
    <legend>${say('sign.as')}</legend>
    ${(['statutory', 'receiver'] as const).map(
      (one) =>
        html`<label class="choice">
          <input type="radio" name="signedFor" value="${one}" required /> ${say(`sign.as.${one}`)}
        </label>`,
    )}
  </fieldset>`;

interface SignedGiven {
  readonly say: Say;
  readonly words: string;
  readonly sha256: string;
  /** The image, as it may stand in a page; null: it is not in the store. */
  readonly image: string | null;
  readonly isDrill: boolean;
}

/** The receipt of delivery (送达回执) with the signature in it, to be printed. */
export function signedPage({ say, words, sha256, image, isDrill }: SignedGiven): Page {
  const body = html`${doneNote(say('sign.done'))}
    <section class="receipt">
      ${paragraphs(words)}
      ${image !== null && html`<p><img class="signature" src="${image}" alt="${say('sign.image')}" /></p>`}
      <p class="quiet">${say('sign.hash')}<br /><span class="hash">${sha256}</span></p>
    </section>
    <p class="screen">${say('sign.ready')}</p>
    <p class="screen">
      <button type="button" class="wide" hidden data-script data-print>${say('sign.print')}</button>
    </p>
    ${openForm(say)}`;
  return { title: say('sign.receipt'), body, isDrill, scripts: [sendingScript] };
}
