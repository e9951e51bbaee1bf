import type { CaseId } from '#libs/kernel';

/** What names a message: one recipient, one leg (环节) of a delivery. However often it is tried or restored, it goes once. */
export interface MessageKey {
  readonly caseId: CaseId;
  readonly leg: number;
}

const idForm = /^([0-9a-f]{8})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{4})([0-9a-f]{12})x([1-9]\d{0,5})$/u;

/** How a gateway knows the message: letters and digits alone, as the narrowest of them allow. */
export const messageIdOf = ({ caseId, leg }: MessageKey): string => `${caseId.replaceAll('-', '')}x${String(leg)}`;

/** The inverse; null: none of ours. */
export function messageKeyOf(id: string): MessageKey | null {
  const found = idForm.exec(id);
  if (found === null) return null;
  const [, a = '', b = '', c = '', d = '', e = '', leg = ''] = found;
  return { caseId: [a, b, c, d, e].join('-') as CaseId, leg: Number(leg) };
}
