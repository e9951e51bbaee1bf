/** Which tests can catch a mutant: those that pass it, the quickest of its own library first. */
import { libraryOf } from './mutants.mjs';

/**
 * @param stage says which specs are tried on which file, and whether tests build on those before them
 * @param covers spec → `{ atLoad, tests, ms }` as `Specs.cover` answers it
 * @returns a function from a mutant to `[{ spec, titles, passes }]`, empty where no test passes it
 */
export function planner({ specsFor, isInOrder }, covers) {
  const specs = Object.entries(covers).map(([spec, cover]) => ({ ...cover, spec }));
  specs.sort((a, b) => a.ms - b.ms);
  return ({ id, file }) => {
    const known = specs.filter(({ spec }) => specsFor(file).includes(spec));
    const isOwn = ({ spec }) => libraryOf(spec) === libraryOf(file);
    const inTurn = [...known.filter(isOwn), ...known.filter((spec) => !isOwn(spec))];
    return inTurn.map((spec) => partOf(spec, id, isInOrder)).filter((part) => part !== null);
  };
}

/** What runs outside of a test, while a spec loads or is set up, may show in any of them. */
function partOf({ spec, atLoad, tests, passes }, id, isInOrder) {
  const isPassing = ({ hits }) => atLoad[id] !== undefined || hits[id] !== undefined;
  const last = tests.findLastIndex(isPassing);
  if (last === -1) return null;
  const wanted = isInOrder ? tests.slice(0, last + 1) : tests.filter(isPassing);
  return { spec, titles: wanted.map(({ title }) => title), passes };
}
