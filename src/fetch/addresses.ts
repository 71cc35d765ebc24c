import { BlockList, isIP } from 'node:net';

/** `[address, prefix length]`. */
type Range = readonly [string, number];

const listOf = (family: 'ipv4' | 'ipv6', ranges: readonly Range[]): BlockList => {
  const list = new BlockList();
  for (const [address, prefix] of ranges) list.addSubnet(address, prefix, family);
  return list;
};

// The IANA special-purpose registries (RFC 6890 and its updates), and what clouds put beside them.
const closedV4: readonly (readonly [string, BlockList])[] = (
  [
    ['an unspecified', [['0.0.0.0', 8]]],
    ['a loopback', [['127.0.0.0', 8]]],
    [
      'a metadata',
      [
        ['169.254.169.254', 32],
        ['169.254.170.2', 32],
        ['100.100.100.200', 32],
        ['192.0.0.192', 32],
        // Looks public, but answers virtual machines only: the platform address of one large cloud.
        ['168.63.129.16', 32],
      ],
    ],
    [
      'a private',
      [
        ['10.0.0.0', 8],
        ['172.16.0.0', 12],
        ['192.168.0.0', 16],
      ],
    ],
    ['a link-local', [['169.254.0.0', 16]]],
    ['a carrier-grade NAT', [['100.64.0.0', 10]]],
    ['a multicast', [['224.0.0.0', 4]]],
    ['a 6to4 relay', [['192.88.99.0', 24]]],
    [
      'a reserved',
      [
        ['192.0.0.0', 24],
        ['192.0.2.0', 24],
        ['198.18.0.0', 15],
        ['198.51.100.0', 24],
        ['203.0.113.0', 24],
        ['240.0.0.0', 4],
      ],
    ],
  ] satisfies [string, Range[]][]
).map(([kind, ranges]) => [kind, listOf('ipv4', ranges)]);

const closedV6: readonly (readonly [string, BlockList])[] = (
  [
    ['a loopback', [['::1', 128]]],
    ['an unspecified', [['::', 128]]],
    ['an IPv4-mapped', [['::ffff:0:0', 96]]],
    [
      'a NAT64',
      [
        ['64:ff9b::', 96],
        ['64:ff9b:1::', 48],
      ],
    ],
    ['a 6to4', [['2002::', 16]]],
    ['a Teredo', [['2001::', 32]]],
    ['a unique-local', [['fc00::', 7]]],
    ['a link-local', [['fe80::', 10]]],
    ['a multicast', [['ff00::', 8]]],
    [
      'a reserved',
      [
        ['2001::', 23],
        ['2001:db8::', 32],
        ['3fff::', 20],
        ['3ffe::', 16],
      ],
    ],
  ] satisfies [string, Range[]][]
).map(([kind, ranges]) => [kind, listOf('ipv6', ranges)]);

/** All that has been given out for global unicast so far. RFC 4291 §2.4. */
const globalUnicastV6 = listOf('ipv6', [['2000::', 3]]);

/**
 * Says why an address is not one of the public internet («a loopback», «a private» …), or undefined when
 * it is. Anything that is not an IP address is refused too. Addresses that carry another address inside
 * (IPv4-mapped, NAT64, 6to4, Teredo) are refused whatever they carry: a feed has no need of them.
 */
export const whyNotPublic = (ip: string): string | undefined => {
  // A zone («fe80::1%eth0») names one of our own interfaces; the address decides.
  const address = ip.replace(/%.*$/, '');
  const version = isIP(address);
  if (version === 4) return closedV4.find(([, list]) => list.check(address, 'ipv4'))?.[0];
  if (version === 6) {
    const kind = closedV6.find(([, list]) => list.check(address, 'ipv6'))?.[0];
    return kind ?? (globalUnicastV6.check(address, 'ipv6') ? undefined : 'a reserved');
  }
  return 'not an IP';
};

/** Whether an IP address belongs to the public internet. RFC 6890; IANA special-purpose registries. */
export const isPublicAddress = (ip: string): boolean => whyNotPublic(ip) === undefined;
