import { describe, expect, it } from 'vitest';
import { decodeBytes } from '../../src/parse/decode-bytes.ts';

/** Bytes of a text in an encoding that Node can only decode: each character looked up in what the decoder knows. */
function encode(text: string, encoding: string): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text);
  if (encoding === 'utf-16le') return Uint8Array.from(Buffer.from(text, 'utf16le'));
  if (encoding === 'utf-16be') return Uint8Array.from(Buffer.from(text, 'utf16le').swap16());
  if (encoding.startsWith('utf-32')) {
    const codes = [...text].map(char => char.codePointAt(0)!);
    const out = new DataView(new ArrayBuffer(codes.length * 4));
    codes.forEach((code, at) => {
      out.setUint32(at * 4, code, encoding === 'utf-32le');
    });
    return new Uint8Array(out.buffer);
  }
  const table = tableOf(encoding);
  return Uint8Array.from(
    [...text].flatMap(char => (char <= '\x7f' ? [char.charCodeAt(0)] : table.get(char)!)),
  );
}

const tables = new Map<string, Map<string, number[]>>();
function tableOf(encoding: string): Map<string, number[]> {
  const known = tables.get(encoding);
  if (known) return known;
  const table = new Map<string, number[]>();
  const decoder = new TextDecoder(encoding);
  for (let lead = 0x80; lead < 0x100; lead++) {
    const single = decoder.decode(Uint8Array.of(lead));
    if (single !== '\ufffd' && single.length === 1) table.set(single, [lead]);
    for (let trail = 0x40; trail < 0x100; trail++) {
      const double = decoder.decode(Uint8Array.of(lead, trail));
      if (double.length === 1 && double !== '\ufffd' && !table.has(double)) table.set(double, [lead, trail]);
    }
  }
  tables.set(encoding, table);
  return table;
}

const UKRAINIAN =
  'Перемовини про припинення вогню тривали до пізньої ночі, сторони домовилися зустрітися знову наступного тижня в Женеві';
const RUSSIAN =
  'Переговоры о прекращении огня продолжались до поздней ночи, стороны договорились встретиться снова';
const FRENCH =
  'Les négociations ont duré jusque tard dans la nuit, les délégués se retrouveront à Genève très bientôt';
const GERMAN =
  'Die Gespräche über eine Waffenruhe dauerten länger als geplant; größere Fortschritte blieben zunächst aus';
const POLISH =
  'Rozmowy o zawieszeniu broni trwały do późnej nocy, następne spotkanie odbędzie się w przyszłym tygodniu';
const GREEK =
  'Οι συνομιλίες για την κατάπαυση του πυρός διήρκεσαν μέχρι αργά τη νύχτα και θα συνεχιστούν στη Γενεύη';
const ARABIC = 'استمرت المحادثات حول وقف إطلاق النار حتى وقت متأخر من الليل واتفق الطرفان على اللقاء من جديد';
const CHINESE = '关于停火的谈判一直持续到深夜，双方同意下周在日内瓦再次会面，这是一个好的开始，我们希望和平';
const TAIWANESE =
  '關於停火的談判一直持續到深夜，雙方同意下週在日內瓦再次會面，這是一個好的開始，我們希望和平';
const JAPANESE =
  '停戦についての協議は深夜まで続き、双方は来週ジュネーブで再び会うことで合意した。これは良い始まりである';
const KOREAN = '휴전에 대한 협상은 밤늦게까지 이어졌고 양측은 다음 주 제네바에서 다시 만나기로 합의했다';

const document = (text: string, declared?: string) =>
  `<?xml version="1.0"${declared === undefined ? '' : ` encoding="${declared}"`}?><rss><channel><title>${text}</title></channel></rss>`;

const SPANISH =
  'La reunión terminó sin acuerdo; mañana volverán a hablar en Ginebra, según la delegación española';
const PORTUGUESE =
  'As negociações não avançaram; a próxima reunião será em Genebra, disse a delegação à noite';
const FINNISH = 'Neuvottelut päättyivät myöhään yöllä ilman tulosta, niitä jatketaan tiistaina Genevessä';
const CZECH =
  'Jednání o příměří trvala dlouho do noci, delegace se sejdou příští týden a budou řešit další kroky';
const HUNGARIAN =
  'A tűzszüneti tárgyalások késő éjszakáig tartottak, a küldöttségek jövő héten újra találkoznak';
