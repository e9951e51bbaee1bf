import { importPrincipals, type Actor, type OfficeId } from '#libs/kernel';

/** What an import is told. */
export interface Aim {
  readonly format: string;
  readonly office: OfficeId;
  /** Made-up or borrowed data on a demonstration: every fact says so by its principal. */
  readonly isTrial: boolean;
  /** Closes what was answered in the source, where it has no column of states or had none when it was imported. */
  readonly isAnsweredClosed: boolean;
}

/** Who acts: the platform, for the office that received the messages. */
export function theImport({ office, isTrial }: Pick<Aim, 'office' | 'isTrial'>): Actor {
  const [real, trial] = importPrincipals;
  return { kind: 'platform', principal: isTrial ? trial : real, office, capacity: null };
}
