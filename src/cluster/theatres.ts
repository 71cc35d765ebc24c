/**
 * Which matter of the world a concept or an idea belongs to. The same envoys, words and cities serve
 * several of them in one week; a report of one is no report of another.
 */
const members: Readonly<Record<string, string>> = {
  ukraine:
    'ukraine kyiv russia moscow kremlin ukraine-implied zelensky putin umerov yermak sybiha lavrov ushakov ' +
    'dmitriev medinsky peskov crimea donbas donetsk luhansk zaporizhzhia kherson coalition-of-the-willing',
  gaza: 'gaza israel',
  iran: 'iran',
  syria: 'syria',
  sudan: 'sudan',
  caucasus: 'caucasus',
  'south-asia': 'south-asia',
  'east-asia': 'east-asia',
  americas: 'americas venezuela',
  greenland: 'greenland',
  balkans: 'balkans-cyprus',
};

const byName = new Map<string, string>();
for (const [theatre, names] of Object.entries(members))
  for (const name of names.split(' ')) byName.set(name, theatre);

/** The theatres of these concepts and ideas, in order of the alphabet. */
export function theatresOf(names: Iterable<string>): string[] {
  const theatres = new Set<string>();
  for (const name of names) {
    const theatre = byName.get(name);
    if (theatre !== undefined) theatres.add(theatre);
  }
  return [...theatres].sort();
}
