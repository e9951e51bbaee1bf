import type { Language } from '#libs/contracts';
import { script, style, type Asset } from './assets.js';
import { html, wholeDates, type Content, type Markup } from './markup.js';
import { sayIn, type Say } from './words.js';

/** Three sizes of text (大字): 18, 24 and 30 px. */
export type TextSize = 1 | 2 | 3;

/** How somebody looks at the page. */
export interface Look {
  readonly language: Language;
  readonly size: TextSize;
}

/** One page before its frame. */
export interface Page {
  readonly title: string;
  readonly body: Markup;
  /** Stands on paper where the screen has the title. */
  readonly paper?: Markup;
  readonly isDrill?: boolean;
  /** Nothing can be sent now: there is no room for it on the server. */
  readonly isReadOnly?: boolean;
  /** Something of the form is wrong: the title says so first. */
  readonly isWrong?: boolean;
  /** Seconds until the right of the page ends; a page without one needs none. */
  readonly endsIn?: number;
  /** Name of the draft that was sent, to be forgotten. */
  readonly forget?: string;
  /** Of which kind the case is that it shows; left out: a petition, or none. */
  readonly of?: 'mediation';
  /** Whoever works in an office has it open: the help for petitioners is not theirs. */
  readonly isOfOffice?: boolean;
  /** What it can do beyond what every page can. */
  readonly scripts?: readonly Asset[];
}

const words = {
  petition: { app: 'app.title', drill: 'drill.banner', help: 'help.text' },
  mediation: { app: 'mediation.app', drill: 'mediation.drill', help: 'mediation.help' },
} as const;

/** What stands on every page, by what it shows, and by who has it open. */
function wordsOf({ of, isOfOffice = false }: Page) {
  const said = words[of ?? 'petition'];
  return isOfOffice ? ({ ...said, help: 'phone.help' } as const) : said;
}

/**
 * The whole document. It is read from top to bottom without styles, and needs no script.
 *
 * @param path the page's own, to come back to after a change of size or language
 */
export function documentOf(page: Page, look: Look, path: string): string {
  const say = sayIn(look.language);
  const { language, size } = look;
  const words = wordsOf(page);
  return html`<!doctype html>
    <html lang="${language}" data-size="${size}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${titleOf(page, say)} · ${say('app.name')}</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="${style.address}" />
        ${[script, ...(page.scripts ?? [])].map(({ address }) => html`<script src="${address}" defer></script>`)}
      </head>
      <body>
        <a class="skip" href="#content">${say('app.skip')}</a>
        ${page.isDrill === true && html`<p class="drill" role="note">${say(words.drill)}</p>`}
        ${page.isReadOnly === true && html`<p class="box alert screen" role="alert">${say('app.readOnly')}</p>`}
        <header>
          <p class="brand">${say('app.name')}${page.isOfOffice !== true && html` · ${say(words.app)}`}</p>
          ${toolsOf(look, say, path)}
        </header>
        <main id="content" ${page.forget !== undefined && html` data-forget="${page.forget}"`}>
          ${page.paper !== undefined && html`<div class="paper paper-head">${page.paper}</div>`}
          <h1${page.paper !== undefined && html` class="screen"`}>${page.title}</h1>
          ${page.endsIn !== undefined && idleOf(page.endsIn, say)} ${wholeDates(page.body)}
        </main>
        <footer>
          <h2>${say('help.title')}</h2>
          <p>${say(words.help)}</p>
        </footer>
      </body>
    </html> `.text;
}

const titleOf = ({ title, isWrong }: Page, say: Say): string =>
  isWrong === true ? say('problem.titleOf', { title }) : title;

function toolsOf({ language, size }: Look, say: Say, path: string): Markup {
  const sizes = ([1, 2, 3] as const).map(
    (one) =>
      html`<button name="size" value="${one}" aria-pressed="${String(one === size)}">${say(`look.${one}`)}</button>`,
  );
  const other = language === 'zh' ? 'en' : 'zh';
  // On a telephone they fold away: what somebody came for is first. The style opens them where there is room.
  return html`<details class="tools">
    <summary>${say('look.fold')} · <span lang="${other}">${say('look.other')}</span></summary>
    <form class="look" method="post" action="/p/look" role="group" aria-label="${say('look.label')}">
      <input type="hidden" name="back" value="${path}" />
      ${sizes}
      <button
        type="button"
        hidden
        data-read="${say('look.read')}"
        data-stop="${say('look.stop')}"
        data-none="${say('read.none')}"
        aria-pressed="false"
      >
        ${say('look.read')}
      </button>
      <button name="language" value="${other}" lang="${other}">${say('look.other')}</button>
    </form>
  </details>`;
}

function idleOf(seconds: number, say: Say): Markup {
  return html`<div class="box alert screen" role="alert" hidden data-idle="${seconds}">
    <p>${say('idle.soon', { minutes: 2 })}</p>
    <a class="button" href="/p/status">${say('idle.stay')}</a>
  </div>`;
}

/** What is wrong with a form, by field, in the order of the fields. */
export type Mistakes = Readonly<Record<string, string>>;

/** The summary above a form (GOV.UK): what is wrong, each linked to its field. */
export function summaryOf(mistakes: Mistakes, say: Say): Markup | null {
  const entries = Object.entries(mistakes);
  if (entries.length === 0) return null;
  return html`<div class="box alert" role="alert" aria-labelledby="wrong" tabindex="-1" data-first>
    <h2 id="wrong">${say('problem.summary')}</h2>
    <ul class="plain" role="list">
      ${entries.map(([field, text]) => html`<li><a href="#${field}">${text}</a></li>`)}
    </ul>
  </div>`;
}

/** A labelled field with its hint and what is wrong with it. */
export function fieldOf(given: {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | undefined;
  readonly mistake?: string | undefined;
  /** The control itself; its attributes `id`, `name` and those that point here are given to it. */
  readonly control: (attributes: Markup) => Content;
}): Markup {
  const { name, label, hint, mistake, control } = given;
  const described = [hint === undefined ? '' : `${name}-hint`, mistake === undefined ? '' : `${name}-wrong`];
  const by = described.filter(Boolean).join(' ');
  const attributes = html`id="${name}"
  name="${name}"${by !== '' && html` aria-describedby="${by}"`}${mistake !== undefined && html` aria-invalid="true"`}`;
  return html`<div class="field${mistake !== undefined && ' has-error'}">
    <label for="${name}">${label}</label>
    ${hint !== undefined && html`<span class="hint" id="${name}-hint">${hint}</span>`}
    ${mistake !== undefined && html`<span class="wrong" id="${name}-wrong">${sign('▲')} ${mistake}</span>`}
    ${control(attributes)}
  </div>`;
}

/** A sign beside a word that says the same: seen, and never read out. */
export const sign = (text: string): Markup => html`<span aria-hidden="true">${text}</span>`;

/** A note that something was done. The script goes to it, so that a screen reader says it first. */
export const doneNote = (text: string): Markup =>
  html`<p class="box done" role="status" tabindex="-1" data-first>${sign('✓')} ${text}</p>`;
