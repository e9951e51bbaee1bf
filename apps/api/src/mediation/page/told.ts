import type { OwnMediation } from '#contracts/mediation';
import type { Language } from '#libs/contracts';
import { html, type Content, type Markup } from '../../portal/page/markup.js';
import { pressTo, type FormMarks } from '../../portal/page/form-pages.js';
import type { Say } from '../../portal/page/words.js';

/** A mediation to one of its parties, and the words to tell it in. */
export interface ToldMediation {
  readonly own: OwnMediation;
  readonly say: Say;
  readonly language: Language;
}

/** The same where something can be said by a press of a button: each has a key of its own. */
export interface SaidHere extends ToldMediation {
  readonly marksOf: () => FormMarks;
}

/** A part of the page under its heading; nothing where it has no content. */
export const partOf = (id: string, title: string, content: Content): Markup =>
  html`<section aria-labelledby="${id}">
    <h2 id="${id}">${title}</h2>
    ${content}
  </section>`;

/** Who somebody is to whoever reads: themselves, or a side, by place where there are several of it. Nobody is named. */
export function whoOf(party: string, { own, say }: ToldMediation): string {
  const one = own.sides.find((side) => side.party === party);
  if (one === undefined) return say('mediation.respondent');
  if (one.isReader) return say('mediation.you');
  const isAlone = own.sides.filter(({ role }) => role === one.role).length === 1;
  return isAlone ? say(`mediation.${one.role}`) : say(`mediation.${one.role}N`, { n: one.place });
}

/** A form of one button, which says one thing. @param fields what it is said of */
export function pressOf(
  act: string,
  button: string,
  { marksOf }: SaidHere,
  fields: Readonly<Record<string, string | number>> = {},
): Markup {
  return pressTo('/p/say', button, { marksOf }, { act, ...fields });
}
