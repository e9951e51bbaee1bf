import type * as z from 'zod';
import { fill, type Sentence, type Sentences } from './sentence.js';

/** Sentences for formats; a schema names the one of its field in place of a message. */
const formats: Sentences = {
  'format.office': {
    zh: '机构编号由小写字母、数字和连字符组成，如 dept-transport。',
    en: 'An id of an office has lower-case letters, digits and hyphens, such as dept-transport.',
  },
  'format.offices': {
    zh: '请写最多 60 个机构编号，用逗号隔开，如 dept-transport,dept-water。',
    en: 'Write up to sixty ids of offices, separated by commas, such as dept-transport,dept-water.',
  },
  'format.division': {
    zh: '地区代码写作 CN、CN-53、CN-5329 或 CN-532924。',
    en: 'A jurisdiction is written CN, CN-53, CN-5329 or CN-532924.',
  },
  'format.category': {
    zh: '类别须是内容分类中的编号，如 rural-water。',
    en: 'A category is an id of the list of categories, such as rural-water.',
  },
  'format.names': {
    zh: '请写最多 20 个英文名称，用逗号隔开。',
    en: 'Write up to twenty names, separated by commas.',
  },
  'format.roster_code': {
    zh: '编号用字母、数字、点和连字符，最多 40 个。',
    en: 'A code has letters, digits, dots and hyphens, 40 at most.',
  },
  'format.name_unseen': {
    zh: '名称里有看不见的字符或者改变书写方向的字符，请重新键入。',
    en: 'The name has characters that are not seen or turn the direction of writing; type it anew.',
  },
  'format.word_twice': { zh: '同一项只选一次。', en: 'Choose each once.' },
  'format.account': {
    zh: '账号名由小写字母、数字、点和连字符组成，如 li.wenjing。',
    en: 'An account name has lower-case letters, digits, dots and hyphens, such as li.wenjing.',
  },
  'format.clock': { zh: '时限编号写作 XF-09/1。', en: 'An id of a clock is written XF-09/1.' },
  'format.draft_too_long': { zh: '草稿太长，请先送审或者删减。', en: 'The draft is too long to keep.' },
  'format.digits': {
    zh: '号码只写数字（身份证号末位可以是 X），至少末四位。',
    en: 'Write digits alone, at least the last four; an identity number may end with X.',
  },
  'format.party': { zh: '当事人写作 p1。', en: 'A party is written p1.' },
  'format.mandate': { zh: '代理写作 m1。', en: 'A mandate is written m1.' },
  'format.time': { zh: '时间写作 09:30。', en: 'A time of day is written 09:30.' },
  'format.line': { zh: '只能写一行。', en: 'One line only.' },
  'format.phone': {
    zh: '电话只含数字、空格、连字符，可以 + 开头，5 至 20 位。',
    en: 'A telephone number has 5 to 20 digits, blanks or hyphens, and may begin with +.',
  },
  'format.phone_length': {
    zh: '电话号码的位数不对：手机 11 位；固定电话是区号加 7 或者 8 位，分机号写在连字符后；境外号码以 + 开头。',
    en: 'That many digits no telephone has: a mobile has 11, a fixed line 7 or 8 behind its area code, an extension stands behind a hyphen, a number of another country begins with +.',
  },
  'format.code': { zh: '确认码是六位数字。', en: 'A code has six digits.' },
  'format.email': { zh: '写一个邮箱地址，如 name@example.cn。', en: 'One address of mail, as name@example.cn.' },
  'format.id_number': {
    zh: '证件号为 6 至 20 个字母或数字。',
    en: 'An identity number has 6 to 20 letters or digits.',
  },
  'format.id_number_wrong': {
    zh: '号码不对：身份证号的出生日期或末位校验码不符，或者统一社会信用代码的末位校验码不符，请对照证件。',
    en: 'No such number: of an identity card the date of birth or the last sign does not fit, or of a unified social credit code the last sign. Compare it with the document.',
  },
  'format.period': { zh: '期间写作 2026、2026Q4 或 2026-11。', en: 'A period is written 2026, 2026Q4 or 2026-11.' },
  'format.rule': { zh: '规则编号写作 XF-09。', en: 'An id of a rule is written XF-09.' },
  'format.sections': { zh: '只能是 people、time、delivery、failures。', en: 'Only people, time, delivery, failures.' },
  'format.cursor': { zh: '翻页标记无效，请从第一页开始。', en: 'The cursor is not valid; begin at the first page.' },
  'format.search': {
    zh: '至少写两个连着的字或字母，例如“水渠”；或者编号，例如“信2026-000417”或其末几位“417”。',
    en: 'Write at least two characters in a row, such as 水渠, or a number, such as 信2026-000417 or its last digits 417.',
  },
  'format.trigger': {
    zh: '写作 2026-12-09，或带时区的时刻，如 2026-12-09T09:00:00+08:00。',
    en: 'Write 2026-12-09, or an instant with its offset, 2026-12-09T09:00:00+08:00.',
  },
  'format.legal_date': {
    zh: '日期须在 1992-01-01 至 2100-12-31 之间。',
    en: 'The date must lie from 1992-01-01 to 2100-12-31.',
  },
  'format.way_twice': { zh: '同一种送达方式只写一次。', en: 'Name each way of service once.' },
  'format.one_way_on': {
    zh: '请写明一种推进方式：days、hours、until 或 toNextEvent。',
    en: 'Say one way on: days, hours, until or toNextEvent.',
  },
  'format.explained': {
    zh: '逐日列出时，长度最多 1000。',
    en: 'Day by day, the length is 1000 at most.',
  },
  'format.content_missing': { zh: '请选满意或者不满意。', en: 'Say whether you are content or not.' },
};

