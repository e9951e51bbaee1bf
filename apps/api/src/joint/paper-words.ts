import { legalDateOf } from '#libs/calendar';
import { wordOf, type KindName } from '#libs/contracts';
import { as, type Fact } from '#libs/kernel';
import type { NoticeAsked } from '../case/kinds-own.js';
import { dateOnPage } from '../document/document.messages.js';

/** What papers of joint mediations and of shares are written with. */
export const nameOf = ({ offices, language }: NoticeAsked, id: string | null): string | null =>
  id === null ? null : (offices.get(as(id))?.name[language] ?? id);

export const on = ({ language }: NoticeAsked, date: string | null): string | null =>
  date === null ? null : dateOnPage(as(date), language);

export const dayOfFact = (asked: NoticeAsked): string | null => on(asked, legalDateOf(asked.fact.at));

export const word = ({ language }: NoticeAsked, kind: KindName, field: string, value: string): string =>
  wordOf(kind, field, value, language);

/** One or several names in a sentence; null where there are none. */
export const listed = ({ language }: NoticeAsked, all: readonly string[]): string | null =>
  all.length === 0 ? null : all.join(language === 'zh' ? '、' : ', ');

/** Each on a line; null where there are none. */
export const lines = (all: readonly string[]): string | null => (all.length === 0 ? null : all.join('\n'));

/** The facts before the one whose paper it is. */
export const earlier = ({ facts, fact }: NoticeAsked): readonly Fact[] => facts.filter(({ seq }) => seq <= fact.seq);
