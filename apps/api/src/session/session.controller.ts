import {
  actingFor,
  loginAnswer,
  loginRequest,
  me,
  openSessions,
  othersEnded,
  passwordChange,
  permitAnswer,
  ownSignInQuery,
  permitName,
  signInKinds,
  signInPage,
  type Me,
} from '#libs/contracts';
import { permissions } from '#libs/docket';
import { as, DomainError, type OfficeId } from '#libs/kernel';
import { officesWith, permissionsIn } from '#libs/office';
import {
  changeOwnPassword,
  closeOtherSessions,
  closeSession,
  findSession,
  openSession,
  reads,
  replaceSession,
  sessionKeyOf,
  sessionLimits,
  sessionsOf,
  signIn,
  type Carrier,
  type Role,
  type Session,
} from '#libs/persistence';
import { basisByHand } from '#libs/supervision';
import { Controller } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type { FastifyRequest } from 'fastify';
import * as z from 'zod';
import { carriedToken, clearSessionCookie, refuseCrossSite, setSessionCookie } from '../http/cookie.js';
import { cursorFrom, lineNumber, pageAnswer } from '../http/page.js';
import { Delete, Get, Post, Put, type Asked } from '../http/route.js';
import { Platform } from '../platform.js';

/** Who signed in; the token for a program alone. */
type SignedIn = z.output<typeof loginAnswer>;
type Http = Pick<Asked, 'request' | 'reply'>;

const goodbye = z.strictObject({ isSignedOut: z.literal(true) }).meta({ id: 'Goodbye' });

/** Signing in and out, and for which office one acts: sessions opened by a password, replaced when the role changes, closed. */
@ApiTags('session')
@Controller('session')
export class SessionController {
  constructor(private readonly platform: Platform) {}

  @Post('', { permit: 'public', summary: { zh: '登录', en: 'Sign in' }, body: loginRequest, answers: loginAnswer })
  async login({ body, source, request, reply }: Asked<{ body: typeof loginRequest }>): Promise<SignedIn> {
    refuseCrossSite(request);
    const { database, passwords } = this.platform;
    const { name, password } = body;
    const carrier = body.as === 'cookie' ? 'cookie' : 'bearer';
    const token = await signIn(database, passwords, { name, password, source, carrier });
    return this.signedIn(token, carrier, { request, reply });
  }

  @Get('permits/:name', {
    permit: 'signed_in',
    summary: { zh: '谁有这项权限', en: 'Who has a permission' },
    description: 'For whoever has not: in which capacities a page may be opened. A name that is none has none.',
    params: { name: permitName },
    answers: permitAnswer,
  })
  async whoMay({ caller, name }: Asked<{ name: typeof permitName }>) {
    const { offices } = await this.platform.world();
    const grants = Object.hasOwn(permissions, name) ? (permissions[name]?.persons ?? []) : [];
    const alone = grants.length === 0 ? null : officesWith(permissions, name, { offices, near: caller.actor.office });
    return {
      capacities: [...new Set(grants.flatMap(({ capacities }) => capacities))],
      offices: alone === null ? null : [...alone],
    };
  }

  @Get('', { permit: 'signed_in', isOpenToOneTime: true, summary: { zh: '我是谁', en: 'Who I am' }, answers: me })
  me({ caller }: Asked): Promise<Me> {
    return this.meOf(caller.session);
  }

  @Put('acting', {
    permit: 'signed_in',
    summary: { zh: '选择代表的机构和身份', en: 'Choose office and capacity' },
    description: 'The session is replaced by a new one in that role.',
    body: actingFor,
    answers: loginAnswer,
  })
  choose(asked: Asked<{ body: typeof actingFor }>): Promise<SignedIn> {
    const { office, capacity, deputyFor = null } = asked.body;
    // Another role is no new sign-in: the day ends when it would have ended.
    const goesOnFrom = carriedToken(asked.request, this.platform.settings)?.token;
    return this.reopen(asked, { office: as<OfficeId>(office), capacity, deputyFor, goesOnFrom }, 'roleChosen');
  }

