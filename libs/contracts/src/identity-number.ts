// GB 11643-1999: weights of the first 17 digits, and the sign that the sum over them gives, modulo 11.
const weights = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const signs = '10X98765432';

// GB 32100-2015: the signs of a unified social credit code, each worth its place, and the weights of the first 17, modulo 31.
const creditSigns = '0123456789ABCDEFGHJKLMNPQRTUWXY';
// Who registered it and as what, the division (GB/T 2260, 10 for the whole country), nine signs of the organisation, and the last one.
const creditForm = /^[1-9A-Y][0-9A-Y](?:1[0-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])\d{4}[0-9A-Y]{10}$/;
const creditWeights = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];

/**
 * Whether a number can be that of an identity document, or of an organisation. Of a resident identity card (居民身份证, 18 signs, or
 * 15 of old) the date of birth must be a day, and the last sign the one that the others give (GB 11643); what has 18 signs else is
 * a unified social credit code (统一社会信用代码), whose last sign the others give too (GB 32100). Of every other document nothing
 * is known but its letters and digits.
 */
export function isIdentityNumber(text: string): boolean {
  const number = text.toUpperCase();
  if (number.length === 18) return isResident(number) || isCreditCode(number);
  // Before 1999: two digits of the year, no check.
  if (/^\d{15}$/.test(number)) return isDay(`19${number.slice(6, 12)}`);
  return /^[0-9A-Z]{6,20}$/.test(number);
}

const isResident = (number: string): boolean =>
  /^\d{17}[\dX]$/.test(number) && isDay(number.slice(6, 14)) && number.at(17) === signOf(number);

const signOf = (number: string): string | undefined =>
  signs[weights.reduce((sum, weight, at) => sum + weight * Number(number[at]), 0) % signs.length];

function isCreditCode(number: string): boolean {
  if (!creditForm.test(number)) return false;
  const values = Array.from(number, (sign) => creditSigns.indexOf(sign));
  if (values.includes(-1)) return false;
  const sum = creditWeights.reduce((so, weight, at) => so + weight * (values[at] ?? 0), 0);
  return values.at(17) === (creditSigns.length - (sum % creditSigns.length)) % creditSigns.length;
}

function isDay(digits: string): boolean {
  const [year, month, day] = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6, 8)];
  const time = Date.parse(`${year}-${month}-${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === `${year}-${month}-${day}`;
}
