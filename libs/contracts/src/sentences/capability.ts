/** The capability that a code belongs to: `petition.ended` to `petition`. */
export const capabilityOf = (code: string): string => code.split('.')[0] ?? code;
