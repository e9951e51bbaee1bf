import type { Language } from '../problem.js';

/**
 * How long to wait, as a person says it: seconds below a minute and a half, minutes below an hour and a half, then hours.
 *
 * @param seconds rounded up to the unit, so that who waits as long as told has waited long enough
 */
export function durationText(seconds: number, language: Language): string {
  const [amount, zh, en] = inUnits(seconds);
  const plural = amount === 1 ? '' : 's';
  return language === 'zh' ? `约 ${String(amount)} ${zh}后` : `in about ${String(amount)} ${en}${plural}`;
}

function inUnits(seconds: number): readonly [amount: number, zh: string, en: string] {
  if (seconds < 90) return [Math.max(1, Math.ceil(seconds)), '秒', 'second'];
  if (seconds <= 90 * 60) return [Math.ceil(seconds / 60), '分钟', 'minute'];
  return [Math.ceil(seconds / 3600), '小时', 'hour'];
}
