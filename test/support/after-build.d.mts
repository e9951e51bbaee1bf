export interface RingOfTests {
  readonly name: string;
  readonly title: string;
  readonly needsBuild?: boolean;
}

export interface RingDone {
  readonly ring: RingOfTests;
  readonly result: { readonly passed: number; readonly failed: number };
}

export declare function runnable(stage: readonly RingOfTests[], done: readonly RingDone[]): readonly RingOfTests[];
export declare function withoutBuild(ring: RingOfTests): RingDone;
