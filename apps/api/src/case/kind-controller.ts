import { caseId, heads, outcome, preview, previewRequestOf, type KindName } from '#libs/contracts';
import { Controller, type Type } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type * as z from 'zod';
import { contracts } from '../contracts.js';
import { CommandRoutes } from '../http/command-routes.js';
import { Change, Get, Post, type Asked, type AskedChange } from '../http/route.js';
import type { Caller } from '../http/request-state.js';
import { Platform } from '../platform.js';
import type { AskedCommand } from './case-commands.js';
import { previewOf } from './case-preview.js';
import { actOnKind, countCases, detailOf, listCases, openOfKind } from './cases-of-kind.js';

type Values = z.ZodType<Readonly<Record<string, unknown>>>;

/** Declares a route where its kind has it. */
const where = <T, D>(has: T | null | undefined, declare: (of: T) => D): D | (() => void) =>
  has == null ? () => undefined : declare(has);

/**
 * The controller of a kind (案件), made from its contract: its list and its counts, one of them, its opening, a preview
 * and every command. What else a kind has of routes stands in a controller of its own.
 */
export function controllerOf(kind: KindName): Type {
  const { address } = heads[kind];
  const { list, detail, commands, opening, api } = contracts[kind];
  const previewRequest = previewRequestOf(kind, commands);
  const one = `read.${kind}`;

  @ApiTags(address)
  @Controller(address)
  @CommandRoutes(kind, commands)
  class KindController {
    constructor(private readonly platform: Platform) {}

    act(caller: Caller, asked: AskedCommand) {
      return actOnKind(this.platform, kind, caller, asked);
    }

    @Get('', {
      permit: `read.${address}`,
      scope: 'cases.read',
      summary: api.list,
      query: list.query,
      answers: list.page,
    })
    list({ caller, query }: Asked<{ query: Values }>) {
      return listCases(this.platform, kind, caller, query);
    }

    @where(opening, ({ command, summary, body }) =>
      Change('', { permit: `${kind}.${command}`, summary, body, answers: outcome, status: 201 }),
    )
    open({ caller, ...asked }: AskedChange<{ body: Values }>) {
      return openOfKind(this.platform, kind, caller, asked);
    }

    @where(api.counts, (counts) =>
      Get('counts', { permit: 'read.counts', scope: 'cases.read', query: list.countQuery, ...counts }),
    )
    counts({ caller, query }: Asked<{ query: Values }>) {
      return countCases(this.platform, kind, caller, query);
    }

    @Get(':id', { permit: one, scope: 'cases.read', summary: api.detail, params: { id: caseId }, answers: detail })
    detail({ caller, id }: Asked<{ id: typeof caseId }>) {
      return detailOf(this.platform, kind, caller, id);
    }

    @Post(':id/preview', {
      permit: one,
      summary: api.preview,
      description: 'Decided as the door decides it. Changes nothing and needs no key.',
      params: { id: caseId },
      body: previewRequest,
      answers: preview,
    })
    preview({ caller, id, body }: Asked<{ id: typeof caseId; body: typeof previewRequest }>) {
      return previewOf(this.platform, kind, caller, { caseId: id, ...body });
    }
  }
  // Operations of the OpenAPI document are called by the kind: `petition.list`.
  Object.defineProperty(KindController, 'name', { value: kind });
  return KindController;
}
