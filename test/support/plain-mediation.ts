import type { MediationCommands } from '#libs/mediation';
import type { Fact } from '#libs/kernel';

type Data = Readonly<Record<string, unknown>>;
type Act = { readonly party: string; readonly by: string };

const dataOf = (fact: Fact | undefined): Data => (fact?.data ?? {}) as Data;
const last = (facts: readonly Fact[], type: string): number => facts.findLastIndex((fact) => fact.type === type);

/**
 * What somebody would say of a mediation who reads its facts from the first to the last each time, by the words of the law
 * and not by ours (朴素模型): slow, and written a second time.
 */
export class PlainMediation {
  constructor(private readonly facts: readonly Fact[]) {}

  private all(type: string, since = 0): Data[] {
    return this.facts.slice(since).flatMap((fact) => (fact.type === type ? [dataOf(fact)] : []));
  }

  private get opening(): MediationCommands['open'] {
    return dataOf(this.facts[0]) as unknown as MediationCommands['open'];
  }

  /** The two sides; nobody joins or leaves one in these walks. */
  get sides(): readonly string[] {
    return this.opening.parties.filter(({ role }) => role !== 'representative').map(({ identity }) => identity.party);
  }

  private capacity(party: string): unknown {
    const corrected = this.all('partyCorrected').findLast(
      (data) => data['party'] === party && data['capacity'] != null,
    );
    return corrected?.['capacity'] ?? 'full';
  }

  /** What somebody did alone who lacks capacity counts for nothing. */
  private counts(act: Act): boolean {
    return act.by !== act.party || this.capacity(act.party) === 'full';
  }

  /** Of each side what it did last, where it counts. */
  private did(acts: readonly Data[]): readonly string[] {
    const lastOf = (party: string) => acts.findLast((one) => one['party'] === party) as unknown as Act | undefined;
    return this.sides.filter((party) => {
      const act = lastOf(party);
      return act !== undefined && this.counts(act);
    });
  }

  isAll(parties: readonly string[]): boolean {
    return parties.length === this.sides.length;
  }

  /** Since when nobody else mediates: a new proposal, a recusal, or ties that came out later. */
  private get othersSince(): number {
    const disclosed = new Set<string>();
    let since = -1;
    this.facts.forEach((fact, at) => {
      const { mediator, ties, isRecused } = dataOf(fact);
      const isNew = fact.type === 'mediatorsProposed';
      if (isNew) disclosed.clear();
      if (isNew || (fact.type === 'recusalRuled' && isRecused === true)) since = at;
      if (fact.type !== 'disclosed') return;
      if (disclosed.has(String(mediator)) && ties !== null) since = at;
      disclosed.add(String(mediator));
    });
    return since;
  }

  /** Those who mediate now, without those who were recused. */
  get mediators(): readonly string[] {
    const from = last(this.facts, 'mediatorsProposed');
    const proposed = (this.facts[from]?.data ?? { mediators: [] }) as MediationCommands['proposeMediators'];
    const recused = this.all('recusalRuled', Math.max(0, from)).filter(({ isRecused }) => isRecused === true);
    const gone = recused.map(({ mediator }) => mediator);
    return proposed.mediators.map(({ person }) => person).filter((person) => !gone.includes(person));
  }

  get consenting(): readonly string[] {
    const since = this.othersSince;
    return since < 0 ? [] : this.did(this.all('consented', since + 1));
  }

  get told(): readonly string[] {
    return this.all('rightsTold').map(({ party }) => String(party));
  }

  get isSuspended(): boolean {
    return last(this.facts, 'shamSuspected') > last(this.facts, 'shamRuled');
  }

  get isRecusalOpen(): boolean {
    const from = Math.max(0, last(this.facts, 'mediatorsProposed'));
    const asked = new Set(this.all('recusalAsked', from).map(({ mediator }) => mediator));
    // Each is ruled once for every time that it was asked.
    const settled = new Set<unknown>();
    this.facts.slice(from).forEach(({ type, data }) => {
      const { mediator } = data as Data;
      if (type === 'recusalAsked') settled.delete(mediator);
      if (type === 'recusalRuled') settled.add(mediator);
    });
    return [...asked].some((mediator) => !settled.has(mediator));
  }

