import type { ActingFor, LoginRequest, Me } from '#libs/contracts';
import { as, DomainError, type OfficeId } from '#libs/kernel';
import { permissionsOf } from '#libs/office';
import { closeSession, findSession, openSession, reads, signIn, type Carrier, type Session } from '#libs/persistence';
import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { carriedToken, clearSessionCookie, refuseCrossSite, setSessionCookie } from '../http/cookie.js';
import type { Knock } from '../http/request-state.js';
import { Platform } from '../platform.js';

/** Sessions of people: opened by a password, replaced when the role changes, closed. */
@Injectable()
export class SessionService {
  constructor(private readonly platform: Platform) {}

  async login(
    body: LoginRequest,
    request: FastifyRequest,
    reply: FastifyReply,
  ): Promise<{ me: Me; token: string | null }> {
    refuseCrossSite(request);
    const { database, settings, parts } = this.platform;
    const carrier: Carrier = body.as === 'cookie' ? 'cookie' : 'bearer';
    const asked = { name: body.name, password: body.password, source: request.ip, carrier, role: null };
    const { token } = await signIn(database, parts.passwords, asked);
    if (carrier === 'cookie') setSessionCookie(request, reply, { settings, token });
    const session = await this.sessionOf(token, carrier);
    return { me: await this.meOf(session), token: carrier === 'bearer' ? token : null };
  }

  async me(knock: Knock): Promise<Me> {
    return this.meOf(knock.session);
  }

  async choose(
    knock: Knock,
    wanted: ActingFor,
    http: { request: FastifyRequest; reply: FastifyReply },
  ): Promise<{ me: Me; token: string | null }> {
    const { database, settings } = this.platform;
    const { account, carrier } = knock.session;
    const role = { office: as<OfficeId>(wanted.office), capacity: wanted.capacity };
    const token = await openSession(database, { ...role, account, carrier });
    await this.close(http.request);
    if (carrier === 'cookie') setSessionCookie(http.request, http.reply, { settings, token });
    const session = await this.sessionOf(token, carrier);
    return { me: await this.meOf(session), token: carrier === 'bearer' ? token : null };
  }

  async logout(request: FastifyRequest, reply: FastifyReply): Promise<{ isSignedOut: true }> {
    await this.close(request);
    clearSessionCookie(request, reply, this.platform.settings);
    return { isSignedOut: true };
  }

  private async close(request: FastifyRequest): Promise<void> {
    const { database, settings } = this.platform;
    const carried = carriedToken(request, settings);
    if (carried !== undefined) await closeSession(database, carried.token);
  }

  private async sessionOf(token: string, carrier: Carrier): Promise<Session> {
    const session = await findSession(this.platform.database, token, carrier);
    if (session === null) throw new DomainError('forbidden', 'account.signed_out', 'the session ended at once');
    return session;
  }

  private async meOf(session: Session): Promise<Me> {
    const roles = await reads.readHeldRoles(this.platform.database, session.account);
    return {
      account: session.account,
      name: session.name,
      displayName: session.displayName,
      isDemo: session.isDemo,
      acting: { office: session.office, capacity: session.capacity },
      mayActFor: roles.map((role) => ({ ...role })),
      permits: permissionsOf(session.capacity),
      expiresAt: session.expiresAt.toISOString(),
    };
  }
}
