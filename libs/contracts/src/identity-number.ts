// GB 11643-1999: weights of the first 17 digits, and the sign that the sum over them gives, modulo 11.
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const signs = '10X98765432';

/**
 * Whether a number can be that of an identity document. Of a resident identity card (居民身份证, 18 signs, or 15 of old)
 * the date of birth must be a day, and the last sign the one that the others give (GB 11643); of every other document
 * nothing is known but its letters and digits.
 */
export function isIdentityNumber(text: string): boolean {
  const number = text.toUpperCase();
  if (/^\d{17}[\dX]$/.test(number)) return isDay(number.slice(6, 14)) && number.at(17) === signOf(number);
  // Before 1999: two digits of the year, no check.
  if (/^\d{15}$/.test(number)) return isDay(`19${number.slice(6, 12)}`);
  return /^[0-9A-Z]{6,20}$/.test(number);
}

const signOf = (number: string): string | undefined =>
  signs[weights.reduce((sum, weight, at) => sum + weight * Number(number[at]), 0) % signs.length];

function isDay(digits: string): boolean {
  const [year, month, day] = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6, 8)];
  const time = Date.parse(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === `${year}-${month}-${day}`;
}
