/**
 * Bytes of a saved page → text, in any encoding of Chinese pages. What the bytes say goes before what the page declares:
 * browsers save as UTF-8 and leave `charset=gb2312` in the page.
 */
const BOMS: readonly [string, readonly number[]][] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** The commonest characters of running text in either script: what a right decoding is full of. */
const COMMON = new Set(
  '的一是在不了有和人这這中大为為上个個国國我以要他时時来來用们們生到作地于於出就分对對成会會可主发發年动動同工也能下过過子说說产產种種面而方后後多定行学學法所民得经經十三之进進着等部度家电電力里如水化高自二理起小物现現实實加量都两兩体體制机機当當使点點从從业業本去把性好应應开開它合还還因由其些然前外天政四日那社义義事平形相全表间間样樣与與关關各重新线線内內数數正心反你明看原又么麼利比或但质質气氣第向道命此变變条條只没沒结結解问問意建月公无無系军軍很情者最立代想已通并並提直题題党黨程展五果料象员員革位入常文总總次品式活设設及管特件长長求老头頭基资資边邊流路级級少图圖山统統接知较較将將组組见見计計别別她手角期根论論运運农農指几幾九区區强強放决決西被干做必战戰先回则則任取据據处處队隊南给給色光门門即保治北造百规規热熱领領七海口东東导導器压壓志世金增争爭济濟阶階油思术術极極交受联聯什认認六共权權收证證改清己美再采採转轉更单單风風切打白教速花带帶安场場身车車例真务務具万萬每目至达達走积積示议議声聲报報斗完类類八离離华華名确確才科张張信马馬节節话話米整空元况今集温傳土许許步群广廣石记記需段研界拉林律叫且究观觀越织織装裝',
);

const decoded = (bytes: Uint8Array, encoding: string, fatal = false): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal }).decode(bytes);
  } catch {
    return undefined;
  }
};

const latin = (bytes: Uint8Array, length: number): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(length, bytes.length)).toString('latin1');

/** The encoding that a page states in a meta element or an XML declaration, under the name that decoders know. */
function declaredIn(bytes: Uint8Array): string | undefined {
  const label = /(?:charset|encoding)\s*=\s*["']?\s*([\w-]+)/i.exec(latin(bytes, 8192))?.[1]?.toLowerCase();
  if (label === undefined) return undefined;
  return /^(?:gb|x-gbk|cp936|euc-cn)/.test(label) ? 'gb18030' : label;
}

/** How much of the text beyond ASCII is common Chinese; broken characters count against it. */
function chinese(text: string): number {
  let common = 0;
  let all = 0;
  for (const character of text.slice(0, 200_000)) {
    if (character < '\u0080') continue;
    all++;
    if (COMMON.has(character)) common++;
    else if (character === '\ufffd' || (character >= '\ue000' && character <= '\uf8ff')) common -= 3;
  }
  return all === 0 ? 0 : common / all;
}

/** UTF-16 without a mark: every other byte of the markup is zero. */
function unmarked16(bytes: Uint8Array): string | undefined {
  const head = bytes.subarray(0, 512);
  const zeros = [0, 0];
  head.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2]!++;
  });
  if (zeros[1]! > head.length / 8 && zeros[1]! > 4 * zeros[0]!) return 'utf-16le';
  return zeros[0]! > head.length / 8 && zeros[0]! > 4 * zeros[1]! ? 'utf-16be' : undefined;
}

/** Text of the page and the encoding it was read in. `known`: the encoding stated outside of the page, as by MHTML. */
export function decodePage(bytes: Uint8Array, known?: string): { text: string; encoding: string } {
  const marked = BOMS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte))?.[0] ?? unmarked16(bytes);
  if (marked) return { text: decoded(bytes, marked)!, encoding: marked };
  const unicode = decoded(bytes, 'utf-8', true);
  if (unicode !== undefined) return { text: unicode, encoding: 'utf-8' };
  const stated = [known, declaredIn(bytes)].filter(
    (label) => label !== undefined && decoded(bytes, label) !== undefined,
  );
  const candidates = [...new Set([...stated, 'gb18030', 'big5', 'utf-8'])] as string[];
  const judged = candidates.map((encoding, index) => {
    const text = decoded(bytes, encoding)!;
    return { text, encoding, score: chinese(text) + (index < stated.length ? 0.05 : 0) };
  });
  const { text, encoding } = judged.reduce((best, next) => (next.score > best.score ? next : best));
  return { text, encoding };
}
