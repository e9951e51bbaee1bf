import { pinyin } from 'pinyin-pro';

const kept = new Map<string, string>();

/**
 * First letters of a Chinese name in pinyin (拼音首字母): 宾居镇 → `bjz`. Letters and digits of the name stay, signs go.
 * Names of offices, of categories and in the register are some thousand that hardly change, so each is worked out once.
 */
export function initialsOf(name: string): string {
  const known = kept.get(name);
  if (known !== undefined) return known;
  const letters = pinyin(name, { pattern: 'first', toneType: 'none', type: 'array' }).join('');
  const initials = letters.toLowerCase().replace(/[^a-z0-9]/g, '');
  kept.set(name, initials);
  return initials;
}
