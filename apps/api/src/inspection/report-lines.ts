import type { InspectionState } from '#libs/inspection';

type Language = 'zh' | 'en';

/** Where nobody went, which the plan had. */
export const droppedIn = (language: Language, names: readonly string[]): readonly string[] => {
  if (names.length === 0) return [];
  return [language === 'zh' ? `取消走访：${names.join('、')}。` : `Dropped from the plan: ${names.join(', ')}.`];
};

/** How many cases were drawn to be read, and of how many of these the history was kept. */
export function readIn(
  language: Language,
  { samples, taken }: Pick<InspectionState, 'samples' | 'taken'>,
): readonly string[] {
  const drawn = samples.reduce((all, one) => all + (one.drawn?.length ?? 0), 0);
  if (drawn === 0) return [];
  const kept = new Set(taken.map((one) => one.case)).size;
  return [
    language === 'zh'
      ? `抽查案件 ${String(drawn)} 件，固定经过 ${String(kept)} 件。`
      : `${String(drawn)} cases were drawn, and the histories of ${String(kept)} of them taken.`,
  ];
}

/** What somebody wrote ends before the next sentence begins. */
export function asSentence(words: string, language: Language): string {
  const text = words.trim();
  return text === '' || /[。！？；.!?;]$/u.test(text) ? text : `${text}${language === 'zh' ? '。' : '.'}`;
}
