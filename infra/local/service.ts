/** A server of ours that runs as a process of its own. */
export interface Service {
  readonly name: string;
  readonly pid: number;
  /** Settles when the process is gone, with how it went: a signal or a code. */
  readonly exited: Promise<string>;
  /** Asks it to end, insists, and returns when it is gone. */
  stop(): Promise<void>;
}
