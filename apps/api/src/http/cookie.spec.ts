import { describe, expect, it, jest } from '@jest/globals';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { carriedToken, requireSameSite, setSessionCookie } from './cookie.js';

const request = (more: object): FastifyRequest => ({ headers: {}, cookies: {}, ...more }) as unknown as FastifyRequest;
const onLoopback = { isLoopback: true };

function cookieSet(protocol: string, isLoopback: boolean) {
  const setCookie = jest.fn();
  const reply = { setCookie } as unknown as FastifyReply;
  setSessionCookie(request({ protocol }), reply, { settings: { isLoopback }, token: 't' });
  return setCookie.mock.calls[0];
}

describe('the cookie of a session', () => {
  it('is __Host- and Secure over HTTPS, and anywhere but on the loopback', () => {
    const secure = ['__Host-maplebridge', 't', { path: '/', httpOnly: true, sameSite: 'strict', secure: true }];
    expect(cookieSet('https', true)).toEqual(secure);
    expect(cookieSet('https', false)).toEqual(secure);
    expect(cookieSet('http', false)).toEqual(secure);
  });

  it('is plain over HTTP on the loopback alone', () => {
    expect(cookieSet('http', true)).toEqual(['maplebridge', 't', expect.objectContaining({ secure: false })]);
  });

  it('is read by the name that it would have been given', () => {
    const cookies = { maplebridge: 'plain', '__Host-maplebridge': 'host' };
    const read = (protocol: string) => carriedToken(request({ protocol, cookies }), onLoopback)?.token;
    expect([read('http'), read('https')]).toEqual(['plain', 'host']);
  });

  it('goes behind a bearer token, but not behind what is none', () => {
    const carried = (authorization: string) =>
      carriedToken(
        request({ protocol: 'http', cookies: { maplebridge: 'plain' }, headers: { authorization } }),
        onLoopback,
      );
    const token = 'x'.repeat(43);
    expect(carried(`Bearer ${token}`)).toEqual({ token, carrier: 'bearer' });
    expect(carried('Bearer none')).toEqual({ token: 'plain', carrier: 'cookie' });
    expect(carriedToken(request({ protocol: 'http' }), onLoopback)).toBeUndefined();
  });
});

describe('the rule against forged requests', () => {
  it('lets whatever reads pass', () => {
    for (const method of ['GET', 'HEAD']) {
      expect(() => {
        requireSameSite(request({ method, headers: { 'sec-fetch-site': 'cross-site' } }));
      }).not.toThrow();
    }
  });

  it.each([
    [{}, false],
    [{ 'sec-fetch-site': 'same-origin' }, true],
    [{ 'sec-fetch-site': 'same-site' }, false],
    [{ 'sec-fetch-site': 'cross-site', 'x-maplebridge': '1' }, false],
    [{ 'x-maplebridge': '1' }, true],
  ])('answers %j with %s', (headers, passes) => {
    const ask = (): void => {
      requireSameSite(request({ method: 'POST', headers }));
    };
    if (passes) expect(ask).not.toThrow();
    else expect(ask).toThrow('http.cross_site');
  });
});
