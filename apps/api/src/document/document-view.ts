import type { DocumentView } from '#libs/contracts';
import type { Drawn, OfficialDocument } from '#libs/document';

/** A document as it is seen, and what its pages say. */
export function viewOf(document: OfficialDocument, { svg, pages }: Drawn): DocumentView {
  const { issuer, number, title, addressee, body, attachments, signature, mark, notes } = document;
  return {
    drawn: { svg, pages },
    text: {
      ...{ mark: mark?.line ?? null, issuer, number, title, addressee },
      body: body.map(({ kind, text }) => ({ kind, text })),
      attachments: [...attachments],
      signature: [signature.by, ...signature.lines],
      notes: [...notes],
    },
  };
}
