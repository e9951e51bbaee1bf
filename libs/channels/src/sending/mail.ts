import MailComposer from 'nodemailer/lib/mail-composer';
import SMTPConnection from 'nodemailer/lib/smtp-connection';
import type { Secret } from '#libs/config';
import { refused, unavailable, unknown, type Channel, type Outcome } from '../channel.js';

/** How a server of mail is spoken to (SMTP). */
export interface MailOptions {
  readonly host: string;
  readonly port: number;
  /** `tls`: from the first byte; `starttls`: before anything is said; `none`: only on a trusted line. */
  readonly security: 'tls' | 'starttls' | 'none';
  /** Certificates that the server is believed by, as PEM, where it is not one of the public ones. */
  readonly ca: string | null;
  readonly login: { readonly user: string; readonly password: Secret<string> } | null;
  /** `名称 <address>` */
  readonly from: string;
}

/** How long one message is waited for, in milliseconds. */
export interface Patience {
  /** From the name of the server to the end of signing in. */
  readonly reachMs: number;
  /** From there to the answer to the text. */
  readonly handOverMs: number;
}

// The activity that sends waits a minute: who is killed by it cannot say that nothing had left. So both together are less,
// with time for the database and the journal, though RFC 5321, 4.5.3.2.6 asks for ten minutes after the end of the text.
export const patience: Patience = { reachMs: 20_000, handOverMs: 30_000 };
const connectMs = 10_000;
// One address, no name, no list: what a party left is never read as more than that.
const address = /^[^\s@<>,;:"\\()[\]]{1,64}@[^\s@<>,;:"\\()[\]]{1,255}$/u;

/** Mail by SMTP, a connection for each message, so that it is known what of it had left. */
export function mailChannel(options: MailOptions, { reachMs, handOverMs }: Patience = patience): Channel {
  return {
    isAddress: (to) => address.test(addressIn(to)),
    send: async (message) => {
      const to = addressIn(message.to);
      if (!address.test(to)) return refused('bad_address', true);
      const mail = new MailComposer({
        ...{ from: options.from, to, subject: message.subject, text: message.text },
        messageId: `<${message.id}@${domainOf(options.from)}>`,
        headers: { 'Auto-Submitted': 'auto-generated' },
        ...{ disableFileAccess: true, disableUrlAccess: true },
      }).compile();
      const connection = new SMTPConnection(connectionOf(options));
      // What goes wrong after its step was told is no news, and unheard it would end the process.
      connection.on('error', () => undefined);
      try {
        const content = await mail.build();
        const failed = await within(reachMs, connection, (step) => reached(step, options));
        if (failed !== null) return failed;
        return await within(handOverMs, connection, (step) => handedOver(step, mail.getEnvelope(), content));
      } finally {
        connection.close();
      }
    },
  };
}

const addressIn = (to: Secret<string>): string => to.reveal().trim();
const domainOf = (from: string): string => /@([\w.-]+)/u.exec(from)?.[1] ?? 'maplebridge.invalid';

function connectionOf({ host, port, security, ca }: MailOptions) {
  return {
    ...{ host, port, secure: security === 'tls', requireTLS: security === 'starttls', ignoreTLS: security === 'none' },
    tls: { minVersion: 'TLSv1.2' as const, ...(ca === null ? {} : { ca }) },
    ...{ connectionTimeout: connectMs, greetingTimeout: connectMs, dnsTimeout: connectMs },
  };
}

/** With the step of the protocol that failed, and what the server said to it. */
type Failure = Error & { readonly command?: string | undefined; readonly responseCode?: number | undefined };

/** A step over a connection, whose end is told. */
interface Step {
  readonly connection: SMTPConnection;
  /** The failure of what calls back, of its connection or of its time; null: it is done. */
  readonly settled: (start: (done: (failed: Failure | null) => void) => void) => Promise<Failure | null>;
}

/** Connects and signs in; null: it stands. Nothing of the message has left by then. */
async function reached({ connection, settled }: Step, { login }: MailOptions): Promise<Outcome | null> {
  const failed = await settled((done) => connection.connect((error) => done(error ?? null)));
  if (failed !== null) return unavailable('not_reachable');
  if (login === null) return null;
  const { user, password } = login;
  const rejected = await settled((done) => connection.login({ user, pass: password.reveal() }, (error) => done(error)));
  if (rejected === null) return null;
  const said = rejected.responseCode;
  if (said === undefined) return unavailable('not_reachable');
  return said < 500 ? unavailable('busy') : refused('not_authorized', false);
}

async function handedOver(
  { connection, settled }: Step,
  envelope: ReturnType<ReturnType<MailComposer['compile']>['getEnvelope']>,
  content: Buffer,
): Promise<Outcome> {
  const failed = await settled((done) =>
    connection.send({ ...envelope, size: content.length }, content, (error) => done(error)),
  );
  if (failed === null) return { kind: 'accepted', reference: null, parts: 1 };
  const said = failed.responseCode;
  // Without an answer nobody knows how much was read.
  if (said === undefined) return unknown('no_answer');
  const isForGood = said >= 500;
  // It would take none of ours, whoever they are for.
  if (failed.command === 'MAIL FROM') return refused(isForGood ? 'not_authorized' : 'refused', false);
  return refused(failed.command === 'RCPT TO' && said >= 550 ? 'bad_address' : 'refused', isForGood);
}

/** Takes a step that ends in this time. A connection that fails, ends or stays silent ends it, whether it calls back or not. */
async function within<T>(ms: number, connection: SMTPConnection, take: (step: Step) => Promise<T>): Promise<T> {
  const broken = new Promise<Failure>((settle) => {
    connection.once('error', settle);
    // After what calls back in the same turn, which knows more: a server that closes says why first.
    connection.once('end', () => setImmediate(settle, new Error('the connection has ended')));
  });
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<Failure>((settle) => {
    timer = setTimeout(settle, ms, new Error('its time is over'));
  });
  const settled: Step['settled'] = async (start) =>
    await Promise.race([new Promise<Failure | null>((settle) => start(settle)), broken, late]);
  try {
    return await take({ connection, settled });
  } finally {
    clearTimeout(timer);
  }
}
