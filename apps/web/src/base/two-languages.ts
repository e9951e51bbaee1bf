/** Texts of one capability: each in both languages, so that one without the other does not compile. */
export type TwoLanguages = Readonly<Record<string, { readonly zh: string; readonly en: string }>>;
