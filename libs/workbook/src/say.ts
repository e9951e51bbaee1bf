import type { FileReason, FileRefusal } from './refusal.js';

/** A sentence for a clerk, in both languages. */
export interface Sentence {
  readonly zh: string;
  readonly en: string;
}

/** Why a whole file is refused and what to do about it. */
export function sayFile(refusal: FileRefusal): Sentence {
  return sayings[refusal.reason](refusal);
}

const KINDS: Readonly<Record<string, Sentence>> = {
  html: { zh: '网页（HTML）', en: 'an HTML page' },
  pdf: { zh: 'PDF 文件', en: 'a PDF document' },
  picture: { zh: '图片', en: 'a picture' },
  archive: { zh: '压缩包', en: 'a packed archive' },
  zip: { zh: '压缩包', en: 'a zip archive without a workbook' },
  word: { zh: 'Word 文档', en: 'a Word document' },
  xml: { zh: 'XML 文件', en: 'an XML file' },
  text: { zh: '普通文本', en: 'plain text' },
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

/** What is said of each reason. */
export const sayings: Readonly<Record<FileReason, (refusal: Omit<FileRefusal, 'reason'>) => Sentence>> = {
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
  'too-many-rows': ({ limit = 0 }) => ({
    zh: `超过 ${limit} 行；请分成几个文件导入`,
    en: `there are more than ${limit} rows; divide the file into several`,
  }),
};
