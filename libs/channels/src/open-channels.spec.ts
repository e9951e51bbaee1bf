import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { channels, parseConfig } from '#libs/config';
import * as z from 'zod';
import { noticeMessage } from './notice-message.js';
import { openChannels } from './open-channels.js';
import { smsParts } from './sending/sms-parts.js';

const opened = (environment: Record<string, string>) => openChannels(parseConfig(z.object(channels), environment));

const mail = { SMTP_HOST: 'mail.example', SMTP_FROM: 'noreply@xf.example' };
const thisFile = fileURLToPath(import.meta.url);

describe('channels by their settings', () => {
  it('are not there without any', () => {
    expect(opened({})).toEqual({ sms: 'not_set_up', email: 'not_set_up' });
  });

  it.each([
    [{ SMS_URL: 'http://gateway.example/send' }, 'SMS_URL'],
    [{ SMS_URL: 'ftp://127.0.0.1' }, 'SMS_URL'],
    [{ SMS_NOT_TAKEN: '404' }, 'SMS_NOT_TAKEN'],
    [{ CHANNELS_OFF: 'pigeon' }, 'CHANNELS_OFF'],
    [{ SMS_BODY: '{"to":"{{to}}"}' }, 'SMS_BODY'],
    [{ SMS_BODY: '{"a":"{{id}}{{to}}{{text}}{{secret}}"}' }, 'SMS_BODY'],
    [{ SMS_BODY: '"{{id}}{{to}}{{text}}' }, 'SMS_BODY'],
    [{ SMS_STATUS_URL: 'https://gateway.example/status' }, 'SMS_STATUS_URL'],
    [{ SMTP_HOST: 'mail.example' }, 'SMTP_FROM'],
    [{ ...mail, SMTP_CA: '/nowhere/ca.pem' }, 'SMTP_CA'],
    [{ ...mail, SMTP_CA: thisFile }, 'SMTP_CA'],
    [{ SMTP_USER: 'xf' }, 'SMTP_PASSWORD'],
    [{ SMTP_USER: 'xf', SMTP_PASSWORD: 'hidden', SMTP_SECURITY: 'none' }, 'SMTP_SECURITY'],
  ])('refuse %j at the start, by name and without the value', (environment: Record<string, string>, name) => {
    expect(() => opened(environment)).toThrow(name);
    expect(() => opened(environment)).not.toThrow('hidden');
  });
});

describe('what a message says', () => {
  it('fits in one short message in Chinese, and tells nothing of the matter', () => {
    const { subject, text } = noticeMessage('https://xf.example.gov.cn/p', 'zh');
    expect([smsParts(text), subject]).toEqual([1, '您有文书或者提醒待查看']);
    expect(text).not.toMatch(/信访|投诉|petition/iu);
    expect(noticeMessage(null, 'zh-en').text).toMatch(/查询码[\s\S]*query code/u);
  });

  it.each([
    ['', 1],
    ['文'.repeat(70), 1],
    ['文'.repeat(71), 2],
    ['文'.repeat(135), 3],
    ['a'.repeat(160), 1],
    ['a'.repeat(161), 2],
  ])('is counted as it is paid (%#)', (text, parts) => {
    expect(smsParts(text)).toBe(parts);
  });
});
