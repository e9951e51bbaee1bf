/** Which tests can catch a mutant: those that pass it, the quickest of its own library first. */
const libraryOf = (path) => path.split('/').slice(0, 2).join('/');

/**
 * @param covers spec → `{ atLoad, tests }` as `Specs.cover` answers it
 * @returns a function from a mutant to `[{ spec, titles, hits }]`, empty where no test passes it
 */
export function planner(covers) {
  const specs = Object.entries(covers).map(([spec, { atLoad, tests }]) => ({
    spec,
    atLoad,
    tests,
    ms: tests.reduce((sum, test) => sum + test.ms, 0),
  }));
  specs.sort((a, b) => a.ms - b.ms);
  return ({ id, file }) => {
    const library = libraryOf(file);
    const own = specs.filter(({ spec }) => libraryOf(spec) === library);
    const others = specs.filter(({ spec }) => libraryOf(spec) !== library);
    // Packs are read while nearly every spec loads: what their parser lacks is for its own library to see.
    return [...own.map((spec) => partOf(spec, id, true)), ...others.map((spec) => partOf(spec, id, false))].filter(
      (part) => part !== null,
    );
  };
}

function partOf({ spec, atLoad, tests }, id, isOwn) {
  const isLoaded = isOwn && atLoad[id] !== undefined;
  const passing = tests.filter(({ hits }) => isLoaded || hits[id] !== undefined);
  const hits = passing.reduce((most, test) => most + (test.hits[id] ?? 0), atLoad[id] ?? 0);
  return passing.length === 0 ? null : { spec, titles: passing.map(({ title }) => title), hits };
}
