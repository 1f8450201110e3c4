/**
 * What the page links, made by rule. Sizes are those of desktop pages in the 2024 Web Almanac of the HTTP Archive (almanac.httparchive.org, chapters Page Weight and
 * JavaScript), in transferred kB. Scripts and style sheets unpack to three times that, as minified libraries do (Dexie 3.1, d3 3.0,
 * Papa Parse 2.8); of a script's functions the share runs, once each, that the Almanac found to be used while a page loads.
 * They touch no element: what the scripts of sites do to their pages is in no statistic.
 */
import { LINKED } from './granted-page';

/** Transferred kB of a script, a style sheet and a picture, and the share of the scripts that is used. */
interface Weight {
  script: number;
  sheet: number;
  picture: number;
  used: number;
}
const WEIGHTS = {
  /** Median bytes by median requests, pictures those of inner pages. */
  median: { script: 620 / 24, sheet: 80 / 8, picture: 442 / 14, used: 1 - 235 / 613 },
  /** All scripts, style sheets and pictures together at the 25th percentile, which three quarters of all pages exceed. */
  light: {
    script: 270 / LINKED.scripts,
    sheet: 36 / LINKED.sheets,
    picture: 142 / LINKED.pictures,
    used: 1 - 87 / 270,
  },
} as const satisfies Record<string, Weight>;

/** What a page links: of median size, the same beside a short text, the same with the browser keeping it, light, or nothing that answers. */
export type Linked = 'median' | 'short' | 'kept' | 'light' | 'bare';

const UNPACKED = 3;

/** Parts, one after the other, until they are `bytes` long. */
function filled(bytes: number, part: (at: number) => string): string {
  let text = '';
  for (let at = 0; text.length < bytes; at++) text += part(at);
  return text;
}

/** The kinds of things that functions of a site's scripts do, on a handful of values. */
const BODIES = [
  (n: string) =>
    `var out=[],i,item;for(i=0;i<list.length;i++){item=list[i];if(item.kind==='${n}'||item.size>${n.length}){out.push({name:item.name,size:item.size+${n.length},from:'${n}'})}}return out.sort(function(a,b){return a.size-b.size}).concat(list)`,
  (n: string) =>
    `var all={},part,pair;var words='a=${n}&b=2&name=part&size=12'.split('&');for(part=0;part<words.length;part++){pair=words[part].split('=');all[pair[0]]=decodeURIComponent(pair[1]||'')}all.list=list.length;return[{kind:all.a,name:all.name,size:+all.size}]`,
  (n: string) =>
    `function Part(name,size){this.name=name;this.size=size;this.kind='${n}'}Part.prototype={constructor:Part,grow:function(by){this.size+=by;return this},text:function(){return this.kind+':'+this.name+':'+this.size}};var one=new Part('${n}',list.length);one.grow(2).text();return list.concat(one)`,
  (n: string) =>
    `var options={speed:300,loop:true,name:'${n}',start:0},given={speed:list.length},key;for(key in given){if(Object.prototype.hasOwnProperty.call(given,key))options[key]=given[key]}try{return list.map(function(item){return{name:String(item.name).replace(/[^a-z]+/g,''),size:options.speed,kind:options.name}})}catch(error){return list}`,
];

function scriptText(name: number, { script, used }: Weight): string {
  const made = filled(script * UNPACKED * 1000, (at) => {
    const does = BODIES[at % BODIES.length]!(`part${name}x${at}`);
    const runs = Math.floor((at + 1) * used) > Math.floor(at * used);
    return `function part${at}(list){${does}}${runs ? `kept=part${at}(start);` : ''}\n`;
  });
  return `!function(root){'use strict';var kept,start=[{kind:'a',name:'one',size:1},{kind:'b',name:'two',size:2}];\n${made}root.made${name}={part0:part0,kept:kept}}(window);`;
}

const sheetText = (name: number, { sheet }: Weight): string =>
  filled(
    sheet * UNPACKED * 1000,
    (at) =>
      `.part${name}-${at} .head>a:hover,.box${at % 29} .part${at} li{margin:0 ${at % 9}px;padding:${at % 7}px 10px;color:#${100 + (at % 800)};background:#fff;font-size:${12 + (at % 6)}px;line-height:1.5}\n`,
  );

/** A picture without compression, as large as it should be: 40 pixels wide, as high as its bytes allow. */
function pictureFile({ picture }: Weight): Buffer {
  const high = Math.round((picture * 1000) / 120);
  const file = Buffer.alloc(54 + high * 120, 0x99);
  file.fill(0, 0, 54).write('BM');
  file.writeUInt32LE(file.length, 2);
  for (const [at, value] of [
    [10, 54],
    [14, 40],
    [18, 40],
    [22, high],
  ] as const)
    file.writeUInt32LE(value, at);
  file.writeUInt16LE(1, 26);
  file.writeUInt16LE(24, 28);
  return file;
}

/** What is served at a path of a page that links so much. */
export function linkedAt(path: string, linked: Linked): { type: string; body: string | Buffer } | undefined {
  const [, folder, name] = /^\/(js|css|images)\/(\d+)\./.exec(path) ?? [];
  if (linked === 'bare' || folder === undefined) return undefined;
  const weight = WEIGHTS[linked === 'light' ? 'light' : 'median'];
  if (folder === 'js') return { type: 'text/javascript', body: scriptText(Number(name), weight) };
  if (folder === 'css') return { type: 'text/css', body: sheetText(Number(name), weight) };
  return { type: 'image/bmp', body: pictureFile(weight) };
}
