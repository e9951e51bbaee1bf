import { createServer } from 'node:http';
import { networkInterfaces } from 'node:os';
import { createServer as createRawServer, type AddressInfo } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import { Webhook } from 'standardwebhooks';
import { isDomainError } from '#libs/kernel';
import { AddressGuard, postWebhook, randomWebhookSecret, webhookSignature } from './index.js';

const codeOf = (work: () => unknown): string => {
  try {
    work();
    return 'allowed';
  } catch (error) {
    return isDomainError(error) ? error.code : String(error);
  }
};

describe('the signature of a webhook', () => {
  const message = { id: 'evt_1', timestamp: Math.floor(Date.now() / 1_000), body: '{"type":"case.fact","名":"好"}' };
  const headersBy = (secrets: readonly string[]) => ({
    'webhook-id': message.id,
    'webhook-timestamp': String(message.timestamp),
    'webhook-signature': webhookSignature(secrets, message),
  });

  it('is taken by a public library that knows the secret, and by none with another', () => {
    const [secret, other] = [randomWebhookSecret(), randomWebhookSecret()];
    expect(new Webhook(secret).verify(message.body, headersBy([secret]))).toEqual(JSON.parse(message.body));
    expect(() => new Webhook(other).verify(message.body, headersBy([secret]))).toThrow();
    expect(() => new Webhook(secret).verify(`${message.body} `, headersBy([secret]))).toThrow();
  });

  it('is by the old secret too while it is replaced', () => {
    const [old, fresh] = [randomWebhookSecret(), randomWebhookSecret()];
    for (const secret of [old, fresh]) new Webhook(secret).verify(message.body, headersBy([fresh, old]));
  });
});

describe('where webhooks may go', () => {
  const usual = new AddressGuard([]);
  const to = (guard: AddressGuard, url: string, resolved?: string): string =>
    codeOf(() => {
      const read = guard.requireUrl(url);
      if (resolved !== undefined) guard.requireAddress(read, resolved);
    });

  it.each([
    ['http://127.0.0.1/x'],
    ['http://[::1]/x'],
    ['http://[::ffff:127.0.0.1]/x'],
    ['http://[::ffff:7f00:1]/x'],
    ['http://0.0.0.0/x'],
    ['http://2130706433/x'],
    ['http://0x7f.1/x'],
    ['http://017700000001/x'],
    ['https://169.254.169.254/latest/meta-data'],
    ['https://100.100.100.200/latest/meta-data'],
    ['http://[fe80::1]/x'],
    ['http://[fd00:ec2::254]/x'],
    ['http://[64:ff9b::7f00:1]/x'],
    ['http://224.0.0.1/x'],
    ['http://255.255.255.255/x'],
  ])('is not %s', (url) => {
    expect(to(usual, url)).toBe('webhook.address_refused');
  });

  it.each([
    ['ftp://a.example/x'],
    ['file:///etc/passwd'],
    ['https://user:pass@a.example/'],
    ['nothing'],
    ['https://a.example/#x'],
  ])('is no address like %s', (url) => {
    expect(to(usual, url)).toBe('webhook.url_malformed');
  });

  it('is the county’s own network, there also without TLS, and elsewhere with it alone', () => {
    for (const address of ['10.1.2.3', '172.20.0.1', '192.168.1.1', 'fd12::1']) {
      expect(to(usual, 'http://hotline.county/x', address)).toBe('allowed');
    }
    expect(to(usual, 'https://upper.example/x', '203.0.113.7')).toBe('allowed');
    expect(to(usual, 'http://upper.example/x', '203.0.113.7')).toBe('webhook.plain_http');
  });

  it('is not this machine by an address of its networks, whatever network that is', () => {
    const mine = Object.values(networkInterfaces()).flatMap((one) => one?.map(({ address }) => address) ?? []);
    expect(mine.length).toBeGreaterThan(0);
    for (const address of mine)
      expect(to(usual, 'https://innocent.example/x', address)).toBe('webhook.address_refused');
    const [one = ''] = mine;
    expect(to(new AddressGuard([`${one}/${one.includes(':') ? '128' : '32'}`]), 'https://a.example/x', one)).toBe(
      'allowed',
    );
  });

  it('is judged by what a name resolves to when it is connected to', () => {
    for (const address of ['127.0.0.1', '::1', '169.254.169.254', '::ffff:169.254.169.254']) {
      expect(to(usual, 'https://innocent.example/x', address)).toBe('webhook.address_refused');
    }
  });

  it('is what the installation names and nothing else, once it names any', () => {
    const named = new AddressGuard(['hotline.county', '10.20.0.0/16', '127.0.0.1/32']);
    expect(to(named, 'http://hotline.county/x', '203.0.113.7')).toBe('allowed');
    expect(to(named, 'http://other.county/x', '10.20.1.1')).toBe('allowed');
    expect(to(named, 'http://127.0.0.1:8080/x')).toBe('allowed');
    expect(to(named, 'https://upper.example/x', '203.0.113.7')).toBe('webhook.address_refused');
    expect(to(new AddressGuard(['hotline.county']), 'https://upper.example/x')).toBe('webhook.address_refused');
  });
});

describe('a message on its way', () => {
  const guard = new AddressGuard(['127.0.0.0/8']);
  const message = { id: 'evt_1', timestamp: 1, body: '{}' };

  async function answered(status: number, headers: Record<string, string> = {}) {
    let asked = 0;
    const server = createServer((request, response) => {
      asked += 1;
      request.resume();
      response.writeHead(status, headers).end('x');
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const { port } = server.address() as AddressInfo;
    const url = `http://127.0.0.1:${String(port)}/hook`;
    const outcome = await postWebhook(guard, { url, secrets: [randomWebhookSecret()] }, message);
    server.close();
    return { outcome, asked };
  }

  it('is taken by any 2xx and by nothing else, and follows no redirect', async () => {
    expect(await answered(204)).toEqual({ outcome: { isTaken: true, status: 204 }, asked: 1 });
    expect((await answered(500)).outcome).toEqual({ isTaken: false, status: 500, code: 'status' });
    const elsewhere = { location: 'http://127.0.0.1:1/other' };
    expect(await answered(302, elsewhere)).toEqual({
      outcome: { isTaken: false, status: 302, code: 'status' },
      asked: 1,
    });
  });

  it('says why where nobody answers, and asks nobody where it may not', async () => {
    const secrets = [randomWebhookSecret()];
    const nobody = await postWebhook(guard, { url: 'http://127.0.0.1:1/x', secrets }, message);
    expect(nobody).toEqual({ isTaken: false, status: null, code: 'ECONNREFUSED' });
    const refused = await postWebhook(new AddressGuard([]), { url: 'http://localhost:1/x', secrets }, message);
    expect(refused).toEqual({ isTaken: false, status: null, code: 'webhook.address_refused' });
  });

  it.each([
    ['changes the protocol', 'HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: x\r\n\r\n'],
    ['begins an answer and goes', 'HTTP/1.1 200 OK\r\nContent-'],
    ['goes', ''],
  ])('comes to an end also where the receiver %s', async (_, said) => {
    const server = createRawServer((socket) => {
      socket.on('error', () => undefined);
      socket.once('data', () => socket.end(said));
    });
    await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
    const { port } = server.address() as AddressInfo;
    const url = `http://127.0.0.1:${String(port)}/hook`;
    const outcome = await postWebhook(guard, { url, secrets: [randomWebhookSecret()] }, message);
    server.close();
    expect(outcome).toMatchObject({ isTaken: false, status: null });
  });
});
