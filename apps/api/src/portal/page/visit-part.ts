import { wordOf, type Language, type OwnVisits } from '#libs/contracts';
import { pressTo, type FormMarks } from './form-pages.js';
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

/** One revisit: how it stands is said by one press, and what somebody has written down is shown before it is confirmed, or denied. */
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

/** How it stands, each by one press. */
function waysToSay({ on, obligations }: Asked, given: VisitsHere): Markup {
  const { say, matter } = given;
  const ways = [
    ['content', say(`visit.content.${matter}`)],
    ['not_content', say('visit.notContent')],
    // What was petitioned for does not break out again: it is carried out, or is not.
    ...(matter === 'mediation' ? [['rebound', say('visit.rebound')] as const] : []),
  ] as const;
  return html`${ways.map(([says, words]) => pressTo('/p/visit', words, given, { on, says }))}
  ${obligations.map(({ name, what }) =>
    pressTo('/p/visit', say('visit.missing', { what: what ?? name }), given, {
      ...{ on, says: 'missing', obligation: name },
    }),
  )}`;
}

/** What was written down of whoever reads. */
function saidPart(said: Said, { obligations }: Asked, { say, language, matter }: VisitsHere): Markup {
  const channel = wordOf('revisit', 'channel', said.channel, language);
  const missing = said.notPerformed.map((name) => obligations.find((one) => one.name === name)?.what ?? name);
  const lines = [
    say('visit.wrote', { date: dateText(said.on, language), channel }),
    ...said.answers.map(({ question, ...of }) => `${question[language]} ${valueText(of, { say, language })}`),
    ...missing.map((what) => say('visit.missing', { what })),
    say(said.isContent ? `visit.content.${matter}` : 'visit.notContent'),
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
