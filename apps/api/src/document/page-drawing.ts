import type { Drawn, OfficialDocument, Typeset } from '#libs/document';
import { Injectable } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { Shares } from '../http/fair-share.js';
import type { Caller } from '../http/request-state.js';
import { Platform } from '../platform.js';

// A page takes milliseconds. Whoever types asks after every pause, and whoever asks for many waits for their own.
const ofAccount = { concurrency: 2, queue: 8 };

/** Draws pages, a few at once for each account, whichever of its requests want them. */
@Injectable()
export class PageDrawing {
  private readonly shares = new Shares(ofAccount);

  constructor(private readonly platform: Platform) {}

  /** As it is printed. @throws DomainError `account.too_many_at_once`, those of `Typesetter.typeset` */
  async pdf({ session }: Caller, page: OfficialDocument): Promise<Typeset> {
    const { typesetter } = this.platform;
    return await this.shares.within(session.account, () => typesetter.typeset(page));
  }

  /** As it is seen. @throws DomainError `account.too_many_at_once`, those of `Typesetter.draw` */
  async seen({ session }: Caller, page: OfficialDocument): Promise<Drawn> {
    const { typesetter } = this.platform;
    return await this.shares.within(session.account, () => typesetter.draw(page));
  }

  /** What a page that is served is drawn with: the address is where the public finds its page, or as the API was asked. */
  forService(caller: Caller, { protocol, host }: FastifyRequest) {
    const address = this.platform.settings.portalAddress ?? `${protocol}://${host}`;
    return { address, draw: (page: OfficialDocument) => this.pdf(caller, page) };
  }
}
