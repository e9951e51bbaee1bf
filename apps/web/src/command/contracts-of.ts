import { type CommandContract, contractOf, headOf } from '#libs/contracts';

/** The commands of a kind of case, whose contract came with the page. */
export const contractsOf = (kind: string): Readonly<Record<string, CommandContract>> =>
  contractOf(kind)?.commands ?? {};

/** Where the cases of a kind are asked for: `/api/petitions`. */
export const apiOf = (kind: string): string => `/api/${headOf(kind)?.address ?? kind}`;
