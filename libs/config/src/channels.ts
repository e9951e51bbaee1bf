import * as z from 'zod';
import { guarded, isGuarded, number, secret, text } from './values.js';

/** Where the journal of what was sent lies: outside the database, so that a restored one sends nothing twice. */
export const journal = {
  JOURNAL_FOLDER: text('expected the path of a folder')
    .optional()
    .describe(
      'folder of the journal of what was sent, outside the database, shared by all workers and never restored with it; without it nothing is sent',
    ),
};

const address = text(guarded).refine((value) => isGuarded(value.replaceAll('{{id}}', 'id')), { error: guarded });

const switchable = ['sms', 'email', 'wecom', 'dingtalk'] as const;
const switchedOff = text(`expected channels among ${switchable.join(', ')}, separated by commas`).transform(
  (value, context): readonly string[] => {
    const names = value.split(',').map((name) => name.trim());
    if (names.every((name) => (switchable as readonly string[]).includes(name))) return names;
    context.addIssue({
      code: 'custom',
      message: `expected channels among ${switchable.join(', ')}, separated by commas`,
    });
    return z.NEVER;
  },
);

const equation = text('expected field=value')
  .regex(/^[\w.]+=.+$/u, { error: 'expected field=value' })
  .transform((value) => ({ path: value.slice(0, value.indexOf('=')), value: value.slice(value.indexOf('=') + 1) }));

const list = text('expected values, separated by commas').transform((value) =>
  value.split(',').map((one) => one.trim()),
);

const statuses = text('expected statuses of HTTP from 500 to 599, separated by commas')
  .regex(/^5\d\d(?:,\s*5\d\d)*$/u, { error: 'expected statuses of HTTP from 500 to 599, separated by commas' })
  .transform((value) => value.split(',').map(Number));

/** What carries messages: a gateway for short messages and a server of mail. Robots of groups are set for each office. */
export const channels = {
  CHANNELS_OFF: switchedOff
    .optional()
    .transform((value) => value ?? [])
    .describe(
      'channels that are switched off although they are set up: sms, email, wecom, dingtalk, separated by commas',
    ),
  SMS_URL: address.optional().describe('address of the gateway for short messages; without it none is sent'),
  SMS_SECRET: secret('expected a text')
    .optional()
    .describe('secret that requests to the gateway are signed with (HMAC-SHA256, headers x-timestamp and x-signature)'),
  SMS_FORMAT: z
    .enum(['json', 'form'], { error: 'expected json or form' })
    .prefault('json')
    .describe('how the body is written: json, or form for fields of a form'),
  SMS_BODY: text('expected a JSON object that names {{id}}, {{to}} and {{text}}')
    .prefault('{"id":"{{id}}","to":"{{to}}","text":"{{text}}"}')
    .describe(
      'body of a request as a JSON object; {{id}}, {{to}} and {{text}} stand for our id, the number and the text',
    ),
  SMS_ACCEPTED: equation
    .optional()
    .describe(
      'field of the answer and its value that say that a message was taken, as code=0; without it any answer 2xx does',
    ),
  SMS_FINAL: list
    .optional()
    .transform((value) => value ?? [])
    .describe('values of that field that say that a number will never be reached, separated by commas'),
  SMS_NOT_TAKEN: statuses
    .optional()
    .transform((value) => value ?? [])
    .describe(
      'statuses from 500 on by which this gateway has surely taken nothing, as 503 where its documents say so; of any other it is asked, and where it cannot be asked the message counts as sent',
    ),
  SMS_REFERENCE: text('expected a field')
    .prefault('reference')
    .describe("field of the answer with the gateway's own name for the message"),
  SMS_STATUS_URL: address
    .optional()
    .describe(
      'address that is asked whether the gateway took {{id}}: 2xx for yes, 404 for no; without it what got no answer counts as sent',
    ),
  SMS_LANGUAGES: z
    .enum(['zh', 'zh-en'], { error: 'expected zh or zh-en' })
    .prefault('zh')
    .describe('languages of a short message: zh, or zh-en, which is paid as more messages'),
  SMTP_HOST: text('expected the name of a host')
    .optional()
    .describe('server of mail (SMTP); without it no mail is sent'),
  SMTP_PORT: number('expected a port from 1 to 65535', 1, 65_535)
    .prefault('465')
    .describe('port of the server of mail'),
  SMTP_SECURITY: z
    .enum(['tls', 'starttls', 'none'], { error: 'expected tls, starttls or none' })
    .prefault('tls')
    .describe('tls from the first byte, starttls before anything is said, none only on a line that nobody else hears'),
  SMTP_CA: text('expected the path of a file')
    .optional()
    .describe('certificates that the server of mail is believed by (PEM), where its own is no public one'),
  SMTP_USER: text('expected a name').optional().describe('account at the server of mail'),
  SMTP_PASSWORD: secret('expected a text').optional().describe('password of that account'),
  SMTP_FROM: text('expected an address of mail')
    .regex(/^[^@\r\n]*[^@\s<>]+@[\w.-]+>?$/u, { error: 'expected an address of mail' })
    .optional()
    .describe('sender of mail, as 信访局 <noreply@example.gov.cn>'),
};

/** What a gateway tells the API of what became of messages. */
export const reports = {
  SMS_REPORT_SECRET: secret('expected a text')
    .optional()
    .describe('secret that the gateway signs its delivery reports with; without it none is taken'),
  SMS_REPORT_ID: text('expected a field').prefault('id').describe('field of a report with our id of the message'),
  SMS_REPORT_STATE: text('expected a field')
    .prefault('state')
    .describe('field of a report that says what became of it'),
  SMS_REPORT_DELIVERED: list
    .prefault('delivered')
    .describe('values of that field for a message that arrived, separated by commas'),
  SMS_REPORT_FAILED: list
    .prefault('undeliverable')
    .describe('values of that field for a message that will not arrive, separated by commas; any other is no news'),
};
