import { createHash } from 'node:crypto';

/** Chance that is the same for the same names, on every machine: what is made up can be made up again. */
export class Chance {
  private state: number;

  constructor(...names: readonly (string | number)[]) {
    this.state = createHash('sha256').update(names.join('\n')).digest().readUInt32LE(0);
  }

  /** At least 0, below 1 (mulberry32). */
  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let t = this.state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number, both ends included. */
  whole(from: number, to: number): number {
    return from + Math.floor(this.next() * (to - from + 1));
  }

  /** True so often. */
  is(share: number): boolean {
    return this.next() < share;
  }

  /** One of a list. */
  of<T>(list: readonly T[]): T {
    const one = list[Math.floor(this.next() * list.length)];
    if (one === undefined) throw new Error('nothing to choose from');
    return one;
  }

  /** One of a list whose members have weights. */
  weighed<T extends { readonly weight: number }>(list: readonly T[]): T {
    const all = list.reduce((sum, { weight }) => sum + weight, 0);
    let rest = this.next() * all;
    for (const one of list) {
      rest -= one.weight;
      if (rest < 0) return one;
    }
    return this.of(list);
  }
}
