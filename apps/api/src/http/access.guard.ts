import { languageOf, type Scope } from '#libs/contracts';
import { as, DomainError, type OfficeId } from '#libs/kernel';
import { permissions } from '#libs/docket';
import { isOfCase, permitBy, whoMay } from '#libs/office';
import { actorOf, findSession, isProgramToken, reads, type Session } from '#libs/persistence';
import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import type { FastifyRequest } from 'fastify';
import { Platform } from '../platform.js';
import { carriedToken, requireSameSite, type CarriedToken } from './cookie.js';
import { HttpProblem } from './problem.js';
import { setCaller, type Caller } from './request-state.js';
import { programOf } from './program-scope.js';
import { oneTimeKey, permitKey, scopeKey, type Demand } from './route.js';

// A browser's stream of events can send no header of its own.
const livePath = '/api/live';

/**
 * Decides every request before its handler: who asks, for which office and in which capacity, and whether the table
 * lets that capacity do it at all. Deny by default: a route that declares nothing is refused.
 */
@Injectable()
export class AccessGuard implements CanActivate {
  constructor(
    private readonly reflector: Reflector,
    private readonly platform: Platform,
  ) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const demand = this.reflector.get<Demand | undefined>(permitKey, context.getHandler());
    const request = context.switchToHttp().getRequest<FastifyRequest>();
    if (demand === 'public') return true;
    if (demand === undefined) throw new DomainError('forbidden', 'office.not_permitted', 'the route declares nothing');
    const scope = this.reflector.get<Scope | undefined>(scopeKey, context.getHandler());
    const caller = await this.callerOf(request, scope);
    const isOpenToOneTime = this.reflector.get<boolean | undefined>(oneTimeKey, context.getHandler()) === true;
    if (!isOpenToOneTime) requireOwnPassword(caller.session);
    if (demand !== 'signed_in') await this.requirePermission(caller, demand);
    setCaller(request, caller);
    return true;
  }

  private async callerOf(request: FastifyRequest, scope: Scope | undefined): Promise<Caller> {
    const session = await this.actingSessionOf(request, scope);
    const actor = actorOf(session);
    if (actor.kind !== 'person') throw new Error('a session is a person');
    const language = languageOf(request.headers['accept-language']);
    // A program is no person: whoever works in its office may read what it reads.
    const isProgram = isProgramToken(carriedToken(request, this.platform.settings)?.token ?? '');
    const reader = isProgram ? reads.readerFor(session.office) : reads.readerOf(session);
    return { session, actor, reader, language };
  }

  /** Of a person, in the role of this request, or of a program, which has one role. */
  private async actingSessionOf(request: FastifyRequest, scope: Scope | undefined): Promise<Session> {
    const { database, settings } = this.platform;
    const carried = carriedToken(request, settings);
    if (carried === undefined) throw new HttpProblem(401, 'http.sign_in_first');
    const acting = request.headers['x-acting'];
    if (isProgramToken(carried.token))
      return await programOf(database, carried.token, { scope, isActing: acting !== undefined });
    return await this.actingAs(await this.sessionOf(request, carried), acting);
  }

  private async sessionOf(request: FastifyRequest, carried: CarriedToken): Promise<Session> {
    const { database } = this.platform;
    // What a page asks by itself is no use of the session, or an open page would keep its reader signed in.
    const isUse = request.headers['x-maplebridge'] !== 'background' && request.routeOptions.url !== livePath;
    const session = await findSession(database, carried.token, carried.carrier, { isUse });
    if (session === null) throw new DomainError('forbidden', 'account.signed_out', 'no session');
    if (session.carrier === 'cookie') requireSameSite(request);
    return session;
  }

  /** The role of `X-Acting: office/capacity` for this request alone, if the account holds it. */
  private async actingAs(session: Session, header: string | string[] | undefined): Promise<Session> {
    if (header === undefined) return session;
    const [, office, capacity] = /^([a-z][a-z0-9-]{0,62})\/([a-z-]{1,30})$/.exec(String(header)) ?? [];
    const roles = await reads.readHeldRoles(this.platform.database, session.account);
    const role = roles.find((one) => one.office === office && one.capacity === capacity);
    if (role === undefined) throw new DomainError('forbidden', 'account.role_not_held', 'the account has no such role');
    const { office: wanted, capacity: held, deputyFor } = role;
    return { ...session, office: as<OfficeId>(wanted), capacity: held, deputyFor };
  }

  /**
   * Commands on a case are judged whole by its kind, which alone knows how the office stands to it; here only the
   * capacity counts, so that the answer does not tell whether there is such a case.
   */
  private async requirePermission(caller: Caller, name: string): Promise<void> {
    const permission = permissions[name];
    if (permission === undefined) throw new Error(`no permission ${name}`);
    const onCase = permission.persons.some(({ relation }) => isOfCase(relation));
    if (!onCase) {
      const { offices } = await this.platform.world();
      permit({ actor: caller.actor, offices }, name);
      return;
    }
    // The names in a refusal need the offices once; a command itself is judged by the door's own.
    const offices = this.platform.offices ?? (await this.platform.world()).offices;
    const capacities = permission.persons.flatMap((grant) => grant.capacities);
    if (capacities.includes(caller.actor.capacity)) return;
    const needs = [...new Set(capacities)].join(',');
    const details = {
      command: name,
      because: 'capacity',
      needs,
      offices: '',
      who: whoMay(permissions, name, { offices, relations: {} }),
    };
    throw new DomainError('forbidden', 'office.not_permitted', `${name} is not permitted: capacity`, details);
  }
}

const permit = permitBy(permissions);

/** A password that somebody else drew opens nothing but the place where one's own is chosen. */
function requireOwnPassword({ mustChangePassword }: Session): void {
  if (!mustChangePassword) return;
  throw new DomainError('forbidden', 'account.password_must_change', 'a password of one’s own comes first');
}
