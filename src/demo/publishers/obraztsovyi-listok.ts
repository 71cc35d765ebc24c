import type { Publisher } from '../publisher.ts';

/** Russian, RSS 1.0 in windows-1251: the charset stands in the XML declaration alone. */
export const obraztsovyiListok: Publisher = {
  slug: 'obraztsovyi-listok',
  title: 'Образцовый листок',
  description: 'Вымышленное издание для показа: новости на русском языке',
  lang: 'ru',
  family: 'obraztsovyi-listok',
  policy: 'excerpt',
  dialect: 'rdf',
  feedPath: '/index.rdf',
  utcOffsetMinutes: 180,
  charset: 'windows-1251',
  charsetSaidBy: 'declaration',
  stories: [
    {
      id: 'ru-witkoff-moscow',
      about: 'peace',
      event: 'moscow-trip',
      publishedAt: '2025-12-01T15:45:00Z',
      title: 'Уиткофф летит в Москву: 2 декабря он обсудит с Путиным мирный план по Украине',
      summary:
        'Спецпосланник президента США Стив Уиткофф вылетел в Москву. В Кремле подтвердили, что Владимир Путин примет его во вторник; тема встречи — урегулирование на Украине.',
      categories: ['В мире', 'Переговоры'],
      appearsAfterS: 38,
    },
    {
      id: 'ru-putin-withdrawal',
      about: 'peace',
      event: 'putin-withdrawal',
      publishedAt: '2025-11-27T15:10:00Z',
      title: 'Путин: боевые действия прекратятся, когда украинские войска уйдут с занимаемых территорий',
      summary:
        'На пресс-конференции в Бишкеке президент России назвал американский проект возможной основой будущих договорённостей, но повторил требование о выводе украинских войск с земель, которые Москва считает своими.',
      categories: ['Политика'],
    },
    {
      id: 'ru-geneva-draft',
      about: 'peace',
      event: 'geneva-draft',
      publishedAt: '2025-11-24T07:25:00Z',
      title: 'США и Украина после переговоров в Женеве сообщили об обновлённом проекте мирного соглашения',
      summary:
        'Первоначальный план из 28 пунктов доработан. Самые трудные вопросы оставлены президентам двух стран.',
      categories: ['В мире', 'Переговоры'],
    },
    {
      id: 'ru-miami-talks',
      about: 'peace',
      event: 'miami-talks',
      publishedAt: '2025-11-30T21:40:00Z',
      title: 'Рубио назвал продуктивными переговоры с делегацией Украины во Флориде',
      summary:
        'Во встрече близ Майами участвовали Стив Уиткофф, Джаред Кушнер и секретарь СНБО Рустем Умеров. Стороны обсуждали условия завершения войны.',
      categories: ['В мире'],
    },
    {
      id: 'ru-kremlin-meeting',
      about: 'peace',
      event: 'kremlin-meeting',
      publishedAt: '2025-12-02T22:20:00Z',
      title: 'Ушаков: на пятичасовой встрече Путина и Уиткоффа компромисса по территориям не нашли',
      summary:
        'Помощник президента назвал разговор полезным и конструктивным и сообщил, что контакты с американской стороной продолжатся.',
      categories: ['Политика', 'Переговоры'],
      appearsAfterS: 84,
    },
    {
      id: 'ru-europe-reproach',
      about: 'peace',
      publishedAt: '2025-12-02T16:30:00Z',
      title: 'Перед встречей с Уиткоффом Путин обвинил Европу в том, что она мешает мирному процессу',
      summary:
        'По словам президента России, европейские поправки к американскому плану для Москвы неприемлемы.',
      categories: ['Политика'],
    },
    {
      id: 'ru-key-rate',
      about: 'other',
      publishedAt: '2025-12-03T10:00:00Z',
      title: 'Рубль укрепился в начале декабря: что говорят аналитики',
      summary:
        'Курс поддерживают продажи валюты экспортёрами; рынок ждёт декабрьского заседания по ключевой ставке.',
      categories: ['Экономика'],
      appearsAfterS: 132,
    },
    {
      id: 'ru-hockey',
      about: 'other',
      publishedAt: '2025-11-30T17:00:00Z',
      title: 'Хоккей: лидер чемпионата выиграл третий матч подряд',
      summary: 'Исход встречи решили две шайбы в третьем периоде.',
      categories: ['Спорт'],
    },
  ],
};
