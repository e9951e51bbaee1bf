import type { FastifyInstance } from 'fastify';

/**
 * Which methods each address takes, gathered while routes are declared, so that a wrong method is answered as one (405)
 * and not as an address that is not there.
 */
export class KnownPaths {
  readonly #paths = new Map<string, { readonly pattern: RegExp; readonly methods: Set<string> }>();

  /** Listens to the routes that are declared from now on. */
  watch(fastify: FastifyInstance): void {
    fastify.addHook('onRoute', ({ url, method }) => {
      const known = this.#paths.get(url) ?? { pattern: patternOf(url), methods: new Set<string>() };
      for (const one of [method].flat()) known.methods.add(one);
      this.#paths.set(url, known);
    });
  }

  /**
   * The methods that an address takes, sorted.
   *
   * @param address as it was asked for, with or without a query
   * @returns none where there is no such address
   */
  methodsOf(address: string): readonly string[] {
    const [path = ''] = address.split('?');
    const taken = [...this.#paths.values()].filter(({ pattern }) => pattern.test(path));
    return [...new Set(taken.flatMap(({ methods }) => [...methods]))].sort();
  }
}

// A route is `/api/petitions/:id/accept`: every part is a word of its own or a parameter.
function patternOf(url: string): RegExp {
  const parts = url
    .split('/')
    .map((part) => (part.startsWith(':') ? '[^/]+' : part.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')));
  return new RegExp(`^${parts.join('/')}$`);
}
