import { wordOf } from '#libs/contracts';
import { partyNamed, type Dossier } from '#libs/kernel';
import { isLedByOrgan, type MediationDossier } from '#libs/mediation';
import { missingCents, type ObligationFacts, type ObligationFactType, type ObligationState } from '#libs/obligation';
import { reads } from '#libs/persistence';
import type { Asking, NoticeAsked, NoticeGiven } from '../case/kinds-own.js';
import { lines, nameOf, on, word } from '../joint/paper-words.js';
import type { Platform } from '../platform.js';
import { peopleAbove } from './people.js';

/** What papers of an obligation look back at. */
export const obligationLooksAt = ['opened'] as const satisfies readonly ObligationFactType[];

interface Given extends NoticeAsked {
  readonly state: ObligationState;
  readonly what: string | null;
  /** It was reached before a people's mediation committee: not before an organ, nor decided by one. */
  readonly isOfCommittee: boolean;
  /** By which name the case above knows somebody now, and what that one is called: in full on what is served, masked on a copy. */
  readonly nowOf: (party: string) => string;
  readonly called: (party: string) => string;
}

const papers: Readonly<Record<string, (given: Given) => NoticeGiven>> = {
  reminded: reminderGiven,
  urged: urgingGiven,
  optionsTold: optionsGiven,
  ended: recordGiven,
};

/** The paper that a fact of an obligation is (提醒、督促、告知、记录); null: it is none. It goes to parties of the case above. */
export async function paperOfObligation(
  platform: Platform,
  asking: Asking,
  asked: NoticeAsked,
): Promise<NoticeGiven | null> {
  const paper = Object.hasOwn(papers, asked.fact.type) ? papers[asked.fact.type] : undefined;
  const { actor } = asking;
  if (paper === undefined || actor.office === null) return null;
  const reader = { office: actor.office, account: actor.principal };
  const { state, parent } = (await platform.docket.dossier(
    asked.head.id,
    platform.database,
  )) as Dossier<ObligationState>;
  const above = parent?.caseId ?? null;
  const [people, [text]] = await Promise.all([
    peopleAbove(platform, { reader }, { above, known: state.parties }),
    above === null ? [] : reads.readTextsOf(platform.database, reader, above, [state.what]),
  ]);
  const nowOf = (party: string): string => partyNamed(state.parties, party)?.party ?? party;
  // Whoever has left since is named as before, masked.
  const called = (party: string): string =>
    asked.who(nowOf(party)).name ?? people.find((one) => one.party === party)?.name ?? party;
  const isOfCommittee = await isOfCommitteeIn(platform, parent);
  return paper({ ...asked, state, what: text?.body ?? null, isOfCommittee, nowOf, called });
}

async function isOfCommitteeIn({ docket, database }: Platform, parent: Dossier<unknown>['parent']): Promise<boolean> {
  if (parent?.kind !== 'mediation') return false;
  return !isLedByOrgan((await docket.dossier(parent.caseId, database)) as MediationDossier);
}

const listed = (given: Given, parties: readonly string[]): string | null =>
  parties.length === 0 ? null : parties.map(given.called).join(given.language === 'zh' ? '、' : ', ');

/** Who owes it: debtors, or the office that carries an opinion out. */
const owing = (given: Given): string | null =>
  given.state.executor === null ? listed(given, given.state.debtors) : nameOf(given, given.state.executor);

const common = (given: Given) => ({
  ...{ number: given.head.number, office: nameOf(given, given.state.office), what: given.what },
  ...{ debtors: owing(given), creditors: listed(given, given.state.creditors) },
});

/** `1,200.00 元`; null: it is no money. */
const money = ({ language }: Given, cents: number | null): string | null => {
  if (cents === null) return null;
  const sum = (cents / 100).toLocaleString('en-US', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
  return language === 'zh' ? `${sum} 元` : `${sum} yuan`;
};

/** What has not come of all whose day has passed; of what has none passed, the whole. */
function missing(given: Given): string | null {
  const { dues } = given.state;
  if (dues.every(({ amountCents }) => amountCents === null)) return null;
  const past = dues.some(({ isPast }) => isPast);
  const cents = dues.reduce(
    (so, { isPast }, at) => so + (isPast || !past ? (missingCents(given.state, at) ?? 0) : 0),
    0,
  );
  return cents === 0 ? null : money(given, cents);
}

const to = ({ state, nowOf }: Given, parties: readonly string[]): Pick<NoticeGiven, 'issuer' | 'to'> => ({
  issuer: state.office,
  to: [...new Set(parties.map(nowOf))],
});

function reminderGiven(given: Given): NoticeGiven {
  const { due, dueOn, parties } = given.fact.data as ObligationFacts['reminded'];
  return {
    kind: 'obligationReminder',
    ...to(given, parties),
    contents: {
      ...common(given),
      dueOn: on(given, dueOn),
      amount: money(given, missingCents(given.state, due - 1)),
    },
  };
}

/** As whose agreement it binds by the People's Mediation Law (31(1)); null: it does not. */
const committeeOf = ({ isOfCommittee, language }: Given): string | null =>
  isOfCommittee ? { zh: '人民调解委员会', en: 'a mediation committee' }[language] : null;

function urgingGiven(given: Given): NoticeGiven {
  const { words } = given.fact.data as ObligationFacts['urged'];
  return {
    kind: 'obligationUrging',
    ...to(given, given.state.debtors),
    addressee: owing(given),
    contents: { ...common(given), missing: missing(given), committee: committeeOf(given), text: given.textOf(words) },
  };
}

function optionsGiven(given: Given): NoticeGiven {
  const { parties, options } = given.fact.data as ObligationFacts['optionsTold'];
  const routes = options.map(({ route, until }) => {
    const said = word(given, 'obligation', 'route', route);
    if (until === null) return said;
    return given.language === 'zh' ? `${said}：${on(given, until) ?? ''}以前` : `${said}: by ${on(given, until) ?? ''}`;
  });
  return {
    kind: 'obligationOptions',
    ...to(given, parties),
    contents: { ...common(given), missing: missing(given), routes: lines(routes) },
  };
}

function recordGiven(given: Given): NoticeGiven {
  const { as, on: endedOn, excessCents } = given.fact.data as ObligationFacts['ended'];
  const { payments, debtors, creditors } = given.state;
  const came = payments
    .filter(({ isStruck }) => !isStruck)
    .map(({ on: day, amountCents, shown }) => {
      const sum = money(given, amountCents);
      const by = wordOf('obligation', 'shown', shown, given.language);
      return [on(given, day), sum, `（${by}）`].filter((one) => one !== null).join(' ');
    });
  return {
    kind: 'obligationRecord',
    ...to(given, [...creditors, ...debtors]),
    contents: {
      ...common(given),
      ...{ payments: lines(came), outcome: word(given, 'obligation', 'endedAs', as), endedOn: on(given, endedOn) },
      excess: excessCents === 0 ? null : money(given, excessCents),
    },
  };
}
