import 'reflect-metadata';
import { outcome, caseId, type CommandContract } from '#libs/contracts';
import { permissions } from '#libs/docket';
import { Body, Param, Post } from '@nestjs/common';
import type { CaseCommands, OutcomeAnswer } from '../case/case-commands.js';
import type { Caller } from './request-state.js';
import { IdempotencyKey, CurrentCaller, Route } from './route.js';

/** What a controller of commands has. */
interface HasCommands {
  readonly commands: CaseCommands;
}

/**
 * Declares one route per command on a controller: `POST /:id/<command>`, its body by its contract, its permission the
 * row of the same name. Commands are data in `libs/contracts`, so a new one has its route, its permission and its place
 * in the OpenAPI document by being listed there.
 *
 * @param permissionOf name of the permission's row for a command
 */
export function CommandRoutes(
  kind: string,
  contracts: Readonly<Record<string, CommandContract>>,
  permissionOf: (command: string) => string = (command) => `${kind}.${command}`,
): ClassDecorator {
  return (target) => {
    for (const [command, contract] of Object.entries(contracts)) {
      declare(target.prototype as object, { kind, command, contract, permission: permissionOf(command) });
    }
  };
}

interface Declared {
  readonly kind: string;
  readonly command: string;
  readonly contract: CommandContract;
  readonly permission: string;
}

function declare(prototype: object, declared: Declared): void {
  const { kind, command, contract, permission } = declared;
  if (!Object.hasOwn(permissions, permission)) throw new Error(`no permission ${permission} for a route`);
  const handler = function (
    this: HasCommands,
    caller: Caller,
    id: string,
    ...[body, key]: [Readonly<Record<string, unknown>>, string]
  ): Promise<OutcomeAnswer> {
    return this.commands.act(caller, { kind, caseId: id, command, contract, body, key });
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
  Route({ permit: permission, summary: contract.summary, answers: outcome, isMutating: true })(
    prototype,
    command,
    descriptor,
  );
  Post(`:id/${command}`)(prototype, command, descriptor);
}
