/** Activities as the SDK wants them: functions by name. */
export type ActivityFunctions = Record<string, (...input: never[]) => Promise<unknown>>;

/**
 * Binds the methods of activity classes by their names. The SDK reads `Object.entries`, and the methods of a class
 * live on its prototype: unbound they would be "not registered" at run time only.
 *
 * @throws Error when two classes have a method of the same name: names are recorded in histories
 */
export function bindActivities(...owners: readonly object[]): ActivityFunctions {
  const bound: ActivityFunctions = {};
  for (const owner of owners) {
    const prototype = Object.getPrototypeOf(owner) as object;
    for (const name of Object.getOwnPropertyNames(prototype)) {
      const method: unknown = Reflect.get(owner, name);
      if (name === 'constructor' || typeof method !== 'function') continue;
      if (name in bound) throw new Error(`two activities are called ${name}`);
      bound[name] = method.bind(owner) as ActivityFunctions[string];
    }
  }
  return bound;
}
