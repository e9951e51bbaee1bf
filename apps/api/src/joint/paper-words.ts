import { wordOf, type KindName } from '#libs/contracts';
import { as } from '#libs/kernel';
import type { NoticeAsked } from '../case/kinds-own.js';
import { dateOnPage } from '../document/document.messages.js';

/** What papers of joint mediations and of shares are written with. */
export const nameOf = ({ offices, language }: NoticeAsked, id: string | null): string | null =>
  id === null ? null : (offices.get(as(id))?.name[language] ?? id);

export const on = ({ language }: NoticeAsked, date: string | null): string | null =>
  date === null ? null : dateOnPage(as(date), language);

export const word = ({ language }: NoticeAsked, kind: KindName, field: string, value: string): string =>
  wordOf(kind, field, value, language);

/** Each on a line; null where there are none. */
export const lines = (all: readonly string[]): string | null => (all.length === 0 ? null : all.join('\n'));
