import { mostVisitWords } from '#contracts/revisit';
import { wordOf, type Language, type OwnVisits } from '#libs/contracts';
import { marksOf, pressTo, type FormMarks, type Typed } from './form-pages.js';
import { sign, type Mistakes } from './frame.js';
import { html, type Content, type Markup } from './markup.js';
import { dateText, type Say } from './words.js';

type Asked = OwnVisits['asked'][number];
type Said = NonNullable<Asked['said']>;

/** A form of a revisit that was sent and is wrong: what was typed, and what is wrong by the ids of its fields. */
export interface DrawnVisit {
  readonly typed: Typed;
  readonly mistakes: Mistakes;
  readonly key?: string;
}

/** Where revisits are told: on the page of a party, or of whoever petitioned. */
export interface VisitsHere {
  readonly say: Say;
  readonly language: Language;
  readonly marksOf: () => FormMarks;
  readonly matter: 'mediation' | 'petition';
  /** Left out: nothing was sent. */
  readonly drawn?: DrawnVisit;
}

/** Dates ahead of whoever has agreed; that none is set yet, or that all have been. */
export function datesPart(
  { dates, asked }: Pick<OwnVisits, 'dates' | 'asked'>,
  { say, language }: Pick<VisitsHere, 'say' | 'language'>,
): Markup {
  if (dates.length === 0) {
    return html`<p><strong>${say(asked.length === 0 ? 'visits.agreedNone' : 'visits.noMore')}</strong></p>`;
  }
  return html`<p><strong>${say('visits.agreed')}</strong></p>
    <ul>
      ${dates.map((on) => html`<li>${dateText(on, language)}</li>`)}
    </ul>`;
}

/** One revisit: how it stands is said in one form, and what somebody has written down is shown before it is confirmed, or denied. */
export function visitPart(one: Asked, given: VisitsHere): Content {
  const { say, language } = given;
  const date = dateText(one.on, language);
  if (one.mayAnswer) return askedHere(one, given);
  if (one.said === null) return null;
  const press = (says: 'confirm' | 'deny', words: string) => pressTo('/p/visit', words, given, { on: one.on, says });
  return html`<p>${say(one.mayConfirm ? 'visit.said' : 'visit.asked', { date })}</p>
    ${saidPart(one.said, one, given)} ${one.isDenied && html`<p class="quiet">${sign('▲')} ${say('visit.denied')}</p>`}
    ${one.mayConfirm && press('confirm', say('visit.confirm'))} ${one.mayDeny && press('deny', say('visit.deny'))}
    ${
      one.mayCorrect &&
      html`<details${given.drawn !== undefined && html` open`}>
        <summary>${say('visit.correct')}</summary>
        ${waysToSay(one, given)}
      </details>`
    }`;
}

const askedHere = (one: Asked, given: VisitsHere): Markup =>
  html`<p>${given.say('visit.how', { date: dateText(one.on, given.language) })}</p>
    ${waysToSay(one, given)}`;

/** What a form shows before anybody types: what corrects an answer, that answer; whoever changes one thing of it leaves the rest. */
function filledOf({ mayCorrect, said }: Asked): Typed {
  if (!mayCorrect || said === null) return {};
  return {
    isContent: said.isContent ? 'yes' : 'no',
    ...Object.fromEntries(said.notPerformed.map((name) => [`missing.${name}`, 'yes'])),
    ...(said.isRebound && { isRebound: 'yes' }),
  };
}

/**
 * How it stands, in one form: what is missing, each of it, and the rest besides; nothing of it shuts anything else out. What corrects an
 * answer has no words and no questions: those that were given stay. What was typed for it nevertheless is shown, and can be taken away.
 */
function waysToSay(one: Asked, given: VisitsHere): Markup {
  const { on, obligations, questions, mayCorrect } = one;
  const { say, matter, marksOf: marks, drawn } = given;
  const filled = drawn?.typed ?? filledOf(one);
  const isFilled = (name: string, value: string): Content => filled[name] === value && html` checked`;
  const box = (name: string, words: string): Markup =>
    html`<label class="choice"
      ><input type="checkbox" name="${name}" value="yes" ${isFilled(name, 'yes')} />${words}</label
    >`;
  const isContent = (value: 'yes' | 'no', words: string): Markup =>
    html`<label class="choice"
      ><input
        type="radio"
        name="isContent"
        value="${value}"
        ${value === 'yes' && html` id="isContent-${on}"`}
        required
        ${isFilled('isContent', value)}
      />${words}</label
    >`;
  const isAsked = (name: 'help' | 'words'): boolean => !mayCorrect || (filled[name] ?? '').trim() !== '';
  return html`<form method="post" action="/p/visit" class="screen">
    ${marksOf({ ...marks(), ...(drawn?.key !== undefined && { key: drawn.key }) })}
    <input type="hidden" name="on" value="${on}" /><input type="hidden" name="says" value="answer" />
    ${wrongHere(`isContent-${on}`, given)} ${isContent('yes', say('visit.content'))}
    ${isContent('no', say('visit.notContent'))}
    ${obligations.map(({ name, what }) => box(`missing.${name}`, say('visit.missing', { what: what ?? name })))}
    ${
      // What was petitioned for does not break out again: it is carried out, or is not.
      matter === 'mediation' && box('isRebound', say('visit.rebound'))
    }
    ${isAsked('help') && textHere('help', { on, filled }, given)}
    ${isAsked('words') && textHere('words', { on, filled }, given)}
    ${
      questions.length > 0 &&
      html`<details${drawn !== undefined && html` open`}>
        <summary>${say('visit.questions')}</summary>
        ${questions.map((question) => questionHere(question, { on, filled }, given))}
      </details>`
    }
    <button class="wide">${say('visit.send')}</button>
  </form>`;
}

