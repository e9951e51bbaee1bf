import { DomainError } from '#libs/kernel';
import { Gate } from '#libs/persistence';
import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { callerOrNobody } from './request-state.js';

// A page asks for some six things at once, most of them answered in ten milliseconds; a process has 16 connections. Sixty
// more are what a person with several windows may have waiting. Beyond that somebody asks in a loop.
const share = { concurrency: 4, queue: 60 };

/** Requests of one account that are at work or wait for it; whoever has so many is refused the next. */
export const mostOfAnAccount = share.concurrency + share.queue;

/**
 * Gives every account a fair share of this process: so many of its requests are at work at once, the next wait for them,
 * and whoever asks for more than that is refused (429). However fast one account asks, the others have the connections to
 * the database that it leaves. Public routes have limits of their own, by address.
 */
@Injectable()
export class FairShare implements NestInterceptor {
  /** Of accounts that have a request at work. */
  private readonly gates = new Map<string, Gate>();

  /** @throws DomainError `account.too_many_at_once` (unavailable) */
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const caller = callerOrNobody(context.switchToHttp().getRequest<FastifyRequest>());
    if (caller === null) return next.handle();
    return from(this.within(caller.session.account, () => lastValueFrom(next.handle(), { defaultValue: undefined })));
  }

  private async within<T>(account: string, work: () => Promise<T>): Promise<T> {
    const gate = this.gates.get(account) ?? new Gate(share, tooManyAtOnce);
    this.gates.set(account, gate);
    try {
      return await gate.run(work);
    } finally {
      if (gate.isIdle) this.gates.delete(account);
    }
  }
}

/** The refusal of whoever asks for more than the share of an account. */
export const tooManyAtOnce = (): DomainError =>
  new DomainError('unavailable', 'account.too_many_at_once', 'one account asks too much at once');
