import type { Language } from '#libs/contracts';
import type { AttachmentWay, Fact } from '#libs/kernel';
import { reads } from '#libs/persistence';
import type { Caller } from '../http/request-state.js';
import type { Platform } from '../platform.js';

/** How it is told that a file came by another way than the console. */
const ways: Readonly<Record<AttachmentWay, (name: string) => Readonly<Record<Language, string>>>> = {
  phone: (name) => ({
    zh: `用手机拍照放入附件“${name}”。`,
    en: `A file was photographed with a telephone: "${name}".`,
  }),
  page: (name) => ({
    zh: `在网页上交来附件“${name}”。`,
    en: `A file was brought by the page: "${name}".`,
  }),
};

/** Names are texts of the case, which no sentence of a fact alone can tell. */
const sentences: Readonly<Record<string, (name: string) => Readonly<Record<Language, string>>>> = {
  attached: (name) => ({ zh: `放入附件“${name}”。`, en: `A file was attached: "${name}".` }),
  attachmentWithdrawn: (name) => ({ zh: `撤下附件“${name}”。`, en: `An attachment was withdrawn: "${name}".` }),
};

/**
 * Sentences of facts about attachments, with the name of the file where it is not erased; none are read where no fact is
 * about one.
 *
 * @returns null: the fact is said as any other
 */
export async function namedAttachments(
  { database }: Platform,
  { reader, language }: Caller,
  caseId: string,
  facts: readonly Fact[],
): Promise<(fact: Fact) => string | null> {
  if (!facts.some(({ type }) => type in sentences)) return () => null;
  const rows = await reads.listAttachments(database, reader, caseId);
  const names = new Map(rows.map(({ attachment, name }) => [attachment, name]));
  return ({ type, data }) => {
    const { attachment = '', via } = data as { readonly attachment?: string; readonly via?: AttachmentWay };
    const name = names.get(attachment);
    if (typeof name !== 'string') return null;
    const said = via === undefined ? sentences[type] : ways[via];
    return said?.(name)[language] ?? null;
  };
}
