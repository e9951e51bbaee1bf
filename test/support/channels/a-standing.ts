import type { BreakerStore, CarryingChannel, Failing, Passage } from '#libs/channels';

/** How channels stand, in the memory of a test. */
export class Standing implements BreakerStore {
  failed = 0;
  parts = 0;
  isTrialDue = false;
  isOpen = false;
  mostPauseSeconds = 0;

  passage(): Promise<Passage> {
    const opened = this.isTrialDue ? 'trial' : 'open';
    this.isTrialDue = false;
    return Promise.resolve(this.isOpen ? opened : 'closed');
  }

  noteFailure(_channel: CarryingChannel, { failures, mostPauseSeconds }: Failing): Promise<void> {
    this.failed += 1;
    this.isOpen ||= this.failed >= failures;
    this.mostPauseSeconds = mostPauseSeconds;
    return Promise.resolve();
  }

  noteSuccess(_channel: CarryingChannel, parts: number): Promise<void> {
    this.failed = 0;
    this.isOpen = false;
    this.parts += parts;
    return Promise.resolve();
  }
}