const LITHUANIAN =
  'Derybos dėl paliaubų truko iki vėlyvos nakties, delegacijos vėl susitiks kitą savaitę Ženevoje ir tęs ginčą dėl sąlygų, kurių šalys dar nėra priėmusios';

const LEGACY = [
  { encoding: 'windows-1251', text: UKRAINIAN },
  { encoding: 'koi8-u', text: UKRAINIAN },
  { encoding: 'iso-8859-5', text: UKRAINIAN },
  { encoding: 'windows-1251', text: RUSSIAN },
  { encoding: 'koi8-u', text: RUSSIAN },
  { encoding: 'ibm866', text: RUSSIAN },
  { encoding: 'windows-1252', text: FRENCH },
  { encoding: 'windows-1252', text: GERMAN },
  { encoding: 'iso-8859-2', text: POLISH },
  { encoding: 'windows-1252', text: SPANISH },
  { encoding: 'windows-1252', text: PORTUGUESE },
  { encoding: 'windows-1252', text: FINNISH },
  { encoding: 'windows-1250', text: POLISH },
  { encoding: 'windows-1250', text: CZECH },
  { encoding: 'iso-8859-2', text: CZECH },
  { encoding: 'windows-1250', text: HUNGARIAN },
  { encoding: 'windows-1257', text: LITHUANIAN },
  { encoding: 'iso-8859-6', text: ARABIC },
  { encoding: 'windows-1253', text: GREEK },
  { encoding: 'windows-1256', text: ARABIC },
  { encoding: 'gb18030', text: CHINESE },
  { encoding: 'big5', text: TAIWANESE },
  { encoding: 'euc-jp', text: JAPANESE },
  { encoding: 'shift_jis', text: JAPANESE },
  { encoding: 'euc-kr', text: KOREAN },
];

describe.each(LEGACY)('$encoding', ({ encoding, text }) => {
  it.each([
    { told: 'by the header', contentType: `text/xml; charset=${encoding}`, declared: undefined },
    {
      told: 'by the header, quoted',
      contentType: `text/xml; charset="${encoding.toUpperCase()}"`,
      declared: undefined,
    },
    { told: 'by the declaration', contentType: 'text/xml', declared: encoding },
    { told: 'by nobody', contentType: undefined, declared: undefined },
    { told: 'wrongly, as UTF-8, by the declaration', contentType: undefined, declared: 'UTF-8' },
    { told: 'wrongly, as UTF-8, by the header', contentType: 'text/xml; charset=utf-8', declared: encoding },
    {
      told: 'wrongly, as Latin-1, by the header',
      contentType: 'text/xml; charset=iso-8859-1',
      declared: undefined,
    },
  ])('is read when told $told', ({ contentType, declared }) => {
    const whole = document(text, declared);
    expect(decodeBytes(encode(whole, encoding), contentType).text).toBe(whole);
  });
});

describe('Cyrillic encodings taken for one another', () => {
  it.each([
    { encoding: 'koi8-u', declared: 'windows-1251' },
    { encoding: 'windows-1251', declared: 'koi8-r' },
    { encoding: 'iso-8859-5', declared: 'windows-1251' },
  ])('$encoding declared to be $declared', ({ encoding, declared }) => {
    const whole = document(UKRAINIAN, declared);
    const { text, mended } = decodeBytes(encode(whole, encoding), `text/xml; charset=${declared}`);
    expect(text).toBe(whole);
    expect(mended).toBeDefined();
  });
});

describe('a few characters are enough, mostly', () => {
  it.each([
    { text: 'НОВОСТИ УКРАИНЫ', encoding: 'windows-1251' },
    { text: 'НОВОСТИ УКРАИНЫ', encoding: 'koi8-u' },
    { text: 'Їжак, Єрмак і ґанок', encoding: 'koi8-u' },
    { text: 'café', encoding: 'windows-1252' },
    { text: '“x” – it’s £5 © 2025', encoding: 'windows-1252' },
    { text: 'Świat i życie', encoding: 'windows-1250' },
    { text: 'İstanbul’da barış', encoding: 'windows-1254' },
    { text: 'Ειρήνη', encoding: 'windows-1253' },
    { text: 'السلام', encoding: 'windows-1256' },
  ])('$text in $encoding', ({ text, encoding }) => {
    expect(decodeBytes(encode(document(text), encoding), undefined).text).toBe(document(text));
  });
});

