/** Texts of the page that a telephone opens by the code at the desk, for whoever works there. */
export const phoneMessages = {
  'phone.title': { zh: '用手机拍照', en: 'Photograph with this telephone' },
  'phone.noLink': { zh: '扫码打开', en: 'Open it by the code' },
  'phone.scan': {
    zh: '请用手机扫电脑屏幕上的二维码。码十分钟有效，只用于那一件事。',
    en: 'Scan the code on the computer’s screen. It is good for ten minutes and for that one matter.',
  },
  'phone.noScript': {
    zh: '这部手机的浏览器关闭了脚本，打不开这个码：请用手机自带的浏览器扫码，或者改用电脑上传。',
    en: 'Scripts are off in this browser, so that the code cannot be opened: scan it with the telephone’s own browser, or send the files from the computer.',
  },
  'phone.open': { zh: '打开', en: 'Open' },
  'phone.over': {
    zh: '这个码已经失效：请窗口人员重新打开二维码，再扫一次。已经收到的照片都在案件里。',
    en: 'This code is over: ask at the desk for a new one and scan it. What was taken is with the case.',
  },
  'phone.forCase': { zh: '放入 {number}，由 {name} 经手。', en: 'For {number}, taken in by {name}.' },
  'phone.until': { zh: '有效到 {time}，还可以拍 {n} 张。', en: 'Good until {time}, for {n} more.' },
  'phone.place': {
    zh: '照片里的拍摄地点和机型会去掉再保存。',
    en: 'The place and the camera are taken out of a photograph before it is kept.',
  },
  'phone.camera': { zh: '拍照', en: 'Take a photograph' },
  'phone.album': { zh: '从相册选', en: 'Choose from the album' },
  'phone.send.camera': { zh: '送出拍的照片', en: 'Send the photograph' },
  'phone.send.album': { zh: '送出选的照片', en: 'Send what was chosen' },
  'phone.sending': { zh: '正在上传……', en: 'It is being sent…' },
  'phone.none': { zh: '请先拍照或者选照片。', en: 'Take or choose a photograph first.' },
  'phone.refused': { zh: '{name} 没有收：{why}', en: '{name} was not taken: {why}' },
  'phone.done': { zh: '收到了，{time}。', en: 'We have it, {time}.' },
  'phone.taken': { zh: '已收到 {n} 张', en: '{n} taken' },
  'phone.one': { zh: '{name}，{time}，{n} KiB', en: '{name}, {time}, {n} KiB' },
  'phone.nameOf': { zh: '手机照片 {n}.{ending}', en: 'Photograph {n}.{ending}' },
  'phone.help': {
    zh: '送不出去的，回到电脑上重新打开二维码再扫；也可以在电脑上把文件放入附件。',
    en: 'What cannot be sent: open a new code at the computer and scan it, or attach the file there.',
  },
  'phone.ready': {
    zh: '拍完了：可以收起手机，在电脑上继续。',
    en: 'All done? Put the telephone away and go on at the computer.',
  },
} as const;
