import type { Environment } from '#libs/config';

/** What every command is given: the environment (with the running installation's, see `installation.ts`) and where the checkout is. */
export interface CliContext {
  readonly environment: Environment;
  /** The folder that holds package.json, `libs/…/packs` and `dist`. */
  readonly repository: string;
}
