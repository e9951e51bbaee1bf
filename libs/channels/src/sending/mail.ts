import { readFileSync } from 'node:fs';
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
  /** Certificates that the server is believed by (PEM), where it is not one of the public ones. */
  readonly ca: string | null;
  readonly login: { readonly user: string; readonly password: Secret<string> } | null;
  /** `名称 <address>` */
  readonly from: string;
}

const connectMs = 10_000;
// RFC 5321, 4.5.3.2.6 asks for ten minutes after the end of the text; an activity waits one.
const silenceMs = 45_000;
// One address, no name, no list: what a party left is never read as more than that.
const address = /^[^\s@<>,;:"\\()[\]]{1,64}@[^\s@<>,;:"\\()[\]]{1,255}$/u;

/** Mail by SMTP, a connection for each message, so that it is known what of it had left. */
export function mailChannel(options: MailOptions): Channel {
  return {
    send: async (message) => {
      const to = message.to.reveal().trim();
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
        const failed = await reached(connection, options);
        if (failed !== null) return failed;
        return await handedOver(connection, mail.getEnvelope(), await mail.build());
      } finally {
        connection.close();
      }
    },
  };
}

const domainOf = (from: string): string => /@([\w.-]+)/u.exec(from)?.[1] ?? 'maplebridge.invalid';

function connectionOf({ host, port, security, ca }: MailOptions) {
  return {
    ...{ host, port, secure: security === 'tls', requireTLS: security === 'starttls', ignoreTLS: security === 'none' },
    tls: { minVersion: 'TLSv1.2' as const, ...(ca === null ? {} : { ca: readFileSync(ca) }) },
    ...{ connectionTimeout: connectMs, greetingTimeout: connectMs, dnsTimeout: connectMs, socketTimeout: silenceMs },
  };
}

type Failure = Error & { readonly code?: string | undefined; readonly responseCode?: number | undefined };

/** Connects and signs in; null: it stands. Nothing of the message has left by then. */
async function reached(connection: SMTPConnection, { login }: MailOptions): Promise<Outcome | null> {
  const failed = await settled((done) => {
    connection.once('error', done);
    connection.connect((error) => done(error ?? null));
  });
  if (failed !== null) return unavailable('not_reachable');
  if (login === null) return null;
  const { user, password } = login;
  const rejected = await settled((done) => connection.login({ user, pass: password.reveal() }, (error) => done(error)));
  if (rejected === null) return null;
  return rejected.responseCode === undefined ? unavailable('not_reachable') : refused('not_authorized', false);
}

async function handedOver(
  connection: SMTPConnection,
  envelope: ReturnType<ReturnType<MailComposer['compile']>['getEnvelope']>,
  content: Buffer,
): Promise<Outcome> {
  const failed = await settled((done) => {
    connection.once('error', done);
    connection.send({ ...envelope, size: content.length }, content, (error) => done(error));
  });
  if (failed === null) return { kind: 'accepted', reference: null, parts: 1 };
  const said = failed.responseCode;
  // Without an answer nobody knows how much was read.
  if (said === undefined) return unknown('no_answer');
  return refused(failed.code === 'EENVELOPE' && said >= 550 ? 'bad_address' : 'refused', said >= 500);
}

/** The failure of a step that is called back, or of its connection; null: it is done. */
function settled(step: (done: (failed: Failure | null) => void) => void): Promise<Failure | null> {
  return new Promise((settle) => step(settle));
}
