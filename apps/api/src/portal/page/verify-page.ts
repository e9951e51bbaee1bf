import { fieldOf, sign, type Page } from './frame.js';
import { html, type Content } from './markup.js';
import { dateText, type Say } from './words.js';
import type { Language } from '#libs/contracts';

/** What is told of a document that is genuine: nothing of its matter. */
export interface Genuine {
  readonly office: string;
  /** Its date. */
  readonly on: string;
  readonly document: string;
}

interface Given {
  readonly say: Say;
  readonly language: Language;
  readonly number: string;
  readonly code: string;
  /** Null: nothing was asked yet. */
  readonly found: Genuine | 'unknown' | null;
}

/** Whether a document on paper is genuine (核验文书): by its number and the code at its end, without any right. */
export function verifyPage(given: Given): Page {
  const { say, number, code } = given;
  const body = html`${answerOf(given)}
    <p>${say('verify.intro')}</p>
    <form method="get" action="/p/verify">
      ${fieldOf({
        ...{ name: 'number', label: say('verify.number'), hint: say('verify.numberHint'), mistake: undefined },
        control: (own) => html`<input ${own} value="${number}" autocomplete="off" maxlength="120" required />`,
      })}
      ${fieldOf({
        ...{ name: 'code', label: say('verify.code'), hint: say('verify.codeHint'), mistake: undefined },
        control: (own) =>
          html`<input
            ${own}
            value="${code}"
            class="code"
            autocomplete="off"
            spellcheck="false"
            maxlength="40"
            required
          />`,
      })}
      <button class="main">${say('verify.submit')}</button>
    </form>`;
  return { title: say('verify.title'), body };
}

function answerOf({ found, say, language }: Given): Content {
  if (found === null) return null;
  if (found === 'unknown') return html`<p class="box alert" role="status">${say('verify.unknown')}</p>`;
  const { office, on, document } = found;
  const told = say('verify.genuine', { office, document, date: dateText(on, language) });
  return html`<p class="box done" role="status">${sign('✓')} ${told}</p>`;
}
