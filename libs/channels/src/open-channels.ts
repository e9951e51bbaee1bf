import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { ConfigurationError, type Secret } from '#libs/config';
import type { CarryingChannel, Channel } from './channel.js';
import { templateFault } from './sending/body-template.js';
import { mailChannel } from './sending/mail.js';
import { smsGateway, type SmsGatewayOptions } from './sending/sms-gateway.js';

/** Settings of channels, as `libs/config` reads them (fragment `channels`). */
export interface ChannelSettings {
  readonly CHANNELS_OFF: readonly string[];
  readonly SMS_URL?: string | undefined;
  readonly SMS_SECRET?: Secret<string> | undefined;
  readonly SMS_FORMAT: SmsGatewayOptions['format'];
  readonly SMS_BODY: string;
  readonly SMS_ACCEPTED?: SmsGatewayOptions['accepted'] | undefined;
  readonly SMS_FINAL: readonly string[];
  readonly SMS_NOT_TAKEN: readonly number[];
  readonly SMS_REFERENCE: string;
  readonly SMS_STATUS_URL?: string | undefined;
  readonly SMTP_HOST?: string | undefined;
  readonly SMTP_PORT: number;
  readonly SMTP_SECURITY: 'tls' | 'starttls' | 'none';
  readonly SMTP_CA?: string | undefined;
  readonly SMTP_USER?: string | undefined;
  readonly SMTP_PASSWORD?: Secret<string> | undefined;
  readonly SMTP_FROM?: string | undefined;
}

export type CarryingChannels = Readonly<Record<CarryingChannel, Channel | 'not_set_up' | 'switched_off'>>;

/**
 * The channels to parties that are set up.
 *
 * @throws ConfigurationError settings that do not go together, all at once
 */
export function openChannels(settings: ChannelSettings): CarryingChannels {
  const ca = certificatesIn(settings.SMTP_CA);
  const faults = [
    ...faultsOf(settings),
    ...(ca === undefined ? ['SMTP_CA: expected a file of certificates (PEM) that can be read'] : []),
  ];
  if (ca === undefined || faults.length > 0) throw new ConfigurationError(faults);
  const off = (channel: CarryingChannel): boolean => settings.CHANNELS_OFF.includes(channel);
  return {
    sms: off('sms') ? 'switched_off' : (smsOf(settings) ?? 'not_set_up'),
    email: off('email') ? 'switched_off' : (mailOf(settings, ca) ?? 'not_set_up'),
  };
}

function faultsOf(settings: ChannelSettings): string[] {
  const template = templateFault(settings.SMS_BODY);
  const { SMTP_HOST: host, SMTP_FROM: from, SMTP_USER: user, SMTP_PASSWORD: password } = settings;
  return [
    ...(template === null ? [] : [`SMS_BODY: expected ${template}`]),
    ...(settings.SMS_STATUS_URL?.includes('{{id}}') === false
      ? ['SMS_STATUS_URL: expected an address with {{id}}']
      : []),
    ...(host !== undefined && from === undefined
      ? ['SMTP_FROM: expected an address of mail, as SMTP_HOST is set']
      : []),
    ...((user === undefined) === (password === undefined) ? [] : ['SMTP_PASSWORD: expected together with SMTP_USER']),
    ...(user !== undefined && settings.SMTP_SECURITY === 'none'
      ? ['SMTP_SECURITY: expected tls or starttls, as a password is sent']
      : []),
  ];
}

/** Read once: a file that goes away later stops no message. Null: none is named; undefined: it holds none. */
function certificatesIn(path: string | undefined): string | null | undefined {
  if (path === undefined) return null;
  try {
    const pem = readFileSync(path, 'utf8');
    new X509Certificate(pem);
    return pem;
  } catch {
    return undefined;
  }
}

function smsOf(settings: ChannelSettings): Channel | null {
  if (settings.SMS_URL === undefined) return null;
  return smsGateway({
    url: settings.SMS_URL,
    format: settings.SMS_FORMAT,
    body: settings.SMS_BODY,
    secret: settings.SMS_SECRET ?? null,
    accepted: settings.SMS_ACCEPTED ?? null,
    final: settings.SMS_FINAL,
    notTaken: settings.SMS_NOT_TAKEN,
    reference: settings.SMS_REFERENCE,
    statusUrl: settings.SMS_STATUS_URL ?? null,
  });
}

function mailOf(settings: ChannelSettings, ca: string | null): Channel | null {
  const { SMTP_HOST: host, SMTP_FROM: from, SMTP_USER: user, SMTP_PASSWORD: password } = settings;
  if (host === undefined || from === undefined) return null;
  return mailChannel({
    ...{ host, from, port: settings.SMTP_PORT, security: settings.SMTP_SECURITY, ca },
    login: user === undefined || password === undefined ? null : { user, password },
  });
}
