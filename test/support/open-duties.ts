import { expect } from '@jest/globals';
import { heads } from '#libs/contracts';
import type { Actor, Capacity, Duty, OfficeId } from '#libs/kernel';
import { capacitiesOf } from '#libs/office';
import type { PetitionCommands } from '#libs/petition';
import { isRunning } from '#libs/rules';
import type { PetitionInMemory } from './a-petition.js';
import { doersOf } from '../../apps/api/src/duty/who-meets.js';
import { office, person } from './law.js';

/** An office that owes something by a date, another one than the actor's. */
export function othersOwing({ dossier: { duties: open, clocks } }: PetitionInMemory, actor: Actor): OfficeId {
  const isDated = (id: string): boolean => clocks.some((clock) => clock.id === id && clock.legalDueOn !== null);
  const owed = open.find(({ clock, office: of }) => of !== actor.office && isDated(clock));
  return owed?.office ?? office('dept-transport');
}

/** What cannot be done before another duty of the same office. */
const waitsFor: Readonly<Record<string, readonly string[]>> = {
  decide: ['accept', 'approveOpinion'],
  settle: ['reportCompletion', 'notify'],
  reportCompletion: ['accept', 'decide', 'answerSuggestion', 'giveFeedback', 'performOrAnswer'],
};

/** Nothing is owed that nobody may do: for every duty that waits for no other one, somebody there may do an act of it. */
export function expectSomebodyMayDo(petition: PetitionInMemory): void {
  const open = petition.dossier.duties;
  const { handler } = petition.dossier.state;
  const isWaiting = ({ what, office: of }: Duty): boolean =>
    (what === 'close' && open.some((other) => other.what !== 'close')) ||
    open.some((other) => other.office === of && waitsFor[what]?.includes(other.what)) ||
    (of === handler && what !== 'ruleObjection' && open.some((other) => other.what === 'ruleObjection')) ||
    // A look stays with the office that was asked under another class, or before somebody was accused.
    (what === 'confirmRecord' && petition.types().some((type) => /^(classCorrected|triaged|accusedNamed)$/.test(type)));
  const allowedTo = askedOnce(petition);
  const isStuck = (duty: Duty): boolean => {
    const commands = closing(petition, duty);
    return !personsOf(petition, duty).some((actor) => commands.some((each) => allowedTo(actor)[each] === null));
  };
  const stuck = open.filter((duty) => !isWaiting(duty) && isStuck(duty));
  expect([stuck.map(({ what, office: of }) => `${what}@${of}`), petition.types()]).toEqual([[], petition.types()]);
}

/** Every open matter is in somebody's inbox, or waits for a window of the petitioner's. */
export function expectSomebodyHasIt(petition: PetitionInMemory): void {
  const { dossier } = petition;
  const isWindow = dossier.clocks.some((clock) => clock.owner === 'petitioner' && isRunning(clock));
  if (dossier.state.end !== null || isWindow) return;
  expect([dossier.duties.length > 0, petition.types()]).toEqual([true, petition.types()]);
}

type Ask = (actor: Actor) => ReturnType<PetitionInMemory['allowed']>;

interface Asking {
  readonly petition: PetitionInMemory;
  readonly ask: Ask;
}

/** What each actor may do now, worked out once. */
function askedOnce(petition: PetitionInMemory): Ask {
  const asked = new Map<string, ReturnType<Ask>>();
  return (actor) => {
    const key = `${actor.office}/${actor.principal}`;
    const allowed = asked.get(key) ?? petition.allowed(actor);
    asked.set(key, allowed);
    return allowed;
  };
}

/** In which capacities an inbox says that a duty may be met is in which the law takes an act of it, and in no other. */
export function expectInboxToTellWhoMay(petition: PetitionInMemory): void {
  const told = petition.dossier.duties.map(
    (duty) => [duty, doersOf({ kind: 'petition', persons: null, ...duty })] as const,
  );
  const asking = { petition, ask: askedOnce(petition) };
  const found = petition.dossier.duties.map((duty) => [duty, mayMeet(duty, asking)] as const);
  expect([wordsOf(told, petition), petition.types()]).toEqual([wordsOf(found, petition), petition.types()]);
}

const heldIn = ({ world }: PetitionInMemory, id: Duty['office']): readonly Capacity[] => {
  const found = world.offices.get(id);
  return found === null ? [] : capacitiesOf(found);
};

const wordsOf = (all: readonly (readonly [Duty, readonly Capacity[]])[], petition: PetitionInMemory): string[] =>
  all.map(
    ([{ what, office: of }, by]) =>
      `${what}@${of}: ${heldIn(petition, of)
        .filter((one) => by.includes(one))
        .join()}`,
  );

function mayMeet({ what, office: of, capacity }: Duty, { petition, ask }: Asking): Capacity[] {
  const acts = (duties[what]?.acts ?? []) as (keyof PetitionCommands)[];
  return heldIn(petition, of).filter((one) => {
    const allowed = ask(person(of, one, `another ${one}`));
    return (capacity ?? one) === one && acts.some((act) => allowed[act]?.kind !== 'forbidden');
  });
}

function personsOf({ world }: PetitionInMemory, { office: id, capacity }: Duty): readonly Actor[] {
  const found = world.offices.get(id);
  const capacities = found === null ? [] : capacitiesOf(found);
  const owing = capacity === null ? capacities : capacities.filter((one) => one === capacity);
  // Another person than any that acted before: where the law asks for a second one, there is one.
  return owing.map((one) => person(id, one, `another ${one}`));
}

/** The acts of a duty that close it; what nobody has classified yet is classified first. */
function closing({ dossier }: PetitionInMemory, { what }: Duty): readonly (keyof PetitionCommands)[] {
  const own = (duties[what]?.acts ?? []) as readonly (keyof PetitionCommands)[];
  return dossier.state.claims[0]?.class === null ? [...own, 'triage'] : own;
}

const duties: Readonly<Record<string, { readonly acts: readonly string[] }>> = heads.petition.duties;
