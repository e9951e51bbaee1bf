/** Whoever is named first submitted the case, and has its query code; the others are further representatives (代表). */
export const firstPetitioner = 'p1';

/** Whose a document is: one that names nobody is the petitioner's. */
export const partyOf = (recipient: { readonly party: string | null } | null | undefined): string =>
  recipient?.party ?? firstPetitioner;
