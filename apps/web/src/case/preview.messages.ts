import { withTexts } from '../base/texts.js';
export * from '../base/say.js';

export const previewMessages = withTexts({
  'preview.of': { zh: '预览 {name}', en: 'Look at {name}' },
  'preview.open': { zh: '预览', en: 'Look' },
  'preview.file': { zh: '第 {n} 个，共 {all} 个', en: '{n} of {all}' },
  'preview.previous': { zh: '上一个（←）', en: 'Previous (←)' },
  'preview.next': { zh: '下一个（→）', en: 'Next (→)' },
  'preview.larger': { zh: '放大（+）', en: 'Larger (+)' },
  'preview.smaller': { zh: '缩小（-）', en: 'Smaller (-)' },
  'preview.fit': { zh: '适合宽度（0）', en: 'Fit (0)' },
  'preview.page': { zh: '{name}，第 {page} 页，共 {pages} 页', en: '{name}, page {page} of {pages}' },
  'preview.firstPages': {
    zh: '共 {pages} 页，这里只有前 {shown} 页，全文请下载。',
    en: 'The first {shown} of {pages} pages. Download the file for all of it.',
  },
  'preview.text': {
    zh: '文字预览：只有文字，没有版式、图片和批注。',
    en: 'Words alone: without layout, pictures and comments.',
  },
  'preview.cut': { zh: '后面还有，全文请下载。', en: 'There is more. Download the file for all of it.' },
  'preview.empty': { zh: '这个文件里没有文字。', en: 'There are no words in this file.' },
  'preview.none.type': { zh: '这类文件无法预览，可下载。', en: 'Files of this type have no preview. Download it.' },
  'preview.none.damaged': { zh: '无法预览，可下载。', en: 'There is no preview of it. Download it.' },
  'preview.none.too_long': {
    zh: '无法预览：内容过于复杂，没有在规定时间内画出。可下载。',
    en: 'There is no preview: it could not be drawn in time. Download it.',
  },
  'preview.looks': { zh: '查看记入查看记录。', en: 'This look is recorded in the read log.' },
});

declare module '../base/texts.js' {
  interface Texts extends TextsOf<typeof previewMessages> {}
}
