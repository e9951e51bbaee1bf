import { checkFile, type FileStore } from '#libs/files';
import { as, type CaseId } from '#libs/kernel';
import { reads, type Queryable } from '#libs/persistence';
import type { LedgerFinding } from '#libs/docket';

const atOnce = 500;
// The fact comes after its file: one of today may be on its way.
const orphanMs = 24 * 3_600_000;

/** What is checked, and how far it is. */
interface Checking {
  readonly database: Queryable;
  readonly store: FileStore;
  readonly onFile: (count: number) => void;
}

/** What was found of the store of files. */
export interface FilesReport {
  readonly files: number;
  readonly findings: readonly LedgerFinding[];
}

/** Reads every file that a fact means to its end, and looks for files that none means. */
export async function verifyFiles({ database, store, onFile }: Checking): Promise<FilesReport> {
  const findings: LedgerFinding[] = [];
  let files = 0;
  for (let after = ''; ;) {
    const meant = await reads.listMeantFiles(database, after, atOnce);
    for (const { caseId, number, seq, sha256, bytes } of meant) {
      const problem = await checkFile(store, { sha256, bytes });
      if (problem !== null) findings.push({ caseId: as<CaseId>(caseId), number, seq, row: sha256, problem });
      onFile((files += 1));
    }
    const last = meant.at(-1);
    if (last === undefined) break;
    after = last.sha256;
  }
  return { files, findings: [...findings, ...(await orphans(database, store))] };
}

async function orphans(database: Queryable, store: FileStore): Promise<LedgerFinding[]> {
  const old: string[] = [];
  for await (const { sha256, keptAt } of store.kept()) if (keptAt < Date.now() - orphanMs) old.push(sha256);
  const found: LedgerFinding[] = [];
  for (let from = 0; from < old.length; from += atOnce) {
    const some = old.slice(from, from + atOnce);
    const meant = await reads.readMeantFiles(database, some);
    const nothing = { caseId: null, number: null, seq: null, problem: 'file_unknown' } as const;
    found.push(...some.filter((sha256) => !meant.has(sha256)).map((row) => ({ ...nothing, row })));
  }
  return found;
}
