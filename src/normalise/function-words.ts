/**
 * The small words that a sentence of each language can hardly do without, and that few of its
 * neighbours share. Enough to tell most headlines apart at the price of a few look-ups.
 */
const WORDS: Readonly<Record<string, string>> = {
  en: 'the of and to in is for on with that as at by from it be are was will after has have his not who an over says said its but what how why new us this they more about their than could would',
  de: 'der die das und von zu mit den im ist für auf dem nicht ein eine sich des als auch an nach wie bei oder einen sind aus vor wird um über einer zum zur wegen gegen mehr noch wenn will er hat sie haben kein keine werden durch bis unter',
  fr: 'le la les des et du un une pour dans sur est au aux que qui par plus avec pas ce sont son ses selon après entre à contre leur cette été ont être sans il elle comme l d',
  es: 'el la los las y de del en un una por para con que se su al es más como lo sus entre tras sobre según pero no ha han desde hasta contra este esta años está fue son',
  pt: 'o a os as e do da dos das em um uma por para com que se não ao no na nos nas mais como sobre após diz entre é são foi está contra pelo pela até ser tem à sua seu',
  it: 'il lo la gli le e di del della dei delle in un una per con che non si è al alla nel nella sul sulla da dal dalla dopo più come anche ma sono ha tra contro ai i dell nell all degli',
  nl: 'de het een en van in op voor met dat is niet te zijn aan om door bij over uit naar na ook maar als wordt heeft er tegen geen meer worden nog wil zegt tot dan',
  pl: 'i w z na do się nie że to jest o po od za dla przez jak są ze przed ale czy oraz jego już ma być które który która będzie co pod tym po nad zł',
  cs: 'a v se na je z že s do o ve za k pro po jsou by ale si od jako však podle bude které který při před není byl to už jeho ze i také',
  sk: 'a v sa na je z že s do o vo za k pre po sú by ale si od ako však podľa bude ktoré ktorý pri pred nie bol to už jeho zo aj',
  sv: 'och i att det som på är av för med den till en ett inte om har de från vid var sig efter mot kan ska säger under men nya så nu när mot över utan också blir han hon',
  no: 'og i å det som på er av for med den til en et ikke om har de fra ved var seg etter mot kan skal sier under men nye så nå når over uten også blir han hun',
  da: 'og i at det som på er af for med den til en et ikke om har de fra ved var sig efter mod kan skal siger under men nye så nu når over uden også bliver han hun',
  fi: 'ja on ei se että oli ovat mutta myös kun kuin joka jos niin sen hän tai mukaan jo vain nyt sekä ole olla jälkeen vuoden mitä tämä näin ollut eivät vielä kanssa voi kuinka miten',
  et: 'ja on ei et see oli kui ka mis oma aga või tema pärast siis nii eesti kes ning mida seda',
  lv: 'un ir par no ar uz kas ka pēc arī lai tas bet nav gada pret kā līdz pie vai',
  lt: 'ir į iš su kad dėl apie yra tai po už kaip bet nuo jo jau ar prie prieš savo gali bus tik',
  hu: 'a az és hogy nem is egy ez meg már csak volt szerint után még mint van ki el de lesz több ellen minden kell vagy',
  ro: 'și în de la cu pe din pentru nu care că un o mai după al ale ce este sunt fi a au prin despre sau va între lui s fost',
  tr: 've bir bu için ile da de olarak daha çok en olan sonra kadar ne dedi oldu var gibi son yeni göre o ya karşı nasıl değil yok edildi etti ilk açıkladı',
  az: 'və bir bu üçün ilə də ki da daha sonra çox olan edib edir bildirib deyib oldu ilə',
  vi: 'của và là có cho được trong với không người một các những đã khi này từ tại sau về đến',
  id: 'yang dan di ke dari untuk dengan ini itu pada tidak akan dalam adalah juga oleh sebagai karena bisa saat soal',
  hr: 'i u je na se da za su od s o ne kako do koji koja će nije bi što iz kao po nakon ali zbog samo više još ili',
  sl: 'in v je na se da za so od s o ne kako do ki bo ni bi kaj iz kot po pri ali zaradi samo več še tudi',
  sq: 'dhe në e të i për me nga një që se ka më është nuk do si pas shqip kanë janë kjo',
  ca: "el la els les i de del en un una per amb que es al és més com d l dels als seu ha han però sobre entre després aquest aquesta s'ha",
};

export const FUNCTION_WORD_LANGUAGES = Object.keys(WORDS);

/** For each word the languages it speaks for, and how much: a word that several share says less. */
const speaksFor = new Map<string, readonly (readonly [number, number])[]>();
{
  const languages = new Map<string, Set<number>>();
  FUNCTION_WORD_LANGUAGES.forEach((lang, index) => {
    for (const word of WORDS[lang]!.split(' ')) {
      const set = languages.get(word) ?? new Set();
      languages.set(word, set.add(index));
    }
  });
  for (const [word, set] of languages) {
    const weight = set.size === 1 ? 1 : set.size === 2 ? 0.5 : 0.25;
    speaksFor.set(
      word,
      [...set].map(index => [index, weight] as const),
    );
  }
}

const scores = new Float64Array(FUNCTION_WORD_LANGUAGES.length);

export type WordVote = {
  readonly lang: string;
  /** Words that speak for it, shared ones as fractions. */
  readonly score: number;
  /** What speaks for the runner-up. */
  readonly next: number;
};

/** Which language the function words of a lower-case text speak for; `undefined` when it has none. */
export function voteOfWords(lowerCase: string): WordVote | undefined {
  scores.fill(0);
  let start = -1;
  for (let at = 0; at <= lowerCase.length; at++) {
    const unit = at < lowerCase.length ? lowerCase.charCodeAt(at) : 0x20;
    const letter =
      (unit >= 0x61 && unit <= 0x7a) || (unit >= 0xc0 && unit < 0x250) || (unit >= 0x1e00 && unit < 0x1f00);
    if (letter) {
      if (start < 0) start = at;
      continue;
    }
    if (start >= 0 && at - start <= 10) {
      const said = speaksFor.get(lowerCase.slice(start, at));
      if (said !== undefined) for (const [index, weight] of said) scores[index]! += weight;
    }
    start = -1;
  }
  let best = -1;
  let score = 0;
  let next = 0;
  for (let index = 0; index < scores.length; index++) {
    const value = scores[index]!;
    if (value > score) {
      next = score;
      score = value;
      best = index;
    } else if (value > next) next = value;
  }
  return best < 0 ? undefined : { lang: FUNCTION_WORD_LANGUAGES[best]!, score, next };
}
