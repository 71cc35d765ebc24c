import type { Publisher } from '../publisher.ts';

/** Ukrainian: a local paper, mostly about the town. */
export const probnaHazeta: Publisher = {
  slug: 'probna-hazeta',
  title: 'Пробна газета',
  description: 'Вигадана місцева газета: місто, світло, погода, спорт',
  lang: 'uk',
  family: 'probna-hazeta',
  policy: 'title',
  dialect: 'atom',
  feedPath: '/feed.atom',
  utcOffsetMinutes: 120,
  charset: 'utf-8',
  charsetSaidBy: 'header-and-declaration',
  stories: [
    {
      id: 'uk-power-cuts',
      about: 'war',
      publishedAt: '2025-11-29T08:20:00Z',
      title: 'Після нічної атаки частина Києва без світла: графіки відключень на сьогодні',
      summary:
        'Дрони й ракети пошкодили енергетичні об’єкти. Ремонтні бригади повертають живлення, у низці районів діють аварійні відключення.',
      categories: ['Енергетика'],
    },
    {
      id: 'uk-drone-night',
      about: 'war',
      publishedAt: '2025-12-02T05:50:00Z',
      title: 'За ніч сили ППО знешкодили десятки ударних дронів',
      summary: 'Влучання зафіксовано в кількох областях, про постраждалих у нашому місті не повідомляли.',
      categories: ['Війна'],
    },
    {
      id: 'uk-children-return',
      about: 'peace',
      publishedAt: '2025-12-03T18:30:00Z',
      title: 'Генасамблея ООН закликала Росію повернути вивезених українських дітей',
      summary:
        'Резолюція вимагає негайного й безумовного повернення дітей. Це питання Київ порушує і на переговорах про мир.',
      categories: ['Діти', 'ООН'],
      appearsAfterS: 72,
    },
    {
      id: 'uk-umerov-team',
      about: 'peace',
      publishedAt: '2025-11-29T14:05:00Z',
      title: 'Українську делегацію на мирних переговорах у США очолив Умєров',
      summary:
        'Рішення ухвалено після відставки Андрія Єрмака. Делегація вирушила до Флориди на зустріч з американцями.',
      categories: ['Переговори'],
    },
    {
      id: 'uk-snow',
      about: 'other',
      publishedAt: '2025-11-27T06:00:00Z',
      title: 'Погода: мокрий сніг і ожеледиця на дорогах',
      summary: 'Синоптики радять водіям зважати на слизькі дороги, а пішоходам — бути обачними.',
      categories: ['Погода'],
    },
    {
      id: 'uk-library',
      about: 'other',
      publishedAt: '2025-12-01T10:00:00Z',
      title: 'Міська бібліотека відкрила зал, де можна зігрітися й зарядити телефон',
      summary: 'Читальна зала працюватиме допізна, поки тривають відключення.',
      categories: ['Місто'],
    },
  ],
};
