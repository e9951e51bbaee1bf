import { wordOf } from '#libs/contracts';
import { sign } from '../../portal/page/frame.js';
import { html, type Content, type Markup } from '../../portal/page/markup.js';
import { dateText } from '../../portal/page/words.js';
import { pressTo, type SaidHere } from './told.js';

type Asked = SaidHere['own']['visits']['asked'][number];
type Said = NonNullable<Asked['said']>;

/** One revisit: how it stands is said by one press, and what somebody has written down is shown before it is confirmed, or denied. */
export function visitPart(one: Asked, given: SaidHere): Content {
  const { say, language } = given;
  const date = dateText(one.on, language);
  if (one.mayAnswer) return askedHere(one, given);
  if (one.said === null) return null;
  const press = (says: 'confirm' | 'deny', words: string) => pressTo('/p/visit', words, given, { on: one.on, says });
  return html`<p>${say(one.mayConfirm ? 'mediation.visit.said' : 'mediation.visit.asked', { date })}</p>
    ${saidPart(one.said, one, given)}
    ${one.isDenied && html`<p class="quiet">${sign('▲')} ${say('mediation.visit.denied')}</p>`}
    ${one.mayConfirm && press('confirm', say('mediation.visit.confirm'))}
    ${one.mayDeny && press('deny', say('mediation.visit.deny'))}`;
}

function askedHere({ on, obligations }: Asked, given: SaidHere): Markup {
  const { say, language } = given;
  const ways = [
    ['content', say('mediation.visit.content')],
    ['not_content', say('mediation.visit.notContent')],
    ['rebound', say('mediation.visit.rebound')],
  ] as const;
  return html`<p>${say('mediation.visit.how', { date: dateText(on, language) })}</p>
    ${ways.map(([says, words]) => pressTo('/p/visit', words, given, { on, says }))}
    ${obligations.map(({ name, what }) =>
      pressTo('/p/visit', say('mediation.visit.missing', { what: what ?? name }), given, {
        ...{ on, says: 'missing', obligation: name },
      }),
    )}`;
}

/** What was written down of whoever reads. */
function saidPart(said: Said, { obligations }: Asked, { say, language }: SaidHere): Markup {
  const channel = wordOf('revisit', 'channel', said.channel, language);
  const missing = said.notPerformed.map((name) => obligations.find((one) => one.name === name)?.what ?? name);
  const lines = [
    say('mediation.visit.wrote', { date: dateText(said.on, language), channel }),
    ...said.answers.map(({ question, ...of }) => `${question[language]} ${valueText(of, { say, language })}`),
    ...missing.map((what) => say('mediation.visit.missing', { what })),
    say(said.isContent ? 'mediation.visit.content' : 'mediation.visit.notContent'),
    ...(said.isRebound ? [say('mediation.visit.rebound')] : []),
    ...[said.words, said.help].flatMap((one) => one ?? []),
  ];
  return html`<ul>
    ${lines.map((line) => html`<li>${line}</li>`)}
  </ul>`;
}

function valueText(
  { kind, value }: Pick<Said['answers'][number], 'kind' | 'value'>,
  { say, language }: Pick<SaidHere, 'say' | 'language'>,
): string {
  if (typeof value === 'boolean') return say(value ? 'mediation.visit.yes' : 'mediation.visit.no');
  if (typeof value === 'number') return (value / 100).toFixed(2);
  return kind === 'choice' ? wordOf('revisit', 'choice', value, language) : value;
}