/** Of which revisit a field is, and what stands in it. */
interface Filled {
  readonly on: string;
  readonly filled: Typed;
}

function wrongHere(id: string, { drawn }: VisitsHere): Content {
  const mistake = drawn?.mistakes[id];
  return mistake !== undefined && html`<span class="wrong" id="${id}-wrong">${sign('▲')} ${mistake}</span>`;
}

function textHere(name: 'help' | 'words', { on, filled }: Filled, given: VisitsHere): Markup {
  const id = `${name}-${on}`;
  const isWrong = given.drawn?.mistakes[id] !== undefined;
  return html`<p>
    <label for="${id}">${given.say(`visit.${name}`)}</label>
    ${wrongHere(id, given)}
    <textarea
      id="${id}"
      name="${name}"
      rows="3"
      maxlength="${mostVisitWords}"
      ${isWrong && html` aria-invalid="true" aria-describedby="${id}-wrong"`}
    >
${filled[name] ?? ''}</textarea>
  </p>`;
}

/** One question of the form, which may be left open. */
function questionHere(
  { id, kind, choices, text }: Asked['questions'][number],
  { on, filled }: Filled,
  { say, language }: VisitsHere,
): Markup {
  const name = `answer.${kind}.${id}`;
  const typed = filled[name] ?? '';
  const own = html`id="${name}-${on}" name="${name}"`;
  const options: readonly (readonly [string, string])[] =
    kind === 'yes_no'
      ? [
          ['yes', say('visit.yes')],
          ['no', say('visit.no')],
        ]
      : choices.map((one) => [one, wordOf('revisit', 'choice', one, language)]);
  const control =
    kind === 'amount'
      ? html`<input type="number" min="0" step="0.01" inputmode="decimal" value="${typed}" ${own} />`
      : kind === 'date'
        ? html`<input type="date" value="${typed}" ${own} />`
        : html`<select ${own}>
            <option value=""></option>
            ${options.map(
              ([value, words]) =>
                html`<option value="${value}" ${value === typed && html` selected`}>${words}</option>`,
            )}
          </select>`;
  return html`<p><label for="${name}-${on}">${text[language]}</label> ${control}</p>`;
}

/** What was written down of whoever reads. */
function saidPart(said: Said, { obligations }: Asked, { say, language }: VisitsHere): Markup {
  const channel = wordOf('revisit', 'channel', said.channel, language);
  const missing = said.notPerformed.map((name) => obligations.find((one) => one.name === name)?.what ?? name);
  const lines = [
    say('visit.wrote', { date: dateText(said.on, language), channel }),
    ...said.answers.map(({ question, ...of }) => `${question[language]} ${valueText(of, { say, language })}`),
    // What was said before it was corrected, and then what was corrected.
    ...[said.words, said.help].flatMap((one) => one ?? []),
    ...(said.correctedOn === null ? [] : [say('visit.corrected', { date: dateText(said.correctedOn, language) })]),
    ...missing.map((what) => say('visit.missing', { what })),
    say(said.isContent ? 'visit.content' : 'visit.notContent'),
    ...(said.isRebound ? [say('visit.rebound')] : []),
  ];
  return html`<ul>
    ${lines.map((line) => html`<li>${line}</li>`)}
  </ul>`;
}

function valueText(
  { kind, value }: Pick<Said['answers'][number], 'kind' | 'value'>,
  { say, language }: Pick<VisitsHere, 'say' | 'language'>,
): string {
  if (typeof value === 'boolean') return say(value ? 'visit.yes' : 'visit.no');
  if (typeof value === 'number') return (value / 100).toFixed(2);
  return kind === 'choice' ? wordOf('revisit', 'choice', value, language) : value;
}
