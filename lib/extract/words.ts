/** The words of page furniture on Chinese news sites. Every pattern is matched against one line in simplified script. */
import type { Line } from './lines';

const TRADITIONAL = '來發時間責編輯記佈閱覽頁關閉點擊聲權審網當號體轉載導標題訊為員現專欄聞報媒創為許';
const SIMPLIFIED = '来发时间责编辑记布阅览页关闭点击声权审网当号体转载导标题讯为员现专栏闻报媒创为许';
const ANY_TRADITIONAL = new RegExp(`[${TRADITIONAL}]`, 'g');

/** Folds the traditional characters that labels are written with, one code unit to one, so that offsets stay. */
export const foldLabels = (text: string): string =>
  text.replace(ANY_TRADITIONAL, (unit) => SIMPLIFIED[TRADITIONAL.indexOf(unit)]!);

const OPEN = '^[\\s【［\\[（(<《|·•■◆▲▶>—-]*';
const SHUT = '\\s*(?:[:：>》】\\]）)|｜·•…\\t»]|\\s|$)';
const OTHERS =
  '(?:相关|延伸|推荐|更多|热门|精彩|往期|近期|其他|其它|同类|重点|热点|热图|今日|图片|图集|视频|编辑|本周|一周|最新|滚动|独家|站内|为[您你]|猜[你您])' +
  '\\s*[·•]?\\s*(?:新闻|阅读|链接|文章|稿件|报道|推荐|资讯|内容|喜欢|专题|信息|视频|评论|回顾|精选|图片|热点|要闻|排行榜?|公告|动态)';
const TOOLS =
  '上一?[篇条页则]|下一?[篇条则]|分享(?:到|至|本文|让更多人?看到)?|返回(?:顶部|首页|列表页?|上一[页级]|目录)|回到?顶部|TOP|打印(?:本[页文稿]|此[页文]|页面|文章)?|关闭(?:本页|窗口|页面)?|' +
  '我要(?:纠错|评论|跟帖|分享|留言|反馈)|纠错|网友评论|评论区|文章评论|发表评论|全部评论|参与评论|查看(?:全部|更多|所有)评论|主办单位|主办|网站地图|联系我们|关于我们|友情链[接结]|友情连接|' +
  '通版阅读|标签|关键[词字]|文章关键词|本文关键词|tags?|新闻热线|举报电话|阅读原文|点?个?在看|点赞|收藏|举报|下载APP|打开APP|展开全文|查看更多|加载更多|大家都在看|热搜榜?|排行榜|' +
  '点击排行|新闻排行|热图|焦点图|要闻|版权声明|免责声明|法律声明|网站声明|声明|客服热线|' +
  '附[：:]?相关链接|-*\\s*THE END\\s*-*|-*\\s*END\\s*-*|[（(]完[）)]\\s*责';