const required: Sentence = { zh: '必须填写。', en: 'This is required.' };
const unfit: Sentence = { zh: '格式不对。', en: 'The form is not right.' };

const tooLarge: Sentence = { zh: '这个数太大。', en: 'The number is too large.' };
const notWhole: Sentence = { zh: '须为整数。', en: 'Expected a whole number.' };

const kinds: Sentences = {
  object: { zh: '对象', en: 'an object' },
  array: { zh: '列表', en: 'a list' },
  string: { zh: '文字', en: 'a text' },
  number: { zh: '数字', en: 'a number' },
  int: { zh: '整数', en: 'a whole number' },
  boolean: { zh: 'true 或 false', en: 'true or false' },
  null: { zh: 'null', en: 'null' },
};

const wellFormed: Sentences = {
  uuid: { zh: '须为 UUID。', en: 'Expected a UUID.' },
  date: { zh: '日期写作 2026-12-09，须真实存在。', en: 'Write a date that exists as 2026-12-09.' },
  datetime: { zh: '时刻写作 2026-12-09T01:00:00Z。', en: 'Write an instant as 2026-12-09T01:00:00Z.' },
};

const sizes: Readonly<Record<string, { readonly least: Sentence; readonly most: Sentence }>> = {
  string: {
    least: { zh: '至少 {limit} 字。', en: 'At least {limit} characters.' },
    most: { zh: '最多 {limit} 字。', en: 'At most {limit} characters.' },
  },
  array: {
    least: { zh: '至少 {limit} 项。', en: 'At least {limit} items.' },
    most: { zh: '最多 {limit} 项。', en: 'At most {limit} items.' },
  },
  number: {
    least: { zh: '不能小于 {limit}。', en: 'Not below {limit}.' },
    most: { zh: '不能大于 {limit}。', en: 'Not above {limit}.' },
  },
};

/** One field that is wrong, as a person reads it. */
export interface FieldProblem {
  readonly path: readonly PropertyKey[];
  readonly code: string;
  readonly message: Sentence;
}

/**
 * What an issue of a schema says in words; a field that nobody knows is one problem each, at its own place.
 *
 * @param whole the value that was parsed, since an issue does not tell what was there
 */
export function fieldProblems(issue: z.core.$ZodIssue, whole: unknown): FieldProblem[] {
  const { path, code } = issue;
  if (issue.code === 'unrecognized_keys') {
    const message = { zh: '没有这个字段。', en: 'There is no such field.' };
    return issue.keys.map((key) => ({ path: [...path, key], code, message }));
  }
  return [{ path, code, message: messageOf(issue, valueAt(whole, path)) }];
}

function messageOf(issue: z.core.$ZodIssue, value: unknown): Sentence {
  const named = Object.hasOwn(formats, issue.message) ? formats[issue.message] : undefined;
  if (named !== undefined) return named;
  if (value === undefined) return required;
  if (issue.code === 'invalid_type') return typeSentence(issue.expected, value);
  if (issue.code === 'invalid_format') return wellFormed[issue.format] ?? unfit;
  if (issue.code === 'invalid_value') return oneOf(issue.values.map(String));
  return sizeOf(issue) ?? unfit;
}

function oneOf(values: readonly string[]): Sentence {
  return { zh: `只能是 ${values.join('、')} 之一。`, en: `Expected one of ${values.join(', ')}.` };
}

function sizeOf(issue: z.core.$ZodIssue): Sentence | null {
  if (issue.code === 'too_big') return sizeSentence('most', issue.origin, String(issue.maximum));
  if (issue.code !== 'too_small') return null;
  if (issue.origin === 'string' && issue.minimum === 1) return { zh: '不能为空。', en: 'This must not be empty.' };
  return sizeSentence('least', issue.origin, String(issue.minimum));
}

function typeSentence(expected: string, value: unknown): Sentence {
  // JSON reads 1e309 as no finite number at all.
  if (typeof value === 'number' && !Number.isFinite(value)) return tooLarge;
  if (typeof value === 'number' && expected === 'int') return notWhole;
  const wanted = kinds[expected] ?? { zh: expected, en: expected };
  const given = kinds[typeOf(value)] ?? { zh: typeOf(value), en: typeOf(value) };
  return { zh: `须为${wanted.zh}，不能是${given.zh}。`, en: `Expected ${wanted.en}, not ${given.en}.` };
}

function typeOf(value: unknown): string {
  if (value === null) return 'null';
  return Array.isArray(value) ? 'array' : typeof value;
}

function sizeSentence(which: 'least' | 'most', origin: string, limit: string): Sentence {
  const { zh, en } = (sizes[origin] ?? sizes['number'])?.[which] ?? unfit;
  return { zh: fill(zh, { limit }), en: fill(en, { limit }) };
}

function valueAt(whole: unknown, path: readonly PropertyKey[]): unknown {
  let value = whole;
  for (const key of path) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<PropertyKey, unknown>)[key];
  }
  return value;
}
