import { daysBetween, legalDateOf } from '#libs/calendar';
import type { Fact, LegalDate, OfficeId } from '#libs/kernel';
import type { ObligationFacts } from '#libs/obligation';
import type { NoticeGiven } from '../case/kinds-own.js';
import { lines, nameOf, on, word } from '../joint/paper-words.js';
import { listed, routesOf, to, type Given } from './paper-parts.js';

// What is carried out binds by the opinion and the Regulations (条例 32(2)), and by no agreement.

/** The papers of an execution by the fact that they are of; the executor's day has nobody to be reminded of it. */
export const executionPapersOf: Readonly<Record<string, (given: Given) => NoticeGiven>> = {
  urged: urgingGiven,
  optionsTold: optionsGiven,
  ended: recordGiven,
};

/** Whoever acted: the organ that decided, or the bureau beside it. */
const issuerOf = ({ fact, state }: Given): OfficeId | null => fact.actor.office ?? state.office;

const amendedIn = ({ facts }: Given): readonly { readonly at: Fact['at']; readonly day: LegalDate }[] =>
  facts.flatMap(({ type, at, data }) => {
    if (type !== 'amended') return [];
    const [day] = (data as ObligationFacts['amended']).days;
    return day === undefined ? [] : [{ at, day: day.on }];
  });

/** The day of the opinion, and the later one that had been agreed on when the paper was issued. */
function daysIn(given: Given): { readonly first: LegalDate | null; readonly dueOn: LegalDate | null } {
  const first = given.state.dues[0]?.paperOn ?? null;
  return { first, dueOn: amendedIn(given).at(-1)?.day ?? first };
}

function common(given: Given) {
  const { state, head, what, matter } = given;
  return {
    ...{ number: head.number, matter, office: nameOf(given, issuerOf(given)), what },
    ...{ executor: nameOf(given, state.executor), decidedOn: on(given, state.agreedOn) },
    dueOn: on(given, daysIn(given).dueOn),
  };
}

/** `3 日`; null: its day had not passed when the paper was issued. */
function lateIn(given: Given): string | null {
  const { dueOn } = daysIn(given);
  const days = dueOn === null ? 0 : daysBetween(dueOn, legalDateOf(given.fact.at));
  if (days <= 0) return null;
  return { zh: `${String(days)} 日`, en: `${String(days)} ${days === 1 ? 'day' : 'days'}` }[given.language];
}

function urgingGiven(given: Given): NoticeGiven {
  const { words } = given.fact.data as ObligationFacts['urged'];
  return {
    kind: 'executionUrging',
    ...{ ...to(given, []), issuer: issuerOf(given), addressee: nameOf(given, given.state.executor) },
    contents: { ...common(given), late: lateIn(given), text: given.textOf(words) },
  };
}

function optionsGiven(given: Given): NoticeGiven {
  const { parties } = given.fact.data as ObligationFacts['optionsTold'];
  return {
    kind: 'executionOptions',
    ...{ ...to(given, parties), issuer: issuerOf(given) },
    contents: {
      ...common(given),
      ...{ late: lateIn(given), routes: lines(routesOf(given)) },
    },
  };
}

/** How its day was put off, each time. */
function movesIn(given: Given): string[] {
  const moves = amendedIn(given);
  return moves.map(({ at, day }, place) => {
    const from = on(given, moves[place - 1]?.day ?? daysIn(given).first) ?? '';
    const [signed, later] = [on(given, legalDateOf(at)) ?? '', on(given, day) ?? ''];
    return given.language === 'zh'
      ? `${signed}经信访人签名，由${from}推迟至${later}`
      : `put off from ${from} to ${later}, signed by ${signed} by whoever petitions`;
  });
}

const saidBy = {
  word: { zh: '信访人确认', en: 'by the petitioner’s word' },
  proof: { zh: '凭证明', en: 'by proof' },
} as const;

function recordGiven(given: Given): NoticeGiven {
  const { as, on: endedOn } = given.fact.data as ObligationFacts['ended'];
  const { payments, creditors } = given.state;
  const done = payments
    .filter(({ isStruck }) => !isStruck)
    .map(({ on: day, shown }) => {
      const by = saidBy[shown === 'word' ? 'word' : 'proof'][given.language];
      return given.language === 'zh' ? `${on(given, day) ?? ''}（${by}）` : `${on(given, day) ?? ''} (${by})`;
    });
  return {
    kind: 'executionRecord',
    ...to(given, creditors),
    contents: {
      ...common(given),
      ...{ creditors: listed(given, creditors), moved: lines(movesIn(given)), executed: lines(done) },
      ...{ outcome: word(given, 'obligation', 'endedAs', as), endedOn: on(given, endedOn) },
    },
  };
}
