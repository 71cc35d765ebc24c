/** The hosts of a source before it moved and after. */
export type Move = { readonly from: string; readonly to: string };

/**
 * The moves to where a source is read now, `here`, from its other addresses. All are canonical links, and
 * what differs between addresses of one host is no move.
 */
export function movesOf(elsewhere: readonly string[], here: string): readonly Move[] {
  const to = hostOf(here);
  if (to === undefined) return [];
  const hosts = new Set(elsewhere.flatMap(address => hostOf(address) ?? []));
  hosts.delete(to);
  return Array.from(hosts, from => ({ from, to }));
}

/**
 * Where a page may have stood before the source moved: the same path and query, on a host that is to the old one
 * what the page's is to the new: `https://paper.example/a` of a feed that went from feeds.gazette.example to
 * feeds.paper.example was `https://gazette.example/a`. Guesses, to be looked up; none for a host alone, nor
 * for the page of another house.
 */
export function formerPages(page: string, moves: readonly Move[]): readonly string[] {
  const [, host, path] = ADDRESS.exec(page) ?? [];
  if (host === undefined || path === undefined || path === '') return [];
  const hosts = new Set<string>();
  for (const { from, to } of moves)
    for (const domain of domainsOf(to)) {
      if (host !== domain && !host.endsWith(`.${domain}`)) continue;
      const below = host.slice(0, host.length - domain.length);
      for (const former of domainsOf(from)) hosts.add(below + former);
    }
  hosts.delete(host);
  return Array.from(hosts, former => `https://${former}${path}`);
}

/** Of a canonical link. */
export function hostOf(page: string): string | undefined {
  return ADDRESS.exec(page)?.[1];
}

const ADDRESS = /^https:\/\/([^/?#]+)(.*)$/s;

/** A host and the domains above it, but for the top one: feeds.paper.example, paper.example. */
function domainsOf(host: string): readonly string[] {
  const labels = host.split('.');
  return labels.flatMap((_, at) => (at === 0 || at < labels.length - 1 ? [labels.slice(at).join('.')] : []));
}
