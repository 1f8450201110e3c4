/** Words of the settings page. */
import type { Catalogue } from './types';

interface SettingsWords {
  title: string;
  language: string;
  automatic: string;
  highlights: string;
  everywhere: string;
  colourOf(kind: string): string;
  resetColours: string;
  sites: string;
  sitesText: string;
  otherGrants: string;
  revoke(pattern: string): string;
  quiet: string;
  quietText: string;
  unquiet(host: string): string;
  packs: string;
  packsText: string;
  recognise: string;
  recogniseText: string;
  packVersion(version: string): string;
  clipping: string;
  clippingText: string;
  clippingOn: string;
  clippingHosts: string;
  clippingScore: string;
  personal: string;
  personalText: string;
  pseudonym: string;
  pseudonymText: string;
  citations: string;
  citationsText: string;
  phrase: string;
  phraseKind: string;
  phrases: string;
  guards: string;
  refused: string;
  remove(word: string): string;
  /** Many phrases, one a line. */
  lines: string;
  linesText: string;
  linesFresh(count: number): string;
  linesKnown(count: number): string;
  linesShort(count: number, least: number): string;
  linesLong(count: number, most: number): string;
  linesTake(count: number): string;
  linesBack: string;
  exportPersonal: string;
  importPersonal: string;
  imported(count: number): string;
  importFailed: string;
  keys: string;
  keysText: string;
  keysOpen: string;
  keyHint: string;
  keyNone: string;
  keyRefused: string;
  commands: Record<string, string>;
  storage: string;
  used(megabytes: string): string;
  kept: string;
  notKept: string;
  keep: string;
  backup: string;
  backupText: string;
  backupEvery: string;
  backupDays(days: number): string;
  backupLast(date: string, name: string): string;
  backupNone: string;
  backupRefused: string;
  backupFailed(why: string): string;
  privacy: string;
  privacyText: string[];
}

