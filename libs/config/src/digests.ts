import { text } from './values.js';

const consoleForm = 'expected an address such as https://maplebridge.county, without a path';

/** Where people who work here reach the console, for links in their digests. */
export const consoleAddress = {
  CONSOLE_ADDRESS: text(consoleForm)
    .regex(/^https?:\/\/[^\s/?#]+$/u, { error: consoleForm })
    .optional()
    .describe(
      'address at which people who work here reach the console, for links in digests; without it there are none',
    ),
};

const hostForm = /^[A-Za-z0-9]([A-Za-z0-9.-]{0,251}[A-Za-z0-9])?$/u;
const hostNames = text('expected names of hosts, separated by commas')
  .refine((value) => value.split(',').every((entry) => hostForm.test(entry.trim())), {
    error: 'expected names of hosts, separated by commas',
  })
  .transform((value): readonly string[] => value.split(',').map((entry) => entry.trim().toLowerCase()));

/** Robots in groups of offices beside those of the public WeCom and DingTalk. */
export const robots = {
  ROBOT_HOSTS: hostNames
    .optional()
    .transform((value) => value ?? [])
    .describe(
      'hosts of an own WeCom or DingTalk (政务微信, 专有钉钉) to which robots of offices may speak, separated by commas, beside qyapi.weixin.qq.com and oapi.dingtalk.com',
    ),
};
