import { html, type Content, type Markup } from './markup.js';
import { instantText, type Told } from './words.js';

interface HeadGiven extends Told {
  /** Where the page stands, for whoever reads it on paper. */
  readonly origin: string;
}

/** What stands first: of paper where it is from, for whom it is read, and what it is about. */
export const headPart = (given: HeadGiven): Content => html`${onPaper(given)} ${forWhom(given)} ${subjectOf(given)}`;

/** What a paper says that a screen need not: of when it is, and where all this is done. */
function onPaper({ own, say, language, origin }: HeadGiven): Markup {
  return html`<p class="paper">
    ${say('paper.where', { address: `${origin}/p` })}<br />${say('paper.asOf', { time: instantText(own.now, language) })}
    <span data-printed="${say('paper.printed', { time: '' })}"></span>
  </p>`;
}

/** For whom it is read and done here, where that is somebody else (监护、代理). */
function forWhom({ own: { actsFor }, say, language }: Told): Content {
  if (actsFor.length === 0) return null;
  const names = actsFor.map((name) => name ?? say('status.nameless')).join(language === 'zh' ? '、' : ', ');
  return html`<p class="box">${say('status.forWhom', { names })}</p>`;
}

/** What it is about, in the words of its registration; of a matter without a subject the kind it is of. */
function subjectOf({ own, say, language }: Told): Content {
  const subject = own.subject ?? own.category?.[language] ?? null;
  return subject === null ? null : html`<p>${say('status.subject', { subject })}</p>`;
}
