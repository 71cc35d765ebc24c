import { countShared } from './ascending.ts';
import { KINDS, type Kind, kindOf, kindredHash } from './kind.ts';
import { DAILY } from './reach.ts';
import type { Ready } from './ready.ts';

/**
 * Ideas and names of which a headline has one and another has one in its place: then they tell two things, however
 * alike they are. A group each that is indented by two; those joined by `=` are one. The first six say where, when
 * and which, a form of words is filled with them; the first two are places.
 */
const instead = `
  ukraine=ukraine-implied=kyiv russia=russia-implied=moscow=kremlin usa=washington=white-house european-union=brussels
    nato united-nations g7 g20 osce red-cross uk-country=london france=paris germany=berlin poland hungary=budapest
    italy spain portugal netherlands belgium austria vienna switzerland=geneva sweden norway denmark finland lithuania
    estonia latvia baltic romania moldova czechia slovakia slovenia croatia bosnia kosovo serbia montenegro albania
    north-macedonia greece bulgaria cyprus ireland iceland belarus=minsk georgia armenia azerbaijan kazakhstan
    uzbekistan kyrgyzstan tajikistan turkmenistan turkey=istanbul israel=jerusalem gaza west-bank palestinian iran
    iraq syria lebanon yemen egypt jordan saudi-arabia=riyadh=jeddah qatar=doha uae=abu-dhabi kuwait bahrain oman
    pakistan afghanistan india bangladesh sri-lanka china taiwan hong-kong japan north-korea south-korea mongolia
    vietnam thailand cambodia myanmar singapore malaysia indonesia philippines australia new-zealand canada mexico
    brazil argentina chile colombia venezuela cuba panama ecuador bolivia peru haiti sudan ethiopia somalia kenya
    nigeria niger mali burkina-faso congo south-africa libya tunisia algeria morocco vatican greenland alaska
    florida=miami new-york texas california
  kharkiv odesa sumy dnipro lviv chernihiv mykolaiv zaporizhzhia kherson kramatorsk pokrovsk kupiansk chernobyl
    belgorod kursk bryansk novorossiysk kaliningrad st-petersburg chechnya crimea donetsk luhansk donbas
  north south east west
  monday tuesday wednesday thursday friday saturday sunday
  january february march-month april may-month june july august september october november december
  first second third
  two three four five ten dozens hundreds thousands half
  president prime-minister foreign-minister finance-minister interior-minister chancellor ambassador governor mayor
    vice-president
  man woman
  son daughter
  mother father
  yesterday tomorrow
  accept=approve reject=veto
  support oppose
  begin=resume=continue end=stop=pause
  win lose
  open close
  ease toughen
  escalate de-escalate
  allow ban
  comply violate
  praise condemn
  success fail
  admit deny
  guilty-acquit charge-indict
  extend expire
`;

const groups = instead.trim().split(/\n {2}(?! )/);
const PLACES = 2;
const FILLINGS = 6;
const NUMBERS = groups.findIndex(group => group.includes('dozens'));
/** What no group lists but has a name: one in place of another is another one, of each kind. */
const groupOfKind = (kind: Kind): number => groups.length + KINDS.indexOf(kind);
const NAMED = (['person', 'place', 'organisation', 'name'] as const).map(groupOfKind);
/** By its sound alone, which is written in many ways. */
const SOUND = groupOfKind('name');

type Meaning = { readonly group: number; readonly sense: number };
const meanings = new Map<number, Meaning>();
let senses = 0;
groups.forEach((listed, group) => {
  for (const one of listed.trim().split(/\s+/)) {
    const meaning = { group, sense: senses++ };
    for (const id of one.split('='))
      for (const kind of ['idea', 'place', 'organisation'] as const)
        meanings.set(kindredHash(id, kind), meaning);
  }
});

const NOT = kindredHash('not', 'idea');

/** So many words beside what makes the difference may be others on either side. */
const FEW = 1;
const FORM_FEW = 2;
/** Of two in which the same act, a word in so many: in Chinese, where words are pairs of characters, each turn makes new ones. */
const TURNED = 4;

