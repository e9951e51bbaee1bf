const pageBytes = 65_536;

/** What is used here of WebAssembly's JavaScript interface, which Node's own types do not have. */
interface Memory {
  readonly buffer: ArrayBufferLike;
  grow(pages: number): number;
}
interface Asked {
  readonly initial: number;
  readonly maximum?: number;
  readonly shared?: boolean;
}
type MakesMemory = new (asked: Asked) => Memory;
/** Where a thread finds it. */
export interface MemorySpace {
  Memory: MakesMemory & { readonly prototype: Memory };
}

/**
 * Holds every memory of WebAssembly that is made in this thread below a ceiling: what grows beyond it is refused, as if the
 * machine had no more. It has to be called before a library is loaded.
 *
 * @returns whether something was refused so far: what fails from then on may have failed by it
 */
export function holdMemory(mostBytes: number, space: MemorySpace): () => boolean {
  let isRefused = false;
  const mostPages = Math.floor(mostBytes / pageBytes);
  const { Memory: Unheld } = space;
  const prototype: Memory = Unheld.prototype;
  // oxlint-disable-next-line typescript/unbound-method -- it is called with the memory that it is of
  const { grow } = prototype;
  prototype.grow = function (this: Memory, pages: number): number {
    if (this.buffer.byteLength / pageBytes + pages > mostPages) {
      isRefused = true;
      throw new RangeError('no more memory for a preview');
    }
    return grow.call(this, pages);
  };
  // One that threads share is grown by any of them, so its ceiling is told where it is made.
  space.Memory = new Proxy(Unheld, {
    construct: (target, [asked]: [Asked]) =>
      new target(asked.maximum === undefined ? asked : { ...asked, maximum: Math.min(asked.maximum, mostPages) }),
  });
  return () => isRefused;
}
