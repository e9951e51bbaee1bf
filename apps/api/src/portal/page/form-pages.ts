import { longestOf, type Language } from '#libs/contracts';
import { publicPetition, type OwnPetition } from '#contracts/petition';
import { fieldOf, sign, summaryOf, type Mistakes, type Page } from './frame.js';
import { html, type Markup } from './markup.js';
import { dateText, type Say, type Told } from './words.js';

/** What was typed, by field; nothing of it is lost when something is wrong. */
export type Typed = Readonly<Record<string, string>>;

/** What every form of the page carries: its key, and that it is ours. */
export interface FormMarks {
  readonly key: string;
  readonly token: string | null;
  /** For whom it was drawn, of those for whom whoever reads may; left out: it is nobody's choice. */
  readonly of?: string;
}

/** What every form is drawn with. */
export interface FormGiven {
  readonly say: Say;
  readonly language: Language;
  readonly typed: Typed;
  readonly mistakes: Mistakes;
  readonly marks: FormMarks;
}

export const isWrong = (mistakes: Mistakes): boolean => Object.keys(mistakes).length > 0;

export const marksOf = ({ key, token, of }: FormMarks): Markup =>
  html`<input type="hidden" name="key" value="${key}" />
    ${token !== null && html`<input type="hidden" name="token" value="${token}" />`}
    ${of !== undefined && html`<input type="hidden" name="of" value="${of}" />`}`;

/** A form of one button, which says one thing. @param fields what it is said of */
export function pressTo(
  action: string,
  button: string,
  marks: { readonly marksOf: () => FormMarks },
  fields: Readonly<Record<string, string | number>>,
): Markup {
  return html`<form method="post" action="${action}" class="screen">
    ${marksOf(marks.marksOf())}
    ${Object.entries(fields).map(([name, value]) => html`<input type="hidden" name="${name}" value="${value}" />`)}
    <button class="wide">${button}</button>
  </form>`;
}

type Filled = Pick<FormGiven, 'say' | 'typed' | 'mistakes'>;
type Field = Pick<Parameters<typeof fieldOf>[0], 'name' | 'label' | 'hint'>;

/** A field of one line with what was typed. @param more its other attributes */
export const inputOf = ({ typed, mistakes }: Filled, field: Field, more: Markup): Markup =>
  fieldOf({
    ...field,
    mistake: mistakes[field.name],
    control: (own) => html`<input ${own} value="${typed[field.name] ?? ''}" ${more} />`,
  });

/** A field of several lines. */
export const textOf = ({ typed, mistakes }: Filled, field: Field, more: Markup): Markup =>
  fieldOf({
    ...field,
    mistake: mistakes[field.name],
    control: (own) => html`<textarea ${own} ${more}>${typed[field.name] ?? ''}</textarea>`,
  });

/**
 * Number and code, where somebody has to show the right. What was typed stands in both again, so that one wrong
 * character is mended and not twenty typed anew; the answer is `no-store`, and no form is logged.
 */
function rightFields(given: Filled): Markup {
  const { say } = given;
  const number = { name: 'number', label: say('entry.number'), hint: say('entry.numberHint') };
  const code = { name: 'queryCode', label: say('entry.code'), hint: say('entry.codeHint') };
  const asWritten = html`class="code" autocomplete="off" autocapitalize="characters" spellcheck="false"`;
  return html`${inputOf(given, number, html`autocomplete="off" maxlength="40" required`)}
  ${inputOf(given, code, html`${asWritten} maxlength="60" required`)}`;
}

/** The first page: number and code, a new matter, or a dispute that is to be mediated. */
export function entryPage(given: Filled & { readonly known: string | null; readonly isSetUp?: boolean }): Page {
  const { say, mistakes, known, isSetUp = true } = given;
  const body = html`${summaryOf(mistakes, say)}
    ${!isSetUp && html`<p class="box alert" role="status">${say('entry.notSetUp')}</p>`}
    ${known !== null && html`<p><a class="button wide" href="/p/status">${say('entry.continue', { number: known })}</a></p>`}
    <section>
      <p>${say('entry.intro')}</p>
      <form method="post" action="/p/enter" novalidate>
        ${rightFields(given)}
        <button class="main">${say('entry.submit')}</button>
      </form>
    </section>
    ${
      isSetUp &&
      html`<p><a class="button wide" href="/p/new">${say('entry.new')}</a></p>
        <p><a class="button wide" href="/p/mediate">${say('entry.mediate')}</a></p>`
    }
    <p class="screen"><a href="/p/verify">${say('verify.link')}</a></p>
    <p class="screen"><a href="/p/tours">${say('tours.link')}</a></p>`;
  return { title: say('entry.title'), body, isWrong: isWrong(mistakes) };
}

/** A list to choose from. */
export interface Choice {
  readonly id: string;
  readonly name: string;
}

