import type { Sentences } from './sentence.js';

/** Sentences for the refusals of what telephones and the petitioner's page bring. */
export const phone: Sentences = {
  'phone.no_such_link': {
    zh: '没有这个手机链接：请重新打开二维码。',
    en: 'There is no such link: open the code again.',
  },
  'phone.nothing_to_sign': {
    zh: '这里没有要签收的文书：请在送达件上签收。',
    en: 'Nothing is signed for here: open the delivery of the document.',
  },
  'phone.link_over': {
    zh: '这个码已经失效：请窗口人员重新打开二维码，再扫一次。',
    en: 'This code is over: ask at the desk for a new one and scan it.',
  },
  'phone.link_full': {
    zh: '这个码已经收满：请窗口人员重新打开二维码，再扫一次。',
    en: 'This code has taken all that it takes: ask at the desk for a new one and scan it.',
  },
  'phone.pictures_only': {
    zh: '这里只收照片（JPG、PNG、WebP）：其他文件请在电脑上放入附件。',
    en: 'Photographs alone are taken here (JPG, PNG, WebP): attach other files at the computer.',
  },
  'phone.no_signature': { zh: '还没有签名。', en: 'Nothing was signed.' },
  'files.too_much_today': {
    zh: '今天交的已经够多（每天最多 {files} 个文件、{mostMiB} MiB）：请明天再交，或者带到窗口。',
    en: 'So much is taken in a day: {files} files, {mostMiB} MiB. Bring the rest tomorrow, or to the counter.',
  },
  'files.too_many_at_once': {
    zh: '一次最多交 {most} 个文件：请分几次交。',
    en: '{most} files at most are taken at once: send the rest after them.',
  },
};
