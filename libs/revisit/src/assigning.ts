import type { AccessChange, Capacity } from '#libs/kernel';
import type { KindContext } from '#libs/kind';
import { parameterOf } from '#libs/rules';
import {
  after,
  draft,
  isFollowed,
  isSettled,
  openedOf,
  partyOf,
  refused,
  requireAsking,
  requireGoer,
  ruled,
  start,
  type Handler,
  type RevisitDossier,
} from './case.js';
import type { RevisitCommands, Visitor } from './commands.js';
import type { RevisitDraft, RevisitFacts } from './facts.js';
import { nationalForms } from './national-forms.js';
import { revisitRules as rules } from './rules.js';
import { leftOutAs, placed, type Candidate } from './who-goes.js';

const any = (): void => undefined;
const heads: readonly (Capacity | null)[] = ['head', 'petition-head'];
const isHead = ({ actor }: KindContext): boolean => heads.includes(actor.capacity);

/**
 * It begins when its date has come, for an office that did not handle the matter.
 *
 * @throws DomainError invalid `revisit.no_office`, `revisit.not_independent`, `revisit.nobody_to_ask`
 */
export const open: Handler<'open'> = ruled('open', any, (dossier, payload, context) => {
  if (dossier.state.openedAt !== null) return [];
  const { pool, salt, ...terms } = payload;
  const { office, supervisor, on, handled, matter } = terms;
  if (office === null || supervisor === null) throw refused('invalid', 'revisit.no_office', 'no office may visit');
  if (handled.offices.includes(office)) throw notIndependent({ office });
  if (payload.parties.length === 0)
    throw refused('invalid', 'revisit.nobody_to_ask', 'nobody is known who could be asked');
  const access: AccessChange[] = [
    { change: 'grant', office, reason: 'handler' },
    { change: 'grant', office: supervisor, reason: 'supervisor' },
  ];
  const window = { rule: rules.visit, owner: office, startedBy: 'opened', startOn: on, what: 'answer' } as const;
  const { clocks, duties } = start(dossier, context, window);
  const data = { ...terms, office, supervisor, form: nationalForms[matter] };
  const opened = draft('opened', data, { clocks, duties }, { access });
  const so = after(dossier, [opened], context);
  const isToFreeze = pool !== undefined && !isSettled(so) && placed(pool, so.state).order.length > 0;
  return isToFreeze ? [opened, ...frozenOf(so, { pool, salt }, context)] : [opened];
});

const notIndependent = (details: Record<string, string>) =>
  refused('invalid', 'revisit.not_independent', 'whoever handled it, or is of a party, does not visit', details);

/** @throws DomainError `revisit.frozen_already` (conflict) */
function requireUnassigned(dossier: RevisitDossier): void {
  requireAsking(dossier);
  const { visitor, frozen } = dossier.state;
  if (visitor !== null || frozen !== null) throw refused('conflict', 'revisit.frozen_already', 'it was seen to');
}

/**
 * Who could go, as they are when it is frozen: whoever handled it is out, then those of the language, those who go there already, and
 * those with the fewest open visits; the office is that of the township. Of enough who stand equally the chain hash of this fact draws one; of fewer the first by id goes.
 *
 * @throws DomainError invalid `revisit.salt_missing`, `revisit.person_unreadable`, `revisit.nobody_eligible`, which nobody but a head
 *   mends by naming somebody
 */
export const freezeCandidates: Handler<'freezeCandidates'> = ruled('freezeCandidates', requireUnassigned, frozenOf);

/** @throws those of `freezeCandidates` */
function frozenOf(
  dossier: RevisitDossier,
  { pool, salt = '' }: Pick<RevisitCommands['freezeCandidates'], 'pool'> & { readonly salt?: string | undefined },
  context: KindContext,
): readonly RevisitDraft[] {
  if (!/^[0-9a-f]{32}$/u.test(salt)) throw refused('invalid', 'revisit.salt_missing', 'the door adds 128 random bits');
  requireReadable(pool);
  const { order, first, leftOut } = placed(pool, dossier.state);
  if (order.length === 0) throw refused('invalid', 'revisit.nobody_eligible', 'nobody of the pool may go');
  const candidates = first.map(({ person }) => person).toSorted();
  const isDrawn = candidates.length >= parameterOf(context, 'drawnFrom');
  const sorted = pool.toSorted((a, b) => (a.person < b.person ? -1 : 1));
  const frozen = draft('drawFrozen', {
    ...{ pool: sorted, salt, candidates, count: 1, isDrawn, leftOut },
    order: order.map(({ person }) => person),
  });
  return isDrawn ? [frozen] : [frozen, ...goes(after(dossier, [frozen], context), 'first')];
}

/** Ids of the register, each once: one line that anybody can hash. */
function requireReadable(pool: readonly Candidate[]): void {
  const all = pool.map(({ person }) => person);
  const wrong = all.find((person, at) => !/^[\w-]{1,64}$/u.test(person) || all.indexOf(person) < at);
  if (wrong === undefined) return;
  throw refused('invalid', 'revisit.person_unreadable', 'no id of the register, or twice', {
    person: JSON.stringify(wrong),
  });
}

