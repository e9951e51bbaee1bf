import { caseId, heads, outcome, preview, type KindName } from '#libs/contracts';
import { Body, Controller, Get, Param, Post, Query, type Type } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { contracts } from '../contracts.js';
import { CommandRoutes } from '../http/command-routes.js';
import { permissionNamed } from '../http/permission.js';
import type { Caller } from '../http/request-state.js';
import { CurrentCaller, IdempotencyKey, Route } from '../http/route.js';
import { CaseOpening } from './case-opening.js';
import { KindService } from './kind.service.js';

type Asked = Readonly<Record<string, unknown>>;

/**
 * The controller of a kind (案件), made from its contract: its list, one of them, a preview and every command; counts
 * where its list has them. What else a kind has of routes stands in a controller of its own.
 */
export function controllerOf(kind: KindName): Type {
  const { address } = heads[kind];
  const { list, detail, commands, previewRequest, api } = contracts[kind];
  const one = permissionNamed(`read.${kind}`);

  @ApiTags(address)
  @Controller(address)
  @CommandRoutes(kind, commands)
  class KindController {
    constructor(readonly cases: KindService) {}

    @Get()
    @Route({ permit: permissionNamed(`read.${address}`), summary: api.list, answers: list.page })
    list(@CurrentCaller() caller: Caller, @Query({ schema: list.query }) query: Asked) {
      return this.cases.list(kind, caller, query);
    }

    @Get(':id')
    @Route({ permit: one, summary: api.detail, answers: detail })
    detail(@CurrentCaller() caller: Caller, @Param('id', { schema: caseId }) id: string) {
      return this.cases.detail(kind, caller, id);
    }

    @Post(':id/preview')
    @Route({
      permit: one,
      summary: api.preview,
      description: 'Decided as the door decides it. Changes nothing and needs no key.',
      answers: preview,
    })
    preview(
      @CurrentCaller() caller: Caller,
      @Param('id', { schema: caseId }) id: string,
      @Body({ schema: previewRequest }) body: { command: string; body: Record<string, unknown> },
    ) {
      return this.cases.preview(kind, caller, { id, ...body });
    }
  }
  return named(KindController, kind, 'Controller');
}

/** The controller of the counts of a kind; null where its list is not counted. */
export function countsOf(kind: KindName): Type | null {
  const { list, api } = contracts[kind];
  const { counts } = api;
  if (counts === null) return null;
  const { summary, answers } = counts;
  const { address } = heads[kind];

  @ApiTags(address)
  @Controller(address)
  class KindCounts {
    constructor(private readonly cases: KindService) {}

    @Get('counts')
    @Route({ permit: 'read.counts', summary, answers })
    counts(@CurrentCaller() caller: Caller, @Query({ schema: list.countQuery }) query: Asked) {
      return this.cases.counts(kind, caller, query);
    }
  }
  return named(KindCounts, kind, 'Controller');
}

/** The controller that opens cases of a kind; null where its contract does not say how. */
export function openingOf(kind: KindName): Type | null {
  const { opening } = contracts[kind];
  if (opening === undefined) return null;
  const { command, summary, body: schema } = opening;
  const { address } = heads[kind];

  @ApiTags(address)
  @Controller(address)
  class KindOpening {
    constructor(private readonly opening: CaseOpening) {}

    @Post()
    @Route({ permit: permissionNamed(`${kind}.${command}`), summary, answers: outcome, status: 201, isMutating: true })
    open(@CurrentCaller() caller: Caller, @Body({ schema }) body: Asked, @IdempotencyKey() key: string) {
      return this.opening.open(caller, { kind, body, key });
    }
  }
  return named(KindOpening, kind, 'Controller');
}

/** Names a class after its kind: operations of the OpenAPI document are called by it, `petition.list`. */
function named(controller: Type, kind: KindName, role: string): Type {
  const name = `${kind.charAt(0).toUpperCase()}${kind.slice(1)}${role}`;
  Object.defineProperty(controller, 'name', { value: name });
  return controller;
}
