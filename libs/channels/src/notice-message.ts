/** In which languages a message is written: Chinese first. */
export type MessageLanguages = 'zh' | 'zh-en';

/**
 * What a recipient is told (告知短信、邮件): that there is a document or a reminder to read, and where. It names neither the matter, nor the
 * office, nor the person: whoever else sees the telephone learns nothing.
 *
 * @param page address of the petitioner's page; null: it is not set, and the receipt says where it is
 */
export function noticeMessage(
  page: string | null,
  languages: MessageLanguages,
): { readonly subject: string; readonly text: string } {
  const zh =
    page === null
      ? '您有文书或者提醒待查看，请凭回执上的编号和查询码在查询页面查看，也可到登记处查询。'
      : `您有文书或者提醒待查看，请凭回执上的编号和查询码查看：${page} 。也可到登记处查询。`;
  const en =
    page === null
      ? 'A document or a reminder waits for you. Read it on the page of your receipt with its number and query code, or ask at the counter.'
      : `A document or a reminder waits for you. Read it with the number and query code of your receipt: ${page} or ask at the counter.`;
  return languages === 'zh'
    ? { subject: '您有文书或者提醒待查看', text: zh }
    : { subject: '您有文书或者提醒待查看 · A document or a reminder waits for you', text: `${zh}\n${en}` };
}