/** The order that the seed makes of them; anybody can make it again. Drawn once. */
export const draw: Handler<'draw'> = ruled('draw', requireAsking, (dossier, payload, context) => {
  const { frozen } = dossier.state;
  if (frozen === null) return [];
  const { candidates } = frozen;
  const isOrder = payload.order.length === candidates.length && candidates.every((one) => payload.order.includes(one));
  if (!isOrder) throw refused('invalid', 'revisit.order_of_others', 'it is no order of the candidates');
  const drawn = draft('drawn', payload);
  return [drawn, ...goes(after(dossier, [drawn], context), 'drawn')];
});

/** The next who has not gone; nobody, where all have. */
export function goes(dossier: RevisitDossier, because: RevisitFacts['assigned']['because']): readonly RevisitDraft[] {
  const { order, gone } = dossier.state;
  const next = order.find(({ person }) => !gone.includes(person));
  return next === undefined ? [] : [assigns(dossier, next, because)];
}

/** Who goes sees it; the office of whoever went before keeps what it has written. */
function assigns(
  dossier: RevisitDossier,
  visitor: Visitor,
  because: RevisitFacts['assigned']['because'],
): RevisitDraft {
  const { person, account, office, isGrid } = visitor;
  const isNew = office !== openedOf(dossier).office;
  const access: AccessChange[] = isNew ? [{ change: 'grant', office, reason: 'executor' }] : [];
  return draft('assigned', { person, account, office, isGrid, because }, { access });
}

/**
 * Somebody goes, or follows what was found: help is passed on by name, and whoever has asked may be there no more.
 *
 * @throws those of `requireAsking`
 */
function requireFollowing(dossier: RevisitDossier): void {
  if (dossier.state.end === null && dossier.state.parties.some(isFollowed)) return;
  requireAsking(dossier);
}

/** The head says who goes, with reasons: nobody who handled it, or is of a party. */
export const assign: Handler<'assign'> = ruled('assign', requireFollowing, (dossier, payload) => {
  const { reasons, ...named } = payload;
  requireFree(named, dossier);
  return [draft('reassigned', { reasons }), assigns(dossier, named, 'named')];
});

/** @throws DomainError `revisit.not_independent` (invalid), details `person`, `because` */
function requireFree(named: Omit<RevisitCommands['assign'], 'reasons'>, { state }: RevisitDossier): void {
  const because = leftOutAs({ ...named, speaks: true, open: 0, isGoing: false }, state);
  if (because !== null) throw notIndependent({ person: named.person, because });
}

/** @throws those of `requireAsking`, `requireVisitor` */
function requirePassing(dossier: RevisitDossier, context: KindContext): void {
  if (isHead(context)) requireAsking(dossier);
  else requireGoer(dossier, context);
}

/**
 * Who cannot, or may not after all, passes it on to the next, or the head does for that one: nobody else, until a wished one goes.
 *
 * @throws DomainError `revisit.nobody_next` (conflict); those of `requireVisitor`
 */
export const passOn: Handler<'passOn'> = ruled('passOn', requirePassing, (dossier, payload, context) => {
  const passed = draft('passedOn', payload);
  const next = goes(after(dossier, [passed], context), 'next');
  if (next.length === 0) throw refused('conflict', 'revisit.nobody_next', 'nobody else may go');
  return [passed, ...next];
});

/** Of the grid whoever goes sees it, and whoever went before. */
const gridsOf = ({ grids = [], visitor }: RevisitDossier['state']) =>
  new Set([...grids, ...(visitor?.isGrid === true ? [visitor.office] : [])]);

/**
 * Not all want somebody of the grid any more: nobody of it goes, or knows who is asked, from here on. The next one of the office does;
 * where there is none the head says who. Told twice, it is told once.
 */
export const noteGrid: Handler<'noteGrid'> = ruled(
  'noteGrid',
  (dossier) => void openedOf(dossier),
  (dossier, _payload, context) => {
    const { isGridAgreed, closed } = dossier.state;
    if (!isGridAgreed) return [];
    const access = [...gridsOf(dossier.state)].map((office): AccessChange => ({
      change: 'end',
      office,
      reason: 'executor',
    }));
    const left = draft('gridLeft', {}, { access });
    const so = after(dossier, [left], context);
    const isSomebodyToGo = closed === null && so.state.visitor === null && so.state.isFrozen;
    return isSomebodyToGo ? [left, ...goes(so, 'next')] : [left];
  },
);

/** Whether somebody else is left, once this one has tried the same party often enough. */
export function passesOn(dossier: RevisitDossier, party: string, context: KindContext): readonly RevisitDraft[] {
  const { visitor } = dossier.state;
  const tries = partyOf(dossier, party).attempts.filter(({ person }) => person === visitor?.person).length;
  return tries < parameterOf(context, 'attemptsOfOne') ? [] : goes(dossier, 'next');
}