/** Whether two headlines in one language, however alike, say different things. Symmetric. */
export function gainsay(a: Ready, b: Ready): boolean {
  return (
    a.phase * b.phase < 0 ||
    (countedOtherwise(a, b) && !isRevisedCount(a, b)) ||
    insteadIn(a, b).some(group => group !== SOUND && !(group === NUMBERS && isRevisedCount(a, b))) ||
    isTurned(a, b) ||
    negates(a, b) ||
    (isNamingAlone(a, b) && isNamingAlone(b, a))
  );
}

/**
 * Whether two headlines in one language are one form of words, which each fills with a place, a name or a day of its
 * own: «talks to resume in Geneva», «talks to resume in Istanbul». What they share, `shared` words, says nothing
 * then. Symmetric.
 */
export function areOfOneForm(a: Ready, b: Ready, shared: number): boolean {
  if (Math.max(a.titleWords, b.titleWords) - shared > FORM_FEW) return false;
  return insteadIn(a, b).some(group => group < FILLINGS || (group >= groups.length && group !== SOUND));
}

/** Each has a number that the other has not: of a day, of an issue, of a score; a headline that is edited gains or loses one. */
function countedOtherwise(a: Ready, b: Ready): boolean {
  const shared = countShared(a.numbers, b.numbers);
  return shared < Math.min(a.numbers.length, b.numbers.length);
}

/** A quake kills 20, then 38: within a day that is the same report, and its number mended. */
function isRevisedCount(a: Ready, b: Ready): boolean {
  return a.countsVictims && b.countsVictims && Math.abs(a.print.published - b.print.published) <= DAILY;
}

/** The groups of which each title has something in place of what the other has. */
function insteadIn(a: Ready, b: Ready): number[] {
  const mine = new Set(aloneIn(a, b));
  return mine.size === 0 ? [] : aloneIn(b, a).filter(group => mine.has(group));
}

/** The group of each thing that the first title says and the other does not. */
function aloneIn(a: Ready, b: Ready): number[] {
  const others = saidIn(b);
  return [...saidIn(a)].flatMap(([sense, group]) => (others.has(sense) ? [] : [group]));
}

const said = new WeakMap<Ready, ReadonlyMap<number, number>>();

/** What a title says, and the group of each. */
function saidIn(report: Ready): ReadonlyMap<number, number> {
  const known = said.get(report);
  if (known !== undefined) return known;
  const all = new Map<number, number>();
  const { features, inTitle } = report.cross;
  features.forEach((feature, at) => {
    if (!inTitle[at]!) return;
    const meaning = meanings.get(feature) ?? { group: groups.length + kindOf(feature), sense: feature };
    if (meaning.group < groups.length || NAMED.includes(meaning.group)) all.set(meaning.sense, meaning.group);
  });
  said.set(report, all);
  return all;
}

/** Who acts in one is acted upon in the other, in the same words: «A accuses B», «B accuses A». */
function isTurned(a: Ready, b: Ready): boolean {
  return (
    a.lead !== undefined &&
    b.lead !== undefined &&
    a.lead !== b.lead &&
    isInTitle(b.lead, a) &&
    isInTitle(a.lead, b) &&
    wordsAlone(a, b) <= a.titleWords / TURNED &&
    wordsAlone(b, a) <= b.titleWords / TURNED
  );
}

/** One says what the other says is not so. */
function negates(a: Ready, b: Ready): boolean {
  return isInTitle(NOT, a) !== isInTitle(NOT, b) && Math.min(wordsAlone(a, b), wordsAlone(b, a)) <= FEW;
}

/** Whether a title is the other but for a name or two, listed or not, and a word at most. */
function isNamingAlone(a: Ready, b: Ready): boolean {
  const names = aloneIn(a, b).filter(group => group < PLACES || group >= groups.length).length;
  if (names === 0) return false;
  const words = wordsAlone(a, b);
  return words >= names && words <= names + FEW;
}

function isInTitle(feature: number, { cross }: Ready): boolean {
  const at = cross.features.indexOf(feature);
  return at >= 0 && cross.inTitle[at]!;
}

/** How many words of the first title the other has not. */
function wordsAlone({ words }: Ready, { words: others }: Ready): number {
  let alone = 0;
  let j = 0;
  words.features.forEach((feature, at) => {
    if (!words.inTitle[at]!) return;
    while (j < others.features.length && others.features[j]! < feature) j++;
    if (others.features[j] !== feature || !others.inTitle[j]!) alone++;
  });
  return alone;
}
