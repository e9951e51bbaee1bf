/** Which tests can catch a mutant: those that pass it, the quickest of its own library first. */
const libraryOf = (path) => path.split('/').slice(0, 2).join('/');

/**
 * @param covers spec → `{ atLoad, tests }` as `Specs.cover` answers it
 * @returns a function from a mutant to `[{ spec, titles, passes }]`, empty where no test passes it
 */
export function planner(covers) {
  const specs = Object.entries(covers).map(([spec, cover]) => ({
    ...cover,
    spec,
    ms: cover.tests.reduce((sum, test) => sum + test.ms, 0),
  }));
  specs.sort((a, b) => a.ms - b.ms);
  return ({ id, file }) => {
    const isOwn = ({ spec }) => libraryOf(spec) === libraryOf(file);
    const inTurn = [...specs.filter(isOwn), ...specs.filter((spec) => !isOwn(spec))];
    return inTurn.map((spec) => partOf(spec, id)).filter((part) => part !== null);
  };
}

/** What runs while a spec loads may show in any of its tests. */
function partOf({ spec, atLoad, tests, passes }, id) {
  const passing = tests.filter(({ hits }) => atLoad[id] !== undefined || hits[id] !== undefined);
  return passing.length === 0 ? null : { spec, titles: passing.map(({ title }) => title), passes };
}
