/** A name may write any of its letters as #xx. */
export const plainNames = (text: string): string =>
  text.replace(/#([0-9A-Fa-f]{2})/gu, (_all, code: string) => String.fromCharCode(parseInt(code, 16)));
