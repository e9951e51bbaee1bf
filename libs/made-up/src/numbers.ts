/** Every so manieth petition is open, from the first: nine in ten have ended. */
const openEach = 10;

/** True for the numbers of petitions that are open on the day of the county. */
export function isOpenCase(number: number): boolean {
  return number % openEach === 0;
}

/** How many open petitions come before this open one. */
export function turnOf(number: number): number {
  return number / openEach;
}
