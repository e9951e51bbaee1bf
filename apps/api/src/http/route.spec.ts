import { describe, expect, it } from '@jest/globals';
import type { ExecutionContext } from '@nestjs/common';
import * as z from 'zod';
import { Change, Get } from './route.js';

const options = { permit: 'public', summary: { zh: '查', en: 'Look' }, answers: z.object({}) };
type Declare = typeof Get | typeof Change;

/** A controller with one route, and what Nest would give its handler first for a request with these headers. */
function declared(declare: Declare, params: Readonly<Record<string, z.ZodType>> = {}) {
  class Controller {
    readonly name = 'controller';
  }
  const descriptor = { value: (asked: object) => asked, writable: true };
  declare(':id', { ...options, params })(Controller.prototype, 'look', descriptor);
  const given = Reflect.getMetadata('__routeArguments__', Controller, 'look') as Record<
    string,
    { index: number; data: unknown; factory?: (data: unknown, context: ExecutionContext) => object }
  >;
  const first = Object.values(given).find(({ index }) => index === 0);
  return (headers: Readonly<Record<string, string>>) => {
    const http = { getRequest: () => ({ headers, ip: '10.0.0.1' }), getResponse: () => ({}) };
    const context = { switchToHttp: () => http } as unknown as ExecutionContext;
    return descriptor.value(first?.factory?.(first.data, context) ?? {});
  };
}

describe('a route', () => {
  it('gives the key to the handler of a change, which is refused without one', () => {
    const change = declared(Change);
    expect(change({ 'idempotency-key': 'k-1' })).toMatchObject({ key: 'k-1', source: '10.0.0.1' });
    expect(() => change({})).toThrow(expect.objectContaining({ code: 'http.key_required' }));
    expect(() => change({ 'idempotency-key': 'with space' })).toThrow();
  });

  it('gives no key to the handler of anything else, also where the request has one', () => {
    const get = declared(Get);
    expect(get({})).not.toHaveProperty('key');
    expect(get({ 'idempotency-key': 'k-1' })).not.toHaveProperty('key');
  });

  it.each(['caller', 'key', 'source', 'language', 'request', 'reply', 'query', 'body'])(
    'is not declared with a parameter named %s, which would stand in the place of the request’s own',
    (name) => {
      expect(() => declared(Get, { [name]: z.string() })).toThrow(`:id: a parameter may not be named ${name}`);
    },
  );

  it('is declared with any other', () => {
    expect(declared(Get, { id: z.string() })({})).toHaveProperty('source');
  });
});
