/**
 * Yuan as people type them, in whole cents: `1200`, `1,200.50`, `1200 元`. Null: it is no sum. A comma stands before three digits and
 * nowhere else: whoever means `1.50` by `1,50` is asked, not taken for owing a hundred times that.
 */
export function centsOf(typed: string): number | null {
  const text = typed.normalize('NFKC').replaceAll(/\s|元$/gu, '');
  if (!/^(\d{1,12}|\d{1,3}(,\d{3}){1,3})(\.\d{1,2})?$/u.test(text)) return null;
  const [whole = '0', part = ''] = text.replaceAll(',', '').split('.');
  const cents = Number(whole) * 100 + Number(part.padEnd(2, '0'));
  return cents > 0 ? cents : null;
}
