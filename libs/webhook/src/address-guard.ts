import { BlockList, isIP } from 'node:net';
import { networkInterfaces } from 'node:os';
import { DomainError } from '#libs/kernel';

// What a county's own receivers never are: this machine, its link (where clouds answer with keys of the machine), what is
// not routed, and addresses of IPv6 that mean one of IPv4 behind a translator. 100.64.0.0/10 has the metadata of one cloud.
const refusedNetworks = [
  ...['0.0.0.0/8', '127.0.0.0/8', '169.254.0.0/16', '100.64.0.0/10', '192.0.0.0/24', '198.18.0.0/15'],
  ...['224.0.0.0/4', '240.0.0.0/4'],
  ...['::/128', '::1/128', 'fe80::/10', 'fec0::/10', 'ff00::/8', '64:ff9b::/96', '64:ff9b:1::/48', '2002::/16'],
  'fd00:ec2::254/128',
];
/** A county's own network: normal, and may be spoken to without TLS. */
const ownNetworks = ['10.0.0.0/8', '172.16.0.0/12', '192.168.0.0/16', 'fc00::/7'];

const listOf = (networks: readonly string[]): BlockList => {
  const list = new BlockList();
  for (const network of networks) {
    const [address = '', bits = ''] = network.split('/');
    list.addSubnet(address, Number(bits), isIP(address) === 6 ? 'ipv6' : 'ipv4');
  }
  return list;
};

const refused = listOf(refusedNetworks);
const own = listOf(ownNetworks);
const isIn = (list: BlockList, address: string): boolean => list.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');

/** This machine by what it is called in its networks, as they are now: an interface may come later. */
const isOwn = (address: string): boolean => {
  const mine = new BlockList();
  for (const one of Object.values(networkInterfaces()).flatMap((each) => each ?? [])) {
    mine.addAddress(one.address, one.family === 'IPv6' ? 'ipv6' : 'ipv4');
  }
  return isIn(mine, address);
};

/** An address of IPv6 that only wraps one of IPv4 is judged as that one. */
function unwrapped(address: string): string {
  const [, mapped] = /^::(?:ffff:)?(\d+\.\d+\.\d+\.\d+)$/i.exec(address) ?? [];
  if (mapped !== undefined) return mapped;
  const [, high = '', low = ''] = /^::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})$/i.exec(address) ?? [];
  if (low === '') return address;
  const [a, b] = [Number.parseInt(high, 16), Number.parseInt(low, 16)];
  return [a >> 8, a & 255, b >> 8, b & 255].join('.');
}

/**
 * Where webhooks may go (外发地址的限制), so that nobody makes this machine ask what it alone can reach (SSRF). By default
 * any host but this machine, its link, clouds' metadata and what is not routed; the county's own networks are normal, and
 * only there may it be plain HTTP. An installation may name the hosts and networks that are allowed: then no others are,
 * and they may be of any network.
 */
export class AddressGuard {
  private readonly hosts: ReadonlySet<string>;
  private readonly networks: BlockList | null;
  private readonly isNamed: boolean;

  /** @param allowed names of hosts, and networks as `10.20.0.0/16`; empty: the default */
  constructor(allowed: readonly string[]) {
    const networks = allowed.filter((one) => one.includes('/'));
    this.hosts = new Set(allowed.filter((one) => !one.includes('/')).map((host) => host.toLowerCase()));
    this.networks = networks.length === 0 ? null : listOf(networks);
    this.isNamed = allowed.length > 0;
  }

  /**
   * Reads the address of a receiver, before anything is resolved.
   *
   * @throws DomainError invalid `webhook.url_malformed`, `webhook.address_refused`
   */
  requireUrl(text: string): URL {
    const url = URL.canParse(text) ? new URL(text) : null;
    if (url === null || !isPlainAddress(url)) {
      throw new DomainError('invalid', 'webhook.url_malformed', 'expected an http or https address without a password');
    }
    const host = hostOf(url);
    if (isIP(host) > 0) this.requireAddress(url, host);
    else if (this.isNamed && !this.hosts.has(host) && this.networks === null) throw addressRefused(host);
    return url;
  }

  /**
   * Judges the address that a name was resolved to, at the moment in which it is connected to.
   *
   * @throws DomainError invalid `webhook.address_refused`, `webhook.plain_http`
   */
  requireAddress(url: URL, resolved: string): void {
    const host = hostOf(url);
    const address = unwrapped(resolved);
    const isNamed = this.hosts.has(host) || (this.networks !== null && isIn(this.networks, address));
    if (isNamed) return;
    if (this.isNamed || isIP(address) === 0 || isIn(refused, address) || isOwn(address)) throw addressRefused(host);
    if (url.protocol === 'http:' && !isIn(own, address)) {
      throw new DomainError('invalid', 'webhook.plain_http', 'plain HTTP leaves the own network', { host });
    }
  }
}

const isPlainAddress = ({ protocol, username, password, hash }: URL): boolean =>
  (protocol === 'https:' || protocol === 'http:') && username === '' && password === '' && hash === '';

const hostOf = ({ hostname }: URL): string => hostname.replace(/^\[|\]$/g, '').toLowerCase();

const addressRefused = (host: string): DomainError =>
  new DomainError('invalid', 'webhook.address_refused', 'no webhook goes there', { host });
