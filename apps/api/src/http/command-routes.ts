import 'reflect-metadata';
import { outcome, caseId, type CommandContract, type KindName } from '#libs/contracts';
import { Body, Param, Post } from '@nestjs/common';
import type { AskedCommand, OutcomeAnswer } from '../case/case-commands.js';
import { permissionNamed } from './permission.js';
import type { Caller } from './request-state.js';
import { IdempotencyKey, CurrentCaller, Route } from './route.js';

/** What a controller of commands has. */
interface HasCommands {
  readonly cases: { act(caller: Caller, asked: AskedCommand): Promise<OutcomeAnswer> };
}

/**
 * Declares one route per command on a controller: `POST /:id/<command>`, its body by its contract, its permission the
 * row of the same name. Commands are data in the contract of a kind, so a new one has its route, its permission and its
 * place in the OpenAPI document by being listed there.
 */
export function CommandRoutes(kind: KindName, contracts: Readonly<Record<string, CommandContract>>): ClassDecorator {
  return (target) => {
    for (const [command, contract] of Object.entries(contracts)) {
      declare(target.prototype as object, { kind, command, contract });
    }
  };
}

interface Declared {
  readonly kind: KindName;
  readonly command: string;
  readonly contract: CommandContract;
}

function declare(prototype: object, { kind, command, contract }: Declared): void {
  const handler = function (
    this: HasCommands,
    caller: Caller,
    id: string,
    ...[body, key]: [Readonly<Record<string, unknown>>, string]
  ): Promise<OutcomeAnswer> {
    return this.cases.act(caller, { kind, caseId: id, command, contract, body, key });
  };
  // The document names an operation by its handler's own name.
  Object.defineProperty(handler, 'name', { value: command });
  Object.defineProperty(prototype, command, { value: handler, writable: true, configurable: true, enumerable: false });
  CurrentCaller()(prototype, command, 0);
  Param('id', { schema: caseId })(prototype, command, 1);
  Body({ schema: contract.body })(prototype, command, 2);
  IdempotencyKey()(prototype, command, 3);
  Reflect.defineMetadata('design:paramtypes', [Object, String, Object, String], prototype, command);
  const descriptor = Object.getOwnPropertyDescriptor(prototype, command);
  if (descriptor === undefined) throw new Error('just defined');
  const permit = permissionNamed(`${kind}.${command}`);
  Route({ permit, summary: contract.summary, answers: outcome, isMutating: true })(prototype, command, descriptor);
  Post(`:id/${command}`)(prototype, command, descriptor);
}
