import { legalDateOf } from '#libs/calendar';
import { wordOf } from '#libs/contracts';
import { as, partyNamed, type Fact, type KnownParty } from '#libs/kernel';
import { askedOn, type MediationFacts, type MediationFactType, type MediationState } from '#libs/mediation';
import { noticeKinds, type Contents, type NoticeKind, type NoticeKindName } from '#libs/notice';
import type { RulePack } from '#libs/rules';
import type { NoticeAsked } from '../case/kinds-own.js';
import { dateOnPage } from '../document/document.messages.js';
import type { Jointly } from './paper-jointly.js';
import { paperWords } from './paper-words.js';

/** What a fact of a mediation needs to be told as a paper. */
export interface Given extends NoticeAsked, Jointly {
  readonly state: MediationState;
  readonly parties: readonly KnownParty[];
  /** The rules by which it is mediated. */
  readonly rules: RulePack;
  /** Mediators as the register calls them now, by their ids. */
  readonly registered: ReadonlyMap<string, string>;
}

/** What papers look back at: how it came in, who mediates, who was invited and told, what its limits were and how it ended. */
export const looksAt = [
  ...(['opened', 'accepted', 'dateMoved', 'appraisalBegun', 'appraisalEnded', 'laterAgreed'] as const),
  ...([
    'mediatorsProposed',
    'recusalAsked',
    'recusalRuled',
    'helperInvited',
    'helperAgreed',
    'tellingProposed',
  ] as const),
  ...(['sessionCalled', 'tellingAgreed', 'declined', 'failed', 'ended'] as const),
] as const satisfies readonly MediationFactType[];
type Earlier = (typeof looksAt)[number];

type Data<T extends MediationFactType> = MediationFacts[T];

export const dataOf = <T extends MediationFactType>(fact: Fact): Data<T> => fact.data as Data<T>;

/** What was recorded of a type before the fact whose paper it is. */
export const before = <T extends Earlier>({ facts, fact }: NoticeAsked, type: T): readonly MediationFacts[T][] =>
  facts.filter((one) => one.type === type && one.seq < fact.seq).map((one) => dataOf<T>(one));

/** Words of papers in the language that was asked for. */
export const say = (
  { language }: Pick<NoticeAsked, 'language'>,
  key: keyof typeof paperWords,
  values: Readonly<Record<string, string>> = {},
): string => paperWords[key][language].replaceAll(/\{(\w+)\}/gu, (_, name: string) => values[name] ?? '');

/** The name of a value of a mediation, as its screens call it. */
export const word = ({ language }: Pick<NoticeAsked, 'language'>, field: string, value: string): string =>
  wordOf('mediation', field, value, language);

export const on = ({ language }: NoticeAsked, date: string | null): string | null =>
  date === null ? null : dateOnPage(as(date), language);

export const joined = ({ language }: Pick<NoticeAsked, 'language'>, all: readonly string[]): string =>
  all.join(language === 'zh' ? '、' : ', ');

/** A party by its name: in full on what is served, masked on a copy. */
export const nameOf = (given: Given, party: string): string =>
  given.who(partyNamed(given.parties, party)?.party ?? party).name ?? say(given, 'nobody');

/** A mediator as the register has it. */
export const mediatorOf = (given: Given, person: string): string =>
  given.registered.get(person) ?? say(given, 'nobody');

/** Those who had taken it by then, so that whoever is called may ask for another one before. */
export function expertsIn(given: Given): string | null {
  const { experts, offices, language } = given;
  const names = experts.flatMap(({ name, office, hasAccepted }) => {
    if (name === null || !hasAccepted) return [];
    const of = office === null ? null : (offices.get(office)?.name[language] ?? null);
    return [of === null ? name : say(given, 'expert', { name, office: of })];
  });
  return names.length === 0 ? null : joined(given, names);
}

/** Those who mediated when the fact was recorded: those who were named last, without whoever was recused since. */
export function mediatorsOf(given: Given): string {
  const { facts, fact } = given;
  const earlier = facts.filter(({ seq }) => seq < fact.seq);
  const named = earlier.findLast(({ type }) => type === 'mediatorsProposed');
  if (named === undefined) return '';
  const ruled = earlier.filter(({ type, seq }) => type === 'recusalRuled' && seq > named.seq);
  const gone = ruled.map((one) => dataOf<'recusalRuled'>(one)).flatMap((one) => (one.isRecused ? [one.mediator] : []));
  const left = dataOf<'mediatorsProposed'>(named).mediators.filter(({ person }) => !gone.includes(person));
  return joined(
    given,
    left.map(({ person }) => mediatorOf(given, person)),
  );
}

/**
 * A line to sign on for each of so many parties and mediators, then those of whoever else signs a paper of that kind, in the order in
 * which its kind names them.
 */
export function linesFor({ language, state }: Given, kind: NoticeKindName, parties: number): readonly string[] {
  const { signers = [] }: NoticeKind = noticeKinds[kind];
  const [party, mediator, ...others] = new Set(signers);
  const lines = (one: NonNullable<NoticeKind['signers']>[number] | undefined, length: number) =>
    one === undefined ? [] : Array.from({ length }, () => one);
  return [...lines(party, parties), ...lines(mediator, Math.max(state.mediators.length, 1)), ...others].map(
    (one) => one[language],
  );
}

/** How and when it came in; and of a request of a party its day, which interrupts limitation. */
function cameInOf(given: Given, opened: Fact | undefined): Contents {
  if (opened === undefined) return { cameIn: null, requestedOn: null };
  const date = on(given, legalDateOf(opened.at)) ?? '';
  const { source } = given.state;
  const key = source === 'application' || source === 'initiative' ? source : 'handedOver';
  return { cameIn: say(given, `cameIn.${key}`, { date }), requestedOn: on(given, askedOn(given.state)) };
}

/** What every paper says. */
export function common(given: Given): Contents {
  const { head, offices, language, state, facts, textOf } = given;
  const { committee } = state;
  const [opened] = facts.filter(({ type }) => type === 'opened');
  return {
    number: head.number,
    office: committee === null ? null : (offices.get(committee)?.name[language] ?? committee),
    dispute: opened === undefined ? null : textOf(dataOf<'opened'>(opened).title),
    ...cameInOf(given, opened),
  };
}
