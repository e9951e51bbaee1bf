import * as z from 'zod';
import type { HistoryLine } from '../case/use-history.js';

/** One text of a document. Null: the text was erased, its fingerprint stays. */
export interface DocumentPart {
  readonly field: string;
  readonly digest: string;
  readonly text: string | null;
}

/** A text of the case that somebody wrote or handed in (文书), as the ledger holds it. */
export interface CaseDocument {
  /** Its fact's place in the ledger. */
  readonly seq: number;
  /** Type of the fact. */
  readonly type: string;
  readonly at: string;
  readonly by: string;
  readonly office: string | null;
  /** Written or said by the petitioner; the others are the offices' own. */
  readonly isPetitioners: boolean;
  /** One part, or the parts that art. 32 demands, in their order. */
  readonly parts: readonly DocumentPart[];
}

const ref = z.looseObject({ digest: z.string(), chars: z.number() });
const recorded = z.looseObject({
  data: z.record(z.string(), z.unknown()),
  actor: z.looseObject({ kind: z.string(), office: z.string().nullish() }),
});

// Whoever types it in, these are the petitioner's own words.
const petitionersOwn: ReadonlySet<string> = new Set(['registered', 'withdrawn']);
// The title is part of the matter's document, not one of its own.
const noParts: ReadonlySet<string> = new Set(['title']);
const order = ['claim', 'facts', 'reasons', 'opinion', 'legalBasis'];
const place = (field: string): number => order.indexOf(field);

/**
 * Every document-like text of a case, oldest first. Any fact that carries texts is one, also of kinds that are newer
 * than this page.
 */
export function documentsOf(lines: readonly HistoryLine[], texts: Readonly<Record<string, string>>): CaseDocument[] {
  return lines.flatMap((line): CaseDocument[] => {
    const fact = recorded.safeParse(line.raw).data;
    if (line.source !== 'ledger' || line.seq === null || fact === undefined) return [];
    const parts = Object.entries(fact.data)
      .filter(([field]) => !noParts.has(field))
      .flatMap(([field, value]) => partOf(field, value, texts))
      .sort((a, b) => place(a.field) - place(b.field));
    if (parts.length === 0) return [];
    const office = fact.data['office'] ?? fact.actor.office;
    return [
      {
        seq: line.seq,
        type: line.type,
        at: line.at,
        by: line.by,
        office: typeof office === 'string' ? office : null,
        isPetitioners: fact.actor.kind === 'public' || petitionersOwn.has(line.type),
        parts,
      },
    ];
  });
}

function partOf(field: string, value: unknown, texts: Readonly<Record<string, string>>): DocumentPart[] {
  const { data } = ref.safeParse(value);
  return data === undefined ? [] : [{ field, digest: data.digest, text: texts[data.digest] ?? null }];
}
