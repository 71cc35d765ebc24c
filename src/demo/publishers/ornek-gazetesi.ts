import type { Publisher } from '../publisher.ts';

/** Turkish, from a server that takes its time. */
export const ornekGazetesi: Publisher = {
  slug: 'ornek-gazetesi',
  title: 'Örnek Gazetesi',
  description: 'Bu gösterim için uydurulmuş bir gazete',
  lang: 'tr',
  family: 'ornek-gazetesi',
  policy: 'excerpt',
  dialect: 'rdf',
  feedPath: '/rdf',
  utcOffsetMinutes: 180,
  charset: 'utf-8',
  charsetSaidBy: 'header-and-declaration',
  trouble: { kind: 'slow', delayMs: 3000 },
  stories: [
    {
      id: 'tr-witkoff-moscow',
      about: 'peace',
      event: 'moscow-trip',
      publishedAt: '2025-12-01T16:40:00Z',
      title: 'Witkoff, Putin’le Ukrayna barış planını görüşmek üzere Moskova’ya gidiyor',
      summary:
        'ABD Başkanı’nın özel temsilcisi Steve Witkoff Moskova yolunda. Kremlin, Vladimir Putin’in Witkoff’u 2 Aralık Salı günü kabul edeceğini doğruladı.',
      categories: ['Dünya', 'Ukrayna'],
    },
    {
      id: 'tr-mediator',
      about: 'peace',
      publishedAt: '2025-11-24T15:00:00Z',
      title: 'Erdoğan Putin’le görüştü: Türkiye Ukrayna’da barış için görüşmelere ev sahipliği yapmaya hazır',
      summary:
        'Cumhurbaşkanı Erdoğan, telefon görüşmesinde adil ve kalıcı bir barış için İstanbul sürecinin sürdürülebileceğini söyledi.',
      categories: ['Siyaset', 'Ukrayna'],
    },
    {
      id: 'tr-prisoner-talks',
      about: 'peace',
      publishedAt: '2025-11-30T09:20:00Z',
      title: 'Ukrayna ile Rusya arasında esir takası için Türkiye ve BAE arabuluculuğu sürüyor',
      summary:
        'Kiev, İstanbul mutabakatına dayanarak esir takaslarının yeniden başlamasını istiyor; listeler üzerinde çalışılıyor.',
      categories: ['Dünya'],
      appearsAfterS: 69,
    },
    {
      id: 'tr-tankers',
      about: 'war',
      publishedAt: '2025-11-29T12:30:00Z',
      title: 'Karadeniz’de iki tankere insansız deniz aracıyla saldırı: mürettebat kurtarıldı',
      summary: 'Gölge filoya ait olduğu belirtilen gemilerdeki yangına kıyı emniyeti ekipleri müdahale etti.',
      categories: ['Gündem'],
    },
    {
      id: 'tr-inflation',
      about: 'other',
      publishedAt: '2025-12-03T07:05:00Z',
      title: 'Kasım ayı enflasyonu açıklandı: yıllık oran yüzde 31,07',
      summary: 'Aylık artış beklentilerin altında kaldı; gözler yıl sonu faiz kararında.',
      categories: ['Ekonomi'],
    },
  ],
};
