import { expect } from '@jest/globals';
import { isOfParty, type CommandMap, type Fact } from '#libs/kernel';
import { isMechanismFact } from '#libs/kind';
import { foldClocks, foldDuties, isRunning } from '#libs/rules';
import type { CaseInMemory } from './law.js';

/** What holds for a case of any kind after any commands: asserted by the property tests of each law. */
export function expectCaseInvariants<S, M extends CommandMap, D>(one: CaseInMemory<S, M, D>): void {
  const { dossier, facts, kind } = one;
  expect(dossier.version).toBe(facts.length);
  expect(refolded(one)).toEqual({ state: dossier.state, clocks: dossier.clocks, duties: dossier.duties });
  expect(new Set(dossier.clocks.map(({ id }) => id)).size).toBe(dossier.clocks.length);
  const running = new Set(dossier.clocks.filter(isRunning).map(({ id }) => id));
  expect(dossier.duties.filter(({ clock }) => !running.has(clock))).toEqual([]);
  if (facts.length === 0) return;
  const { isOpen, phase, detail } = kind.standing(dossier);
  // Standings travel through the engine, rows into the database: neither may hold what JSON loses.
  expect(JSON.parse(JSON.stringify({ phase, detail }))).toEqual({ phase, detail });
  expect(Object.values(kind.row(dossier))).not.toContain(undefined);
  // Of an ended case only a party's own window runs on (art. 35).
  const owed = dossier.clocks.filter(({ id, owner }) => running.has(id) && !isOfParty(owner));
  if (!isOpen) expect({ owed, duties: dossier.duties }).toEqual({ owed: [], duties: [] });
}

function refolded<S, M extends CommandMap, D>({ kind, facts }: CaseInMemory<S, M, D>) {
  return facts.reduce(
    (so, fact: Fact) => ({
      // What every kind records alike its own law does not see.
      state: isMechanismFact(fact.type) ? so.state : kind.evolve(so.state, fact),
      clocks: foldClocks(so.clocks, fact.clocks ?? [], fact.at),
      duties: foldDuties(so.duties, fact),
    }),
    { state: kind.initial, clocks: [] as ReturnType<typeof foldClocks>, duties: [] as ReturnType<typeof foldDuties> },
  );
}