  @Put('password', {
    permit: 'signed_in',
    isOpenToOneTime: true,
    summary: { zh: '改密码', en: 'Change my password' },
    description: 'Ends every other session of the account; this one is replaced.',
    body: passwordChange,
    answers: loginAnswer,
  })
  async password(asked: Asked<{ body: typeof passwordChange }>): Promise<SignedIn> {
    const { database, passwords } = this.platform;
    const { account, office, capacity, deputyFor = null, carrier } = asked.caller.session;
    await changeOwnPassword(database, passwords, { ...asked.body, account, source: asked.source, carrier });
    return this.reopen(asked, { office, capacity, deputyFor }, 'signedIn');
  }

  @Get('all', { permit: 'signed_in', summary: { zh: '我的会话', en: 'Where I am signed in' }, answers: openSessions })
  async all({ caller, request }: Asked) {
    return { items: await sessionsOf(this.platform.database, caller.session.account, this.keyOf(request)) };
  }

  @Get('signIns', {
    permit: 'signed_in',
    summary: { zh: '我的登录记录', en: 'My sign-ins' },
    description: 'Sign-ins, failures and ends of sessions of the account of whoever asks.',
    query: ownSignInQuery,
    answers: signInPage,
  })
  async signIns({ caller, query: { cursor, limit, kind } }: Asked<{ query: typeof ownSignInQuery }>) {
    const page = { after: cursorFrom(cursor, lineNumber), limit };
    const filter = { account: caller.session.account, whats: kind && signInKinds[kind] };
    return pageAnswer(await reads.listSignIns(this.platform.database, filter, page), (line) => line);
  }

  @Delete('others', {
    permit: 'signed_in',
    summary: { zh: '退出其他会话', en: 'Sign out elsewhere' },
    answers: othersEnded,
  })
  async endOthers({ caller, request }: Asked): Promise<{ ended: number }> {
    return { ended: await closeOtherSessions(this.platform.database, caller.session.account, this.keyOf(request)) };
  }

  @Delete('', { permit: 'signed_in', isOpenToOneTime: true, summary: { zh: '退出', en: 'Sign out' }, answers: goodbye })
  async logout({ request, reply, source }: Asked): Promise<{ isSignedOut: true }> {
    const carried = carriedToken(request, this.platform.settings);
    if (carried !== undefined) await closeSession(this.platform.database, carried.token, source);
    clearSessionCookie(request, reply, this.platform.settings);
    return { isSignedOut: true };
  }

  private async signedIn(token: string, carrier: Carrier, { request, reply }: Http): Promise<SignedIn> {
    const { database, settings } = this.platform;
    if (carrier === 'cookie') setSessionCookie(request, reply, { settings, token });
    const session = await findSession(database, token, carrier);
    if (session === null) throw new DomainError('forbidden', 'account.signed_out', 'the session ended at once');
    return { me: await this.meOf(session), token: carrier === 'bearer' ? token : null };
  }

  private async reopen(
    { caller, ...http }: Asked,
    role: Role & { readonly goesOnFrom?: string | undefined },
    what: 'signedIn' | 'roleChosen',
  ): Promise<SignedIn> {
    const { account, carrier } = caller.session;
    const { database, settings } = this.platform;
    const noted = { what, source: http.source };
    const token = await openSession(database, { ...role, account, carrier, noted });
    const before = carriedToken(http.request, settings);
    if (before !== undefined) await replaceSession(database, before.token);
    return this.signedIn(token, carrier, http);
  }

  private keyOf(request: FastifyRequest): string {
    return sessionKeyOf(carriedToken(request, this.platform.settings)?.token ?? '');
  }

  private async meOf(session: Session): Promise<Me> {
    const { account, name, displayName, isDemo, mustChangePassword } = session;
    const { offices } = await this.platform.world();
    const actor = { kind: 'person', principal: account, office: session.office, capacity: session.capacity } as const;
    return {
      ...{ account, name, displayName, isDemo, mustChangePassword },
      acting: actingOf(session),
      mayActFor: await reads.readHeldRoles(this.platform.database, account),
      permits: permissionsIn(permissions, session, offices),
      supervisesBy: basisByHand({ actor, offices }),
      expiresAt: session.expiresAt.toISOString(),
      idleMinutes: sessionLimits.idleMinutes,
    };
  }
}

function actingOf({ office, capacity, deputyFor }: Session): Me['acting'] {
  return deputyFor == null ? { office, capacity } : { office, capacity, deputyFor };
}
