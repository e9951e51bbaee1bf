import { dutyText, generalWord, headOf, type Bilingual } from '#libs/contracts';
import type { Capacity } from '#libs/kernel';
import type { reads } from '#libs/persistence';

type Language = keyof Bilingual;

/** How much of what is owed: by numbers alone. */
export type DigestCounts = Pick<reads.DutyCounts, 'open' | 'overdue' | 'today' | 'week'>;

/** What a digest tells of one role. */
export interface DigestPart {
  readonly office: Bilingual;
  readonly capacity: Capacity;
  /** Held for somebody who is away; for whom is not said. */
  readonly isDeputy: boolean;
  readonly counts: DigestCounts;
  readonly items: readonly reads.DigestItem[];
  /** Of which these are the newest. */
  readonly count: number;
}

/** What a message says. */
export interface DigestSaid {
  readonly subject: string;
  readonly text: string;
}

const inBoth = (say: (language: Language) => string): string => `${say('zh')}\n\n${say('en')}`;
const fill = (zh: string, en: string) => ({ zh, en });

const countsText = ({ open, overdue, today, week }: DigestCounts) =>
  fill(
    `在办 ${String(open)} 件，逾期 ${String(overdue)} 件，今天到期 ${String(today)} 件，一周内到期 ${String(week)} 件`,
    `${String(open)} open, ${String(overdue)} overdue, ${String(today)} due today, ${String(week)} within a week`,
  );

/**
 * The digest of a person (每日摘要): numbers of cases, what is owed, dates and links. No name, no title and no text of a case
 * stands in it, and nothing of it in the subject but counts.
 *
 * @param console address of the console; null: no links
 */
export function personDigest(day: string, parts: readonly DigestPart[], console: string | null): DigestSaid {
  const sum = (of: (part: DigestPart) => number): string => String(parts.reduce((all, part) => all + of(part), 0));
  const [fresh, late] = [sum(({ count }) => count), sum(({ counts }) => counts.overdue)];
  return {
    subject: `枫桥 ${day}：新提醒 ${fresh} 条，逾期 ${late} 件 · Maplebridge: ${fresh} new, ${late} overdue`,
    text: inBoth((language) =>
      [...parts.map((part) => partText(part, language, console)), inboxText(language, console)]
        .filter(Boolean)
        .join('\n\n'),
    ),
  };
}

function partText(part: DigestPart, language: Language, console: string | null): string {
  const { office, capacity, isDeputy, counts, items, count } = part;
  const held = isDeputy ? fill('（代理）', ' (as deputy)')[language] : '';
  const left = count - items.length;
  const more = fill(`另有 ${String(left)} 条。`, `${String(left)} more.`)[language];
  return [
    `${office[language]} · ${generalWord('capacity', capacity, language)}${held}`,
    countsText(counts)[language],
    ...items.map((item) => itemText(item, language, console)),
    ...(left > 0 ? [more] : []),
  ].join('\n');
}

function itemText({ what, kind, number, duty, dueOn }: reads.DigestItem, language: Language, console: string | null) {
  const owed = duty === null ? null : dutyText(kind, duty, language);
  const until = dueOn === null ? null : fill(`${dueOn} 到期`, `due ${dueOn}`)[language];
  const said = [number, generalWord('reminder', what, language), owed, until].filter((one) => one !== null).join(' · ');
  const address = headOf(kind)?.address;
  if (console === null || address === undefined) return `- ${said}`;
  return `- ${said}\n  ${console}/${address}/${encodeURIComponent(number)}`;
}

const inboxText = (language: Language, console: string | null): string =>
  console === null ? '' : fill(`待办：${console}/duties`, `Inbox: ${console}/duties`)[language];

/** The digest of an office for its group: counts and a link, and of nobody anything. */
export function officeDigest(
  day: string,
  { office, counts }: Pick<DigestPart, 'office' | 'counts'>,
  console: string | null,
): DigestSaid {
  const said = countsText(counts);
  const link = console === null ? '' : `\n${console}/duties`;
  return {
    subject: `枫桥 ${day}`,
    text: `枫桥 ${day} ${office.zh}：${said.zh}。\nMaplebridge ${day}, ${office.en}: ${said.en}.${link}`,
  };
}

/** The code by which somebody confirms an address. */
export const codeMessage = (code: string): DigestSaid => ({
  subject: '枫桥：邮箱确认码 · Maplebridge: code for your address',
  text: `确认码 ${code}，半小时内在“我的设置”里填写。不是您本人要的，请不用理会。\nYour code is ${code}: write it under “My settings” within half an hour. If you did not ask for it, do nothing.`,
});

/** What a robot says when it is tried out. */
export const trialMessage: DigestSaid = {
  subject: '枫桥：试发',
  text: '枫桥：试发一条，本群每个工作日早上会收到本单位的待办摘要。\nMaplebridge: a trial. This group will get the digest of its office on working days.',
};
