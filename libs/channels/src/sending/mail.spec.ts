import { createServer, type AddressInfo } from 'node:net';
import { describe, expect, it } from '@jest/globals';
import { Secret } from '#libs/config';
import { selfSigned } from '../../../../infra/local/engine-certificate.js';
import { aMailServer } from '../../../../test/support/channels/a-mail-server.js';
import { mailChannel, patience, type MailOptions } from './mail.js';

const options = (port: number, more: Partial<MailOptions> = {}): MailOptions => ({
  ...{ host: '127.0.0.1', port, security: 'none', ca: null, login: null, from: '信访局 <noreply@xf.example>' },
  ...more,
});
const message = {
  id: 'a1x1',
  to: new Secret('li@home.example'),
  subject: '您有一份文书待查看',
  text: '请凭查询码查看\n.\n',
};

describe('mail', () => {
  it('is handed over with our id, and is read as it was written', async () => {
    const server = await aMailServer();
    expect(await mailChannel(options(server.port)).send(message)).toMatchObject({ kind: 'accepted' });
    await server.close();
    const [{ to, source } = { to: [], source: '' }] = server.mails;
    expect(to).toEqual(['li@home.example']);
    expect(source).toContain('Message-ID: <a1x1@xf.example>');
    expect(source).toContain('Auto-Submitted: auto-generated');
    const encoded = source.split('\r\n\r\n').slice(1).join('');
    expect(Buffer.from(encoded, 'base64').toString()).toContain('请凭查询码查看');
  });

  it.each(['tls', 'starttls'] as const)('signs in over %s with a server that is believed', async (security) => {
    const { cert, key } = selfSigned('localhost');
    const seen: unknown[] = [];
    const server = await aMailServer({
      ...{ cert, key, secure: security === 'tls', authOptional: false, disabledCommands: [] },
      onAuth: ({ username, password }, { secure }, done) => {
        seen.push([username, password, secure]);
        done(null, { user: username });
      },
    });
    const login = { user: 'xf', password: new Secret('hidden') };
    const channel = mailChannel(options(server.port, { host: 'localhost', security, ca: cert, login }));
    expect(await channel.send(message)).toMatchObject({ kind: 'accepted' });
    await server.close();
    expect([seen, server.mails.length]).toEqual([[['xf', 'hidden', true]], 1]);
  });

  it('signs in with a password only where the line is closed to others', async () => {
    const seen: string[] = [];
    const server = await aMailServer({
      ...{ authOptional: false, disabledCommands: [], allowInsecureAuth: false },
      onAuth: ({ username = '' }, _session, done) => (seen.push(username), done(null, { user: username })),
    });
    // Its certificate is its own: nobody vouches for it, and nothing is said to it.
    const login = { user: 'xf', password: new Secret('hidden') };
    const sent = await mailChannel(options(server.port, { security: 'starttls', login })).send(message);
    await server.close();
    expect([sent, seen, server.mails]).toEqual([{ kind: 'unavailable', code: 'not_reachable' }, [], []]);
  });

  it.each([
    ['an address that nobody has', 550, { kind: 'refused', code: 'bad_address', isFinal: true }],
    ['a mailbox that is full for now', 452, { kind: 'refused', code: 'refused', isFinal: false }],
  ])('is refused for %s', async (_what, responseCode, outcome) => {
    const server = await aMailServer({
      onRcptTo: (_address, _session, done) => done(Object.assign(new Error('no'), { responseCode })),
    });
    expect(await mailChannel(options(server.port)).send(message)).toEqual(outcome);
    await server.close();
  });

  it('is refused for a password that is wrong, not for good', async () => {
    const server = await aMailServer({
      allowInsecureAuth: true,
      onAuth: (_auth, _session, done) => done(new Error('wrong')),
    });
    const login = { user: 'xf', password: new Secret('wrong') };
    expect(await mailChannel(options(server.port, { login })).send(message)).toMatchObject({ code: 'not_authorized' });
    await server.close();
  });

  it.each([
    ['hangs up', 'hangs_up', 'not_reachable'],
    ['says that it closes', 'closes', 'busy'],
    ['says no more', 'stalls', 'not_reachable'],
  ] as const)('has not left where the server %s at the signing in', async (_what, how, code) => {
    const server = await aMailServer({
      allowInsecureAuth: true,
      onAuth: (_auth, _session, done) => {
        if (how === 'hangs_up') server.hangUp();
        if (how === 'closes') done(Object.assign(new Error('closing'), { responseCode: 421 }));
      },
    });
    const login = { user: 'xf', password: new Secret('hidden') };
    const channel = mailChannel(options(server.port, { login }), { reachMs: 1_000, handOverMs: 1_000 });
    expect(await channel.send(message)).toEqual({ kind: 'unavailable', code });
    server.hangUp();
    await server.close();
    expect(server.mails).toEqual([]);
  });

  it('waits for the end of a text no longer than it may', async () => {
    const server = await aMailServer({ onData: (stream) => void stream.resume() });
    const channel = mailChannel(options(server.port), { reachMs: 5_000, handOverMs: 300 });
    expect(await channel.send(message)).toEqual({ kind: 'unknown', code: 'no_answer' });
    server.hangUp();
    await server.close();
  });

  it('waits less in all than the activity that sends it', () => {
    expect(patience.reachMs + patience.handOverMs).toBeLessThan(60_000);
  });

  it.each([
    ['for good', 553, { kind: 'refused', code: 'not_authorized', isFinal: false }],
    ['for now', 451, { kind: 'refused', code: 'refused', isFinal: false }],
  ])('lays nothing on the recipient where our sender is refused %s', async (_what, responseCode, outcome) => {
    const server = await aMailServer({
      onMailFrom: (_address, _session, done) => done(Object.assign(new Error('no'), { responseCode })),
    });
    expect(await mailChannel(options(server.port)).send(message)).toEqual(outcome);
    await server.close();
  });

  it('is not known to have gone where its text was read and no answer came', async () => {
    let read = '';
    const server = await aMailServer({
      onData: (stream) => {
        stream.on('data', (piece) => (read += String(piece)));
        stream.on('end', () => server.hangUp());
      },
    });
    const sent = await mailChannel(options(server.port)).send(message);
    await server.close();
    expect([sent, read === '']).toEqual([{ kind: 'unknown', code: 'no_answer' }, false]);
  });

  it('has not gone where nobody listens, or somebody who is no server of mail', async () => {
    const stranger = createServer((socket) => socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'));
    await new Promise<void>((resolve) => stranger.listen(0, '127.0.0.1', resolve));
    const { port } = stranger.address() as AddressInfo;
    const none = { kind: 'unavailable', code: 'not_reachable' };
    expect(await mailChannel(options(port)).send(message)).toEqual(none);
    await new Promise((resolve) => stranger.close(resolve));
    expect(await mailChannel(options(port)).send(message)).toEqual(none);
  });

  it.each(['', 'nobody', 'a@b.example, c@d.example', 'a@b.example\r\nBcc: c@d.example', 'Li <li@home.example>'])(
    'goes to one address alone, never to %j',
    async (to) => {
      expect(await mailChannel(options(1)).send({ ...message, to: new Secret(to) })).toMatchObject({
        code: 'bad_address',
      });
    },
  );
});
