import { mostVisitWords } from '#contracts/revisit';
import { wordOf, type Language, type OwnVisits } from '#libs/contracts';
import { marksOf, pressTo, type FormMarks } from './form-pages.js';
import { sign } from './frame.js';
import { html, type Content, type Markup } from './markup.js';
import { dateText, type Say } from './words.js';

type Asked = OwnVisits['asked'][number];
type Said = NonNullable<Asked['said']>;

/** Where revisits are told: on the page of a party, or of whoever petitioned. */
export interface VisitsHere {
  readonly say: Say;
  readonly language: Language;
  readonly marksOf: () => FormMarks;
  readonly matter: 'mediation' | 'petition';
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
      html`<details>
        <summary>${say('visit.correct')}</summary>
        ${waysToSay(one, given)}
      </details>`
    }`;
}

const askedHere = (one: Asked, given: VisitsHere): Markup =>
  html`<p>${given.say('visit.how', { date: dateText(one.on, given.language) })}</p>
    ${waysToSay(one, given)}`;

/**
 * How it stands, in one form: what is missing, each of it, and the rest besides; nothing of it shuts anything else out. What corrects an
 * answer has no words and no questions: those that were given stay.
 */
function waysToSay({ on, obligations, questions, mayCorrect }: Asked, given: VisitsHere): Markup {
  const { say, matter, marksOf: marks } = given;
  const box = (name: string, words: string): Markup =>
    html`<label class="choice"><input type="checkbox" name="${name}" value="yes" />${words}</label>`;
  const isContent = (value: 'yes' | 'no', words: string): Markup =>
    html`<label class="choice"><input type="radio" name="isContent" value="${value}" required />${words}</label>`;
  const text = (name: 'help' | 'words'): Markup =>
    html`<p>
      <label for="${name}-${on}">${say(`visit.${name}`)}</label>
      <textarea id="${name}-${on}" name="${name}" rows="3" maxlength="${mostVisitWords}"></textarea>
    </p>`;
  return html`<form method="post" action="/p/visit" class="screen">
    ${marksOf(marks())}<input type="hidden" name="on" value="${on}" /><input type="hidden" name="says" value="answer" />
    ${isContent('yes', say('visit.content'))} ${isContent('no', say('visit.notContent'))}
    ${obligations.map(({ name, what }) => box(`missing.${name}`, say('visit.missing', { what: what ?? name })))}
    ${
      // What was petitioned for does not break out again: it is carried out, or is not.
      matter === 'mediation' && box('isRebound', say('visit.rebound'))
    }
    ${!mayCorrect && text('help')} ${!mayCorrect && text('words')}
    ${
      questions.length > 0 &&
      html`<details>
        <summary>${say('visit.questions')}</summary>
        ${questions.map((one) => questionHere(one, on, given))}
      </details>`
    }
    <button class="wide">${say('visit.send')}</button>
  </form>`;
}

/** One question of the form, which may be left open. */
function questionHere({ id, kind, choices, text }: Asked['questions'][number], on: string, given: VisitsHere): Markup {
  const { say, language } = given;
  const name = `answer.${kind}.${id}`;
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
      ? html`<input type="number" min="0" step="0.01" inputmode="decimal" ${own} />`
      : kind === 'date'
        ? html`<input type="date" ${own} />`
        : html`<select ${own}>
            <option value=""></option>
            ${options.map(([value, words]) => html`<option value="${value}">${words}</option>`)}
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
    ...missing.map((what) => say('visit.missing', { what })),
    say(said.isContent ? 'visit.content' : 'visit.notContent'),
    ...(said.isRebound ? [say('visit.rebound')] : []),
    ...[said.words, said.help].flatMap((one) => one ?? []),
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
