import type { ActingFor, LoginRequest, Me, PasswordChange } from '#libs/contracts';
import { as, DomainError, type OfficeId } from '#libs/kernel';
import { permissions } from '#libs/docket';
import { permissionsOf } from '#libs/office';
import {
  changeOwnPassword,
  closeOtherSessions,
  closeSession,
  sessionLimits,
  findSession,
  openSession,
  reads,
  sessionKeyOf,
  sessionsOf,
  signIn,
  type Carrier,
  type Role,
  type Session,
} from '#libs/persistence';
import { Injectable } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { carriedToken, clearSessionCookie, refuseCrossSite, setSessionCookie } from '../http/cookie.js';
import type { Caller } from '../http/request-state.js';
import { Platform } from '../platform.js';

/** Who signed in; the token for a program alone. */
export interface SignedIn {
  readonly me: Me;
  readonly token: string | null;
}

interface Http {
  readonly request: FastifyRequest;
  readonly reply: FastifyReply;
}

/** Sessions of people: opened by a password, replaced when the role changes, closed. */
@Injectable()
export class SessionService {
  constructor(private readonly platform: Platform) {}

  async login(body: LoginRequest, request: FastifyRequest, reply: FastifyReply): Promise<SignedIn> {
    refuseCrossSite(request);
    const { database, parts } = this.platform;
    const carrier: Carrier = body.as === 'cookie' ? 'cookie' : 'bearer';
    const asked = { name: body.name, password: body.password, source: request.ip, carrier, role: null };
    const { token } = await signIn(database, parts.passwords, asked);
    return this.signedIn(token, carrier, { request, reply });
  }

  private async signedIn(token: string, carrier: Carrier, { request, reply }: Http): Promise<SignedIn> {
    const { settings } = this.platform;
    if (carrier === 'cookie') setSessionCookie(request, reply, { settings, token });
    const session = await this.sessionOf(token, carrier);
    return { me: await this.meOf(session), token: carrier === 'bearer' ? token : null };
  }

  async me(caller: Caller): Promise<Me> {
    return this.meOf(caller.session);
  }

  async choose(caller: Caller, wanted: ActingFor, http: Http): Promise<SignedIn> {
    const { office, capacity, deputyFor = null } = wanted;
    const role = { office: as<OfficeId>(office), capacity, deputyFor };
    // Another role is no new sign-in: the day ends when it would have ended.
    return this.reopen(caller, { ...role, endsBy: caller.session.expiresAt }, http);
  }

  /** The password is another one from now on, and everybody who signed in with the old one is signed out but here. */
  async changePassword(caller: Caller, { old, password }: PasswordChange, http: Http): Promise<SignedIn> {
    const { database, parts } = this.platform;
    const { account, office, capacity, deputyFor = null } = caller.session;
    await changeOwnPassword(database, parts.passwords, { account, old, password, source: http.request.ip });
    return this.reopen(caller, { office, capacity, deputyFor }, http);
  }

  async sessions(caller: Caller, request: FastifyRequest) {
    return { items: await sessionsOf(this.platform.database, caller.session.account, this.keyOf(request)) };
  }

  async endOthers(caller: Caller, request: FastifyRequest): Promise<{ ended: number }> {
    return { ended: await closeOtherSessions(this.platform.database, caller.session.account, this.keyOf(request)) };
  }

  private keyOf(request: FastifyRequest): string {
    return sessionKeyOf(carriedToken(request, this.platform.settings)?.token ?? '');
  }

  private async reopen(caller: Caller, role: Role & { readonly endsBy?: Date }, http: Http): Promise<SignedIn> {
    const { database } = this.platform;
    const { account, carrier } = caller.session;
    const token = await openSession(database, { ...role, account, carrier });
    await this.close(http.request);
    return this.signedIn(token, carrier, http);
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
    return {
      account: session.account,
      name: session.name,
      displayName: session.displayName,
      isDemo: session.isDemo,
      mustChangePassword: session.mustChangePassword,
      acting: actingOf(session),
      mayActFor: await reads.readHeldRoles(this.platform.database, session.account),
      permits: permissionsOf(permissions, session.capacity),
      expiresAt: session.expiresAt.toISOString(),
      idleMinutes: sessionLimits.idleMinutes,
    };
  }
}

function actingOf({ office, capacity, deputyFor }: Session): Me['acting'] {
  return deputyFor == null ? { office, capacity } : { office, capacity, deputyFor };
}
