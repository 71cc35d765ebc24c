/** News that nobody wrote: put together from lists, the same for the same number. No two items read alike. */
export type Text = {
  readonly lang: string;
  readonly title: string;
  readonly summary: string;
};

type Voice = {
  readonly lang: string;
  readonly people: readonly string[];
  readonly places: readonly string[];
  readonly matters: readonly string[];
  /** Of two people, a place, a matter and a number. */
  readonly peace: readonly ((a: string, b: string, place: string, matter: string, n: number) => string)[];
  readonly other: readonly string[];
  readonly filler: readonly string[];
};

const VOICES: readonly Voice[] = [
  {
    lang: 'en',
    people: [
      'Zelensky',
      'Putin',
      'Witkoff',
      'Rubio',
      'Umerov',
      'Lavrov',
      'Macron',
      'Starmer',
      'Erdogan',
      'Kellogg',
    ],
    places: [
      'Geneva',
      'Istanbul',
      'Moscow',
      'Kyiv',
      'Miami',
      'Riyadh',
      'Berlin',
      'Paris',
      'Abu Dhabi',
      'London',
    ],
    matters: [
      'a ceasefire',
      'the peace plan',
      'security guarantees',
      'an exchange of prisoners',
      'territory',
      'frozen assets',
    ],
    peace: [
      (a, b, place, matter, n) =>
        `${a} and ${b} discuss ${matter} for Ukraine in ${place}, ${n} points agreed`,
      (a, b, place, matter, n) =>
        `After ${n} hours of talks in ${place}, ${a} tells ${b} the war needs ${matter}`,
      (a, b, place, matter, n) => `${place}: ${b} rejects ${n} of ${a}'s terms on ${matter} in Ukraine`,
    ],
    other: [
      'City council votes on tram line',
      'Late goal decides match',
      'Storm warning for coast, level',
      'School budget, chapter',
      'Museum opens wing with exhibit',
    ],
    filler: [
      'Officials said on Monday that the work would go on through the week.',
      'Observers expect an answer within days.',
      'Residents had asked for more time.',
      'The figures were published in the morning.',
      'A second meeting is planned for Thursday.',
    ],
  },
  {
    lang: 'uk',
    people: [
      'Зеленський',
      'Путін',
      'Віткофф',
      'Рубіо',
      'Умєров',
      'Лавров',
      'Макрон',
      'Стармер',
      'Ердоган',
      'Келлог',
    ],
    places: [
      'Женеві',
      'Стамбулі',
      'Москві',
      'Києві',
      'Маямі',
      'Ер-Ріяді',
      'Берліні',
      'Парижі',
      'Абу-Дабі',
      'Лондоні',
    ],
    matters: [
      'припинення вогню',
      'мирний план',
      'гарантії безпеки',
      'обмін полоненими',
      'території',
      'заморожені активи',
    ],
    peace: [
      (a, b, place, matter, n) =>
        `${a} і ${b} обговорили ${matter} для України в ${place}, узгоджено ${n} пунктів`,
      (a, b, place, matter, n) =>
        `Після ${n} годин перемовин у ${place} ${a} сказав, що ${b} має погодити ${matter}`,
      (a, b, place, matter, n) => `${place}: ${b} відкинув ${n} умов, які назвав ${a}: ${matter} в Україні`,
    ],
    other: [
      'Міська рада голосує за трамвайну лінію',
      'Пізній гол вирішив матч',
      'Штормове попередження, рівень',
      'Бюджет шкіл, розділ',
      'Музей відкрив залу, експонат',
    ],
    filler: [
      'Посадовці повідомили в понеділок, що робота триватиме весь тиждень.',
      'Спостерігачі чекають на відповідь найближчими днями.',
      'Мешканці просили більше часу.',
      'Дані оприлюднили вранці.',
      'Другу зустріч призначено на четвер.',
    ],
  },
  {
    lang: 'de',
    people: [
      'Selenskyj',
      'Putin',
      'Witkoff',
      'Rubio',
      'Umjerow',
      'Lawrow',
      'Macron',
      'Starmer',
      'Erdogan',
      'Kellogg',
    ],
    places: ['Genf', 'Istanbul', 'Moskau', 'Kiew', 'Miami', 'Riad', 'Berlin', 'Paris', 'Abu Dhabi', 'London'],
    matters: [
      'eine Waffenruhe',
      'den Friedensplan',
      'Sicherheitsgarantien',
      'einen Gefangenenaustausch',
      'Gebiete',
      'eingefrorene Vermögen',
    ],
    peace: [
      (a, b, place, matter, n) =>
        `${a} und ${b} sprechen in ${place} über ${matter} für die Ukraine: ${n} Punkte`,
      (a, b, place, matter, n) =>
        `Nach ${n} Stunden in ${place} fordert ${a} von ${b} ${matter} für die Ukraine`,
      (a, b, place, matter, n) =>
        `${place}: ${b} lehnt ${n} Bedingungen ab, ${a} besteht auf Frieden, es geht um ${matter}`,
    ],
    other: [
      'Stadtrat stimmt über Straßenbahn ab, Nummer',
      'Spätes Tor entscheidet Spiel',
      'Sturmwarnung für die Küste, Stufe',
      'Schulhaushalt, Kapitel',
      'Museum öffnet Flügel mit Objekt',
    ],
    filler: [
      'Am Montag hieß es, die Arbeit gehe die ganze Woche weiter.',
      'Beobachter erwarten eine Antwort in den nächsten Tagen.',
      'Anwohner hatten um mehr Zeit gebeten.',
      'Die Zahlen wurden am Morgen veröffentlicht.',
      'Ein zweites Treffen ist für Donnerstag geplant.',
    ],
  },
];

/** How many outlets report one event, one after another. */
export const REPORTS = 4;

/** The n-th item that is on topic: an event has some reports, one after another, each in words of its own. */
export function peaceText(n: number): Text {
  const event = Math.floor(n / REPORTS);
  const pick = chance(event);
  const [a, b, place, matter, number] = [pick(10), pick(9), pick(10), pick(6), pick(90) + 3];
  const voice = VOICES[n % VOICES.length]!;
  const other = b >= a ? b + 1 : b;
  const write = voice.peace[n % voice.peace.length]!;
  const title = write(
    voice.people[a]!,
    voice.people[other]!,
    voice.places[place]!,
    voice.matters[matter]!,
    number,
  );
  return { lang: voice.lang, title, summary: fillers(voice, n) };
}

/** The n-th item that is not. */
export function otherText(n: number): Text {
  const voice = VOICES[n % VOICES.length]!;
  const title = `${voice.other[n % voice.other.length]} ${n}`;
  return { lang: voice.lang, title, summary: `${title}. ${fillers(voice, n)}` };
}

function fillers({ filler }: Voice, n: number): string {
  const pick = chance(n + 7);
  return Array.from({ length: 6 }, () => `${filler[pick(filler.length)]} (${pick(1000)})`).join(' ');
}

/** Numbers that only look random, the same for the same seed. */
function chance(seed: number): (below: number) => number {
  let state = (seed + 1) * 0x9e3779b1;
  return below => {
    state = Math.imul(state ^ (state >>> 15), 0x2c1b3c6d);
    state = Math.imul(state ^ (state >>> 13), 0x297a2d39);
    return ((state ^ (state >>> 16)) >>> 0) % below;
  };
}
