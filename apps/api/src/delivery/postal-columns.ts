import { plain } from '#libs/workbook';

/** What a row of a list of letters may say. */
export type PostalField =
  | 'number'
  | 'documentNumber'
  | 'about'
  | 'recipient'
  | 'address'
  | 'phone'
  | 'tracking'
  | 'postedOn'
  | 'deliveredOn'
  | 'signedBy'
  | 'returnReason';

interface PostalColumn {
  readonly field: PostalField;
  readonly zh: string;
  readonly en: string;
  /** In characters. */
  readonly width: number;
  /** How carriers call it in their own files. */
  readonly also: readonly string[];
}

/** The columns of the list, in their order: what is known, then what is filled in. */
export const postalColumns: readonly PostalColumn[] = [
  { field: 'number', zh: '送达件编号', en: 'Delivery', width: 22, also: ['送达件'] },
  { field: 'documentNumber', zh: '文号', en: 'Document number', width: 26, also: [] },
  { field: 'about', zh: '案件编号', en: 'Case', width: 20, also: [] },
  { field: 'recipient', zh: '收件人', en: 'Recipient', width: 16, also: [] },
  { field: 'address', zh: '收件地址', en: 'Address', width: 40, also: [] },
  // Express mail asks for it; registered mail goes without, and so does the list unless somebody wants it.
  { field: 'phone', zh: '联系电话', en: 'Telephone', width: 16, also: [] },
  {
    ...{ field: 'tracking', zh: '邮件号', en: 'Tracking number', width: 20 },
    also: ['邮件号码', '邮件编号', '运单号', '运单号码', '快递单号', 'tracking no', 'tracking no.'],
  },
  { field: 'postedOn', zh: '交邮日期', en: 'Posted on', width: 14, also: ['收寄日期', '寄件日期', '收寄时间'] },
  {
    ...{ field: 'deliveredOn', zh: '签收日期', en: 'Delivered on', width: 14 },
    also: ['妥投日期', '签收时间', '妥投时间', '投递日期'],
  },
  { field: 'signedBy', zh: '签收人', en: 'Signed by', width: 16, also: ['签收人姓名'] },
  { field: 'returnReason', zh: '退件原因', en: 'Reason of the return', width: 30, also: ['退回原因', '未妥投原因'] },
];

/** The head of a column, both languages in one cell. */
export const headOf = ({ zh, en }: PostalColumn): string => `${zh} ${en}`;

/** Which column a head is; null: none of these. */
export function fieldOf(head: string): PostalField | null {
  const said = plain(head).replace(/\s+/gu, ' ').toLowerCase();
  const found = postalColumns.find((column) =>
    [headOf(column), column.zh, column.en, ...column.also].some((name) => name.toLowerCase() === said),
  );
  return found?.field ?? null;
}
