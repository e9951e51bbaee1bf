import type { CellRefusal, FileReason, FileRefusal, RowReason, RowRefusal } from './refusal.js';

/** A sentence for a clerk, in both languages. */
export interface Sentence {
  readonly zh: string;
  readonly en: string;
}

/** Why a whole file is refused and what to do about it. */
export function sayFile(refusal: FileRefusal): Sentence {
  return FILE[refusal.reason](refusal);
}

/** Why a row is refused: its number, the column, what stands there, and each further cell that is wrong. */
export function sayRow(refusal: RowRefusal): Sentence {
  const cells = [refusal, ...(refusal.also ?? [])].map(sayCell);
  return {
    zh: `第 ${refusal.row} 行：${cells.map(({ zh }) => zh).join('；')}`,
    en: `row ${refusal.row}: ${cells.map(({ en }) => en).join('; ')}`,
  };
}

function sayCell(cell: CellRefusal): Sentence {
  const { zh, en } = ROW[cell.reason](cell);
  const value = printable(cell.value);
  return {
    zh: `“${cell.column}”${value && `（${value}）`}${zh}`,
    en: `${cell.column}${value && ` (${value})`} ${en}`,
  };
}

/** A value of somebody else's file must not command the terminal that shows it. */
function printable(value: string): string {
  return value.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').trim();
}

const ROW: Readonly<Record<RowReason, (cell: CellRefusal) => Sentence>> = {
  missing: () => ({ zh: '是空的，请补上', en: 'is empty; fill it in' }),
  'merged-cell': ({ range = '' }) => ({
    zh: `是合并单元格 ${range} 的一部分，请取消合并并逐行填写`,
    en: `is part of the merged cells ${range}; unmerge them and fill in each row`,
  }),
  formula: () => ({
    zh: '是公式，不予计算；请用“选择性粘贴→数值”改成内容本身',
    en: 'holds a formula, which is not evaluated; paste the value in its place',
  }),
  'error-cell': () => ({ zh: '是 Excel 错误值，请改成内容本身', en: 'holds an Excel error; enter what it should be' }),
  'bad-character': () => ({
    zh: '含有无法保存的控制字符，请删去',
    en: 'holds a control character that cannot be stored; delete it',
  }),
  'too-long': ({ length = 0, limit = 0 }) => ({
    zh: `有 ${length} 字，最多 ${limit} 字；请分成几条，或把全文作为附件`,
    en: `has ${length} characters, at most ${limit} are taken; divide it or attach the full text`,
  }),
  'not-a-number': () => ({ zh: '不是整数', en: 'is not a whole number' }),
  'not-text': () => ({
    zh: '被存成了数字，开头的零可能已丢失；请把该列设为文本后重新填写',
    en: 'is stored as a number and may have lost leading zeros; make the column text and enter it again',
  }),
  'not-a-date': () => ({
    zh: '不是日期；请写成 2019/4/25 9:32:09 或 2019-04-25T09:32:09+08:00',
    en: 'is not a date; write it as 2019/4/25 9:32:09 or 2019-04-25T09:32:09+08:00',
  }),
  'no-such-date': () => ({ zh: '这一天不存在', en: 'does not exist in the calendar' }),
  'no-such-time': () => ({ zh: '这个时刻不存在', en: 'has a time of day that does not exist' }),
  'implausible-date': () => ({ zh: '早于 1992 年，不可信', en: 'lies before 1992, which cannot be right' }),
  'future-date': () => ({ zh: '晚于导入的时刻', en: 'lies after the moment of this import' }),
  'reply-before-message': () => ({ zh: '早于留言时间', en: 'lies before the time of the message' }),
  'duplicate-id': ({ firstRow = 0 }) => ({
    zh: `与第 ${firstRow} 行重复，没有覆盖那一行`,
    en: `repeats row ${firstRow}, which was not overwritten`,
  }),
  'differs-from-imported': () => ({
    zh: '与以前导入的内容不同，没有覆盖；如确需更正，请在系统内办理',
    en: 'differs from what was imported before, which was not overwritten; correct it in the case itself',
  }),
  'not-recorded': ({ code = '' }) => ({
    zh: `未能登记（${code}）`,
    en: `could not be recorded (${code})`,
  }),
};

const KINDS: Readonly<Record<string, Sentence>> = {
  html: { zh: '网页（HTML）', en: 'an HTML page' },
  pdf: { zh: 'PDF 文件', en: 'a PDF document' },
  picture: { zh: '图片', en: 'a picture' },
  archive: { zh: '压缩包', en: 'a packed archive' },
  zip: { zh: '压缩包', en: 'a zip archive without a workbook' },
  word: { zh: 'Word 文档', en: 'a Word document' },
  xml: { zh: 'XML 文件', en: 'an XML file' },
  text: { zh: '普通文本', en: 'plain text without the columns of a message board' },
  ole: { zh: '其他程序的文件', en: 'a file of another program' },
};
const UNKNOWN: Sentence = { zh: '无法识别的文件', en: 'a file of an unknown kind' };
const MEBI = 1024 * 1024;

