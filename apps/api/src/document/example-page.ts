import type { Language } from '#libs/contracts';
import type { OfficialDocument } from '#libs/document';
import { as, type LegalDate } from '#libs/kernel';
import { exampleContents, noticeKinds, textOfNotice, type Clause, type NoticeKind } from '#libs/notice';
import type { ClausePlace } from './clauses.js';
import { dateOnPage, sayOfPage } from './document.messages.js';

// A day that no office served anything on: the same clauses have the same page.
const date = as<LegalDate>('2026-12-04');
const to: Readonly<Record<Language, string>> = { zh: '李某某：', en: 'Ms Li,' };

/** The page of a notice of these clauses, with made-up contents and marked as an example: it says nothing of anybody. */
export function examplePage(
  { kind, language }: ClausePlace,
  clauses: readonly Clause[],
  which: 'all' | 'required',
): OfficialDocument {
  const say = sayOfPage(language);
  const { office, ...contents } = exampleContents(kind, language, which);
  const issuer = office ?? '';
  const { name, isOfCommittee = false, isRecord = false, signers = [] }: NoticeKind = noticeKinds[kind];
  const headed = isOfCommittee ? 'committee' : 'organ';
  const title = name[language];
  const matter = contents['matter'] ?? null;
  return {
    layout: isRecord ? 'record' : headed,
    language,
    issuer,
    number: say('drawn', { office: issuer, year: '2026', number: '17' }),
    title: matter === null ? title : say('title', { matter, kind: title }),
    addressee: signers.length > 0 ? null : to[language],
    body: textOfNotice(clauses, { office: issuer, ...contents }),
    attachments: [],
    signature: { by: issuer, lines: [dateOnPage(date, language)], isSealed: !isRecord },
    signers: signers.map((one) => one[language]),
    date,
    mark: { word: say('exampleWord'), line: say('example') },
    notes: [],
    code: null,
  };
}
