import type { SealedText } from '#libs/docket';
import type { TextRef } from '#libs/kernel';
import words from '../words/matters.json' with { type: 'json' };
import type { Chance } from './chance.js';
import { filler } from './matter.js';
import type { Seals } from './setting.js';

/** The texts of one case: made up, sealed, and kept until they are recorded. */
export class Texts {
  private readonly kept = new Map<string, SealedText>();
  private readonly fill: (sentence: string) => string;

  constructor(
    private readonly seals: Pick<Seals, 'text'>,
    private readonly chance: Chance,
    place: string,
  ) {
    this.fill = filler(chance, place);
  }

  /** All of them; equal ones are one. */
  get texts(): readonly SealedText[] {
    return [...this.kept.values()];
  }

  /** A given text. */
  of(body: string): TextRef {
    const sealed = this.seals.text(body);
    this.kept.set(sealed.ref.digest, sealed);
    return sealed.ref;
  }

  /** One of the sentences of this kind. */
  one(kind: keyof typeof words.answers, what = ''): TextRef {
    const sentence = this.chance.of(words.answers[kind]);
    return this.of(this.fill(sentence.replaceAll('{事}', what)) || '无');
  }
}
