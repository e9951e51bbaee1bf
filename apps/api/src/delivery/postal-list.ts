import { Readable } from 'node:stream';
import { localTime, mostPostal, type Language, type postalFileRequest } from '#libs/contracts';
import type { PartyIdentity } from '#libs/docket';
import { noteRead, reads, takeFromLimit } from '#libs/persistence';
import { workbookOf, type CellValue } from '#libs/workbook';
import type * as z from 'zod';
import { readBy } from '../http/changed-by.js';
import type { Caller } from '../http/request-state.js';
import type { Platform } from '../platform.js';
import { headOf, postalColumns, type PostalField } from './postal-columns.js';

// A list a day and some that were taken too early: each names everybody to whom the office writes.
const perAccount = {
  what: 'postal',
  limit: 10,
  windowSeconds: 3_600,
  refusal: 'account.too_many_exports',
} as const;

/** What the acting office has to post, and what it posted and waits for (邮寄清单). Nobody's name is in it. */
export async function postalLettersOf({ database }: Platform, { reader }: Caller) {
  const { letters, isCut } = await lettersFor(database, reader);
  return { items: letters.map(({ parent: _p, party: _q, cipher: _c, ...letter }) => letter), isCut };
}

/** The oldest, and whether there are more than one list holds. */
async function lettersFor(database: Platform['database'], reader: reads.Reader) {
  const rows = await reads.listPostal(database, reader, mostPostal + 1);
  return { letters: rows.slice(0, mostPostal), isCut: rows.length > mostPostal };
}

/**
 * The same as a workbook with names and addresses, to be posted by and filled in; with telephones where the carrier asks for
 * them. Each look is recorded with its case before anything is shown; of the matter nothing is in it.
 *
 * @throws DomainError `account.too_many_exports`
 */
export async function postalFileOf(platform: Platform, caller: Caller, { words, withPhones }: PostalFileAsked) {
  const { database } = platform;
  await takeFromLimit(database, perAccount, caller.session.account);
  const { letters, isCut } = await lettersFor(database, caller.reader);
  // Recorded first: what cannot be recorded is not given.
  const seen = new Map(letters.map(({ parent, party }) => [`${parent} ${party}`, { parent, party }]));
  for (const { parent: caseId, party } of seen.values()) {
    const look = { what: 'reveal', purpose: 'serve', words, detail: { party, withPhones } } as const;
    await noteRead(database, { ...readBy(caller), ...look, caseId });
  }
  const columns = postalColumns.filter(({ field }) => withPhones || field !== 'phone');
  const rows = letters.map((letter) => cellsOf(letter, identityOf(platform, letter), columns));
  const { language } = caller;
  const notes = notesOf(caller, { words, isCut, withPhones }).map((line): readonly CellValue[] => [line]);
  const stream = Readable.from(
    workbookOf([
      {
        name: language === 'zh' ? '邮寄清单' : 'Postal list',
        widths: columns.map(({ width }) => width),
        rows: [columns.map(headOf), ...rows],
      },
      { name: language === 'zh' ? '说明' : 'Notes', widths: [100], rows: notes },
    ]),
  );
  return { stream, name: `${fileWord[language]}-${localTime(new Date().toISOString()).slice(0, 10)}.xlsx` };
}

type PostalFileAsked = z.output<typeof postalFileRequest>;
type Noted = PostalFileAsked & { readonly isCut: boolean };

const fileWord: Record<Language, string> = { zh: '邮寄清单', en: 'postal-list' };

function identityOf({ vault }: Platform, { cipher }: reads.PostalLetterRow): PartyIdentity {
  return cipher === null ? {} : vault.openParty(cipher);
}

function cellsOf(
  letter: reads.PostalLetterRow,
  { name, address, phone }: PartyIdentity,
  columns: typeof postalColumns,
): CellValue[] {
  const said: Readonly<Record<PostalField, CellValue>> = {
    ...{ number: letter.number, documentNumber: letter.documentNumber, about: letter.about },
    ...{ recipient: name ?? null, address: address ?? null, phone: phone ?? null },
    ...{ tracking: letter.tracking, postedOn: letter.postedOn },
    ...{ deliveredOn: null, signedBy: null, returnReason: null },
  };
  return columns.map(({ field }) => said[field]);
}

function notesOf({ language, session }: Caller, { words, isCut, withPhones }: Noted): string[] {
  const at = localTime(new Date().toISOString());
  const held = {
    zh: withPhones ? '姓名、地址和电话' : '姓名和地址',
    en: withPhones ? ', addresses and telephones' : ' and addresses',
  };
  return language === 'zh'
    ? [
        '说明',
        ...(isCut ? [`只列出最早的 ${String(mostPostal)} 件：这些签收、退回以后，再取其余的。`] : []),
        '交邮后填“邮件号”和“交邮日期”；收到回证后填“签收日期”“签收人”，退件的填“退件原因”。填好后在“邮寄清单”页面导入。',
        '只改这几列，不改送达件编号。日期写成 2026-11-30，也可以写 11月30日。也可以直接导入邮政企业的妥投明细。',
        `本表含收件人${held.zh}。${session.displayName}于 ${at} 取出，用途：${words}。每一件都已记入查看记录。用后删除。`,
      ]
    : [
        'Notes',
        ...(isCut
          ? [
              `Only the ${String(mostPostal)} oldest are listed: the others follow once these have arrived or come back.`,
            ]
          : []),
        'Once posted, fill in “Tracking number” and “Posted on”; with the receipt “Delivered on” and “Signed by”, or “Reason of the return”. Import the file on the page of the postal list.',
        'Change these columns alone, never the number of a delivery. Write dates as 2026-11-30, or 11-30. The results of the carrier can be imported as they come.',
        `This file holds names${held.en} of recipients. Taken by ${session.displayName} at ${at} for: ${words}. Each look is recorded with its case. Delete it after use.`,
      ];
}