/** The form of a new matter. */
export function newPage(
  given: FormGiven & {
    readonly places: readonly Choice[];
    readonly categories: readonly Choice[];
    readonly notice?: string | undefined;
  },
): Page {
  const { say, typed, mistakes, marks, notice } = given;
  const choose = (name: 'place' | 'category', choices: readonly Choice[]): Markup =>
    fieldOf({
      name,
      label: say(`new.${name}`),
      mistake: mistakes[name],
      control: (own) =>
        html`<select ${own}>
          <option value="">${say('new.unknown')}</option>
          ${choices.map((one) => html`<option value="${one.id}" ${one.id === typed[name] && html` selected`}>${one.name}</option>`)}
        </select>`,
    });
  const matterField = {
    name: 'matter',
    label: say('new.matter'),
    hint: say('new.matterHint', { max: longestOf(publicPetition.shape.matter) }),
  };
  const matter = textOf(given, matterField, html`rows="8" required`);
  const nameField = { name: 'name', label: say('new.name'), hint: say('new.nameHint') };
  const name = inputOf(given, nameField, html`autocomplete="name"`);
  const addressField = { name: 'address', label: say('new.address'), hint: say('new.addressHint') };
  const address = inputOf(given, addressField, html`autocomplete="street-address"`);
  const phone = inputOf(given, { name: 'phone', label: say('new.phone') }, html`type="tel" autocomplete="tel"`);
  const body = html`${summaryOf(mistakes, say)}
    ${notice !== undefined && html`<p class="box alert" role="alert" tabindex="-1" data-first>${notice}</p>`}
    <section>
      <p>${say('new.intro')}</p>
      <form method="post" action="/p/new" data-draft="p:new" novalidate>
        ${marksOf(marks)}
        ${matter}${choose('place', given.places)}${choose('category', given.categories)}${name}${address}${phone}
        <p class="quiet">${say('new.privacy')}</p>
        <button class="main">${say('new.submit')}</button>
      </form>
    </section>`;
  return { title: say('new.title'), body, isWrong: notice !== undefined || isWrong(mistakes) };
}

/** Adds to the matter. Without a right any more, number and code are asked for again and the text stays. */
export function materialPage(given: FormGiven & { readonly hasRight: boolean }): Page {
  const { say, mistakes, marks, hasRight } = given;
  const text = textOf(given, { name: 'material', label: say('material.text') }, html`rows="8" required`);
  const body = html`${summaryOf(mistakes, say)}
    <section>
      <p>${hasRight ? say('material.intro') : say('problem.expired')}</p>
      <form method="post" action="/p/material" data-draft="p:material" novalidate>
        ${marksOf(marks)} ${!hasRight && rightFields(given)}${text}
        <button class="main">${say('material.submit')}</button>
      </form>
    </section>
    ${hasRight && html`<p><a class="button wide" href="/p/files">${say('files.link')}</a></p>`}
    <p><a class="button wide" href="/p/status">${say('form.back')}</a></p>`;
  return { title: say('material.title'), body, isWrong: isWrong(mistakes) };
}

const grades = ['satisfied', 'mostly', 'not_satisfied'] as const;

/** The evaluation: nothing is chosen beforehand, and leaving is as easy as sending. */
export function evaluatePage(given: FormGiven & { readonly own: OwnPetition }): Page {
  const { say, language, typed, mistakes, marks, own } = given;
  const { marks: marksWrong } = mistakes;
  const ask = (name: 'bureau' | 'organ', question: string, at: number): Markup =>
    html`<fieldset${marksWrong !== undefined && html` aria-describedby="marks-wrong"`}>
      <legend>${question}</legend>
      ${grades.map(
        (grade, index) =>
          html`<label class="choice"
            ><input
              type="radio"
              name="${name}"
              value="${grade}"
              ${at === 0 && index === 0 && html` id="marks"`}${typed[name] === grade && html` checked`}
            />${say(`evaluate.${grade}`)}</label
          >`,
      )}
    </fieldset>`;
  const until = own.windows.find(({ window }) => window === 'evaluation')?.until ?? own.now.slice(0, 10);
  const organ = say('evaluate.organ', { office: own.holder?.[language] ?? '' });
  const questions = own.mayEvaluateBureau
    ? html`${ask('organ', organ, 0)}${ask('bureau', say('evaluate.bureau'), 1)}`
    : ask('organ', organ, 0);
  const remark = textOf(given, { name: 'remark', label: say('evaluate.remark') }, html`rows="4"`);
  const body = html`${summaryOf(mistakes, say)}
    <section>
      <p>${say('evaluate.intro', { until: dateText(until, language) })}</p>
      <form method="post" action="/p/evaluate" data-draft="p:evaluate" novalidate>
        ${marksOf(marks)}
        ${marksWrong !== undefined && html`<p class="wrong" id="marks-wrong">${sign('▲')} ${marksWrong}</p>`}
        ${questions}${remark}
        <button class="main">${say('evaluate.submit')}</button>
      </form>
    </section>
    <p><a class="button wide" href="/p/status">${say('form.back')}</a></p>`;
  return { title: say('evaluate.title'), body, isWrong: isWrong(mistakes) };
}

/** Why there is nothing to rate, or nobody to rate it here. */
export function notEvaluatingPage(
  given: Told & { readonly evaluation: Exclude<OwnPetition['evaluation'], 'open'> },
): Page {
  const { own, say, language, evaluation } = given;
  const until = own.windows.find(({ window }) => window === 'evaluation')?.until ?? own.now.slice(0, 10);
  const body = html`<section>
      <p><strong>${say(`evaluate.${evaluation}`, { until: dateText(until, language) })}</strong></p>
    </section>
    <p><a class="button wide" href="/p/status">${say('evaluate.back')}</a></p>`;
  return { title: say('evaluate.noTitle'), body };
}
