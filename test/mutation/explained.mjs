/** Mutants that nobody can catch, and why: what they change cannot be seen from outside (equivalent mutants). */
const explained = [];

const squeezed = (text) => text.replaceAll(/\s+/g, ' ');

/** Why a mutant may survive; null where nobody has said. */
export function explanationOf({ file, original, replacement }) {
  const found = explained.find(
    (one) => one.file === file && one.original === squeezed(original) && one.replacement === squeezed(replacement),
  );
  return found?.why ?? null;
}
