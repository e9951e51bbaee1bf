import { sayings as ofTables, type Sentence } from '#libs/workbook';
import type { CellRefusal, FileReason, FileRefusal, RowReason, RowRefusal } from './refusal.js';

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

const FILE: Readonly<Record<FileReason, (refusal: FileRefusal) => Sentence>> = {
  ...ofTables,
  'not-found': () => ({ zh: '找不到这个文件', en: 'there is no such file' }),
  'not-a-file': () => ({ zh: '这是文件夹，不是文件', en: 'it is a folder, not a file' }),
  unreadable: () => ({ zh: '没有权限读取，或磁盘出错', en: 'it may not be read, or the disk failed' }),
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
  'no-rows': () => ({ zh: '只有列名，没有留言', en: 'there are column names and no message' }),
};
