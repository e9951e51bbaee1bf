import type { DocumentView } from '#libs/contracts';
import type { Drawn, OfficialDocument } from '#libs/document';

/** A document as it is seen, and what its pages say. */
export function viewOf(document: OfficialDocument, { svg, pages }: Drawn): DocumentView {
  const { issuer, number, title, addressee, body, attachments, signature, signers = [], mark, notes } = document;
  // A record is nobody's letter: it ends with who signs it.
  const issued = document.layout === 'record' ? [] : [signature.by, ...signature.lines];
  return {
    drawn: { svg, pages },
    text: {
      ...{ mark: mark?.line ?? null, issuer, number, title, addressee },
      body: body.map(({ kind, text }) => ({ kind, text })),
      attachments: [...attachments],
      signature: [...signers, ...issued],
      notes: [...notes],
    },
  };
}
