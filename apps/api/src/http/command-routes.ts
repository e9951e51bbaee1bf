import { outcome, caseId, type CommandContract } from '#libs/contracts';
import type * as z from 'zod';
import type { AskedCommand, OutcomeAnswer } from '../case/case-commands.js';
import type { Caller } from './request-state.js';
import { Change, type AskedChange } from './route.js';

type Values = z.ZodType<Readonly<Record<string, unknown>>>;

/** What a controller of commands has. */
interface HasCommands {
  act(caller: Caller, asked: AskedCommand): Promise<OutcomeAnswer>;
}

/**
 * Declares one route per command on a controller: `POST /:id/<command>`, its body by its contract, its permission the
 * row of the same name. Commands are data in the contract of a kind, so a new one has its route, its permission and its
 * place in the OpenAPI document by being listed there.
 *
 * @param kind whose they are; `docket` for those that every kind has
 */
export function CommandRoutes(kind: string, contracts: Readonly<Record<string, CommandContract>>): ClassDecorator {
  return ({ prototype }) => {
    for (const [command, contract] of Object.entries(contracts)) {
      const { summary, body: schema } = contract;
      const value = function (
        this: HasCommands,
        { caller, id, body, key }: AskedChange<{ id: typeof caseId; body: Values }>,
      ): Promise<OutcomeAnswer> {
        return this.act(caller, { kind, caseId: id, command, contract, body, key });
      };
      const descriptor = { value, writable: true, configurable: true, enumerable: false };
      const permit = `${kind}.${command}`;
      const route = { permit, summary, params: { id: caseId }, body: schema, answers: outcome };
      Change(`:id/${command}`, route)(prototype as object, command, descriptor);
      Object.defineProperty(prototype, command, descriptor);
    }
  };
}
