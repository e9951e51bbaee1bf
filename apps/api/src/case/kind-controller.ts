import { caseId, heads, outcome, preview, type KindName } from '#libs/contracts';
import { Controller, type Type } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import type * as z from 'zod';
import { contracts } from '../contracts.js';
import { CommandRoutes } from '../http/command-routes.js';
import { permissionNamed } from '../http/permission.js';
import { Change, Get, Post, type Asked, type AskedChange } from '../http/route.js';
import { CaseOpening } from './case-opening.js';
import { KindService } from './kind.service.js';

type Values = z.ZodType<Readonly<Record<string, unknown>>>;

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

    @Get('', {
      permit: permissionNamed(`read.${address}`),
      summary: api.list,
      query: list.query,
      answers: list.page,
    })
    list({ caller, query }: Asked<{ query: Values }>) {
      return this.cases.list(kind, caller, query);
    }

    @Get(':id', { permit: one, summary: api.detail, params: { id: caseId }, answers: detail })
    detail({ caller, id }: Asked<{ id: typeof caseId }>) {
      return this.cases.detail(kind, caller, id);
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

    @Get('counts', { permit: 'read.counts', summary, query: list.countQuery, answers })
    counts({ caller, query }: Asked<{ query: Values }>) {
      return this.cases.counts(kind, caller, query);
    }
  }
  return named(KindCounts, kind, 'Controller');
}

/** The controller that opens cases of a kind; null where its contract does not say how. */
export function openingOf(kind: KindName): Type | null {
  const { opening } = contracts[kind];
  if (opening === undefined) return null;
  const { command, summary, body } = opening;
  const { address } = heads[kind];

  @ApiTags(address)
  @Controller(address)
  class KindOpening {
    constructor(private readonly opening: CaseOpening) {}

    @Change('', { permit: permissionNamed(`${kind}.${command}`), summary, body, answers: outcome, status: 201 })
    open({ caller, body, key }: AskedChange<{ body: Values }>) {
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
