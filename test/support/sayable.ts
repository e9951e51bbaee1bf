import { allContracts, errorSentences } from '#libs/contracts';
import type { Refusal } from '#libs/kernel';

await allContracts();
const sentences = errorSentences();

/** Whoever is refused reads why: each detail that the sentence of its code names is there. @throws Error if one is not */
export function expectSayable({ code, details }: NonNullable<Refusal>): void {
  const { zh, en } = sentences[code] ?? { zh: '', en: '' };
  const named = [...`${zh}${en}`.matchAll(/\{(\w+)\}/gu)].map(([, name = '']) => name);
  const missing = new Set(named.filter((name) => !Object.hasOwn(details, name)));
  if (missing.size > 0) throw new Error(`${code} is said with ${[...missing].join(', ')}, which it does not have`);
}
