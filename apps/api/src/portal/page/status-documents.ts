import type { OwnPetition } from '#contracts/petition';
import { sign } from './frame.js';
import { html, type Content, type Markup } from './markup.js';
import { dateText, type Told } from './words.js';

type OwnDocument = OwnPetition['documents'][number];

/** What was written to the petitioner: to be read where the words are here, else what was told, when and how. */
export function documentsPart(given: Told): Content {
  const { own, say } = given;
  if (own.documents.length === 0 && own.endedOn !== null) return null;
  const lines = own.documents.map(
    (one) => html`<li>${one.texts.length > 0 ? readOf(one, given) : toldOf(one, given)}${statedOf(one, given)}</li>`,
  );
  return html`<section aria-labelledby="documents">
    <h2 id="documents">${say('status.documents')}</h2>
    ${
      lines.length === 0
        ? html`<p>${say('status.noDocuments')}</p>`
        : html`<ul class="plain" role="list">
            ${lines}
          </ul>`
    }
  </section>`;
}

function readOf(one: OwnDocument, given: Told): Markup {
  const { own, say, language } = given;
  const document = say(`document.${one.document}`);
  const by = say('document.by', { office: one.office?.[language] ?? '', date: dateText(one.on, language) });
  const state = stateOf(one, given);
  const result = one.outcome === null ? null : say('document.outcome', { outcome: say(`outcome.${one.outcome}`) });
  // What waits for the petitioner stands out; of what was handed over, confirmed or is over, nothing is asked.
  const isAwaited = one.mayConfirm && one.manner !== 'in_person' && (own.endedOn === null || one.provesDelivery);
  const look = isAwaited ? 'main' : 'wide';
  return html`<a class="button ${look}" href="/p/document/${one.id}">${say('may.read', { document })}</a>
    <small>${by}${state !== null && html` · ${state}`}</small>
    ${result !== null && html`<small>${result}</small>`}`;
}

/** The date that the office stated, what another office found, and the way to dispute it. */
function statedOf({ document, statedOn, look, isUndone, mayDispute }: OwnDocument, { say, language }: Told): Content {
  if (statedOn === null) return null;
  const said = say(isUndone ? 'stated.undone' : `stated.${look ?? 'none'}`, { date: dateText(statedOn, language) });
  return html`<small
    >${said}${mayDispute && html` <a href="/p/dispute/${document}">${say('dispute.link')}</a>`}</small
  >`;
}

/** Documents that end the handling, and are delivered. */
const answers: readonly OwnDocument['document'][] = ['opinion', 'answer'];

function stateOf(one: OwnDocument, told: Told): Content {
  const { say } = told;
  const served = answers.includes(one.document) ? servedText(told) : null;
  if (one.isConfirmed) return html`${served !== null && html`${served} · `}${sign('✓')} ${say('may.confirmed')}`;
  if (served !== null) return served;
  if (one.manner !== null) return say(`served.${one.manner}`);
  return one.mayConfirm ? say('may.unread') : null;
}

/** When it was received, or that it was served and nobody knows of a receipt. */
function servedText({ own, say, language }: Told): string | null {
  const delivered = own.steps.find(({ step, state }) => step === 'answered' && state === 'done')?.on ?? null;
  if (delivered !== null) return say('may.delivered', { date: dateText(delivered, language) });
  const { servedUnreceivedOn: on } = own;
  return on === null ? null : say('may.unreceived', { date: dateText(on, language) });
}

function toldOf(one: OwnDocument, { say, language }: Told): Markup {
  const names = { office: one.office?.[language] ?? '', date: dateText(one.on, language) };
  if (one.manner === 'attempts') {
    return html`${say('told.attempts', { ...names, document: say(`document.${one.document}`) })}`;
  }
  const told = say(`told.${one.document === 'notice' ? (one.tells ?? 'receipt') : one.document}`, names);
  return html`${told}${one.manner !== null && say(`manner.${one.manner}`)}<small>${say('document.noText')}</small>`;
}

/** From when to when an extension moved a date, and why (art. 34); null where the clock was not extended. */
export function extensionOf(clock: string, { own, say, language }: Told): Content {
  const notice = own.documents.find(({ moved }) => moved?.clock === clock);
  if (notice?.moved == null) return null;
  const { from, to } = notice.moved;
  const moved = { n: notice.days ?? 0, from: dateText(from, language), to: dateText(to, language) };
  const why = notice.texts.find(({ part }) => part === 'reason')?.text ?? null;
  return html`<p>${say('owed.extended', moved)}${why !== null && html`<br />${say('owed.extendedWhy', { why })}`}</p>`;
}
