/** A material sheet of what is selected, or of what the search shows: read, copied, saved. It says of which articles it is as it was read. */
import { useEffect, useMemo, useState } from 'preact/hooks';
import { card } from '../../components/copy/card';
import { kindLabel, useSetting } from '../../components/library/context';
import { type SheetChoice, SheetView } from '../../components/library/sheet-view';
import type { ArticleRecord } from '../../lib/capture/record';
import { saveByLink } from '../../lib/download/link';
import { type SheetArticle, sheetOf } from '../../lib/export/sheet';
import { sheetHtml, sheetMarkdown, sheetPage, sheetText } from '../../lib/export/sheet-forms';
import { placeOf } from '../../lib/text/cite';
import { localDay } from '../../lib/text/date';
import { copyMade } from './clipboard';
import type { Desk } from './desk';
import { asShown, asTold } from './facets';
import { marked } from './marked';
import { metaOf, recordsOf } from './reads';
import { useAsked } from './use-asked';
import { useInView } from './use-in-view';
import { goTo, keepPlace, keptPlace } from './use-route';

/** Articles of a sheet: more than a person reads. */
const MOST = 500;
const BATCH = 50;
/** What the address says where the sheet is of what is selected. */
const SELECTED = 'selected';

export function SheetPart({ desk, of }: { desk: Desk; of: string | null }) {
  const setting = useSetting();
  const { copy, language, kinds } = setting;
  const [choice, choose] = useState<SheetChoice>(keptPlace<SheetChoice>() ?? { by: 'kind', without: [] });
  useEffect(() => keepPlace(choice), [choice, of]);
  const selected = of === SELECTED && desk.selected.size > 0;
  const articleOf = (record: ArticleRecord): SheetArticle => {
    const [meta, { url }] = [metaOf(record), record.capture];
    return {
      articleId: record.articleId,
      title: meta.title?.value ?? copy.list.untitled,
      place: placeOf(meta, card[language].citation.page) || url || copy.list.noSource,
      url,
      text: record.article.text ?? '',
      mentions: marked(record, record.rows).mentions.filter(({ standing }) => standing !== 'rejected'),
    };
  };
  const read = async (signal: AbortSignal) => {
    const query = asShown(asTold(desk.settled), setting);
    const ids = await (selected ? desk.findSelected : desk.findAll)(signal);
    const articles: SheetArticle[] = [];
    for await (const records of recordsOf(ids.slice(0, MOST), BATCH)) {
      signal.throwIfAborted();
      articles.push(...records.map(articleOf));
    }
    const said = articles.length.toLocaleString(language);
    const scope = selected ? copy.sheet.selected(said) : copy.plots.scope(said, query);
    return { articles, total: ids.length, scope, settled: desk.settled, selected };
  };
  const { value, asking } = useAsked(
    read,
    [desk.settled, selected, selected && desk.selected, copy],
    desk.fail,
    useInView(desk.seq),
  );
  const blocks = useMemo(
    () =>
      sheetOf(value?.articles ?? [], {
        by: choice.by,
        kinds: kinds.map(({ id }) => id).filter((id) => !choice.without.includes(id)),
        label: (kind) => kindLabel(setting, kind),
        inArticles: copy.sheet.inArticles,
        ofAll: copy.sheet.ofAll,
      }),
    [value, choice, setting],
  );
  const taken = value?.articles.length ?? 0;
  const head = { title: copy.sheet.title, scope: value?.scope ?? '' };
  const save = (ending: 'md' | 'html'): void => {
    const text = ending === 'md' ? sheetMarkdown(head, blocks) : sheetPage(head, blocks, language);
    const type = ending === 'md' ? 'text/markdown' : 'text/html';
    const name = `material-${localDay(new Date().toISOString())}.${ending}`;
    saveByLink(name, new Blob([text], { type: `${type};charset=utf-8` }));
  };
  return (
    <SheetView
      choice={choice}
      selected={selected}
      counts={{ selected: desk.selected.size, found: desk.ids.length }}
      blocks={blocks}
      head={head}
      left={Math.max(0, (value?.total ?? 0) - MOST)}
      empty={taken > 0 ? copy.sheet.none : desk.total === 0 ? copy.list.empty : copy.list.nothing}
      reading={asking && (value?.settled !== desk.settled || value.selected !== selected)}
      onChoose={(change) => choose({ ...choice, ...change })}
      onSelected={(on) => (on ? goTo('sheet', SELECTED) : goTo('sheet'))}
      onCopy={() => {
        const [html, text] = [sheetHtml(head, blocks), sheetText(head, blocks)];
        const made = { 'text/html': Promise.resolve(html), 'text/plain': Promise.resolve(text) };
        void desk.attempt(copyMade(made).then(() => desk.tell('good', copy.sheet.copied)));
      }}
      onSave={save}
    />
  );
}
