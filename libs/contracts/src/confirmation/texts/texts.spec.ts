import { describe, expect, it } from '@jest/globals';
import { confirmationKind, confirmationWords, type ConfirmationPhase } from '#libs/confirmation';
import type { FactContract, FactData } from '../../fact.js';
import type { Sentence } from '../../sentences/sentence.js';
import { commands, confirmation, phases } from '../head.js';
import { facts } from './facts.js';
import { part } from './part.js';
import { texts } from './texts.js';
import { words } from './words.js';

const named = (text: string): string =>
  [...text.matchAll(/\{(\w+)\}/gu)]
    .map(([, name]) => name)
    .sort()
    .join();
const names = { ruleOf: String, rungOf: String, dueOf: String, officeOf: String, said: ({ en }: Sentence) => en };
const sentences: readonly Sentence[] = [
  ...[phases, commands, texts.consequences, texts.steps, texts.failures, texts.hints, texts.fields].flatMap((one) =>
    Object.values<Sentence>(one),
  ),
  ...Object.values<FactContract>(facts).flatMap(({ said, variants = [] }) => [said, ...variants]),
  ...Object.values(words).flatMap((values) => Object.values<Sentence>(values)),
  ...[part.noted.said, ...(part.noted.variants ?? []), part.ended.said, part.parentKnows.said],
];
const courses = ['open', 'noteParties', 'replace', 'passMoment'];

describe('what is said of a judicial confirmation', () => {
  it('has words for its commands, phases, duties and values, and for no others', () => {
    const own = Object.keys(confirmationKind.decide).filter((name) => !courses.includes(name));
    expect(Object.keys(commands).sort()).toEqual(own.sort());
    expect(Object.keys(texts.consequences).sort()).toEqual(own.sort());
    const all: Readonly<Record<ConfirmationPhase, Sentence>> = phases;
    expect(Object.keys(all)).toHaveLength(4);
    const acts = Object.values(confirmation.duties).flatMap((one) => one.acts);
    expect(acts.filter((act) => !Object.hasOwn(commands, act))).toEqual([]);
    const values = Object.keys(confirmationWords).map((field) => [
      field,
      Object.keys(words[field as keyof typeof confirmationWords]),
    ]);
    expect(Object.fromEntries(values)).toEqual(confirmationWords);
  });

  it('names the same in both languages', () => {
    expect(sentences.filter(({ zh, en }) => zh === '' || en === '' || named(zh) !== named(en))).toEqual([]);
  });

  it('says of a fact what the fact holds', () => {
    const lacking = Object.entries<FactContract>(facts).flatMap(([type, fact]) => {
      const { data = {} } = confirmationKind.examples.find((one) => one.type === type) ?? {};
      const of = data as FactData;
      const held = Object.keys({ ...of, ...fact.values?.(of, names) });
      return named(fact.said.en)
        .split(',')
        .filter((name) => name !== '' && !held.includes(name));
    });
    expect(lacking).toEqual([]);
  });

  it('tells its mediation each of its causes in a sentence of its own', () => {
    const said = (cause: string) => part.noted.variants?.find(({ fits }) => fits({ cause }, []))?.en;
    const causes = ['applied/1/2026-08-20', 'over/confirmed/2026-09-01', 'replaced'];
    expect(new Set(causes.map(said)).size).toBe(causes.length);
    expect(causes.map(said)).not.toContain(undefined);
    const over = { name: 'confirmation', cause: 'over/confirmed/2026-09-01' };
    expect(part.noted.values?.(over, names)).toEqual({ on: '2026-09-01', as: 'confirmed' });
  });
});
