export { channels, journal, reports } from './channels.js';
export { seal } from './seal.js';
export { consoleAddress, robots } from './digests.js';
export { checkoutFolder, releaseVersion } from './checkout.js';
export { files } from './files.js';
export { exitCodes, type ExitCode } from './exit-codes.js';
export {
  disk,
  documents,
  fragments,
  guidance,
  http,
  keys,
  logging,
  portal,
  postgres,
  postgresOwner,
  register,
  temporal,
  webhooks,
  worker,
} from './fragments.js';
export { Secret } from './secret.js';
export { parseKeys, readKeys, type Keys } from './keys.js';
export { ConfigurationError, loadConfig, parseConfig, type Environment } from './load.js';
export { ProcessProblem } from './process-problem.js';
export { exitCodeOfStart, stateShape, StateShapeError } from './state-shape.js';
