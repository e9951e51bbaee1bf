import { withTexts } from '../base/texts.js';
export * from '../base/say.js';

export const phoneMessages = withTexts({
  'phone.photo': { zh: '用手机拍照', en: 'Photograph with a phone' },
  'phone.photo.title': { zh: '用手机拍照', en: 'Photograph with a phone' },
  'phone.photo.scan': {
    zh: '用手机扫这个码，拍下的照片直接放进这个案件，最多 {most} 张。',
    en: 'Scan this with a phone: what it photographs goes straight into this case, {most} at most.',
  },
  'phone.photo.place': {
    zh: '照片以您的身份放入，拍摄地点和机型先去掉；当事人带来、要作证据的原始照片请用“选择文件”。',
    en: 'They are attached in your name, without place and camera. A photograph that a party brings as evidence is chosen as a file instead.',
  },
  'phone.signature': { zh: '在平板上签收', en: 'Sign for it on a tablet' },
  'phone.signature.title': { zh: '在平板上签收', en: 'Sign for it on a tablet' },
  'phone.signature.scan': {
    zh: '用平板或者手机扫这个码，交收件人当面签名；也可以在本机打开。',
    en: 'Scan this with a tablet or phone and let the recipient sign in your presence, or open it on this device.',
  },
  'phone.signature.place': {
    zh: '只保存签名的图样和所签的文字，不记录笔画的快慢轻重。签好后即为送达证明，经手人是您。',
    en: 'The image of the signature and the words that were signed are kept, never how fast or hard somebody wrote. It is the proof of delivery, taken by you.',
  },
  'phone.qr': { zh: '手机扫的二维码', en: 'Code for a phone' },
  'phone.minutes': {
    zh: '十分钟内有效，到 {time}；关上这个窗口就失效。',
    en: 'Good for ten minutes, until {time}; closing this window ends it.',
  },
  'phone.unreachable': {
    zh: '这台服务器没有手机打得开的地址：请管理员设置 PORTAL_ADDRESS。现在只能在本机打开。',
    en: 'This server has no address that a phone can open: have the administrator set PORTAL_ADDRESS. Until then it opens on this machine alone.',
  },
  'phone.here': { zh: '在本机打开', en: 'Open it on this device' },
  'phone.waiting': { zh: '等待手机扫码……', en: 'Waiting for a phone…' },
  'phone.opened': { zh: '手机已打开，等待照片……', en: 'A phone has opened it; waiting for photographs…' },
  'phone.signing': { zh: '已打开，等待签名……', en: 'It is open; waiting for the signature…' },
  'phone.came': { zh: '已收到 {n} 张，都在附件里。', en: '{n} came and are with the attachments.' },
  'phone.signed': { zh: '已签收，送达证明已经记录。', en: 'It is signed, and the proof is recorded.' },
  'phone.over': { zh: '这个码已经失效。', en: 'This code is over.' },
  'phone.again': { zh: '换一个新码', en: 'Show a new code' },
  'phone.close': { zh: '完成', en: 'Done' },
});

declare module '../base/texts.js' {
  interface Texts extends TextsOf<typeof phoneMessages> {}
}
