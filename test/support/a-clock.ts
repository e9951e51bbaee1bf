import { as, type Instant, type LegalDate, type OfficeId } from '#libs/kernel';
import type { ClockStart } from '#libs/rules';

export const day = (text: string): LegalDate => as<LegalDate>(text);
export const at = (text: string): Instant => as<Instant>(new Date(text).toISOString());
export const transport = as<OfficeId>('dept-transport');

/** How a clock of the bureau of transport is opened on a day. */
export const start = (rule: string, startOn: string, more: Partial<ClockStart> = {}): ClockStart => ({
  ...{ rule, n: 1, owner: transport, claim: null, startedBy: 'accepted', startOn: day(startOn) },
  ...more,
});