  get isViolent(): boolean {
    return this.all('screened').some(({ finding }) => finding === 'suspected');
  }

  get isScreened(): boolean {
    return this.all('screened').length > 0;
  }

  /** Where what was drawn up last stands among the facts; -1: nothing that holds was. */
  private get drawnUpAt(): number {
    const at = last(this.facts, 'drawnUp');
    const fallen = this.facts.findLastIndex(
      ({ type, data }) =>
        type === 'mediatorsProposed' || (type === 'recusalRuled' && (data as Data)['isRecused'] === true),
    );
    return at > fallen ? at : -1;
  }

  get drawnUp(): MediationCommands['drawUp'] | null {
    const at = this.drawnUpAt;
    return at < 0 ? null : (dataOf(this.facts[at]) as unknown as MediationCommands['drawUp']);
  }

  get signing(): readonly string[] {
    const at = this.drawnUpAt;
    return at < 0 ? [] : this.did(this.all('signed', at));
  }

  /**
   * Whether what its sort asks for is all there.
   *
   * @see 人民调解法 29(2), 30; 医疗 39(1); 劳动争议 14(2); 土地 10(2); 特邀 20, 24(3); 在线 19(2)
   */
  get hasWhatItsSortNeeds(): boolean {
    const { drawnUp, opening } = this;
    if (drawnUp === null || !this.isAll(this.signing)) return false;
    const { track } = opening;
    if (track === 'entrusted_ordinary' || track === 'entrusted_summary') return false;
    if (track === 'online_ordinary' || track === 'online_summary') return false;
    if (track === 'delegated' || drawnUp.form !== 'written') return true;
    const at = this.drawnUpAt;
    const signed = this.all('signedAsMediator', at).map(({ mediator }) => mediator);
    const isSignedByMediators = this.mediators.length > 0 && this.mediators.every((one) => signed.includes(one));
    return isSignedByMediators && this.all('sealed', at).length > 0;
  }

  /** The sorts of which the law wants a writing, and a petition that is settled by it. */
  get mayBeOral(): boolean {
    const { sort, source, track } = this.opening;
    if (sort === 'medical' || sort === 'labour' || source === 'petition') return false;
    return track === null || track === 'delegated';
  }

  get isOnline(): boolean {
    return this.opening.track?.startsWith('online') === true;
  }

  get isInForce(): boolean {
    return this.all('tookEffect').length > 0;
  }

  get end(): Data | null {
    return this.all('ended')[0] ?? null;
  }

  /** To whom the notice of the end is owed yet. */
  get owedTo(): readonly string[] {
    const owed = (this.end?.['owedTo'] ?? []) as readonly string[];
    const told = this.all('endTold').map(({ party }) => party);
    return owed.filter((party) => !told.includes(party));
  }

  /** Who has to hear of the end: whoever applied, had been told, or ended it. */
  get knowing(): readonly string[] {
    const applied = this.opening.parties
      .filter(({ role }) => role === 'applicant')
      .map(({ identity }) => identity.party);
    if (this.end?.['as'] === 'declined') return applied;
    const ending = this.all('withdrawn').map(({ party }) => party);
    return this.sides.filter((one) => applied.includes(one) || this.told.includes(one) || ending.includes(one));
  }

  agreeingTo(type: string, which: (data: Data) => boolean): readonly string[] {
    return this.did(this.all(type).filter(which));
  }

  helper(name: string): Data | undefined {
    return this.all('helperInvited').find(({ helper }) => helper === name);
  }

  /** Digests of what was written down as undisputed and all have confirmed. */
  get confirmed(): readonly string[] {
    const stated = this.all('sessionHeld').flatMap(({ undisputed }) => {
      const digest = (undisputed as { digest: string } | null)?.digest;
      return digest === undefined ? [] : [digest];
    });
    return stated.filter((digest) => this.isAll(this.agreeingTo('factsConfirmed', ({ text }) => text === digest)));
  }
}
