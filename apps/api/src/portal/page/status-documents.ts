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
    (one) => html`<li>${isToRead(one) ? readOf(one, given) : toldOf(one, given)}${statedOf(one, given)}</li>`,
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

/** Its words are here, or the paper as it was served, which may need none of its office's own. */
const isToRead = ({ texts, paper }: OwnDocument): boolean => texts.length > 0 || paper !== null;

function readOf(one: OwnDocument, given: Told): Markup {
  const { own, say, language } = given;
  const document = say(`document.${one.document}`);
  const by = say('document.by', { office: one.office?.[language] ?? '', date: dateOf(one, given) });
  const state = stateOf(one, given);
  const result = one.outcome === null ? null : say('document.outcome', { outcome: say(`outcome.${one.outcome}`) });
  // What waits for the petitioner stands out; of what was handed over, confirmed or is over, nothing is asked.
  const isAwaited = one.mayConfirm && one.manner !== 'in_person' && (own.endedOn === null || one.provesDelivery);
  const look = isAwaited ? 'main' : 'wide';
  return html`<a class="button ${look}" href="/p/document/${one.id}">${say('may.read', { document })}</a>
    <strong class="on-paper">${document}</strong>
    <small>${by}${state !== null && html` · ${state}`}</small>
    ${result !== null && html`<small>${result}</small>`}`;
}

/** What the office states of the service, what another office found, and the way to dispute its date. */
function statedOf({ document, stated, isUndone, isOwedAnew, mayDispute }: OwnDocument, given: Told): Content {
  if (stated === null) return null;
  const { say, language } = given;
  const said = say(isUndone ? 'stated.undone' : `stated.${stated.look ?? 'none'}`, {
    how: howOf(stated, given),
    recorded: dateText(stated.recordedOn, language),
  });
  return html`<small
    >${said}${isOwedAnew && html` ${say('stated.owedAnew')}`}${mayDispute && html` <a class="screen" href="/p/dispute/${document}">${say('dispute.link')}</a>`}</small
  >`;
}

type Stated = NonNullable<OwnDocument['stated']>;

/** How it was served, and when, as the office states: a public notice is no delivery. */
export const howOf = ({ manner, on }: Stated, { say, language }: Pick<Told, 'say' | 'language'>): string =>
  say(`how.${manner}`, { date: dateText(on, language) });

/** A date in a sentence about a document; where the stated one was rejected, as what it is. */
export function countingDate(
  on: string,
  stated: OwnDocument['stated'],
  { say, language }: Pick<Told, 'say' | 'language'>,
): string {
  const date = dateText(on, language);
  return stated?.look === 'rejected' && stated.recordedOn === on ? say('recordDay', { date }) : date;
}

/** Documents that end the handling, and are delivered. */
export const isAnswer = (document: OwnDocument['document']): boolean => document === 'opinion' || document === 'answer';

function stateOf(one: OwnDocument, told: Told): Content {
  const { say } = told;
  const served = isAnswer(one.document) ? servedText(one, told) : null;
  if (one.isConfirmed) return html`${served !== null && html`${served} · `}${sign('✓')} ${say('may.confirmed')}`;
  if (served !== null) return served;
  if (one.manner !== null) return say(`served.${one.manner}`);
  return one.mayConfirm ? say(one.isServed ? 'may.unread' : 'may.onItsWay') : null;
}

/** When it was received, or that it was served and nobody knows of a receipt. */
function servedText({ stated }: OwnDocument, told: Told): string | null {
  const { own, say } = told;
  const delivered = own.steps.find(({ step, state }) => step === 'answered' && state === 'done')?.on ?? null;
  if (delivered !== null) return say('may.delivered', { date: countingDate(delivered, stated, told) });
  const { servedUnreceivedOn: on, receiptShownOn } = own;
  // Nobody recorded a service: the request itself shows that the opinion was there.
  if (receiptShownOn !== null) return say('may.hadBy', { date: dateText(receiptShownOn, told.language) });
  return on === null ? null : say('may.unreceived', { date: countingDate(on, stated, told) });
}

/** Of a notice the date of its service; of an opinion or answer that of its making, which nobody looks at. */
export const dateOf = (
  { document, on, stated }: Pick<OwnDocument, 'document' | 'on' | 'stated'>,
  told: Pick<Told, 'say' | 'language'>,
): string => countingDate(on, isAnswer(document) ? null : stated, told);

function toldOf(one: OwnDocument, told: Told): Markup {
  const { say, language } = told;
  const names = { office: one.office?.[language] ?? '', date: dateOf(one, told) };
  if (one.isUndone) return html`${say('told.undone', { ...names, document: say(`document.${one.document}`) })}`;
  if (one.manner === 'attempts') {
    return html`${say('told.attempts', { ...names, document: say(`document.${one.document}`) })}`;
  }
  const said = say(`told.${one.document === 'notice' ? (one.tells ?? 'receipt') : one.document}`, names);
  return html`${said}${one.manner !== null && say(`manner.${one.manner}`)}<small
      >${say(noTextOf(one, told.own))}</small
    >`;
}

/** Where to read what is not online: of what nobody was given there is no copy at home. */
export function noTextOf({ document, stated }: OwnDocument, { steps, receiptShownOn }: OwnPetition) {
  const isReceived = isAnswer(document)
    ? receiptShownOn !== null || steps.some(({ step, state }) => step === 'answered' && state === 'done')
    : (stated?.isReceipt ?? true);
  return isReceived ? 'document.noText' : 'document.noTextHere';
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
