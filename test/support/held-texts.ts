import { expect, it } from '@jest/globals';
import type { AnyKind } from '#libs/kind';
import type { FactContract, FactData, FactNames } from '../../libs/contracts/src/fact.js';
import type { KindTexts } from '../../libs/contracts/src/kind-contract.js';
import type { KindHead } from '../../libs/contracts/src/kind-head.js';
import { examplesIn } from '../examples/fact-example.js';
import type { Sentence } from '../../libs/contracts/src/sentences/sentence.js';

interface Held {
  /** Its law: commands, facts with an example of each, and the lists of values that it records, by field. */
  readonly kind: AnyKind;
  readonly values: Readonly<Record<string, readonly string[]>>;
  readonly head: KindHead;
  readonly texts: KindTexts;
  /** Commands that are nobody's button: of courses, of the platform, of a party on its own page. */
  readonly others: readonly string[];
  readonly phases: number;
}

/** What a sentence names, in order. */
const named = (text: string): string =>
  [...text.matchAll(/\{(\w+)\}/gu)]
    .map(([, name]) => name)
    .sort()
    .join();

/** Ids in the place of names, and English. */
export const plainNames: FactNames = {
  ...{ ruleOf: String, rungOf: String, dueOf: String, officeOf: String },
  said: ({ en }) => en,
};

/** Every sentence of a kind. */
function sentencesOf({ phases, commands }: KindHead, texts: KindTexts): readonly Sentence[] {
  const { consequences, steps, failures, hints, fields, facts, words, part } = texts;
  return [
    ...[phases, commands, consequences, steps, failures, hints, fields].flatMap((one) => Object.values<Sentence>(one)),
    ...Object.values<FactContract>(facts).flatMap(({ said, variants = [] }) => [said, ...variants]),
    ...Object.values(words).flatMap((values) => Object.values<Sentence>(values)),
    ...(part === null ? [] : [part.noted.said, ...(part.noted.variants ?? []), part.ended.said, part.parentKnows.said]),
  ];
}

/** Holds the texts of a kind to its law: everything has its words in both languages, and nothing else has. */
export function holdTexts({ kind, values, head, texts, others, phases }: Held): void {
  it('has words for its commands, phases, duties and values, and for no others', () => {
    const own = Object.keys(kind.decide).filter((name) => !others.includes(name));
    expect(Object.keys(head.commands).sort()).toEqual(own.sort());
    expect(Object.keys(texts.consequences).sort()).toEqual(own.sort());
    expect(Object.keys(head.phases)).toHaveLength(phases);
    const acts = Object.values(head.duties).flatMap((one) => one.acts);
    expect(acts.filter((act) => !Object.hasOwn(head.commands, act))).toEqual([]);
    const said = Object.keys(values).map((field) => [field, Object.keys(texts.words[field] ?? {})]);
    expect(Object.fromEntries(said)).toEqual(values);
  });

  it('names the same in both languages', () => {
    const unlike = sentencesOf(head, texts).filter(({ zh, en }) => zh === '' || en === '' || named(zh) !== named(en));
    expect(unlike).toEqual([]);
  });

  it('says of a fact what the fact holds', async () => {
    const examples = await examplesIn(`test/examples/${kind.name}.ts`);
    const lacking = Object.entries<FactContract>(texts.facts).flatMap(([type, fact]) => {
      const { data = {} } = examples.find((one) => one.type === type) ?? {};
      const of = data as FactData;
      const held = Object.keys({ ...of, ...fact.values?.(of, plainNames) });
      return named(fact.said.en)
        .split(',')
        .filter((name) => name !== '' && !held.includes(name));
    });
    expect(lacking).toEqual([]);
  });
}
