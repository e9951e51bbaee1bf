// Recorded for every kind: add, never rename.
import { DomainError, type TextRef } from '#libs/kernel';
import { permit } from '#libs/office';
import { documentsFrom } from './documents.js';
import type { MechanismHandlers } from './kind.js';

/** What may be asked about the words and identities of a case that must not be kept (个人信息保护法 47). */
export type ErasureCommands = {
  /**
   * The texts, identities and files that these facts mean are erased, and the papers on which they stand; the facts, with
   * their digests, stay.
   */
  eraseSealed: { readonly facts: readonly number[]; readonly reason: TextRef };
};

/** What may have been erased. */
export type ErasureFacts = { erased: ErasureCommands['eraseSealed'] };

export const erasureCommands: MechanismHandlers<ErasureCommands> = {
  eraseSealed: (dossier, { facts, reason }, context) => {
    permit(context, 'docket.eraseSealed');
    const { version } = dossier;
    const named = [...new Set([...facts, ...documentsFrom(dossier, facts)])].sort((a, b) => a - b);
    const unknown = named.filter((seq) => seq < 1 || seq > version);
    if (named.length > 0 && unknown.length === 0) return [{ type: 'erased', shape: 1, data: { facts: named, reason } }];
    const details = { facts: unknown.join(', '), last: version };
    throw new DomainError('invalid', 'docket.no_such_fact', 'the case has no such fact', details);
  },
};
