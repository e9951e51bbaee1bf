import {
  webhookAnswer,
  webhookChange,
  webhookCreate,
  webhookDetail,
  webhookReplay,
  webhooks,
  webhookWants,
} from '#libs/contracts';
import { DomainError } from '#libs/kernel';
import { reads, WebhookAdministration, type WebhookDeed } from '#libs/persistence';
import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import * as z from 'zod';
import { changedBy, changeOf } from '../http/changed-by.js';
import { Change, Get, type Asked, type AskedChange } from '../http/route.js';
import { Platform } from '../platform.js';
import { webhookSecrets } from './webhook-keys.js';

const params = { id: z.uuid() };
const reading = { permit: 'administration.readAccounts' } as const;
const changing = { permit: 'administration.changeAccounts', params, answers: webhookAnswer } as const;
const plain = { ...changing, body: webhookChange } as const;
type Plain = AskedChange<typeof params & { body: typeof webhookChange }>;

const shownLines = 50;
const told = 'A secret is told once: a repeat of the request answers without it.';

/** Receivers of signed webhooks (推送接收方), for administrators: what each has got, what waits, and why. */
@ApiTags('webhooks')
@Controller('webhooks')
export class WebhookController {
  constructor(private readonly platform: Platform) {}

  @Get('', { ...reading, summary: { zh: '推送接收方', en: 'Receivers of webhooks' }, answers: webhooks })
  async list() {
    return { items: await reads.listWebhooks(this.platform.database) };
  }

  @Get(':id', {
    ...reading,
    summary: { zh: '一个接收方、最近的推送和变更', en: 'One receiver, its last tries and its changes' },
    params,
    answers: webhookDetail,
  })
  async one({ id }: Asked<typeof params>) {
    const { database } = this.platform;
    const webhook = await this.webhookOf(id);
    const tries = await reads.listWebhookTries(database, id, shownLines);
    const changes = await reads.listAccountChanges(database, id, { before: null, limit: shownLines });
    return { webhook, tries, changes: changes.map(changeOf) };
  }

  @Change('', {
    permit: 'administration.changeAccounts',
    summary: { zh: '新建推送接收方', en: 'Make a receiver' },
    description: told,
    body: webhookCreate,
    answers: webhookAnswer,
    status: 201,
  })
  async create({ caller, body: { reason, ...wanted }, key }: AskedChange<{ body: typeof webhookCreate }>) {
    this.platform.webhookGuard.requireUrl(wanted.url);
    const { id, secret } = await this.administration.create(wanted, changedBy(caller, { reason, key, seen: null }));
    return { webhook: await this.webhookOf(id), secret };
  }

  @Change(':id/change', {
    ...changing,
    summary: { zh: '改地址和筛选', en: 'Change address and filter' },
    body: webhookWants,
  })
  wants(asked: AskedChange<typeof params & { body: typeof webhookWants }>) {
    const { url, kinds, facts } = asked.body;
    this.platform.webhookGuard.requireUrl(url);
    return this.change(asked, { what: 'webhookChanged', url, kinds, facts });
  }

  @Change(':id/replay', {
    ...changing,
    summary: { zh: '从某个位置重新推送', en: 'Send again from a place' },
    description: 'Messages have the ids that they had; a place ahead skips what lies between.',
    body: webhookReplay,
  })
  replay(asked: AskedChange<typeof params & { body: typeof webhookReplay }>) {
    return this.change(asked, { what: 'webhookReplayed', position: asked.body.position });
  }

  @Change(':id/replaceSecret', {
    ...plain,
    summary: { zh: '更换签名密钥', en: 'Replace its secret' },
    description: `For a day messages are signed by both. ${told}`,
  })
  replaceSecret(asked: Plain) {
    return this.change(asked, { what: 'webhookSecretReplaced' });
  }

  @Change(':id/pause', { ...plain, summary: { zh: '暂停', en: 'Pause it' } })
  pause(asked: Plain) {
    return this.change(asked, { what: 'webhookPaused' });
  }

  @Change(':id/resume', {
    ...plain,
    summary: { zh: '继续', en: 'Go on' },
    description: 'Also tries at once what failed, without waiting for its time.',
  })
  resume(asked: Plain) {
    return this.change(asked, { what: 'webhookResumed' });
  }

  private async change({ caller, id, body, key }: Plain, deed: WebhookDeed) {
    const by = changedBy(caller, { reason: body.reason, key, seen: body.seen });
    const secret = await this.administration.change(id, deed, by);
    return { webhook: await this.webhookOf(id), secret };
  }

  private get administration(): WebhookAdministration {
    return new WebhookAdministration(this.platform.database, webhookSecrets(this.platform.vault));
  }

  private async webhookOf(id: string) {
    const webhook = await reads.readWebhook(this.platform.database, id);
    if (webhook === null) throw new DomainError('not_found', 'webhook.unknown', 'no such receiver');
    return webhook;
  }
}
