/**
 * Exit codes of `maplebridge`, after sysexits where it has a name for the matter. Documented in `maplebridge --help`:
 * programs rely on them, so add, never change.
 */
export const exitCodes = {
  done: 0,
  /** The command ran and its answer is no: an expectation differs, a chain is broken. */
  failed: 1,
  /** An import took some rows and refused others. */
  partly: 2,
  /** An import took nothing: the file, or every row of it, was refused. */
  fileRefused: 3,
  usage: 64,
  /** The input file cannot be used as a whole. */
  badInput: 65,
  /** The case or account that was named is not there. */
  notFound: 66,
  /** A tool or a service that is needed cannot be had or reached. */
  unavailable: 69,
  unexpected: 70,
  /** Too little disk, or a folder that cannot be written. */
  noSpace: 73,
  alreadyRunning: 75,
  portInUse: 76,
  /** Refused for safety: demo accounts beyond the loopback, keys missing over existing data, a real case moved. */
  refused: 77,
  configuration: 78,
  /** The state folder or the database was written by a release that keeps another shape. Nothing in it was changed. */
  otherShape: 79,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];
