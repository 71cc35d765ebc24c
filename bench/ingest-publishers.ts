import { createHash } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/**
 * A process of its own: FEEDS publishers on ports of the loopback, ENTRIES entries each, in six languages,
 * RSS 2.0 and Atom in turns, with honest validators. Prints their addresses as one JSON line. One entry
 * in ten, or in as many as the fourth argument says, is on topic; the texts are put together from the lists below, so that no two entries are equal.
 * With a third argument, that many entries are new at each reading, and nothing is ever «not modified».
 */
const FEEDS = Number(process.argv[2] ?? 300);
const ENTRIES = Number(process.argv[3] ?? 40);
const NEW_EACH_TIME = Number(process.argv[4] ?? 0);
const ON_TOPIC_EVERY = Number(process.argv[5] ?? 10);
const NOW = Date.now();

type Voice = {
  readonly lang: string;
  readonly peace: readonly string[];
  readonly other: readonly string[];
  readonly filler: readonly string[];
};

const VOICES: readonly Voice[] = [
  {
    lang: 'en',
    peace: [
      'Envoys resume peace talks on Ukraine in round',
      'Kyiv and Moscow discuss a ceasefire, day',
      'Zelensky names terms for a peace deal, point',
      'Prisoner exchange between Russia and Ukraine, group',
    ],
    other: [
      'City council votes on tram line',
      'Football: late goal decides match',
      'Storm warning for the coast, level',
      'Parliament debates school budget, chapter',
      'Museum opens new wing with exhibit',
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
    peace: [
      'Перемовини про мир в Україні: раунд',
      'Зеленський назвав умови мирної угоди, пункт',
      'Обмін полоненими між Україною та Росією, група',
      'Київ і Москва говорять про припинення вогню, день',
    ],
    other: [
      'Міська рада голосує за трамвайну лінію',
      'Футбол: пізній гол вирішив матч',
      'Штормове попередження на узбережжі, рівень',
      'У школах затвердили бюджет, розділ',
      'Музей відкрив нову залу, експонат',
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
    lang: 'ru',
    peace: [
      'Переговоры о мире на Украине: раунд',
      'Зеленский назвал условия мирного соглашения, пункт',
      'Обмен пленными между Россией и Украиной, группа',
      'Москва и Киев обсуждают прекращение огня, день',
    ],
    other: [
      'Городской совет голосует за трамвайную линию',
      'Футбол: поздний гол решил матч',
      'Штормовое предупреждение на побережье, уровень',
      'В школах утвердили бюджет, раздел',
      'Музей открыл новый зал, экспонат',
    ],
    filler: [
      'Чиновники сообщили в понедельник, что работа продолжится всю неделю.',
      'Наблюдатели ждут ответа в ближайшие дни.',
      'Жители просили больше времени.',
      'Данные опубликовали утром.',
      'Вторая встреча назначена на четверг.',
    ],
  },
  {
    lang: 'de',
    peace: [
      'Friedensgespräche zur Ukraine: Runde',
      'Selenskyj nennt Bedingungen für ein Friedensabkommen, Punkt',
      'Gefangenenaustausch zwischen Russland und der Ukraine, Gruppe',
      'Kiew und Moskau sprechen über Waffenruhe, Tag',
    ],
    other: [
      'Stadtrat stimmt über Straßenbahnlinie ab, Nummer',
      'Fußball: spätes Tor entscheidet Spiel',
      'Sturmwarnung für die Küste, Stufe',
      'Landtag berät Schulhaushalt, Kapitel',
      'Museum öffnet neuen Flügel mit Objekt',
    ],
    filler: [
      'Am Montag hieß es, die Arbeit gehe die ganze Woche weiter.',
      'Beobachter erwarten eine Antwort in den nächsten Tagen.',
      'Anwohner hatten um mehr Zeit gebeten.',
      'Die Zahlen wurden am Morgen veröffentlicht.',
      'Ein zweites Treffen ist für Donnerstag geplant.',
    ],
  },
  {
    lang: 'fa',
    peace: [
      'گفت‌وگوهای صلح اوکراین، دور',
      'زلنسکی شرایط توافق صلح را اعلام کرد، بند',
      'تبادل اسیران میان روسیه و اوکراین، گروه',
      'کی‌یف و مسکو درباره آتش‌بس گفت‌وگو کردند، روز',
    ],
    other: [
      'شورای شهر درباره خط تراموا رأی داد، شماره',
      'فوتبال: گل دیرهنگام بازی را تمام کرد، هفته',
      'هشدار توفان برای ساحل، سطح',
      'مجلس بودجه مدارس را بررسی کرد، فصل',
      'موزه تالار تازه‌ای گشود، اثر',
    ],
    filler: [
      'مقام‌ها روز دوشنبه گفتند که کار در تمام هفته ادامه دارد.',
      'ناظران در روزهای آینده منتظر پاسخ هستند.',
      'ساکنان خواستار زمان بیشتری بودند.',
      'آمار صبح منتشر شد.',
      'دیدار دوم برای پنجشنبه برنامه‌ریزی شده است.',
    ],
  },
  {
    lang: 'fr',
    peace: [
      'Pourparlers de paix sur l’Ukraine, tour',
      'Zelensky énonce ses conditions pour un accord de paix, point',
      'Échange de prisonniers entre la Russie et l’Ukraine, groupe',
      'Kiev et Moscou discutent d’un cessez-le-feu, jour',
    ],
    other: [
      'Le conseil municipal vote la ligne de tramway',
      'Football : un but tardif décide du match',
      'Alerte tempête sur la côte, niveau',
      'Le parlement débat du budget des écoles, chapitre',
      'Le musée ouvre une aile avec l’objet',
    ],
    filler: [
      'Les responsables ont dit lundi que le travail continuerait toute la semaine.',
      'Les observateurs attendent une réponse dans les jours qui viennent.',
      'Les habitants avaient demandé plus de temps.',
      'Les chiffres ont été publiés dans la matinée.',
      'Une deuxième réunion est prévue jeudi.',
    ],
  },
];

const escapeXml = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

function documentOf(
  feed: number,
  origin: string,
  first = 0,
): { body: Buffer; contentType: string; lang: string } {
  const voice = VOICES[feed % VOICES.length]!;
  const atom = feed % 2 === 1;
  const items = Array.from({ length: ENTRIES }, (_, i) => {
    const n = first + i;
    const list = n % ON_TOPIC_EVERY === 0 ? voice.peace : voice.other;
    const title = `${list[(feed + n) % list.length]} ${feed * 1000 + n}`;
    const text = Array.from(
      { length: 8 },
      (_, k) => voice.filler[(feed * 7 + n * 3 + k) % voice.filler.length],
    ).join(' ');
    const html = `<p>${title}. ${text}</p><p><a href="${origin}/more/${n}">${voice.filler[n % voice.filler.length]}</a></p>`;
    const at = new Date(NOW - i * 1_800_000 - feed * 1000);
    const link = `${origin}/news/${feed}/${n}?utm_source=feed`;
    return atom
      ? `<entry><id>urn:bench:${feed}:${n}</id><title>${escapeXml(title)}</title><link href="${escapeXml(link)}"/><published>${at.toISOString()}</published><updated>${at.toISOString()}</updated><author><name>Desk ${feed}</name></author><category term="news"/><summary type="html">${escapeXml(html)}</summary></entry>`
      : `<item><title>${escapeXml(title)}</title><link>${escapeXml(link)}</link><guid isPermaLink="false">bench-${feed}-${n}</guid><pubDate>${at.toUTCString()}</pubDate><category>news</category><description><![CDATA[${html}]]></description></item>`;
  }).join('\n');
  const xml = atom
    ? `<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${voice.lang}"><title>Bench ${feed}</title><id>urn:bench:${feed}</id><updated>${new Date(NOW).toISOString()}</updated><link href="${origin}/"/>\n${items}\n</feed>`
    : `<?xml version="1.0" encoding="utf-8"?>\n<rss version="2.0"><channel><title>Bench ${feed}</title><link>${origin}/</link><description>Bench</description><language>${voice.lang}</language>\n${items}\n</channel></rss>`;
  return {
    body: Buffer.from(xml),
    contentType: atom ? 'application/atom+xml' : 'application/rss+xml',
    lang: voice.lang,
  };
}

function publish(feed: number): Promise<{ server: Server; url: string; lang: string }> {
  return new Promise(resolve => {
    let made: { body: Buffer; contentType: string; lang: string };
    let etag = '';
    let readings = 0;
    const server = createServer((req, res) => {
      if (NEW_EACH_TIME > 0) {
        made = documentOf(feed, originOf(server), NEW_EACH_TIME * readings++);
        etag = `"${readings}"`;
      }
      if (req.headers['if-none-match'] === etag) {
        res.writeHead(304, { ETag: etag });
        res.end();
        return;
      }
      res.writeHead(200, {
        'Content-Type': made.contentType,
        'Content-Length': made.body.byteLength,
        ETag: etag,
      });
      res.end(made.body);
    });
    server.keepAliveTimeout = 60_000;
    server.listen(0, '127.0.0.1', () => {
      const origin = originOf(server);
      made = documentOf(feed, origin);
      etag = `"${createHash('sha256').update(made.body).digest('hex').slice(0, 20)}"`;
      resolve({ server, url: `${origin}/feed`, lang: made.lang });
    });
  });
}

function originOf(server: Server): string {
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

const published = await Promise.all(Array.from({ length: FEEDS }, (_, feed) => publish(feed)));
console.log(JSON.stringify(published.map(({ url, lang }) => ({ url, lang }))));
process.on('SIGTERM', () => process.exit(0));
