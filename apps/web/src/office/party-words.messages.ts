import { withTexts } from '../base/texts.js';
export * from '../base/say.js';

/** Texts by which parties are called and told apart. */
export const partyWordsMessages = withTexts({
  'parties.one': { zh: '{name}（{role}）', en: '{name} ({role})' },
  'parties.oneMarked': { zh: '{name}（{role}，{mark}）', en: '{name} ({role}, {mark})' },
  'parties.marked': { zh: '{name}（{mark}）', en: '{name} ({mark})' },
  'parties.nth': { zh: '名单第 {n} 位', en: 'no. {n} of the list' },
  'parties.nthOf': { zh: '第 {n} 位{role}', en: '{role} {n}' },
  'parties.other': { zh: '另一位当事人', en: 'Another party' },
});

declare module '../base/texts.js' {
  interface Texts extends TextsOf<typeof partyWordsMessages> {}
}
