import type { Publisher } from './publisher.ts';
import { alNamudhaj } from './publishers/al-namudhaj.ts';
import { belgaPana } from './publishers/belga-pana.ts';
import { corriereEsempio } from './publishers/corriere-esempio.ts';
import { diarioMuestra } from './publishers/diario-muestra.ts';
import { dziennikPrzykladowy } from './publishers/dziennik-przykladowy.ts';
import { exempleMatin } from './publishers/exemple-matin.ts';
import { musterKurier } from './publishers/muster-kurier.ts';
import { nemunaKhabar } from './publishers/nemuna-khabar.ts';
import { obraztsovyiListok } from './publishers/obraztsovyi-listok.ts';
import { ornekGazetesi } from './publishers/ornek-gazetesi.ts';
import { payamNemooneh } from './publishers/payam-nemooneh.ts';
import { probnaHazeta } from './publishers/probna-hazeta.ts';
import { sampleCourier } from './publishers/sample-courier.ts';
import { sampleHerald } from './publishers/sample-herald.ts';
import { samplePortal } from './publishers/sample-portal.ts';
import { sampleWire } from './publishers/sample-wire.ts';
import { voorbeeldDagblad } from './publishers/voorbeeld-dagblad.ts';
import { zrazkovyiVisnyk } from './publishers/zrazkovyi-visnyk.ts';
import { zrazokPivden } from './publishers/zrazok-pivden.ts';

/** Everyone in the demo, in the order they are shown. */
export const publishers: readonly Publisher[] = [
  nemunaKhabar,
  belgaPana,
  payamNemooneh,
  zrazkovyiVisnyk,
  probnaHazeta,
  obraztsovyiListok,
  sampleWire,
  sampleHerald,
  sampleCourier,
  musterKurier,
  exempleMatin,
  dziennikPrzykladowy,
  diarioMuestra,
  alNamudhaj,
  ornekGazetesi,
  corriereEsempio,
  voorbeeldDagblad,
  samplePortal,
  zrazokPivden,
];
