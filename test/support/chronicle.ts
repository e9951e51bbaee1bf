import { legalDateOf } from '#libs/calendar';
import type { AccessChange, Actor, ClockChange, CommandMap, DutyChange, Fact, ReadColumns } from '#libs/kernel';
import type { CaseInMemory } from './law.js';

// A case as somebody would write it down for the file: for specs that hold a whole course and not one date of it.

/** Each fact with what it does: what begins and by when it is due, what is met or ends, who owes what, who sees it. */
export function chronicleOf(facts: readonly Fact[]): string[] {
  return facts.flatMap((fact) => [
    `${legalDateOf(fact.at)} ${fact.type} by ${by(fact.actor)}${said(fact.data as object)}`,
    ...(fact.clocks ?? []).map((change) => `  ${clockSaid(change)}`),
    ...(fact.duties ?? []).map((change) => `  ${dutySaid(change)}`),
    ...(fact.access ?? []).map((change) => `  ${accessSaid(change)}`),
    ...(fact.late === undefined
      ? []
      : [`  late by ${fact.late.office}: ${String(fact.late.workingDays)} working days`]),
  ]);
}

/**
 * A course from a point on: its facts since then, what the law remembers and lists show now and did not before, how it
 * stands, and which parts the law demands of it.
 *
 * @param before the case at that point; left out: it was not there
 */
export function courseOf<S, M extends CommandMap, D>(
  one: CaseInMemory<S, M, D>,
  before: { readonly facts: number; readonly state: S; readonly row: ReadColumns } = {
    ...{ facts: 0, state: one.kind.initial, row: {} },
  },
): string[] {
  const { detail, ...standing } = one.kind.standing(one.dossier);
  const demanded = one.kind.parts.demanded?.(one.dossier) ?? [];
  return [
    ...chronicleOf(one.facts.slice(before.facts)),
    `stands${said(standing)}${said(detail ?? {})}`,
    ...changed('lists', before.row, one.kind.row(one.dossier)),
    ...changed('remembers', before.state as object, one.dossier.state as object),
    ...demanded.map(
      ({ name, cause, open, consequence }) =>
        `demands ${name} for ${cause}: ${open.type}${said(open.payload)}, else ${consequence}`,
    ),
  ];
}

/** A case as it stands, to tell its course from there on. */
export const pointOf = <S, M extends CommandMap, D>({ kind, dossier, facts }: CaseInMemory<S, M, D>) => ({
  ...{ facts: facts.length, state: dossier.state, row: facts.length === 0 ? {} : kind.row(dossier) },
});

/** What is another value now than it was, with the new one. */
function changed(word: string, before: object, after: object): string[] {
  const known = new Map(Object.entries(before).map(([name, value]) => [name, JSON.stringify(value)]));
  const others = Object.entries(after).filter(([name, value]) => (known.get(name) ?? 'null') !== JSON.stringify(value));
  return others.length === 0
    ? []
    : [word + others.map(([name, value]) => `, ${name} ${JSON.stringify(value)}`).join('')];
}

/** What each of some people may do, and for what else each command is refused than that somebody else would have to ask. */
export function allowedIn<S, M extends CommandMap, D>(one: CaseInMemory<S, M, D>, people: readonly Actor[]): string[] {
  const answers = people.map((person) => ({ person, answer: Object.entries(one.allowed(person)) }));
  const may = answers.map(({ person, answer }) => {
    const open = answer.filter(([, refusal]) => refusal === null).map(([command]) => command);
    return `${by(person)} may ${open.length === 0 ? 'nothing' : open.join(', ')}`;
  });
  const refused = answers.flatMap(({ answer }) =>
    answer.flatMap(([command, refusal]) =>
      refusal === null || refusal.code === 'office.not_permitted'
        ? []
        : [`no ${command}: ${refusal.code}${said(refusal.details)}`],
    ),
  );
  return [...may, ...new Set(refused)];
}

const by = (actor: Actor): string => (actor.kind === 'person' ? `${actor.office} ${actor.capacity}` : actor.kind);

/** What is said beside texts, which are references: what is null or empty is not. */
function said(data: object): string {
  const known = Object.entries(data).filter(([, value]) => isSaid(value));
  return known.map(([name, value]) => `, ${name} ${wordOf(value)}`).join('');
}

const isText = (value: unknown): boolean => typeof value === 'object' && value !== null && 'digest' in value;
const isSaid = (value: unknown): boolean =>
  value !== null && value !== undefined && !isText(value) && !(Array.isArray(value) && value.length === 0);
const wordOf = (value: unknown): string => (typeof value === 'string' ? value : JSON.stringify(value));

function clockSaid(change: ClockChange): string {
  if (change.change !== 'open') return saidOf(change);
  const { id, owner, startedBy, startOn, legalDueOn, usedBefore = 0, extension } = change.clock;
  const used = usedBefore > 0 ? `, ${String(usedBefore)} days used` : '';
  const longer = extension > 0 ? `, ${String(extension)} more` : '';
  const until = legalDueOn === null ? 'without a date' : `until ${legalDueOn}`;
  return `begins ${id} of ${owner}, ${startedBy} ${startOn}, ${until}${used}${longer}`;
}

function dutySaid(change: DutyChange): string {
  if (change.change !== 'open') return saidOf(change);
  const { id, clock, office, capacity, lapses } = change.duty;
  const whose = capacity === null ? office : `${office} ${capacity}`;
  return `owes ${id} by ${whose} (${clock})${lapses === true ? ', lapses' : ''}`;
}

const accessSaid = ({ change, office, reason }: AccessChange): string =>
  `${change === 'grant' ? 'sees' : 'sees no more'}: ${office} as ${reason}`;

const apart = new Set(['warnings', 'calendar', 'exclusions', 'provisional', 'legalDueAt', 'rawDueOn']);

function saidOf({ change, id, ...more }: { readonly change: string; readonly id: string }): string {
  return `${change} ${id}${said(Object.fromEntries(Object.entries(more).filter(([name]) => !apart.has(name))))}`;
}
