import { legalDateOf } from '#libs/calendar';
import { wordOf } from '#libs/contracts';
import { partyNamed, type Dossier, type LegalDate } from '#libs/kernel';
import { isLedByOrgan, type MediationDossier } from '#libs/mediation';
import {
  isDemanded,
  missingCents,
  settledOn,
  type ObligationFacts,
  type ObligationFactType,
  type ObligationState,
} from '#libs/obligation';
import { reads } from '#libs/persistence';
import type { Asking, NoticeAsked, NoticeGiven } from '../case/kinds-own.js';
import type { Caller } from '../http/request-state.js';
import { lines, nameOf, on, word } from '../joint/paper-words.js';
import type { Platform } from '../platform.js';
import { executionPapersOf } from './execution-papers.js';
import { listed, routesOf, to, type Given } from './paper-parts.js';
import { peopleAbove } from './people.js';

/** What papers of an obligation look back at. */
export const obligationLooksAt = ['opened', 'amended'] as const satisfies readonly ObligationFactType[];

/** The papers of an obligation of an agreement by the fact that they are of. */
export const agreementPapersOf: Readonly<Record<string, (given: Given) => NoticeGiven>> = {
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
  const { reader } = asking;
  if (!Object.hasOwn(agreementPapersOf, asked.fact.type) || reader === undefined) return null;
  const { state, parent } = (await platform.docket.dossier(
    asked.head.id,
    platform.database,
  )) as Dossier<ObligationState>;
  const [above, people] = await Promise.all([
    aboveOf(platform, { reader }, { parent, what: state.what }),
    peopleAbove(platform, { reader }, { above: parent?.caseId ?? null, known: state.parties }),
  ]);
  const nowOf = (party: string): string => partyNamed(state.parties, party)?.party ?? party;
  // Whoever has left since is named as before, masked.
  const called = (party: string): string =>
    asked.who(nowOf(party)).name ?? people.find((one) => one.party === party)?.name ?? party;
  const drawn = state.matter === 'execution' ? executionPapersOf : agreementPapersOf;
  return drawn[asked.fact.type]?.({ ...asked, ...above, state, nowOf, called }) ?? null;
}

/** What the case above says of it: its number, what is owed, and before whom that was reached. */
async function aboveOf(
  { docket, database }: Platform,
  { reader }: Pick<Caller, 'reader'>,
  { parent, what: digest }: Pick<Dossier<unknown>, 'parent'> & Pick<ObligationState, 'what'>,
): Promise<Pick<Given, 'what' | 'matter' | 'isOfCommittee'>> {
  if (parent === null) return { what: null, matter: null, isOfCommittee: false };
  const { kind, caseId } = parent;
  const [over, [text]] = await Promise.all([
    docket.dossier(caseId, database),
    reads.readTextsOf(database, reader, caseId, [digest]),
  ]);
  const isOfCommittee = kind === 'mediation' && !isLedByOrgan(over as MediationDossier);
  return { what: text?.body ?? null, matter: over.number, isOfCommittee };
}

const common = (given: Given) => ({
  ...{
    number: given.head.number,
    agreement: given.matter,
    office: nameOf(given, given.state.office),
    what: given.what,
  },
  ...{ debtors: listed(given, given.state.debtors), creditors: listed(given, given.state.creditors) },
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

const demandedText = {
  zh: '没有约定日期，督促时指定的履行期限',
  en: 'no day was agreed on: given when it was urged',
} as const;

/** The days of what had not come when it was urged: those that were agreed on, and those that an urging gave, ahead or behind. */
function urgedDays(given: Given) {
  const { state, fact } = given;
  const settled = settledOn(state);
  const issuedOn = legalDateOf(fact.at);
  const owed = state.dues.flatMap(({ on: day }, at) => {
    const came = settled[at] ?? null;
    return day === null || (came !== null && came <= issuedOn) ? [] : [{ day, isGiven: isDemanded(state, at) }];
  });
  const of = (fits: (one: (typeof owed)[number]) => boolean) =>
    saidDays(
      given,
      owed.filter(fits).map(({ day }) => day),
    );
  return {
    passedOn: of(({ day, isGiven }) => !isGiven && day < issuedOn),
    demandedOn: of(({ day, isGiven }) => isGiven && day >= issuedOn),
    demandPassedOn: of(({ day, isGiven }) => isGiven && day < issuedOn),
  };
}

const saidDays = (given: Given, days: readonly LegalDate[]): string | null =>
  days.length === 0
    ? null
    : [...new Set(days)]
        .toSorted()
        .map((day) => on(given, day) ?? '')
        .join(given.language === 'zh' ? '、' : ', ');

function reminderGiven(given: Given): NoticeGiven {
  const { due, dueOn, parties } = given.fact.data as ObligationFacts['reminded'];
  return {
    kind: 'obligationReminder',
    ...to(given, parties),
    contents: {
      ...common(given),
      dueOn: on(given, dueOn),
      demanded: isDemanded(given.state, due - 1) ? demandedText[given.language] : null,
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
    addressee: listed(given, given.state.debtors),
    contents: {
      ...{ ...common(given), ...urgedDays(given), missing: missing(given) },
      ...{ committee: committeeOf(given), text: given.textOf(words) },
    },
  };
}

function optionsGiven(given: Given): NoticeGiven {
  const { parties } = given.fact.data as ObligationFacts['optionsTold'];
  return {
    kind: 'obligationOptions',
    ...to(given, parties),
    contents: { ...common(given), missing: missing(given), routes: lines(routesOf(given)) },
  };
}

// What a revisit has put in doubt counts again once the committee has looked.
const doubted = { zh: '回访有疑问，没有计入', en: 'doubted by a revisit, not counted' } as const;

function recordGiven(given: Given): NoticeGiven {
  const { as, on: endedOn, excessCents } = given.fact.data as ObligationFacts['ended'];
  const { payments, debtors, creditors } = given.state;
  const came = payments
    .filter(({ isStruck }) => !isStruck)
    .map(({ on: day, amountCents, shown, isDoubted }) => {
      const sum = money(given, amountCents);
      const by = [
        wordOf('obligation', 'shown', shown, given.language),
        ...(isDoubted ? [doubted[given.language]] : []),
      ];
      return [on(given, day), sum, `（${by.join(given.language === 'zh' ? '，' : ', ')}）`]
        .filter((one) => one !== null)
        .join(' ');
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
