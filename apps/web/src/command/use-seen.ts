import { contractOf } from '#libs/contracts';
import { useState } from 'react';
import type { CaseSeen } from './form-hints.js';

interface Shown {
  readonly version: number;
  readonly detail: CaseSeen | undefined;
}

/** The case as the giver of a command has it before them. */
export interface Seen extends Shown {
  /** What is given is a signature, a ruling, a finding: of what was seen, and of nothing that came in its place. */
  readonly isSigned: boolean;
  /** From here on it is the case as it is now. */
  readonly see: () => void;
}

/**
 * What whoever signs has seen (先看后签): the case as it was when the form was opened, whatever happens to it meanwhile, until
 * they ask to see it anew. Every other command is given on the case as it is.
 */
export function useSeen(kind: string, command: string, now: Shown): Seen {
  const isSigned = contractOf(kind)?.bulk[command] === 'sight';
  const [first, setFirst] = useState(now);
  return { ...(isSigned ? first : now), isSigned, see: () => setFirst(now) };
}
