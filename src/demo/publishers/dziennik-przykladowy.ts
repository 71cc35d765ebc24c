import type { Publisher } from '../publisher.ts';

/** Polish. */
export const dziennikPrzykladowy: Publisher = {
  slug: 'dziennik-przykladowy',
  title: 'Dziennik Przykładowy',
  description: 'Zmyślona gazeta na potrzeby pokazu',
  lang: 'pl',
  family: 'dziennik-przykladowy',
  policy: 'excerpt',
  dialect: 'json-feed',
  feedPath: '/kanal.json',
  utcOffsetMinutes: 60,
  charset: 'utf-8',
  charsetSaidBy: 'declaration',
  stories: [
    {
      id: 'pl-witkoff-moscow',
      about: 'peace',
      event: 'moscow-trip',
      publishedAt: '2025-12-01T16:55:00Z',
      title: 'Witkoff w drodze do Moskwy. We wtorek rozmowa z Putinem o planie pokojowym dla Ukrainy',
      summary:
        'Specjalny wysłannik prezydenta USA Steve Witkoff leci do Moskwy. Kreml potwierdził, że Władimir Putin przyjmie go 2 grudnia; tematem będzie zmieniony plan zakończenia wojny.',
      categories: ['Świat', 'Ukraina'],
    },
    {
      id: 'pl-geneva-draft',
      about: 'peace',
      event: 'geneva-draft',
      publishedAt: '2025-11-24T08:00:00Z',
      title: 'Po rozmowach w Genewie: USA i Ukraina mają nowy projekt porozumienia pokojowego',
      summary:
        'Plan złożony z 28 punktów został przerobiony. O sprawach najtrudniejszych, w tym o terytoriach, mają zdecydować prezydenci.',
      categories: ['Świat', 'Ukraina'],
    },
    {
      id: 'pl-kremlin-meeting',
      about: 'peace',
      event: 'kremlin-meeting',
      publishedAt: '2025-12-03T06:10:00Z',
      title: 'Pięć godzin na Kremlu. Uszakow: nie ma kompromisu w sprawie terytoriów Ukrainy',
      summary:
        'Władimir Putin rozmawiał ze Steve’em Witkoffem i Jaredem Kushnerem. Doradca rosyjskiego prezydenta nazwał spotkanie konstruktywnym.',
      categories: ['Świat', 'Rosja'],
      appearsAfterS: 56,
    },
    {
      id: 'pl-tusk-europe',
      about: 'peace',
      publishedAt: '2025-11-25T19:00:00Z',
      title: 'Tusk: o pokoju w Ukrainie nie można rozmawiać bez Europy i bez gwarancji bezpieczeństwa',
      summary:
        'Premier mówił o tym po wideokonferencji koalicji chętnych, na której omawiano gwarancje dla Kijowa po zawieszeniu broni.',
      categories: ['Polityka'],
    },
    {
      id: 'pl-snow-roads',
      about: 'other',
      publishedAt: '2025-11-24T05:30:00Z',
      title: 'Śnieg na południu kraju: utrudnienia na drogach i spóźnione pociągi',
      summary: 'Drogowcy pracują od nocy, synoptycy zapowiadają mróz.',
      categories: ['Pogoda'],
    },
    {
      id: 'pl-tram',
      about: 'other',
      publishedAt: '2025-12-01T08:15:00Z',
      title: 'Nowa linia tramwajowa ruszy przed świętami',
      summary: 'Przejazdy próbne zakończono, pasażerowie pojadą w połowie grudnia.',
      categories: ['Miasto'],
    },
  ],
};
