import type { Warned } from '#libs/kind';
import type { SupervisionDossier } from './case.js';
import type { DespiteUndone } from './commands.js';
import { undoneDetails } from './undone.js';

/** What somebody should know before a command, though nothing of it is refused: what stays undone. */
export function warningsOf(
  { parent }: SupervisionDossier,
  { type, payload }: { readonly type: string; readonly payload: object },
): readonly Warned[] {
  if (type !== 'reportCorrection' && type !== 'verifyCorrection') return [];
  const { undone = [] } = payload as DespiteUndone;
  return undone.length === 0
    ? []
    : [{ code: 'supervision.stays_undone', details: undoneDetails(undone, parent?.kind ?? '') }];
}
