import { describe, expect, it } from 'vitest';
import { detectLanguage, directionOf, directionOfText, primaryTag } from '../../src/normalise/language.ts';

describe('the language of a headline', () => {
  const headlines: readonly (readonly [string, string])[] = [
    ['en', 'Envoys meet in Geneva as the White House says it is very optimistic'],
    ['de', 'Unterhändler treffen sich in Genf, das Weiße Haus ist sehr zuversichtlich'],
    ['fr', 'Les émissaires se retrouvent à Genève, la Maison-Blanche très optimiste'],
    ['es', 'Los enviados se reúnen en Ginebra y la Casa Blanca se muestra optimista'],
    ['it', 'Gli inviati si incontrano a Ginevra, la Casa Bianca è molto ottimista'],
    ['pt', 'Os enviados reúnem-se em Genebra e a Casa Branca diz estar otimista'],
    ['nl', 'De gezanten komen bijeen in Genève, het Witte Huis is zeer optimistisch'],
    ['pl', 'Wysłannicy spotykają się w Genewie, Biały Dom jest bardzo optymistyczny'],
    ['sv', 'Sändebuden möts i Genève och Vita huset säger sig vara mycket hoppfullt'],
    ['fi', 'Lähettiläät tapaavat Genevessä, Valkoinen talo on hyvin toiveikas'],
    ['tr', 'Temsilciler Cenevre’de buluşuyor, Beyaz Saray çok iyimser olduğunu açıkladı'],
    ['cs', 'Vyslanci se sešli v Ženevě, Bílý dům je podle mluvčí velmi optimistický'],
    ['vi', 'Các đặc phái viên gặp nhau tại Geneva, Nhà Trắng tỏ ra rất lạc quan'],
    ['uk', 'Посланці зустрічаються в Женеві, у Білому домі налаштовані оптимістично'],
    ['uk', 'Що відомо про переговори та умови припинення вогню'],
    ['ru', 'Посланники встречаются в Женеве, в Белом доме настроены оптимистично'],
    ['ru', 'Что известно о переговорах и условиях прекращения огня'],
    ['be', 'Пасланнікі сустракаюцца ў Жэневе, у Белым доме спадзяюцца на лепшае'],
    ['bg', 'Пратениците се срещат в Женева, а Белият дом е много оптимистично настроен'],
    ['sr', 'Изасланици се састају у Женеви, Бела кућа је веома оптимистична'],
    ['fa', 'فرستادگان در ژنو دیدار می‌کنند و کاخ سفید می‌گوید بسیار خوش‌بین است'],
    ['fa', 'ترامپ نماینده ویژه آمریکا را برای گفتگو به مسکو می‌فرستد'],
    ['prs', 'قصر سفید می‌گوید نماینده ترمپ برای گفتگو به ماسکو می‌رود'],
    ['prs', 'والی بلخ با استادان پوهنتون درباره بازسازی سرک‌ها گفتگو کرد'],
    ['ps', 'د امریکا استازی د سولې په اړه د خبرو لپاره مسکو ته روان دی'],
    ['ps', 'سپینه ماڼۍ وايي چې د جګړې د پای ته رسولو په اړه ډېره خوشبینه ده'],
    ['ar', 'المبعوثون يجتمعون في جنيف والبيت الأبيض يقول إنه متفائل جدا'],
    ['ur', 'ایلچیوں کی جنیوا میں ملاقات، وائٹ ہاؤس کا کہنا ہے کہ وہ پر امید ہے'],
    ['ur', 'روس نے طالبان حکومت کو تسلیم کر لیا'],
    ['ur', 'آرمینیا اور آذربائیجان کا امن معاہدہ'],
    ['prs', 'زیلینسکی برای دیدار با رهبران اروپایی به پولند رفت'],
    ['prs', 'پلان ۲۸ فقره‌یی برای ختم جنگ اوکراین'],
    ['prs', 'اجساد یک هزار عسکر به کیف تسلیم داده شد'],
    ['fa', 'آزمون سراسری دانشگاه‌های کشور در ۱۲ استان برگزار شد'],
    ['fa', 'مقام طالبان: مرز افغانستان با ایران بسته نمی‌شود'],
    ['tr', 'Ukrayna Rus rafinerisini vurdu, Moskova yine karanlıkta'],
    ['hi', 'थाईलैंड और कंबोडिया में युद्धविराम'],
    ['ckb', 'نێردراوەکان لە جنێڤ کۆدەبنەوە و کۆشکی سپی دەڵێت گەشبینە'],
    ['he', 'השליחים נפגשים בז׳נבה והבית הלבן אופטימי מאוד'],
    ['hi', 'जिनेवा में दूतों की मुलाकात, व्हाइट हाउस ने कहा कि वह बहुत आशावान है'],
    ['bn', 'জেনেভায় দূতদের বৈঠক, হোয়াইট হাউস আশাবাদী'],
    ['zh', '特使在日内瓦会面，白宫表示非常乐观'],
    ['ja', '特使らがジュネーブで会談、ホワイトハウスは「非常に楽観的」'],
    ['ko', '특사들 제네바에서 회동, 백악관은 매우 낙관적'],
    ['el', 'Οι απεσταλμένοι συναντώνται στη Γενεύη'],
    ['ka', 'წარგზავნილები ჟენევაში ხვდებიან'],
    ['kk', 'Өкілдер Женевада кездесті, Ақ үй үміт күттіреді деп отыр'],
  ];

  it.each(headlines)('is %s: %s', (lang, headline) => {
    expect(detectLanguage(headline)).toBe(lang);
  });

  // Dari shown by no word of its own stays what the source says; the others are beyond doubt.
  it.each(headlines)('is %s also where the feed claims English: %s', (lang, headline) => {
    expect(detectLanguage(headline, 'en-US')).toBe(lang);
  });

  it.each(headlines)('is %s where the feed says so: %s', (lang, headline) => {
    expect(detectLanguage(headline, lang)).toBe(lang);
  });

  it.each([
    ['prs', 'آغاز دور تازه گفتگوها در ژنو'],
    ['prs', 'ترامپ نماینده آمریکا را به مسکو می‌فرستد'],
    ['fa', 'دیدار با والی هرات درباره آتش‌بس'],
    ['uk', 'Трамп, Путин, Женева'],
    ['sv', 'Toppmöte'],
    ['ja', '特使会談'],
    ['nb', 'Utsendingene møtes i Genève, og Det hvite hus er svært optimistisk'],
    ['id', 'Para utusan bertemu di Jenewa dan Gedung Putih sangat optimistis'],
    ['und', '28 — 29'],
  ])('is %s, as claimed, where the words do not contradict: %s', (claimed, headline) => {
    expect(detectLanguage(headline, claimed)).toBe(claimed);
  });

  it('is unknown where there are no letters and nobody says', () => {
    expect(detectLanguage('28 — 29')).toBe('und');
    expect(detectLanguage('')).toBe('und');
  });

  it('is not told by the letters of addresses', () => {
    expect(detectLanguage('https://example.org/some/long/path/of/latin/letters خبر', 'fa')).toBe('fa');
  });

  it('is Dari where an Iranian label stands over several words of Kabul', () => {
    expect(detectLanguage('قصر سفید می‌گوید نماینده ترمپ برای گفتگو به ماسکو می‌رود', 'fa')).toBe('prs');
  });
});

describe('a language tag', () => {
  it.each([
    ['EN-us', 'en'],
    ['fa-AF', 'prs'],
    ['fa_AF', 'prs'],
    ['fa-IR', 'fa'],
    ['zh-Hans-CN', 'zh'],
    ['iw', 'he'],
    [' uk ', 'uk'],
    ['und', undefined],
    ['english', undefined],
    ['', undefined],
    [undefined, undefined],
  ])('%s is primarily %s', (tag, primary) => {
    expect(primaryTag(tag)).toBe(primary);
  });

  it.each([
    ['fa', 'rtl'],
    ['prs', 'rtl'],
    ['ps', 'rtl'],
    ['ar-EG', 'rtl'],
    ['he', 'rtl'],
    ['ur', 'rtl'],
    ['uk', 'ltr'],
    ['en', 'ltr'],
    ['und', 'ltr'],
  ])('%s is written %s', (lang, direction) => {
    expect(directionOf(lang)).toBe(direction);
  });

  it('gives way to the letters where they are looked at', () => {
    expect(directionOfText('سلام', 'und')).toBe('rtl');
    expect(directionOfText('Silav', 'ku')).toBe('ltr');
    expect(directionOfText('28', 'fa')).toBe('rtl');
  });
});
