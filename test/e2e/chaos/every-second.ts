/** What `npm test` has time for, of places that the long form goes to one by one: the first, the third, and so on. */
export const everySecond = <T>(places: readonly T[]): T[] => places.filter((_, at) => at % 2 === 0);