/** Where what belongs to an article ends: what follows is other articles, the site, or tools. */
const END = new RegExp(`${OPEN}(?:${OTHERS}|${TOOLS})${SHUT}`, 'i');
/** The same, whatever follows on the line. */
const END_ANYHOW =
  /^[\s【［[（(<|·>-]*(?:责任编辑|责\s*编[:：\s|｜丨/]|版权(?:声明|与免责|所有|说明)|免责(?:声明|申明)|(?:特别|郑重|法律)声明|扫一扫|扫码(?:关注|下载|查看|阅读)|微信扫|用微信|Copyright|©|ICP备|违法和不良信息|以上内容(?:仅代表|为)|(?:本网|本站)(?:声明|凡|注明)|凡(?:本网|本站|注明)|开通会员|[（(]?(?:本稿件|本文|此稿)[为系]?.{0,16}原创.{0,8}转载|如需转载|未经.{0,6}(?:授权|许可).{0,10}转载|转载请(?:注明|联系)|声明[:：]|图片来(?:源于|自)网络|(?:来源|原标题).{0,30}(?:侵权|删除)|感谢(?:您的)?关注|点击.{0,6}阅读原文)/i;

/** A line that is a tool or a path wherever it stands. */
const FURNITURE =
  /^T\s*\+\s*-$|^[\s【[（(]*(?:(?:大|中|小|默认|超大|打印|关闭|复制|收藏|分享|转发|点赞|字号|字体|投稿|纠错|评论|放大|缩小|正常|朗读|播报|听新闻|微信|微博|QQ空间|复制链接)[\s|｜丨/+＋A:：【[（(】\]）)-]*){2,}$|^【?字[号体](?:大小)?[:：]|^(?:您|你)?(?:现在|当前|目前)?(?:所在|的)*(?:的)?位置|^当前(?:位置|栏目)|^(?:首页|网站首页)\s*[>»›＞/]|^[【[（(]?\s*打印(?:本[页文稿]|此[页文]|页面)?\s*[】\]）)]?|^分享(?:到|至|本文)?\s*[:：]?$|^分享至|^扫(?:一扫|描|码|二维码)|^微信扫|^用微信|^(?:浏览|点击|阅读)(?:次数|量|数|率)?\s*[:：]|^今天是|^访问量|^调整字体|^字体调整|^选择字号|^点击(?:播放|查看大图|图片)|^图片加载中|^(?:广告|侧栏广告|顶部广告|推广)$|^(?:Play|Pause|Video Player)|^视频加载中|^您的浏览器不支持|^本文字数|^(?:点击)?(?:上方|下方)?蓝字.{0,8}关注|^关注$|^\d+\s*(?:评论|阅读|浏览|次浏览)$|^原(?:标题|题为?)\s*[:：]|^[（(]\s*原(?:标题|题)为?\s*[:：《]|^本文原标题|^请\s*(?:输入|登录)|^下载客户端|^[（(](?:本文)?来自.{2,12}(?:更多|请下载)|版权归原作者|^首页\s*\|?\s*上一页|^跟贴|^[上下]一[版期篇]|版面导航|标题导航|^朗读|^语音播报|^返回(?:目录|首页|列表|顶部)|^返回$|^\[?\s*(?:大|中|小)\s*\]?$|^(?:收藏|打印|推荐|关闭|返回|举报|编辑|点赞|评论|分享|微博|微信)\s*\d*$|^浏览[次量字数]|^(?:阅读|点击)[:：]?\s*\d+|字号[:：\s]*\[?\s*大|在线荐稿|^下载(?:附件)?$/;

const SITE =
  /版权所有|ICP备|ICP证|公网安备|许可证|备案号|网站标识码|技术支持[:：]|主办单位[:：]|承办单位[:：]|举报电话|Copyright|All Rights Reserved|未经(?:书面)?授权/i;

const INFO =
  /(?:来源(?:于)?|稿源|出处|作者|供稿|(?:责任)?编\s*辑|责\s*编|审\s*核|校\s*对|校审|发布(?:时间|日期|机构|者|人)?|发稿(?:时间|日期)|发表(?:时间|日期|于)|更新(?:时间|日期)|时间|日期|浏览(?:次数|量)?|点击(?:数|量|次数)?|阅读(?:次数|量)?|访问量|字号|字体|撰稿|摄影|信息(?:来源|员)|发文(?:机关|字号)|文号|成文日期|索引号|主题分类|有效性|标题|撰写|上传|录入|供图|作者单位|单位)\s*[:：]|^(?:来源|作者|编辑|责编|责任编辑|校对|审核|初审|复审|终审|监制|监 ?制|总监制|统筹|制作|排版|供稿|撰稿)\s*[|｜丨/／]|(?:记者|通讯员)\s*[:：]\s*[\u4e00-\u9fff·]{2,4}(?:[\s、]|$)/;
const DATE_ONLY = /^[^\d]{0,14}(?:19|20)\d\d\s*[-年/.]\s*\d{1,2}\s*[-月/.]\s*\d{1,2}\s*日?.{0,40}$/;

const SENTENCE = /[。！？；][”」』）)]?$/;

const short = (line: Line, length: number): string | null => (line.text.length > length ? null : foldLabels(line.text));

/** A paragraph of running text: it may begin with any word. */
const isParagraph = (text: string): boolean =>
  text.length > 60 && SENTENCE.test(text) && /[，。]/.test(text.slice(0, -1));

/** Asks once for each line: the lines of a page are asked again and again. */
function once<T>(ask: (line: Line) => T): (line: Line) => T {
  const answers = new WeakMap<Line, T>();
  return (line) => {
    let answer = answers.get(line);
    if (answer === undefined) {
      answer = ask(line);
      answers.set(line, answer);
    }
    return answer;
  };
}

export const isEnd = once((line: Line): boolean => {
  const head = foldLabels(line.text.slice(0, 60));
  return END_ANYHOW.test(head) || (END.test(head) && !isParagraph(line.text));
});

export const isFurniture = once((line: Line): boolean => {
  const text = short(line, 120);
  return text !== null && (FURNITURE.test(text) || !/[\p{L}\p{N}]/u.test(text));
});

/** A line about the site: its owner, licences, hot line. */
export const isSite = once(
  (line: Line): boolean =>
    line.text.length < 300 &&
    SITE.test(line.text) &&
    (!isParagraph(line.text) || /版权所有|ICP|Copyright/i.test(line.text)),
);

/** A line that says who, whence or when, in labels or as a bare date. */
export const isInfo = once((line: Line): boolean => {
  const text = short(line, 160);
  return text !== null && !(SENTENCE.test(text) && text.length > 40) && (INFO.test(text) || DATE_ONLY.test(text));
});

const CREDIT =
  /^[（(【[\s]*(?:(?:信息|稿件|文章|新闻|内容|本文|资料)?来源(?:于)?|稿源|出处|(?:本文|文章)?作者|(?:责任|执行|视频|图片|美术|文字|值班|本期)?编\s?辑|责\s?编|美编|审\s?核|校\s?对|校审|初审|复审|终审|[一二三]审|编\s?审|供稿|撰稿|撰文|摄影|排版|制图|制作|发布(?:时间|日期|机构|者|人|单位)?|发稿时间|更新时间|浏览(?:次数|量)?|点击(?:数|量|次数)?|阅读(?:次数|量)?|访问量|字号|字体|上传|录入|值班主任|签发|统筹|信息员)\s*[:：|｜丨/／]/;

/** A line inside the text that only credits: 来源：…, 编辑 | …. A line that merely has a label (记者：您怎么看？) is text. */
export const isCredit = (line: Line): boolean => {
  const text = short(line, 60);
  return text !== null && CREDIT.test(text) && !(SENTENCE.test(text) && text.length > 30);
};

/** How much running text a line holds, in code units: nothing for links, tools, labels and the foot of the site. */
export const proseOf = once((line: Line): number => {
  const { text, linked } = line;
  if (linked > 0.5 || text.length < 12 || isSite(line) || isFurniture(line) || isInfo(line)) return 0;
  const marks = /[，。；、：！？,;!?“”]/.test(text);
  if (!marks && text.length < 24) return 0;
  return Math.round(text.length * (1 - linked) * (/[。！？]/.test(text) ? 1 : 0.5));
});
