import type { RingOfTests } from './support/after-build.mjs';

export declare const rings: readonly RingOfTests[];
