import { fieldOf, sign, type Page } from './frame.js';
import { html, type Content } from './markup.js';
import { dateText, type Say } from './words.js';
import type { Language } from '#libs/contracts';

/** What is told of a document that is genuine: nothing of its matter. */
export interface Genuine {
  /** Null, as its number is: it was never given one. */
  readonly office: string | null;
  readonly number: string | null;
  /** Its date. */
  readonly on: string;
  readonly document: string;
  /** What was written about it later: what corrects it, or withdraws it. */
  readonly further: readonly {
    readonly document: string;
    readonly on: string;
    /** Null: it was never given one. */
    readonly number: string | null;
  }[];
  /** It was withdrawn, or another one has taken its place. */
  readonly isOver: boolean;
}

/**
 * What was found. `file`: whether what the reader holds is one of the files that were kept of it; null: only number and code
 * were asked for.
 */
export type Verified =
  | ({ readonly is: 'genuine'; readonly file: 'same' | 'other' | null } & Genuine)
  | { readonly is: 'unknown' | 'unknownFile' };

interface Given {
  readonly say: Say;
  readonly language: Language;
  readonly number: string;
  readonly code: string;
  /** Null: nothing was asked yet. */
  readonly found: Verified | null;
}

/**
 * Whether a document is genuine (核验文书), without any right: on paper by its number and the code at its end, as a file by its
 * hash, which the browser makes of it.
 */
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
    </form>
    ${fileForm(given)}`;
  return { title: say('verify.title'), body };
}

/** For a browser that can: where it cannot, number and code are asked for as they stand on the paper. */
function fileForm({ say, number, code, found }: Given): Content {
  const isPaper = found?.is === 'genuine' && number !== '';
  return html`<form method="get" action="/p/verify" data-hash="${say('verify.hashing')}" hidden>
    <h2>${say('verify.fileTitle')}</h2>
    <input type="hidden" name="number" value="${isPaper ? number : ''}" />
    <input type="hidden" name="code" value="${isPaper ? code : ''}" />
    <input type="hidden" name="hash" value="" />
    ${fieldOf({
      ...{ name: 'file', label: say('verify.file'), hint: say('verify.fileHint'), mistake: undefined },
      // Without a name it is never sent, whatever the script does.
      control: () => html`<input id="file" type="file" accept="application/pdf" aria-describedby="file-hint" />`,
    })}
    <p role="status" data-hashed></p>
  </form>`;
}

function answerOf(given: Given): Content {
  const { found, say, language } = given;
  if (found === null) return null;
  if (found.is !== 'genuine') return html`<p class="box alert" role="status">${say(`verify.${found.is}`)}</p>`;
  const { office, number, on, document, file } = found;
  const date = dateText(on, language);
  const told =
    office === null || number === null
      ? say('verify.genuineUnnumbered', { document, date })
      : say('verify.genuine', { office, number, document, date });
  if (file === 'other') {
    return html`<p class="box done" role="status">${sign('✓')} ${told}</p>
      <p class="box alert" role="status">${sign('▲')} ${say('verify.fileOther')}</p>
      ${sinceOf(found, given)}`;
  }
  return html`<p class="box done" role="status">
      ${sign('✓')} ${told}${file === 'same' ? ` ${say('verify.fileSame')}` : ` ${say('verify.compare')}`}
    </p>
    ${sinceOf(found, given)}`;
}

/** What has become of it since: a paper that is genuine may stand no more. */
function sinceOf({ further, isOver }: Genuine, { say, language }: Given): Content {
  const papers = further.map(({ document, on, number }) =>
    say('verify.further', {
      document: number === null ? document : `${document} ${number}`,
      date: dateText(on, language),
    }),
  );
  const lines = isOver ? [say('verify.over'), ...papers] : papers;
  return lines.length === 0 ? null : html`<p class="box alert" role="status">${sign('▲')} ${lines.join(' ')}</p>`;
}
