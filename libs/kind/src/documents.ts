// Recorded for every kind: add, never rename.
import { DomainError, type Dossier, type Fact, type KeptDocument } from '#libs/kernel';
import { permit } from '#libs/office';
import type { ErasureFacts } from './erasure.js';
import type { MechanismHandlers } from './kind.js';

/** What may be asked about the documents of a case as they are served. */
export type DocumentCommands = {
  /** The page of a fact was set to be served, and its bytes are kept: from now on it is these, in this language. */
  keepDocument: Omit<KeptDocument, 'seq'>;
};

/** What may have happened to them. */
export type DocumentFacts = { documentKept: DocumentCommands['keepDocument'] };

export const documentCommands: MechanismHandlers<DocumentCommands> = {
  keepDocument: ({ version, documents }, { of, language, file, from }, context) => {
    permit(context, 'docket.keepDocument');
    const unknown = [of, ...from].filter((seq) => seq < 1 || seq > version);
    if (unknown.length > 0) {
      const details = { facts: unknown.join(', '), last: version };
      throw new DomainError('invalid', 'docket.no_such_fact', 'the case has no such fact', details);
    }
    // Two who set it at once set it differently where clauses changed in between: the first one is what is served.
    if (documents.some((one) => one.of === of && one.language === language)) return [];
    return [{ type: 'documentKept', shape: 1, data: { of, language, file, from } }];
  },
};

/** A page that was kept changes nothing that anybody acts on: who prints it refuses nobody's form by that. */
export const isNoNews = (type: string): boolean => type === 'documentKept';

/** The documents that are kept after a fact of any kind. */
export function foldDocuments(
  { documents }: Pick<Dossier<unknown>, 'documents'>,
  { type, data, seq }: Fact,
): readonly KeptDocument[] {
  if (type === 'documentKept') return [...documents, { ...(data as DocumentFacts['documentKept']), seq }];
  if (type !== 'erased' || documents.length === 0) return documents;
  const { facts } = data as ErasureFacts['erased'];
  return documents.filter((one) => !facts.includes(one.seq));
}

/** The kept documents on which something of these facts stands: what is erased of a case is erased of its papers too. */
export const documentsFrom = (
  { documents }: Pick<Dossier<unknown>, 'documents'>,
  facts: readonly number[],
): readonly number[] =>
  documents.filter(({ of, from }) => [of, ...from].some((one) => facts.includes(one))).map(({ seq }) => seq);
