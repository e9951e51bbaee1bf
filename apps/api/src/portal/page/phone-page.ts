import type { reads } from '#libs/persistence';
import { sendingScript } from './assets.js';
import { doneNote, sign, type Page } from './frame.js';
import { html, type Content, type Markup } from './markup.js';
import { instantText, type Say } from './words.js';

interface Spoken {
  readonly say: Say;
  readonly language: 'zh' | 'en';
}

/** Before a code was opened, or after it is over. The script takes the token from behind the # and sends it as a form. */
export function noLinkPage({ say, isOver }: Spoken & { readonly isOver: boolean }): Page {
  const body = html`${isOver && html`<p class="box alert" role="alert" tabindex="-1" data-first>${say('phone.over')}</p>`}
    <section>
      <p>${say('phone.scan')}</p>
      <noscript><p>${say('phone.noScript')}</p></noscript>
    </section>
    ${openForm(say)}`;
  return { title: say('phone.noLink'), body, scripts: [sendingScript] };
}

/** Another code may be scanned while one is open: its page opens the new one. */
export const openForm = (say: Say): Markup =>
  html`<form method="post" action="/p/phone/open" data-open hidden>
    <input type="hidden" name="token" />
    <button>${say('phone.open')}</button>
  </form>`;

interface PhoneGiven extends Spoken {
  readonly number: string;
  readonly name: string;
  readonly expiresAt: string;
  readonly left: number;
  readonly key: string;
  /** What came by this code, the newest last. */
  readonly taken: readonly Pick<reads.AttachmentRow, 'name' | 'at' | 'bytes' | 'seq'>[];
  readonly isDone: boolean;
  readonly mistake: string | null;
  readonly isDrill: boolean;
}

/** The camera (手机拍照): one button, and what was taken, each with its receipt. */
export function phonePage(given: PhoneGiven): Page {
  const { say, language, number, name, expiresAt, left, taken, isDone, mistake, isDrill } = given;
  const last = taken.at(-1);
  const body = html`${
      mistake !== null && html`<p class="box alert" role="alert" tabindex="-1" data-first>${sign('▲')} ${mistake}</p>`
    }
    ${isDone && last !== undefined && doneNote(say('phone.done', { time: instantText(last.at, language) }))}
    <section>
      <p>
        ${say('phone.forCase', { number, name })}<br />
        ${say('phone.until', { time: instantText(expiresAt, language).slice(-5), n: left })}
      </p>
      ${cameraForm('camera', given)} ${cameraForm('album', given)}
      <p class="quiet">${say('phone.place')}</p>
    </section>
    ${takenPart(given)} ${openForm(say)}`;
  const title = say('phone.title');
  return { title, body, isDrill, isWrong: mistake !== null, isOfOffice: true, scripts: [sendingScript] };
}

/** A form for each way, so that each is one press: with a script the photograph goes as soon as it was taken. */
function cameraForm(way: 'camera' | 'album', { say, key }: PhoneGiven): Markup {
  const capture = way === 'camera' && html` capture="environment"`;
  return html`<form
    method="post"
    action="/p/phone/photo"
    enctype="multipart/form-data"
    data-sending="${say('phone.sending')}"
    data-at-once
    novalidate
  >
    <input type="hidden" name="key" value="${key}-${way}" />
    <div class="field">
      <label for="${way}">${say(`phone.${way}`)}</label>
      <input id="${way}" name="photo" type="file" accept="image/jpeg,image/png" ${capture} required />
    </div>
    <button class="${way === 'camera' ? 'main' : 'wide'}">${say(`phone.send.${way}`)}</button>
    <p role="status" data-sent></p>
  </form>`;
}

function takenPart({ taken, say, language }: PhoneGiven): Content {
  if (taken.length === 0) return null;
  const lines = [...taken].reverse().map(({ name, at, bytes, seq }) => {
    const said = { name: name ?? String(seq), time: instantText(at, language), n: Math.ceil(bytes / 1024) };
    return html`<li>${sign('✓')} ${say('phone.one', said)}</li>`;
  });
  return html`<section aria-labelledby="taken">
    <h2 id="taken">${say('phone.taken', { n: taken.length })}</h2>
    <ul class="plain" role="list">
      ${lines}
    </ul>
    <p>${say('phone.ready')}</p>
  </section>`;
}