export const settings: Catalogue<SettingsWords> = {
  'zh-CN': {
    title: '设置',
    language: '语言',
    automatic: '跟随浏览器',
    highlights: '标注',
    everywhere: '在已授权的网站自动标注',
    colourOf: (kind) => `${kind}的颜色`,
    resetColours: '恢复默认颜色',
    sites: '网站',
    sitesText: '只有在这里授权的网站，扩展才会自动读取；其他网页要点按按钮。',
    otherGrants: '单独授权的网站',
    revoke: (pattern) => `收回 ${pattern}`,
    quiet: '不标注的网站',
    quietText: '在弹窗里对某个网站关闭标注后，会列在这里。',
    unquiet: (host) => `恢复 ${host}`,
    packs: '词库',
    packsText: '关掉的词库不再参与识别。',
    recognise: '重新识别资料库',
    recogniseText: '词库、词条改变或扩展更新以后，已剪存的文章仍是当时的标注，重新识别才会改变。你的决定不受影响。',
    packVersion: (version) => `版本 ${version}`,
    clipping: '自动剪存',
    clippingText: '默认关闭。开启后，在下列网站打开的党建新闻达到阈值就自动剪存；工具栏图标上加 ✓，变为绿色。',
    clippingOn: '开启自动剪存',
    clippingHosts: '网站（每行一个域名，需要已授权）',
    clippingScore: '党建新闻得分不低于（1 为刚够，越大越严）',
    personal: '我的词条',
    personalText:
      '总是标注或从不标注的词：在这里填写，或在侧栏里选择“以后都标”“以后都不标”；在“发现”里选了“以后不列”的候选词也在这里收回。可以导出、导入（JSON）。',
    phrase: '词语',
    phraseKind: '标为',
    pseudonym: '署名',
    pseudonymText: '导出的语料里，今后的决定署这个化名；留空则只有一个随机编号。',
    citations: '引用格式',
    citationsText: '2025 版自 2026 年 7 月 1 日起实施，代替 2015 版；期刊、学校仍要求 2015 版的，在这里改。',
    phrases: '总是标注',
    guards: '从不标注',
    refused: '发现中不列',
    remove: (word) => `移除 ${word}`,
    lines: '一次加入多条',
    linesText: '粘贴文字，每行一个词语',
    linesFresh: (count) => `将加入 ${count} 条`,
    linesKnown: (count) => `已在我的词条里 ${count} 条，不变`,
    linesShort: (count, least) => `${count} 条不足 ${least} 个字，不加入`,
    linesLong: (count, most) => `${count} 条超过 ${most} 个字，不加入`,
    linesBack: '撤销',
    linesTake: (count) => `总是标注这 ${count} 条`,
    exportPersonal: '导出 JSON',
    importPersonal: '导入 JSON',
    imported: (count) => `已导入 ${count} 条`,
    importFailed: '文件格式不对，没有导入任何内容。',
    keys: '快捷键',
    keysText: '浏览器只给四个命令预设按键，其余由你指定。',
    keysOpen: '打开浏览器的快捷键页面',
    keyHint: '例如 Alt+Shift+L，留空即取消',
    keyNone: '未设定',
    keyRefused: '浏览器不接受这个按键。',
    commands: {
      clip: '剪存本页文章',
      highlight: '开关本页标注',
      next: '下一处',
      previous: '上一处',
      panel: '打开侧栏',
      'add-slogan': '把选中文字标为口号',
      'add-mechanism': '把选中文字标为机制',
      'add-award': '把选中文字标为荣誉',
    },
    storage: '存储和备份',
    used: (megabytes) => `资料库和设置占用 ${megabytes} MB`,
    kept: '浏览器已承诺不自动清除。',
    notKept: '磁盘不足时浏览器可能清除数据，请定期备份。',
    keep: '请浏览器保留数据',
    backup: '到资料库备份',
    backupText: '备份是一个文件，含全部文章、决定、标签和备注，可以在别的电脑上恢复。',
    backupEvery: '定期备份到下载文件夹',
    backupDays: (days) => (days === 0 ? '不备份' : days === 1 ? '每天' : days === 7 ? '每周' : `每 ${days} 天`),
    backupLast: (date, name) => `上次备份：${date}，文件 ${name}`,
    backupNone: '还没有定期备份过。资料库有变化时才会写新的备份。',
    backupRefused: '没有下载权限，定期备份没有开启。',
    backupFailed: (why) => `上次定期备份没有成功，一小时内会再试。原因：${why}`,
    privacy: '隐私',
    privacyText: [
      '扩展不发出任何网络请求，不收集、不上传任何数据。',
      '只读取你授权的网站，以及你点按按钮的那一页。',
      '文章、标注、备注都存在本机浏览器里，由你导出或删除。',
      '标注显示时，网页脚本可以知道有文字被标出；扩展的其他内容网页都看不到。',
    ],
  },
  'zh-TW': {
    title: '設定',
    language: '語言',
    automatic: '跟隨瀏覽器',
    highlights: '標註',
    everywhere: '在已授權的網站自動標註',
    colourOf: (kind) => `${kind}的顏色`,
    resetColours: '恢復預設顏色',
    sites: '網站',
    sitesText: '只有在這裡授權的網站，擴充功能才會自動讀取；其他網頁要點按按鈕。',
    otherGrants: '單獨授權的網站',
    revoke: (pattern) => `收回 ${pattern}`,
    quiet: '不標註的網站',
    quietText: '在彈出視窗裡對某個網站關閉標註後，會列在這裡。',
    unquiet: (host) => `恢復 ${host}`,
    packs: '詞庫',
    packsText: '關掉的詞庫不再參與識別。',
    recognise: '重新識別資料庫',
    recogniseText: '詞庫、詞條改變或擴充功能更新以後，已剪存的文章仍是當時的標註，重新識別才會改變。你的決定不受影響。',
    packVersion: (version) => `版本 ${version}`,
    clipping: '自動剪存',
    clippingText: '預設關閉。開啟後，在下列網站打開的黨建新聞達到門檻就自動剪存；工具列圖示上加 ✓，變為綠色。',
    clippingOn: '開啟自動剪存',
    clippingHosts: '網站（每行一個網域，需要已授權）',
    clippingScore: '黨建新聞得分不低於（1 為剛夠，越大越嚴）',
    personal: '我的詞條',
    personalText:
      '總是標註或從不標註的詞：在這裡填寫，或在側欄裡選擇「以後都標」「以後都不標」；在「發現」裡選了「以後不列」的候選詞也在這裡收回。可以匯出、匯入（JSON）。',
    phrase: '詞語',
    phraseKind: '標為',
    pseudonym: '署名',
    pseudonymText: '匯出的語料裡，今後的決定署這個化名；留空則只有一個隨機編號。',
    citations: '引用格式',
    citationsText: '2025 版自 2026 年 7 月 1 日起實施，代替 2015 版；期刊、學校仍要求 2015 版的，在這裡改。',
    phrases: '總是標註',
    guards: '從不標註',
    refused: '發現中不列',
    remove: (word) => `移除 ${word}`,
    lines: '一次加入多條',
    linesText: '貼上文字，每行一個詞語',
    linesFresh: (count) => `將加入 ${count} 條`,
    linesKnown: (count) => `已在我的詞條裡 ${count} 條，不變`,
    linesShort: (count, least) => `${count} 條不足 ${least} 個字，不加入`,
    linesLong: (count, most) => `${count} 條超過 ${most} 個字，不加入`,
    linesBack: '復原',
    linesTake: (count) => `總是標註這 ${count} 條`,
    exportPersonal: '匯出 JSON',
    importPersonal: '匯入 JSON',
    imported: (count) => `已匯入 ${count} 條`,
    importFailed: '檔案格式不對，沒有匯入任何內容。',
    keys: '快速鍵',
    keysText: '瀏覽器只給四個命令預設按鍵，其餘由你指定。',
    keysOpen: '開啟瀏覽器的快速鍵頁面',
    keyHint: '例如 Alt+Shift+L，留空即取消',
    keyNone: '未設定',
    keyRefused: '瀏覽器不接受這個按鍵。',
    commands: {
      clip: '剪存本頁文章',
      highlight: '開關本頁標註',
      next: '下一處',
      previous: '上一處',
      panel: '開啟側欄',
      'add-slogan': '把選取文字標為口號',
      'add-mechanism': '把選取文字標為機制',
      'add-award': '把選取文字標為榮譽',
    },
    storage: '儲存和備份',
    used: (megabytes) => `資料庫和設定佔用 ${megabytes} MB`,
    kept: '瀏覽器已承諾不自動清除。',
    notKept: '磁碟不足時瀏覽器可能清除資料，請定期備份。',
    keep: '請瀏覽器保留資料',
    backup: '到資料庫備份',
    backupText: '備份是一個檔案，含全部文章、決定、標籤和備註，可以在別的電腦上恢復。',
    backupEvery: '定期備份到下載資料夾',
    backupDays: (days) => (days === 0 ? '不備份' : days === 1 ? '每天' : days === 7 ? '每週' : `每 ${days} 天`),
    backupLast: (date, name) => `上次備份：${date}，檔案 ${name}`,
    backupNone: '還沒有定期備份過。資料庫有變化時才會寫新的備份。',
    backupRefused: '沒有下載權限，定期備份沒有開啟。',
    backupFailed: (why) => `上次定期備份沒有成功，一小時內會再試。原因：${why}`,
    privacy: '隱私',
    privacyText: [
      '擴充功能不發出任何網路請求，不收集、不上傳任何資料。',
      '只讀取你授權的網站，以及你點按按鈕的那一頁。',
      '文章、標註、備註都存在本機瀏覽器裡，由你匯出或刪除。',
      '標註顯示時，網頁指令碼可以知道有文字被標出；擴充功能的其他內容網頁都看不到。',
    ],
  },
  en: {
    title: 'Settings',
    language: 'Language',
    automatic: "The browser's",
    highlights: 'Highlights',
    everywhere: 'Mark pages of granted sites by itself',
    colourOf: (kind) => `Colour of ${kind.toLowerCase()}s`,
    resetColours: 'Default colours',
    sites: 'Sites',
    sitesText: 'Only sites granted here are read by themselves; elsewhere, press the button.',
    otherGrants: 'Sites granted one by one',
    revoke: (pattern) => `Take back ${pattern}`,
    quiet: 'Sites without highlights',
    quietText: 'Sites where you switched highlights off in the popup are listed here.',
    unquiet: (host) => `Highlight ${host} again`,
    packs: 'Packs',
    packsText: 'A pack that is off takes no part in recognition.',
    recognise: 'Recognise the library again',
    recogniseText:
      'What is clipped keeps its mentions when packs or phrases change, or the extension is updated, until it is recognised again. Your decisions stay.',
    packVersion: (version) => `version ${version}`,
    clipping: 'Automatic clipping',
    clippingText:
      'Off by default. When on, party-building news opened on these sites is clipped once it reaches the threshold, and a green tick shows on the toolbar button.',
    clippingOn: 'Clip automatically',
    clippingHosts: 'Sites (one host a line; they must be granted)',
    clippingScore: 'Score as party-building news, at least (1 just passes, more is stricter)',
    personal: 'My phrases',
    personalText:
      'Phrases that are always or never marked: write them here, or choose so in the side panel. Candidates of the discovery that you had never listed are taken back here. They can be exported and imported (JSON).',
    phrase: 'Phrase',
    phraseKind: 'Mark as',
    pseudonym: 'Sign decisions as',
    pseudonymText:
      'In exported corpora, decisions from now on carry this pseudonym; left empty, they carry a random number alone.',
    citations: 'References',
    citationsText:
      'The edition of 2025 has been in force since 1 July 2026 in place of that of 2015, which some journals and schools still ask for.',
    phrases: 'Always marked',
    guards: 'Never marked',
    refused: 'Not proposed',
    remove: (word) => `Remove ${word}`,
    lines: 'Add several at once',
    linesText: 'Paste text, one phrase a line',
    linesFresh: (count) => `${count} to be added`,
    linesKnown: (count) => `${count} already among my phrases, left as ${count === 1 ? 'it is' : 'they are'}`,
    linesShort: (count, least) => `${count} of fewer than ${least} characters, left out`,
    linesLong: (count, most) => `${count} of more than ${most} characters, left out`,
    linesBack: 'Undo',
    linesTake: (count) => `Always mark ${count === 1 ? 'this one' : `these ${count}`}`,
    exportPersonal: 'Export JSON',
    importPersonal: 'Import JSON',
    imported: (count) => `${count} imported`,
    importFailed: 'The file has the wrong shape: nothing was imported.',
    keys: 'Keys',
    keysText: 'The browser suggests keys for four commands only; bind the others as you like.',
    keysOpen: "Open the browser's page of shortcuts",
    keyHint: 'for example Alt+Shift+L; empty for none',
    keyNone: 'not set',
    keyRefused: 'The browser does not accept this key.',
    commands: {
      clip: 'Clip this article',
      highlight: 'Switch highlights on this page',
      next: 'Next mention',
      previous: 'Previous mention',
      panel: 'Open the side panel',
      'add-slogan': 'Mark the selection as a slogan',
      'add-mechanism': 'Mark the selection as a mechanism',
      'add-award': 'Mark the selection as an award',
    },
    storage: 'Storage and backup',
    used: (megabytes) => `Library and settings take ${megabytes} MB`,
    kept: 'The browser has promised not to evict it.',
    notKept: 'When the disk is full the browser may evict it: make a backup now and then.',
    keep: 'Ask the browser to keep it',
    backup: 'Back up in the library',
    backupText:
      'A backup is one file with all articles, decisions, tags and notes; it can be restored on another computer.',
    backupEvery: 'Write backups into the downloads folder',
    backupDays: (days) =>
      days === 0 ? 'never' : days === 1 ? 'every day' : days === 7 ? 'every week' : `every ${days} days`,
    backupLast: (date, name) => `Last backup: ${date}, file ${name}`,
    backupNone: 'None was written yet. One is written when the library has changed.',
    backupRefused: 'Without the permission to download, backups stay off.',
    backupFailed: (why) => `The last backup failed and is tried again within the hour. ${why}`,
    privacy: 'Privacy',
    privacyText: [
      'The extension makes no network request, and collects and sends nothing.',
      'It reads only the sites you granted, and a page on which you press the button.',
      'Articles, highlights and notes stay in this browser, for you to export or delete.',
      "While highlights are shown, a page's scripts can tell that text is highlighted; nothing else of the extension is visible to them.",
    ],
  },
};
