import { DomainError } from '#libs/kernel';
import { Gate, type GateOptions } from '#libs/persistence';
import { Injectable, type CallHandler, type ExecutionContext, type NestInterceptor } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';
import { from, lastValueFrom, type Observable } from 'rxjs';
import { callerOrNobody } from './request-state.js';

// A page asks for some six things at once, most of them answered in ten milliseconds; a process has 16 connections. Sixty
// more are what a person with several windows may have waiting. Beyond that somebody asks in a loop.
const share = { concurrency: 4, queue: 60 };

/** Requests of one account that are at work or wait for it; whoever has so many is refused the next. */
export const mostOfAnAccount = share.concurrency + share.queue;

/** A share of something for each account: so much of its work at once, the next waits, and more than that is refused (429). */
export class Shares {
  /** Of accounts that have something at work. */
  private readonly gates = new Map<string, Gate>();

  constructor(private readonly share: GateOptions) {}

  /** @throws DomainError `account.too_many_at_once` (unavailable) */
  async within<T>(account: string, work: () => Promise<T>): Promise<T> {
    const gate = this.gates.get(account) ?? new Gate(this.share, tooManyAtOnce);
    this.gates.set(account, gate);
    try {
      return await gate.run(work);
    } finally {
      if (gate.isIdle) this.gates.delete(account);
    }
  }
}

/**
 * Gives every account a fair share of this process. However fast one account asks, the others have the connections to the
 * database that it leaves. Public routes have limits of their own, by address.
 */
@Injectable()
export class FairShare implements NestInterceptor {
  private readonly shares = new Shares(share);

  /** @throws DomainError `account.too_many_at_once` (unavailable) */
  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const caller = callerOrNobody(context.switchToHttp().getRequest<FastifyRequest>());
    if (caller === null) return next.handle();
    const answered = () => lastValueFrom(next.handle(), { defaultValue: undefined });
    return from(this.shares.within(caller.session.account, answered));
  }
}

/** The refusal of whoever asks for more than the share of an account. */
export const tooManyAtOnce = (): DomainError =>
  new DomainError('unavailable', 'account.too_many_at_once', 'one account asks too much at once');
