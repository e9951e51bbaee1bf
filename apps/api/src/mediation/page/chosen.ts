import type { OwnMediation } from '#contracts/mediation';
import { isDomainError } from '#libs/kernel';
import { isWithoutMandate } from '../../intake/receipt-right.js';
import type { Platform } from '../../platform.js';
import { untouched, type Drawn } from '../../portal/form-keys.js';
import type { FormFields } from '../../portal/forms.js';
import type { Pass } from '../../portal/pass.js';
import { readOwnMediation } from '../own/reading.js';

/** What whoever has the right reads, and for whom from here on: whatever is sent from the page says so with it. */
export interface Read {
  readonly own: OwnMediation;
  readonly pass: Pass;
}

/** For whom it was chosen; where that mandate is over, for whom it may still. */
export async function readChosen(platform: Platform, pass: Pass): Promise<Read> {
  const own = await readOwnMediation(platform, pass).catch((thrown: unknown) => {
    if (pass.of === null || !isDomainError(thrown) || !isWithoutMandate(thrown.code)) throw thrown;
    return readOwnMediation(platform, { ...pass, of: null });
  });
  return { own, pass: { ...pass, of: own.party } };
}

/** Whoever sends a form, for whom it was drawn: two pages may stand open, each for another one. */
export function senderOf(form: FormFields, pass: Pass): Pass {
  const of = form['of'] ?? '';
  return /^p[0-9a-f-]{1,9}$/.test(of) ? { ...pass, of } : pass;
}

/**
 * A form at its own address, for whom it is. What goes back there with what was typed is for the one for whom it was typed, whomever
 * another page has chosen since; what was typed for one for whom nobody may any more is shown with no other.
 */
export async function readTyped(
  platform: Platform,
  pass: Pass,
  typed: Drawn,
): Promise<Read & { readonly drawn: Drawn }> {
  const of = typed.typed['of'];
  const read = await readChosen(platform, senderOf(typed.typed, pass));
  return { ...read, drawn: of === undefined || of === read.own.party ? typed : untouched };
}

/** What was typed, with whom it is for. */
export const typedFor = ({ own }: Pick<Read, 'own'>, typed: FormFields): FormFields => ({ ...typed, of: own.party });
