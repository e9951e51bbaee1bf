import { contractOf, headOf, type CommandContract } from '#libs/contracts';

type Contracts = Readonly<Record<string, CommandContract>>;

/** The commands of a kind of case, whose contract came with the page. */
export const contractsOf = (kind: string): Contracts => contractOf(kind)?.commands ?? {};

/** Where the cases of a kind are asked for: `/api/petitions`. */
export const apiOf = (kind: string): string => `/api/${headOf(kind)?.address ?? kind}`;