const LARGE: Readonly<Record<string, (limit: number) => Sentence>> = {
  file: (limit) => ({
    zh: `文件超过 ${limit / MEBI} MB；请分成几个文件导入`,
    en: `the file is larger than ${limit / MEBI} MiB; divide it into several`,
  }),
  unpacked: (limit) => ({
    zh: `文件解压后超过 ${limit / MEBI} MB；请分成几个文件导入`,
    en: `the file unpacks to more than ${limit / MEBI} MiB; divide it into several`,
  }),
  ratio: (limit) => ({
    zh: `文件解压后会膨胀 ${limit} 倍以上，可能是恶意文件，没有打开`,
    en: `the file would unpack to more than ${limit} times its size, as a hostile one does; it was not opened`,
  }),
  entries: (limit) => ({
    zh: `文件内部有 ${limit} 个以上的部分，不是正常的表格，没有打开`,
    en: `the file has more than ${limit} parts, which no ordinary workbook has; it was not opened`,
  }),
  structure: () => ({
    zh: '文件内部的结构异常庞大，不是正常的表格，可能是恶意文件，没有读下去',
    en: 'the inside of the file is built as no ordinary workbook is, as a hostile one does; it was not read further',
  }),
  text: (limit) => ({
    zh: `文字总量超过 ${limit} 字；请分成几个文件导入`,
    en: `the texts are longer than ${limit} characters in all; divide the file into several`,
  }),
};

const DAMAGED: Sentence = {
  zh: '文件不完整或已损坏；请重新导出或重新下载',
  en: 'the file is incomplete or damaged; export or download it again',
};

const FILE: Readonly<Record<FileReason, (refusal: FileRefusal) => Sentence>> = {
  'not-found': () => ({ zh: '找不到这个文件', en: 'there is no such file' }),
  'not-a-file': () => ({ zh: '这是文件夹，不是文件', en: 'it is a folder, not a file' }),
  unreadable: () => ({ zh: '没有权限读取，或磁盘出错', en: 'it may not be read, or the disk failed' }),
  'empty-file': () => ({ zh: '文件是空的', en: 'the file is empty' }),
  'too-large': ({ what = '', limit = 0 }) => LARGE[what]?.(limit) ?? { zh: '文件太大', en: 'the file is too large' },
  'not-a-workbook': ({ what = '' }) => {
    const kind = KINDS[what] ?? UNKNOWN;
    return {
      zh: `不是 Excel 工作簿（是${kind.zh}）；请用 Excel 或 WPS 打开后另存为 .xlsx`,
      en: `not an Excel workbook (it is ${kind.en}); open it in Excel and save as .xlsx`,
    };
  },
  'format-not-accepted': ({ what = '' }) => ({
    zh: `不接受 ${what} 格式；请用 Excel 或 WPS 打开后另存为 .xlsx`,
    en: `${what} is not accepted; open it in Excel and save as .xlsx`,
  }),
  'password-protected': () => ({
    zh: '文件有打开密码；请取消密码后另存',
    en: 'the file is protected by a password; save it without one',
  }),
  'damaged-file': ({ what }) =>
    what === 'csv'
      ? {
          zh: '有一个引号没有结束，文件不完整或已损坏',
          en: 'a quote is never closed: the file is incomplete or damaged',
        }
      : DAMAGED,
  'unknown-encoding': () => ({
    zh: '文字编码无法识别；请另存为 .xlsx，或 UTF-8、GB 18030 的 CSV',
    en: 'the encoding of the text is unknown; save it as .xlsx, or as CSV in UTF-8 or GB 18030',
  }),
  'missing-column': ({ what = '', column = '' }) => ({
    zh: `缺少列“${what || column}”；第一行应是列名`,
    en: `the column ${what || column} is missing; the first row should hold the names of the columns`,
  }),
  'duplicate-column': ({ column = '' }) => ({
    zh: `列“${column}”出现两次；请只保留一列`,
    en: `the column ${column} stands there twice; keep one`,
  }),
  'several-sheets': ({ what = '' }) => ({
    zh: `有几张工作表都像留言表（${what}）；请各存为一个文件`,
    en: `several sheets look like message boards (${what}); save each as a file of its own`,
  }),
  'too-many-rows': ({ limit = 0 }) => ({
    zh: `超过 ${limit} 行；请分成几个文件导入`,
    en: `there are more than ${limit} rows; divide the file into several`,
  }),
  'no-rows': () => ({ zh: '只有列名，没有留言', en: 'there are column names and no message' }),
};
