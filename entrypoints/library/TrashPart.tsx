/** The trash: reads it, restores from it, empties it. */
import { useSetting } from '../../components/library/context';
import { TrashView } from '../../components/library/trash-view';
import { standingRows } from '../../lib/capture/decisions';
import { fieldOf } from '../../lib/capture/fields';
import { daysLeft, TRASH_DAYS } from '../../lib/library/trash';
import type { Desk } from './desk';
import { library } from './reads';
import { useAsked } from './use-asked';

/** Articles that are read to be listed: thousands may have been deleted at once. */
const SHOWN = 200;

export function TrashPart({ desk }: { desk: Desk }) {
  const { copy } = useSetting();
  const { value: [trashed, ids] = [[], []] } = useAsked(
    () => Promise.all([library.trashed(SHOWN), library.trashedIds()]),
    [desk.seq],
    desk.fail,
  );
  const rows = trashed.map(({ articleId, at, record }) => {
    const said = standingRows(record.rows);
    return {
      articleId,
      title: fieldOf(record, said, 'title'),
      outlet: fieldOf(record, said, 'outlet'),
      at,
      daysLeft: daysLeft(at, Date.now()),
    };
  });
  return (
    <TrashView
      rows={rows}
      ids={ids}
      term={TRASH_DAYS}
      onRestore={(ids) =>
        desk.attempt(desk.restore(ids).then(() => desk.tell('good', copy.trash.restored(ids.length))))
      }
      onRemove={(ids) =>
        desk.attempt(library.remove(ids).then(() => desk.tell('good', copy.trash.removed(ids.length))))
      }
    />
  );
}