describe('UTF-8', () => {
  const whole = document(UKRAINIAN, 'windows-1251');
  it.each([undefined, 'text/xml; charset=windows-1251', 'text/xml; charset=iso-8859-1'])(
    'is recognised whatever header (%s) and declaration say',
    contentType => {
      expect(decodeBytes(encode(whole, 'utf-8'), contentType).text).toBe(whole);
    },
  );

  it('loses its mark', () => {
    const bytes = Uint8Array.of(0xef, 0xbb, 0xbf, ...encode(whole, 'utf-8'));
    expect(decodeBytes(bytes, undefined).text).toBe(whole);
  });

  it('may be cut in the middle of a character', () => {
    const bytes = encode(UKRAINIAN, 'utf-8');
    expect(decodeBytes(bytes.subarray(0, bytes.length - 1), undefined).text).toBe(
      `${UKRAINIAN.slice(0, -1)}\ufffd`,
    );
  });

  it('encoded twice is decoded twice', () => {
    const twice = new TextEncoder().encode(new TextDecoder('windows-1252').decode(encode(FRENCH, 'utf-8')));
    const { text, mended } = decodeBytes(twice, undefined);
    expect(text).toBe(FRENCH);
    expect(mended).toBeDefined();
  });

  it('that tells of such a mistake is left alone', () => {
    const article = `${FRENCH}: «Ã©» statt «é»`;
    expect(decodeBytes(encode(article, 'utf-8'), undefined).text).toBe(article);
  });
});

describe.each(['utf-16le', 'utf-16be', 'utf-32le', 'utf-32be'])('%s', encoding => {
  it.each(['with its mark', 'without'])('is read %s', mark => {
    const whole = document(`${RUSSIAN} 🕊`);
    const bytes = encode((mark === 'without' ? '' : '\ufeff') + whole, encoding);
    expect(decodeBytes(bytes, 'text/xml; charset=utf-8').text).toBe(whole);
  });
});

it('believes a seven-bit encoding of East Asia, though its bytes are ASCII', () => {
  const bytes = Uint8Array.of(
    ...encode(document('', 'iso-2022-jp'), 'utf-8'),
    0x1b,
    0x24,
    0x42,
    0x46,
    0x7c,
    0x1b,
    0x28,
    0x42,
  );
  expect(decodeBytes(bytes, undefined).text.endsWith('日')).toBe(true);
});

it('knows it by its escapes where nobody says so', () => {
  const bytes = Buffer.concat([Buffer.from(document('')), Buffer.from('\x1b$BF|K\\\x1b(B')]);
  expect(decodeBytes(bytes, 'text/xml; charset=utf-8').text.endsWith('日本')).toBe(true);
});

it('says nothing was mended when all was as declared', () => {
  expect(decodeBytes(encode(document(RUSSIAN, 'koi8-u'), 'koi8-u'), undefined)).toMatchObject({
    encoding: 'koi8-u',
  });
  expect(decodeBytes(encode(document(RUSSIAN, 'koi8-u'), 'koi8-u'), undefined).mended).toBeUndefined();
});

describe('what Node itself reads as something else or not at all', () => {
  it.each([
    {
      what: "Hong Kong's characters in Big5",
      label: 'Big5',
      bytes: '9def9df5abd79df8a4489df6a94dbdcd',
      text: '嘅嗰度啲人喺和談',
    },
    {
      what: 'the syllables that Windows added to Korean',
      label: 'EUC-KR',
      bytes: '94eec164208c63b9e6b0a2c7cf20c6f2c8ad',
      text: '뷁햏 똠방각하 평화',
    },
    { what: 'a code page of DOS', label: 'cp850', bytes: '477281e16520c9cdbb', text: 'Grüße ╔═╗' },
    {
      what: 'the Ukrainian one',
      label: 'cp1125',
      bytes: '8fa5e0a5acaea2a8ada820e2e0a8a2a0eee2ec',
      text: 'Перемовини тривають',
    },
  ])('$what', ({ label, bytes, text }) => {
    const body = Buffer.concat([Buffer.from(document('', label)), Buffer.from(bytes, 'hex')]);
    expect(decodeBytes(body, undefined).text.endsWith(text)).toBe(true);
    expect(decodeBytes(body, `text/xml; charset=${label}`).mended).toBeUndefined();
  });

  it('never takes ASCII for something hidden in it', () => {
    const text = document('+ADw-script+AD4-', 'UTF-7');
    for (const label of ['utf-7', 'utf7imap', 'base64', 'hex'])
      expect(decodeBytes(encode(text, 'utf-8'), `text/xml; charset=${label}`).text).toBe(text);
  });
});
