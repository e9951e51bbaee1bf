import type { Language } from '#libs/contracts';
import { factOfKind, kindOf } from '#libs/docket';
import type { Block } from '#libs/document';
import type { CaseId, TextRef } from '#libs/kernel';
import { missingContents, textOfNotice } from '#libs/notice';
import { reads } from '#libs/persistence';
import { clausesOf } from '../document/clauses.js';
import { actLength } from '../document/document-of-fact.js';
import { whoIn } from '../document/named-people.js';
import { actorOf } from '../intake/receipt-right.js';
import { ownOf } from '../kinds.js';
import type { Platform } from '../platform.js';

/** A document of the petitioner's that was kept as it was served, by the fact that it is. */
interface Served {
  readonly caseId: CaseId;
  /** Whose right was shown. */
  readonly party: string;
  readonly seq: number;
  readonly number: string;
  readonly language: Language;
}

/**
 * What a document says on its page, clauses and all, for its petitioner to read and to have read aloud: what somebody typed is
 * the least of it. Null: something of it was erased.
 */
export async function servedWords(platform: Platform, served: Served): Promise<readonly Block[] | null> {
  const { caseId, seq, number, language } = served;
  const { database, registry } = platform;
  const { notices } = ownOf('petition');
  if (notices === undefined) return null;
  const kind = 'petition';
  const types = { withTexts: notices.looksAt, withoutTexts: [] };
  const [file, { offices }] = await Promise.all([
    reads.readOwnFile(database, { kind, caseId }, types),
    platform.world(),
  ]);
  const law = kindOf(registry, kind);
  const facts = (file?.facts ?? []).map((whole) => factOfKind(law, whole)).filter((one) => one.seq <= seq + actLength);
  const fact = facts.find((one) => one.seq === seq);
  if (file === null || fact === undefined) return null;
  const bodies = new Map(file.texts.map(({ digest, body }) => [digest, body]));
  const textOf = (ref: TextRef | null | undefined): string | null =>
    ref == null ? null : (bodies.get(ref.digest) ?? null);
  const head = { id: caseId, number, rulePack: file.rulePack };
  const given = await notices.of(
    platform,
    { actor: actorOf(served) },
    // The papers of a petition name nobody but whom they are addressed to.
    { head, facts, fact, offices, textOf, language, who: whoIn([]) },
  );
  if (given === null || missingContents(given.kind, given.contents).length > 0) return null;
  const clauses = await clausesOf(database, { kind: given.kind, language }, { caseId, seq });
  return textOfNotice(clauses, given.contents);
}
