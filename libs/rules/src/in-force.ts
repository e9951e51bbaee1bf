import type { RulePack } from './rule-pack.js';

// Codes of administrative divisions (GB/T 2260) have two digits for each level below the country: CN-53, CN-5329, CN-532924.
const digitsPerLevel = 2;

/** A jurisdiction and those above it, the nearest first: county, prefecture, province, country. */
export function jurisdictionsUpward(jurisdiction: string): string[] {
  const [country = '', local = ''] = jurisdiction.split('-');
  const levels = Math.ceil(local.length / digitsPerLevel);
  const below = Array.from({ length: levels }, (_, index) => {
    return `${country}-${local.slice(0, (levels - index) * digitsPerLevel)}`;
  });
  return [...below, country];
}

/**
 * The pack of each procedure that a jurisdiction goes by: its own, or that of the nearest one above it.
 *
 * @param packs those in force, at most one for each procedure and jurisdiction
 */
export function packsInForce(packs: readonly RulePack[], jurisdiction: string): RulePack[] {
  const upward = jurisdictionsUpward(jurisdiction);
  const procedures = [...new Set(packs.map(({ procedure }) => procedure))];
  return procedures.flatMap((procedure) => {
    const own = packs.filter((pack) => pack.procedure === procedure);
    const nearest = upward.flatMap((place) => own.filter((pack) => pack.jurisdiction === place));
    return nearest.slice(0, 1);
  });
}
