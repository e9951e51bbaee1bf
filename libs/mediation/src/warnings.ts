import type { KindContext, Warned } from '#libs/kind';
import type { MediationDossier } from './case.js';
import type { MediationCommands } from './commands.js';

/**
 * What is said beforehand of an agreement that a court would not confirm in whole (不予司法确认): it binds all the same, and
 * nobody is kept from it.
 *
 * @see 民诉法解释 355(1), 358; 民事诉讼法 205: not what a court has entrusted
 */
export function warningsOf(
  _dossier: MediationDossier,
  { type, payload }: { readonly type: string; readonly payload: object },
  _context: KindContext,
): readonly Warned[] {
  if (type !== 'drawUp') return [];
  const { limits, isPaperOnly } = payload as MediationCommands['drawUp'];
  const said = limits.map((limit): Warned => ({ code: 'mediation.court_confirms_not', details: { limits: limit } }));
  // What may not be signed electronically is of status, or of supplies: look which.
  const isOpen = isPaperOnly && !limits.includes('status');
  return isOpen ? [...said, { code: 'mediation.paper_only_status', details: {} }] : said;
}
