// As the numbering plan of the country has them: a mobile, a fixed line behind its area code (three digits of 010 and 02x, else four)
// or without it, 400 and 800, and the short numbers of services.
const national = [
  /^1\d{10}$/,
  /^0(?:10|2\d)\d{7,8}$/,
  /^0[3-9]\d{9,10}$/,
  /^[2-9]\d{6,7}$/,
  /^[48]00\d{7}$/,
  /^[1-9]\d{4,5}$/,
];
const isNational = (digits: string): boolean => national.some((one) => one.test(digits));

/**
 * Whether a telephone number has as many digits as one of its sort: blanks and hyphens count for nothing, a fixed line may have an
 * extension behind a hyphen, and a number of another country begins with + (E.164: 15 digits at most). Whether anybody answers, it
 * does not know.
 */
export function isTelephone(text: string): boolean {
  const digits = text.replaceAll(/[ -]/g, '');
  if (digits.startsWith('+') && !digits.startsWith('+86')) return /^\+\d{7,15}$/.test(digits);
  const [, base = '', extension = ''] = /^(.*\d)-(\d{1,6})$/.exec(text) ?? [];
  return isOwn(text) || (extension !== '' && !/^(?:\+?86)?1/.test(base) && isOwn(base));
}

/** One of this country; behind +86 a fixed line is written without the 0 of its area code (E.164). */
function isOwn(text: string): boolean {
  const digits = text.replaceAll(/[ -]/g, '');
  const national = digits.replace(/^(?:\+86|86(?=1\d{10}$))/, '');
  return isNational(national) || (digits.startsWith('+') && isNational(`0${national}`));
}

/** Whether a text message reaches a number: a mobile does, and one of another country may. */
export function takesMessages(text: string): boolean {
  const digits = text.replaceAll(/[ -]/g, '');
  return /^(?:\+86|86)?1\d{10}$/.test(digits) || /^\+(?!86)\d{7,15}$/.test(digits);
}
