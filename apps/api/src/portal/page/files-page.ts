import { longestOf } from '#libs/contracts';
import { addedMaterial, type OwnPetition } from '#contracts/petition';
import { fileTypes, type FileType } from '#libs/kernel';
import type { reads } from '#libs/persistence';
import { broughtCategories, mostAtOnce } from '../own-files.js';
import { sendingScript } from './assets.js';
import { isWrong, marksOf, textOf, type FormGiven } from './form-pages.js';
import { doneNote, fieldOf, summaryOf, type Page } from './frame.js';
import { html, type Content, type Markup } from './markup.js';
import type { PortalMessage } from './portal.messages.js';
import { instantText, type Say } from './words.js';

/** What an installation takes of a petitioner. */
export interface Takes {
  readonly types: readonly FileType[];
  readonly documentBytes: number;
  readonly dayFiles: number;
  readonly dayBytes: number;
}

/** The case to which files are brought, as far as its page tells. */
export interface BroughtTo
  extends Pick<OwnPetition, 'number' | 'isDrill' | 'holder' | 'mayAddMaterial'>, Pick<Page, 'of'> {
  /** Its words above the form. */
  readonly words: { readonly title: PortalMessage; readonly intro: PortalMessage };
  /** Whoever brings files says in words what they are. */
  readonly isDescribed: boolean;
}

interface FilesGiven extends FormGiven {
  readonly own: BroughtTo;
  readonly brought: readonly reads.BroughtFile[];
  /** Null: no store of files is set up. */
  readonly takes: Takes | null;
  /** How many were taken just now; null: nothing was sent. */
  readonly done: number | null;
  /** What was not taken, each with why. */
  readonly refused: readonly string[];
  readonly endsIn: number;
}

/** Where a petitioner brings files (补充材料), with the receipts for what was brought; on paper the receipts alone. */
export function filesPage(given: FilesGiven): Page {
  const { own, say, mistakes, endsIn, brought } = given;
  const body = html`${summaryOf(mistakes, say)} ${outcomeOf(given)} ${receiptsOf(given)} ${bringPart(given)}
    ${
      brought.length > 0 &&
      html`<p class="screen">
        <button type="button" class="wide" hidden data-script data-print>${say('files.print')}</button>
      </p>`
    }
    <p class="screen"><a class="button wide" href="/p/status">${say('files.back')}</a></p>`;
  const paper = html`<p class="paper-title">${say('files.receipt')}</p>`;
  const scripts = [sendingScript];
  const title = say(own.words.title);
  const of = own.of === undefined ? {} : { of: own.of };
  return { ...of, title, body, paper, endsIn, isDrill: own.isDrill, isWrong: isWrong(mistakes), scripts };
}

function outcomeOf({ done, refused, say }: FilesGiven): Content {
  if (done === null) return null;
  const taken = done > 0 && doneNote(say('files.done', { n: done }));
  if (refused.length === 0) return taken;
  return html`<div class="box alert screen" role="alert" tabindex="-1" data-first>
      <p>${done > 0 ? say('files.partly', { n: done }) : say('files.nothingTaken')}</p>
      <ul class="plain" role="list">
        ${refused.map((one) => html`<li>${one}</li>`)}
      </ul>
    </div>
    ${taken}`;
}

function bringPart(given: FilesGiven): Markup {
  const { own, say, takes } = given;
  if (!own.mayAddMaterial) return html`<section class="screen"><p>${say('files.ended')}</p></section>`;
  if (takes === null) return html`<section class="screen"><p>${say('files.noStore')}</p></section>`;
  return html`<section class="screen">
    <p>${say(own.words.intro)}</p>
    ${formOf(given, takes)}
    <p class="quiet">${takesText(takes, given)}</p>
  </section>`;
}

/** The fields stand before the files: each file is taken while it comes, and what is said of it is known by then. */
function formOf(given: FilesGiven, takes: Takes): Markup {
  const { own, say, marks, typed, mistakes } = given;
  const max = longestOf(addedMaterial.shape.material);
  const what = textOf(
    given,
    { name: 'what', label: say('files.what'), hint: say('files.whatHint') },
    html`rows="2" maxlength="${max}"`,
  );
  const kind = fieldOf({
    name: 'kind',
    label: say('files.kind'),
    control: (own) =>
      html`<select ${own}>
        ${broughtCategories.map((one) => html`<option value="${one}" ${one === typed['kind'] && html` selected`}>${say(`files.kind.${one}`)}</option>`)}
      </select>`,
  });
  const endings = takes.types.flatMap((type) => fileTypes[type].endings.map((ending) => `.${ending}`));
  const files = fieldOf({
    name: 'files',
    label: say('files.choose'),
    hint: say('files.chooseHint'),
    mistake: mistakes['files'],
    control: (own) => html`<input ${own} type="file" multiple required accept="${endings.join(',')}" />`,
  });
  return html`<form
    method="post"
    action="/p/files"
    enctype="multipart/form-data"
    data-sending="${say('files.sending')}"
    novalidate
  >
    ${marksOf(marks)} ${kind}${own.isDescribed && what}${files}
    <button class="main">${say('files.submit')}</button>
    <p role="status" data-sent></p>
  </form>`;
}

const mebibytes = (bytes: number): number => Math.floor(bytes / 1024 ** 2);

function takesText({ types, documentBytes, dayFiles, dayBytes }: Takes, { say, language }: FilesGiven): string {
  return say('files.takes', {
    ...{ most: mostAtOnce, day: dayFiles, dayMiB: mebibytes(dayBytes), document: mebibytes(documentBytes) },
    types: types.map((type) => type.toUpperCase()).join(language === 'zh' ? '、' : ', '),
  });
}

/** One receipt for each form, the newest first. */
function receiptsOf(given: FilesGiven): Markup {
  const { brought, say } = given;
  if (brought.length === 0) return html`<section class="screen"><p>${say('files.nothing')}</p></section>`;
  const times = [...new Set(brought.map(({ at }) => at))].reverse();
  const forms = times.map((at) =>
    receiptOf(
      at,
      brought.filter((file) => file.at === at),
      given,
    ),
  );
  return html`${forms}`;
}

function receiptOf(at: string, files: readonly reads.BroughtFile[], { own, say, language }: FilesGiven): Markup {
  const holder = own.holder?.[language];
  return html`<section class="brought">
    <h2>${say('files.receiptOf', { time: instantText(at, language), n: files.length })}</h2>
    <p>
      ${say('files.matter')} <span class="code">${own.number}</span><br />
      ${holder === undefined ? say('files.receivedByAll') : say('files.receivedBy', { office: holder })}
    </p>
    <ol>
      ${files.map((file) => html`<li>${fileOf(file, say)}</li>`)}
    </ol>
    <p class="quiet">${say('files.hashWhy')}</p>
  </section>`;
}

const fileOf = ({ name, bytes, sha256 }: reads.BroughtFile, say: Say): Markup =>
  html`<strong>${name ?? say('files.erased')}</strong><br />
    ${say('files.size')} ${say('files.bytes', { n: bytes })}<br />
    ${say('files.hash')} <span class="hash">${sha256}</span>`;
