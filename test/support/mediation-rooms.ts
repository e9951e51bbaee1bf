import { incidentKind, type IncidentCommands, type IncidentState } from '#libs/incident';
import { talkKind, type TalkCommands, type TalkState } from '#libs/talk';
import { mediator } from './a-mediation.js';
import { CaseInMemory, day, nationalTime, office, organisation, rulesFor, text } from './law.js';

const { calendar } = nationalTime('petition');
const committee = office('mediation-binju');
const accounts = [mediator.principal];
const words = text('words');

/** What one side says apart, in memory. */
export class TalkInMemory extends CaseInMemory<TalkState, TalkCommands, null> {
  constructor() {
    super(talkKind, { rules: rulesFor('talk'), calendar, ...organisation() });
  }

  opened(): this {
    return this.act('open', { office: committee, accounts, ofMediators: true, party: 'p1', title: words }, mediator);
  }

  says(): this {
    return this.act('say', { on: this.context(mediator).today, text: words }, mediator);
  }

  calls(on: string): this {
    return this.act('call', { on: day(on), time: '09:30', place: words }, mediator);
  }
}

/** What has turned violent, or may, in memory. */
export class IncidentInMemory extends CaseInMemory<IncidentState, IncidentCommands, null> {
  constructor() {
    super(incidentKind, { rules: rulesFor('incident'), calendar, ...organisation() });
  }

  opened(): this {
    return this.act('open', { office: committee, accounts, stage: 'danger', title: words, words }, mediator);
  }

  reported(): this {
    return this.act('report', { to: 'police', on: this.context(mediator).today, words }, mediator);
  }
}
