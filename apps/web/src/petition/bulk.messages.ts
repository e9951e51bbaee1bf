import { withTexts } from '../base/texts.js';
export * from '../base/say.js';

export const bulkMessages = withTexts({
  'bulk.title': { zh: '转送 {n} 件', en: 'Transfer {n, plural, one {# petition} other {# petitions}}' },
  'bulk.refer': { zh: '逐件转送 {n} 件', en: 'Transfer {n}, one by one' },
  'bulk.again': { zh: '再试未成的 {n} 件', en: 'Try the other {n} again' },
  'bulk.each': {
    zh: '每件各记一条事实，各自起算期限；一件被拒不影响其他。',
    en: 'Each is recorded by itself and starts its own clocks; one that is refused holds up no other.',
  },
  'bulk.notFitting': {
    zh: '所选中有 {n} 条不是待转送的信访件，不在其中。',
    en: '{n} of the selected are not waiting to be transferred and are left out.',
  },
  'bulk.toNeeded': { zh: '请选择办理机关。', en: 'Choose the office.' },
  'bulk.progress': {
    zh: '已转送 {done} 件，未成 {refused} 件，共 {all} 件。',
    en: '{done} of {all} transferred, {refused} refused.',
  },
  'bulk.waiting': { zh: '等待', en: 'waiting' },
  'bulk.running': { zh: '正在转送', en: 'being transferred' },
  'bulk.done': { zh: '已转送', en: 'transferred' },
  'bulk.refused': { zh: '未转送', en: 'not transferred:' },
});

declare module '../base/texts.js' {
  interface Texts extends TextsOf<typeof bulkMessages> {}
}
